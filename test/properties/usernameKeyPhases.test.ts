import fc from 'fast-check';
import { confirmEmail, requestEmailChange, type User } from '../../shared/accounts/index.ts';
import { readUsernameKey, UsernameKey, usernameId } from '../../shared/accounts/usernameKey.ts';
import { rotateUsernameKey } from '../../shared/accounts/usernameRotation.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import {
  confirmation,
  hostIn,
  invited,
  killedAt,
  moved,
  root,
  tolerated,
  usersIn,
  world,
} from '../setup/interleaving.ts';
import { testKeys } from '../setup/platform.ts';
import { beginWithFirst, rotateUntil } from '../setup/rotation.ts';
import { settle } from '../setup/users.ts';

const RUNS = 200;
const LIMITS = { budget: 0, pageSize: 3 };
const MINUTES = 60_000;
const keys = testKeys(2);
const addresses = ['a@example.fi', 'b@example.fi', 'c@example.fi'] as const;
/** The versions under which an address is looked up by some host that may live while the register is in a phase. */
const lookedUp = { both: ['v1'], switched: ['v1', 'v2'], clearing: ['v2'] } as const;

const address = fc.constantFrom(...addresses);
const whose = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ does: fc.constant('invite' as const), address, killedAt }),
  fc.record({ does: fc.constant('move' as const), whose, address, killedAt }),
  fc.record({ does: fc.constant('confirm' as const), whose, killedAt }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const script = fc.array(step, { minLength: 1, maxLength: 6 });

interface Reserved {
  readonly id: string;
  readonly userId?: string;
  readonly reservationId?: string;
  readonly keyId?: string;
}

const ids = new Map<string, string>();
beforeAll(async () => {
  for (const email of addresses)
    for (const version of ['v1', 'v2'])
      ids.set(`${version} ${email}`, (await usernameId({ keys }, version, { email })).id);
});

/** A register that began with the first version, with two people in it, and what is wrong in it at any time. */
async function register() {
  const faults: string[] = [];
  const here = world(() => {
    const documents = new Map(here.store.documents().map((document) => [document.id, document]));
    const { phase, versions } = UsernameKey.parse(documents.get('usernameKey'));
    for (const { id, email, reservationId } of usersIn(here.store))
      for (const version of phase === 'stable' ? versions : lookedUp[phase]) {
        const held: Reserved | undefined = documents.get(ids.get(`${version} ${email}`) ?? '');
        if (held?.userId !== id || held.reservationId !== reservationId)
          faults.push(`nobody is found by ${email} under ${version} in ${phase}`);
      }
  }, keys);
  const { platform, store } = here;
  await beginWithFirst(platform);
  const people = [
    await settle(platform, { email: addresses[0] }, null),
    await settle(platform, { email: addresses[1] }, null),
  ];
  const pass = () => here.wait(16 * MINUTES);

  /** However it was left, the rotation comes to its end, and then every address is somebody's who is found, or free. */
  const expectSound = async () => {
    expect(faults).toEqual([]);
    pass();
    const { phase, versions } = (await readUsernameKey(platform)).value;
    if (phase !== 'stable' || versions[0] !== 'v2') await rotateUntil(platform, 'stable', pass);
    expect((await readUsernameKey(platform)).value.versions).toEqual(['v2']);
    const reserved: readonly Reserved[] = store.documents().filter(({ type }) => type === 'reservation');
    expect(reserved.filter(({ keyId }) => keyId !== 'v2')).toEqual([]);
    for (const email of addresses)
      if (!(await findByEmail(platform, email))) expect(await reserve(platform, email, newId())).toBeTruthy();
    expect(faults).toEqual([]);
  };
  return { here, people, pass, expectSound };
}

/** What a person, or somebody about an address, does on a host. */
async function act(at: Platform, step: Step, people: readonly User[], links: readonly string[]): Promise<void> {
  if (step.does === 'invite') return void (await invited(at, step.address));
  if (step.does === 'move') return moved(at, people[step.whose]?.id ?? '', step.address);
  await confirmEmail(at, links[step.whose] ?? '');
}

describe('an address is its user’s alone, who is always found by it', () => {
  it('while the key changes, with hosts that lag a phase behind', async () => {
    const ticks = fc.array(killedAt, { minLength: 1, maxLength: 14 });
    const scripts = fc.array(script, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), scripts, ticks, async (scheduler, hosts, rotations) => {
        const { here, people, pass, expectSound } = await register();
        const underWay = new Set<Promise<void>>();
        const run = async (script: readonly Step[], number: number) => {
          const host = hostIn(here.platform, scheduler);
          for (const step of script) {
            const deed = act(host(`${number} ${step.does}`, step.killedAt), step, people, []).catch(tolerated);
            underWay.add(deed);
            await deed.finally(() => underWay.delete(deed));
          }
        };
        const tick = (at: Platform) => rotateUsernameKey(at, LIMITS).catch(tolerated);
        const rotate = async () => {
          const [one, other] = [hostIn(here.platform, scheduler), hostIn(here.platform, scheduler)];
          for (const killedAt of rotations) {
            await scheduler.schedule(Promise.resolve(), 'a phase passes');
            pass();
            // No function lives for as long as a phase. What begins from here on may go by what is read before the tick.
            await Promise.all(underWay);
            await Promise.all([tick(one('tick', killedAt)), tick(other('other tick', Number.POSITIVE_INFINITY))]);
          }
        };
        await scheduler.waitFor(Promise.all([rotate(), ...hosts.map(run)]));
        await expectSound();
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['both', 'switched', 'clearing', 'stable'] as const)(
    'when some hosts know of %s, and some not yet',
    async (phase) => {
      const scripts = fc.array(fc.record({ lags: fc.boolean(), script }), { minLength: 2, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), scripts, async (scheduler, hosts) => {
          const { here, people, pass, expectSound } = await register();
          const { platform } = here;
          const order = ['stable', 'both', 'switched', 'clearing', 'stable'] as const;
          const last = order[order.lastIndexOf(phase) - 1] ?? 'stable';
          if (last !== 'stable') await rotateUntil(platform, last, pass);
          // Two links that both mailboxes follow on whichever host.
          const links: string[] = [];
          for (const { id } of people)
            links.push(await confirmation(platform, await requestEmailChange(platform, root, id, addresses[2])));
          pass();
          const at = hosts.map(() => hostIn(here.platform, scheduler));
          // Whoever has just asked goes by the answer for a minute.
          for (const [number, { lags }] of hosts.entries())
            if (lags) await scheduler.waitFor(findByEmail(at[number]?.('look', Infinity) ?? platform, addresses[2]));
          await rotateUsernameKey(platform);

          const run = async ({ script }: { readonly script: readonly Step[] }, number: number) => {
            for (const step of script)
              await act(at[number]?.(`${number} ${step.does}`, step.killedAt) ?? platform, step, people, links).catch(
                tolerated,
              );
          };
          await scheduler.waitFor(Promise.all(hosts.map(run)));
          await expectSound();
        }),
        { numRuns: RUNS },
      );
    },
  );
});
