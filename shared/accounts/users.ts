import * as z from 'zod';
import { type Audience, type ChainHead, type Change, commit, type EventDraft } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned, Write } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { disguised, type Told, withAudience } from './madeUp.ts';
import { exists, type User } from './user.ts';
import { fromDocument, isSealed, opened, StoredUser, toDocument, userTypes } from './userDocument.ts';

/** What may stand under an id that is no user's: a tombstone, the mark that a user will never be, another aggregate. */
const NoUser = z.object({ type: z.string().regex(new RegExp(`^(?!(${userTypes.join('|')})$)`)) }).transform(() => null);

/** Made once: every request reads a user. */
const AnyUser = z.union([...StoredUser.options, NoUser]);

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

/** Who looks for somebody. */
type Looker = Pick<User, 'id'>;

/**
 * A user whom somebody else may know of. A protected one is to them as one who never was: the seal is not even opened. A made-up
 * invitation is known to its inviter alone. @throws Refusal `notFound`
 */
export async function knownUser(platform: Platform, looker: Looker, id: string): Promise<Versioned<User>> {
  const read = await stored(platform, id);
  if (!read?.value) return refuse('notFound');
  const user = await visible(platform, looker, read.value);
  return user && exists(user) ? { value: user, etag: read.etag } : refuse('notFound');
}

async function visible(platform: Platform, looker: Looker, document: StoredUser): Promise<User | undefined> {
  if (!isSealed(document)) return fromDocument(document);
  if (document.type !== 'madeUpUser') return undefined;
  const user = await opened(platform, document);
  return user.invitedBy === looker.id ? user : undefined;
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
 * Reads a user whom somebody may know of, decides, and writes what was decided in one batch; decides again from a fresh read when the
 * user changed meanwhile. `decide` gives undefined for nothing to do, and throws to refuse.
 * @returns the user after the change, or as it is
 * @throws Refusal `notFound`, also for a protected user and for somebody else's made-up invitation; `accountRestricted` for one whose data
 *   is stored and not used; and whatever `decide` refuses with
 */
export const changeUser = (platform: Platform, looker: Looker, id: string, decide: Decide): Promise<User> =>
  repeatedly(
    platform,
    id,
    (user) => (user.restriction ? refuse('accountRestricted') : decide(user)),
    () => knownUser(platform, looker, id),
  );

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

/** The batch of a user's change under its ETag. */
export const userCommit = async (platform: Platform, change: UserChange, etag: string): Promise<Change> => {
  const { user, writes = [], ...told } = change;
  return {
    ...asWritten(user, told),
    partition: user.id,
    writes: [{ kind: 'replace', document: await toDocument(platform, user), etag }, ...writes],
  };
};

/** What is told of a user's change, for those who may read it: of a protected person officers, of a made-up invitation its inviter. */
export function asWritten<T extends Told>(
  user: Pick<User, 'id' | 'invitedBy' | 'protection' | 'madeUp'>,
  change: T,
): T {
  if (user.madeUp) return disguised(user.madeUp, user, change);
  if (!user.protection) return change;
  const creates = (change.creates ?? []).map((document) => withAudience(document, 'officers'));
  return { ...change, audience: change.audience ?? 'officers', creates };
}

/** Refuses a change of a revision that is not the one the caller has read. @throws Refusal `revisionStale` */
export function atRevision(user: User, revision: number): void {
  if (user.revision !== revision) refuse('revisionStale');
}
