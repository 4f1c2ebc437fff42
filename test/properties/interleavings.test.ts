import fc from 'fast-check';
import {
  changeRole,
  changeUser,
  confirmEmail,
  removeUser,
  requestEmailChange,
  restoreUser,
  type User,
} from '../../shared/accounts/index.ts';
import { admit, newUser } from '../../shared/accounts/invite.ts';
import { activeAdministrators } from '../../shared/accounts/memberships.ts';
import { belongsTo, joinRoster, repairRoster, rosterOf } from '../../shared/accounts/roster.ts';
import { fromDocument, UserDocument } from '../../shared/accounts/userDocument.ts';
import { findByEmail, reserve, usernameId } from '../../shared/accounts/usernames.ts';
import { system } from '../../shared/audit/index.ts';
import { keepLinkToken, newSecret } from '../../shared/credentials/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { instant } from '../../shared/platform/clock.ts';
import { isStoreError, StoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { type MemoryStore, memoryStore } from '../setup/memoryStore.ts';
import { testKeys, testSettings } from '../setup/platform.ts';
import { aUser, settle } from '../setup/users.ts';

/**
 * Several hosts on one store, their requests to it in any order, each host killed anywhere or not at all. Nothing but the order
 * is modelled: what runs is the program.
 */
const settings = testSettings('http://127.0.0.1:9');
const keys = testKeys();
const START = Date.parse('2026-01-15T09:00:00Z');
const RUNS = 300;

interface World {
  readonly platform: Platform;
  readonly store: MemoryStore;
  readonly wait: (milliseconds: number) => void;
}

function world(changed?: () => void): World {
  let now = START;
  const store = memoryStore(changed);
  const clock = { now: () => now };
  return {
    store,
    platform: { settings, keys, clock, calendar: calendarOf(settings.TIME_ZONE), store, log: { write: () => {} } },
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A host whose every request waits for its turn, and that is killed at its nth. */
function host({ platform, store }: World, scheduler: fc.Scheduler, name: string, killedAt: number): Platform {
  let requests = 0;
  const turn = async () => {
    if (++requests >= killedAt) throw new StoreError('unknown');
    await scheduler.schedule(Promise.resolve(), name);
  };
  return {
    ...platform,
    store: {
      ...store,
      read: (...of) => turn().then(() => store.read(...of)),
      create: (...of) => turn().then(() => store.create(...of)),
      replace: (...of) => turn().then(() => store.replace(...of)),
      remove: (...of) => turn().then(() => store.remove(...of)),
      batch: (...of) => turn().then(() => store.batch(...of)),
      async *pages(...of) {
        await turn();
        yield* store.pages(...of);
      },
    },
  };
}

/** Refused, killed, or overtaken too often: each may happen to a request, and none may leave anything wrong. */
const tolerated = (thrown: unknown): void => {
  if (!(thrown instanceof Refusal) && !isStoreError(thrown, 'unknown', 'stale', 'busy')) throw thrown;
};

const usersIn = (store: MemoryStore): readonly User[] =>
  store
    .documents()
    .flatMap((document) => (document.type === 'user' ? [fromDocument(UserDocument.parse(document))] : []));

const killedAt = fc.oneof(
  { weight: 2, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  fc.integer({ min: 1, max: 12 }),
);

const root = aUser({ role: 'administrator' });

describe('the roster', () => {
  const deeds = {
    demote: (platform: Platform, user: User) => changeRole(platform, root, user.id, user.revision, 'editor'),
    promote: (platform: Platform, user: User) => changeRole(platform, root, user.id, user.revision, 'administrator'),
    remove: (platform: Platform, user: User) => removeUser(platform, root, user.id),
    restore: (platform: Platform, user: User) => restoreUser(platform, root, user.id, {}),
    use: (platform: Platform, { id }: User) =>
      changeUser(platform, id, (user) => ({
        user: { ...user, lastActiveAt: instant(platform.clock.now()) },
        event: { actor: system('test'), action: 'used', subject: id },
      })),
    repair: async (platform: Platform) =>
      repairRoster(platform, 'administrators', await activeAdministrators(platform)),
  } as const;
  const deed = fc.record({
    does: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    whom: fc.integer({ min: 0, max: 2 }),
    killedAt,
  });
  const scripts = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

  it('never lets the last administrator go, and never names anybody who has gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), scripts, fc.integer({ min: 1, max: 2 }), async (scheduler, hosts, listed) => {
        const faults: string[] = [];
        let begun = false;
        const here = world(() => {
          if (!begun) return;
          const active = usersIn(store).filter((user) => belongsTo('administrators', user));
          if (active.length === 0) faults.push('nobody is left');
          const roster = store.documents().find(({ type }) => type === 'roster') as
            | { administrators?: string[] }
            | undefined;
          for (const id of roster?.administrators ?? [])
            if (!active.some((user) => user.id === id)) faults.push('somebody has gone and is on the roster');
        });
        const { store, platform } = here;
        const people: User[] = [];
        for (let n = 0; n < 3; n++)
          people.push(
            await settle(platform, { role: n < 2 ? 'administrator' : 'editor', lastActiveAt: instant(START) }, null),
          );
        // A crash may have left off whoever is not listed.
        for (const { id } of people.slice(0, listed)) await joinRoster(platform, 'administrators', id);
        begun = true;

        const run = async (script: (typeof hosts)[number], number: number) => {
          for (const { does, whom, killedAt } of script) {
            const user = usersIn(store).find(({ id }) => id === people[whom]?.id);
            if (user) await deeds[does](host(here, scheduler, `${number} ${does}`, killedAt), user).catch(tolerated);
          }
        };
        await scheduler.waitFor(Promise.all(hosts.map(run)));
        expect(faults).toEqual([]);

        await deeds.repair(platform);
        const active = usersIn(store).filter((user) => belongsTo('administrators', user));
        expect([...(await rosterOf(platform, 'administrators'))].sort()).toEqual(active.map(({ id }) => id).sort());
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an address', () => {
  const addresses = ['a@example.fi', 'b@example.fi', 'c@example.fi'] as const;
  const address = fc.constantFrom(...addresses);
  const step = fc.oneof(
    fc.record({ does: fc.constant('invite' as const), address, killedAt }),
    fc.record({ does: fc.constant('move' as const), whose: fc.constantFrom(0, 1), address, killedAt }),
    fc.record({ does: fc.constant('wait' as const) }),
  );
  const scripts = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

  const invited = (platform: Platform, email: string) =>
    admit(
      platform,
      system('test'),
      newUser(platform, {
        ...{ email, givenName: 'Aino', familyName: 'Virtanen', organisationId: newId() },
        ...{ role: 'editor', language: 'sv', lastDayOfEmployment: null },
      }),
    );

  const moved = async (platform: Platform, id: string, email: string) => {
    const { pendingEmail } = await requestEmailChange(platform, root, id, email);
    if (pendingEmail?.email !== email) return;
    const token = newSecret();
    await keepLinkToken(platform, {
      ...{ kind: 'emailConfirmation', token, userId: id, epoch: 0, mailId: 'mail', basis: pendingEmail.requestedAt },
      expiresAt: instant(platform.clock.now() + 86_400_000),
    });
    await confirmEmail(platform, token);
  };

  it('is always its user’s alone, who is always found by it, and never lost', async () => {
    const ids = new Map(
      await Promise.all(addresses.map(async (email) => [email as string, await usernameId({ keys }, email)] as const)),
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), scripts, async (scheduler, hosts) => {
        const faults: string[] = [];
        const here = world(() => {
          for (const { id, email, reservationId } of usersIn(store)) {
            const held = store.documents().find((document) => document.id === ids.get(email)) as
              | { userId?: string; reservationId?: string }
              | undefined;
            if (held?.userId !== id || held.reservationId !== reservationId) faults.push(`nobody is found by ${email}`);
          }
        });
        const { store, platform } = here;
        const people = [
          await settle(platform, { email: addresses[0] }, null),
          await settle(platform, { email: addresses[1] }, null),
        ];
        const run = async (script: (typeof hosts)[number], number: number) => {
          for (const step of script) {
            const name = `${number} ${step.does}`;
            if (step.does === 'wait') {
              await scheduler.schedule(Promise.resolve(), name);
              here.wait(11 * 60_000);
              continue;
            }
            const at = host(here, scheduler, name, step.killedAt);
            const person = step.does === 'move' ? people[step.whose] : undefined;
            await (person ? moved(at, person.id, step.address) : invited(at, step.address)).catch(tolerated);
          }
        };
        await scheduler.waitFor(Promise.all(hosts.map(run)));
        expect(faults).toEqual([]);

        here.wait(11 * 60_000);
        for (const email of addresses)
          if (!(await findByEmail(platform, email))) expect(await reserve(platform, email, newId())).toBeTruthy();
        expect(faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
