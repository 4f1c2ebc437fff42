import { watchDeadlines } from '../../shared/accounts/index.ts';
import { rosterOf } from '../../shared/accounts/roster.ts';
import { fromDocument, UserDocument } from '../../shared/accounts/userDocument.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { isStoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documents } from './lifecycle.ts';
import { mortal } from './mortal.ts';
import type { TestPlatform } from './platform.ts';

type Host = Awaited<ReturnType<TestPlatform['otherHost']>>;

/** Something that takes several writes. */
export interface Flow<T> {
  /** Brings the register to where it begins. */
  prepare(): Promise<T>;
  /** What somebody asks for, or what a timer does. */
  run(platform: Platform, given: T): Promise<unknown>;
  /** What they do when no answer came; without it, the same again. */
  again?(platform: Platform, given: T): Promise<unknown>;
  /** What must be so in the end, whatever happened on the way. */
  expect(given: T): Promise<void>;
  /** The addresses that it touches: in the end each is somebody's who can be reached, or free. */
  addresses?: readonly string[];
}

/** What befalls a write, and what becomes of the process that made it. */
export interface Misfortune {
  readonly name: string;
  readonly cut: 'before' | 'after';
  as(host: Host): Platform;
}

const alive = ({ platform }: Host): Platform => platform;

export const misfortunes: readonly Misfortune[] = [
  { name: 'killed before it is done', cut: 'before', as: mortal },
  { name: 'killed after it, before the answer', cut: 'after', as: mortal },
  { name: 'cut off before it is done', cut: 'before', as: alive },
  { name: 'not told that it is done', cut: 'after', as: alive },
];

/** After so long a reservation that nobody came for is free, and a process that began before has ended. */
const A_WHILE = 'PT16M';

/**
 * Lets a flow run on one host, its first write befallen, then its second, and so on until nothing is left to befall; after each
 * another host goes on: who got no answer asks again, and the timers run.
 * @returns how many writes there were
 */
export async function walk<T>(test: TestPlatform, flow: Flow<T>, { cut, as }: Misfortune): Promise<number> {
  const host = await hostOf(test);
  for (let n = 1; ; n++) {
    test.cosmos.clear();
    const given = await flow.prepare();
    const before = host.door.faults.fired;
    host.door.faults.onWrite(n, cut);
    const fault = await flow.run(as(host), given).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    const befallen = host.door.faults.fired > before;
    host.door.faults.heal();
    if (!befallen && fault) throw fault;
    if (fault && !isStoreError(fault, 'unknown')) throw fault;
    try {
      // A process that lives and answers that all is well leaves nothing to be put right.
      if (fault) await goOn(test, flow, given);
      await flow.expect(given);
      await expectSound(test, flow.addresses ?? []);
    } catch (thrown) {
      throw new Error(`After write ${n}: ${thrown instanceof Error ? thrown.message : thrown}`, { cause: thrown });
    }
    if (!befallen) return n - 1;
  }
}

const hosts = new WeakMap<TestPlatform, Promise<Host>>();

/** The host that meets with misfortune: one for all walks, since a connection takes its time. */
function hostOf(test: TestPlatform): Promise<Host> {
  const host = hosts.get(test) ?? test.otherHost();
  hosts.set(test, host);
  return host;
}

/** A flow in a table of flows. */
export const walkable =
  <T>(flow: Flow<T>) =>
  (test: TestPlatform, misfortune: Misfortune): Promise<number> =>
    walk(test, flow, misfortune);

/** What happens on another host: at once, and after a while. */
async function goOn<T>({ platform, clock }: TestPlatform, flow: Flow<T>, given: T): Promise<void> {
  const again = async () => {
    try {
      await (flow.again ?? flow.run)(platform, given);
    } catch (thrown) {
      // It may be done already, or not yet be possible again.
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  };
  await again();
  clock.advance(A_WHILE);
  await again();
  await watchDeadlines(platform);
}

/**
 * What must always be so once everything has come to rest: every chain holds, every user is found by an address of their own,
 * no address is lost, and the roster lists the active administrators.
 */
export async function expectSound(test: TestPlatform, addresses: readonly string[] = []): Promise<void> {
  const { platform, clock } = test;
  const logged = Object.groupBy(documents(test, 'event'), ({ pk }) => String(pk));
  for (const [pk, events = []] of Object.entries(logged))
    expect(await verifyChain(withEvents(platform, events), pk)).toMatchObject({ intact: true, events: events.length });

  const users = documents(test, 'user').map((document) => fromDocument(UserDocument.parse(document)));
  const living = users.filter(({ status }) => status !== 'erasing');
  for (const { email, id } of living) expect((await findByEmail(platform, email))?.value.id).toBe(id);
  expect(new Set(living.map(({ email }) => email)).size).toBe(living.length);

  const administrators = users.filter(({ role, status }) => role === 'administrator' && status === 'active');
  expect([...(await rosterOf(platform, 'administrators'))].sort()).toEqual(administrators.map(({ id }) => id).sort());

  clock.advance('PT11M');
  for (const address of addresses)
    if (!(await findByEmail(platform, address)))
      await expect(reserve(platform, address, newId())).resolves.toBeTruthy();
}

/** A platform whose one query finds these events: a hundred chains are verified in the time of one query. */
const withEvents = (platform: Platform, events: ReturnType<typeof documents>): Platform => ({
  ...platform,
  store: {
    ...platform.store,
    async *pages(_container, { text }, schema) {
      // Only one of them asks in the order of a chain; the other, for what is in none.
      if (!text.includes('ORDER BY')) return;
      const sorted = [...events].sort((a, b) => Number(a.seq) - Number(b.seq));
      yield sorted.map((event) => ({ value: schema.parse(event) as never, etag: '' }));
    },
  },
});

/** The templates of the mails that somebody caused, in alphabetical order. */
export const mailsFrom = (test: TestPlatform, pk: string): string[] =>
  documents(test, 'mail', pk)
    .map(({ template }) => String(template))
    .sort();
