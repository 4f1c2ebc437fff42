import * as z from 'zod';
import { type Audience, type ChainHead, type Change, commit, type EventDraft } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned, Write } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { exists, type User } from './user.ts';
import { fromDocument, isSealed, opened, StoredUser, toDocument } from './userDocument.ts';

/** What may stand under an id that is no user's: a tombstone, the mark that a user will never be, another aggregate. */
const NoUser = z
  .object({ type: z.string().regex(/^(?!(user|restrictedUser|protectedUser|protectedRestrictedUser)$)/) })
  .transform(() => null);

/** Made once: every request reads a user. */
const AnyUser = z.union([StoredUser, NoUser]);

const stored = ({ store }: Platform, id: string): Promise<Versioned<StoredUser | null> | undefined> =>
  store.read('register', id, id, AnyUser);

/**
 * A user beside the ETag of its document, whoever it is: for the program itself, and for what the holder does. Undefined for one
 * that is not, is erased, or whose place is void.
 */
export async function readUser(platform: Platform, id: string): Promise<Versioned<User> | undefined> {
  const read = await stored(platform, id);
  return read?.value ? { value: await opened(platform, read.value), etag: read.etag } : undefined;
}

/** A user whom others may know of. A protected one is to them as one who never was; the seal is not even opened. @throws Refusal `notFound` */
export async function knownUser(platform: Platform, id: string): Promise<Versioned<User>> {
  const read = await stored(platform, id);
  if (!read?.value || isSealed(read.value)) return refuse('notFound');
  const user = fromDocument(read.value);
  return exists(user) ? { value: user, etag: read.etag } : refuse('notFound');
}

/** A user who is there, protected or not: for the holder and for the program. @throws Refusal `notFound` */
export async function livingUser(platform: Platform, id: string): Promise<Versioned<User>> {
  const user = await readUser(platform, id);
  return user && exists(user.value) ? user : refuse('notFound');
}

/** What a use case makes of a user: the user after the change, the event that tells of it, and documents of the same batch. */
export interface UserChange {
  readonly user: User;
  readonly event: EventDraft;
  /** Further events of the same change. */
  readonly also?: readonly EventDraft[];
  /** Who reads the user's events from now on, where that changes. */
  readonly audience?: Audience;
  readonly writes?: readonly Write[];
  readonly creates?: readonly PartitionedDocument[];
}

/** How often a change is decided anew because the user changed meanwhile. */
const TRIES = 5;

type Decide = (user: User) => UserChange | undefined | Promise<UserChange | undefined>;

/** A user, and the head of the user's chain, where a caller has just read them. */
interface Known {
  readonly user: Versioned<User>;
  readonly head: Versioned<ChainHead> | undefined;
}

/**
 * Reads a user whom others may know of, decides, and writes what was decided in one batch; decides again from a fresh read when the
 * user changed meanwhile. `decide` gives undefined for nothing to do, and throws to refuse.
 * @returns the user after the change, or as it is
 * @throws Refusal `notFound`, also for a protected user; `accountRestricted` for one whose data is stored and not used; and whatever `decide` refuses with
 */
export const changeUser = (platform: Platform, id: string, decide: Decide): Promise<User> =>
  repeatedly(platform, id, (user) => (user.restriction ? refuse('accountRestricted') : decide(user)), knownUser);

/**
 * The same for whoever it is, protected or not: for what the holder does, and for the program.
 * @param known the user, and the head of the user's chain, where the caller has just read them
 */
export const changeAccount = (platform: Platform, id: string, decide: Decide, known?: Known): Promise<User> =>
  repeatedly(platform, id, decide, livingUser, known);

async function repeatedly(
  platform: Platform,
  id: string,
  decide: Decide,
  find: (platform: Platform, id: string) => Promise<Versioned<User>>,
  known?: Known,
): Promise<User> {
  for (let tried = 1; ; tried++) {
    const { value, etag } = known && tried === 1 ? known.user : await find(platform, id);
    const change = await decide(value);
    if (!change) return value;
    try {
      await commit(platform, await userCommit(platform, change, etag), tried === 1 ? known?.head : undefined);
      return change.user;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** What is written of a protected person is for officers, whatever the chain says so far. */
const audienceOf = ({ audience, user }: UserChange): Pick<Change, 'audience'> =>
  audience ? { audience } : user.protection ? { audience: 'officers' } : {};

/** A mail about a protected person is one of which officers alone may know. */
const forOfficers = (document: PartitionedDocument): PartitionedDocument =>
  document.type === 'mail' ? Object.assign({}, document, { audience: 'officers' }) : document;

/** The batch of a user's change under its ETag. */
export const userCommit = async (platform: Platform, change: UserChange, etag: string): Promise<Change> => ({
  partition: change.user.id,
  writes: [{ kind: 'replace', document: await toDocument(platform, change.user), etag }, ...(change.writes ?? [])],
  creates: (change.creates ?? []).map((document) => (change.user.protection ? forOfficers(document) : document)),
  event: change.event,
  ...(change.also && { also: change.also }),
  ...audienceOf(change),
});

/** Refuses a change of a revision that is not the one the caller has read. @throws Refusal `revisionStale` */
export function atRevision(user: User, revision: number): void {
  if (user.revision !== revision) refuse('revisionStale');
}
