import fc from 'fast-check';
import { confirmEmail, requestEmailChange, type User } from '../../shared/accounts/index.ts';
import { admit, newUser } from '../../shared/accounts/invite.ts';
import { fromDocument, UserDocument } from '../../shared/accounts/userDocument.ts';
import { system } from '../../shared/audit/index.ts';
import { keepLinkToken, newSecret } from '../../shared/credentials/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { instant } from '../../shared/platform/clock.ts';
import { isStoreError, StoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Keys } from '../../shared/platform/keys.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { memoryBlobs } from './memoryBlobs.ts';
import { type MemoryStore, memoryStore } from './memoryStore.ts';
import { testKeys, testSettings } from './platform.ts';
import { aUser } from './users.ts';

// Several hosts on one store, their requests to it in any order, each host killed anywhere or not at all. Nothing but the order
// is modelled: what runs is the program.
const settings = testSettings('http://127.0.0.1:9');
export const keys = testKeys();
export const START = Date.parse('2026-01-15T09:00:00Z');

export interface World {
  readonly platform: Platform;
  readonly store: MemoryStore;
  readonly wait: (milliseconds: number) => void;
}

/** @param keys of the hosts, where one version of each does not suffice */
export function world(changed?: () => void, its: Keys = keys): World {
  let now = START;
  const store = memoryStore(changed);
  const clock = { now: () => now };
  return {
    store,
    platform: {
      ...{ settings, keys: its, clock, calendar: calendarOf(settings.TIME_ZONE), store, journal: memoryBlobs() },
      log: { write: () => {} },
      clears: [],
      beforeErasure: [],
    },
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A host that goes on from one request of its callers to the next, and remembers what a host remembers. */
export function hostIn(platform: Platform, scheduler: fc.Scheduler) {
  const { store } = platform;
  let current = { name: '', killedAt: Number.POSITIVE_INFINITY, requests: 0 };
  const turn = async () => {
    if (++current.requests >= current.killedAt) throw new StoreError('unknown');
    await scheduler.schedule(Promise.resolve(), current.name);
  };
  const at: Platform = {
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
  return (name: string, killedAt: number): Platform => {
    current = { name, killedAt, requests: 0 };
    return at;
  };
}

/** A host whose every request to the store waits for its turn, and that is killed at its nth. */
export const host = (world: World, scheduler: fc.Scheduler, name: string, killedAt: number): Platform =>
  hostIn(world.platform, scheduler)(name, killedAt);

/** Refused, killed, or overtaken too often: each may happen to a request, and none may leave anything wrong. */
export const tolerated = (thrown: unknown): void => {
  if (!(thrown instanceof Refusal) && !isStoreError(thrown, 'unknown', 'stale', 'busy')) throw thrown;
};

/** Every user that lives. */
export const usersIn = (store: MemoryStore): readonly User[] =>
  store
    .documents()
    .flatMap((document) => (document.type === 'user' ? [fromDocument(UserDocument.parse(document))] : []));

/** At which request to the store a host is killed, if it is. */
export const killedAt = fc.oneof(
  { weight: 2, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  fc.integer({ min: 1, max: 12 }),
);

/** Who may do everything; nobody of the register. */
export const root = aUser({ role: 'administrator' });

/** Somebody comes. */
export const invited = (platform: Platform, email: string) =>
  admit(
    platform,
    system('test'),
    newUser(platform, {
      ...{ email, givenName: 'Ainikki', familyName: 'Virtanen', organisationId: newId() },
      ...{ role: 'editor', language: 'sv', lastDayOfEmployment: null },
    }),
  );

/** A link that a new mailbox has received. */
export async function confirmation(platform: Platform, { id, pendingEmail }: User): Promise<string> {
  const token = newSecret();
  await keepLinkToken(platform, {
    ...{ kind: 'emailConfirmation', token, userId: id, epoch: 0, mailId: 'mail' },
    basis: pendingEmail?.requestedAt ?? '',
    expiresAt: instant(platform.clock.now() + 86_400_000),
  });
  return token;
}

/** Somebody changes the address, and confirms it. */
export const moved = async (platform: Platform, id: string, email: string): Promise<void> => {
  const user = await requestEmailChange(platform, root, id, email);
  if (user.pendingEmail?.email === email) await confirmEmail(platform, await confirmation(platform, user));
};
