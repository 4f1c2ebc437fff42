import fc from 'fast-check';
import { changeAccount, changeRole, removeUser, restoreUser, type User } from '../../shared/accounts/index.ts';
import { activeAdministrators } from '../../shared/accounts/memberships.ts';
import { belongsTo, joinRoster, repairRoster, rosterOf } from '../../shared/accounts/roster.ts';
import { usernameId } from '../../shared/accounts/usernameKey.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { system } from '../../shared/audit/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { host, invited, keys, killedAt, moved, root, START, tolerated, usersIn, world } from '../setup/interleaving.ts';
import { settle } from '../setup/users.ts';

const RUNS = 300;

describe('the roster', () => {
  const deeds = {
    demote: (platform: Platform, user: User) => changeRole(platform, root, user.id, user.revision, 'editor'),
    promote: (platform: Platform, user: User) => changeRole(platform, root, user.id, user.revision, 'administrator'),
    remove: (platform: Platform, user: User) => removeUser(platform, root, user.id),
    restore: (platform: Platform, user: User) => restoreUser(platform, root, user.id, {}),
    use: (platform: Platform, { id }: User) =>
      changeAccount(platform, id, (user) => ({
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

  it('is always its user’s alone, who is always found by it, and never lost', async () => {
    const ids = new Map(
      await Promise.all(
        addresses.map(async (email) => [email as string, (await usernameId({ keys }, 'v1', { email })).id] as const),
      ),
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
