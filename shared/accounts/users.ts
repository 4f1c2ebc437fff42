import * as z from 'zod';
import { type ChainHead, type Change, commit, type EventDraft } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned, Write } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { exists, type User } from './user.ts';
import { fromDocument, toDocument, UserDocument } from './userDocument.ts';

/** A user beside the ETag of its document; undefined for one that is not, is erased, or whose place is void. */
export async function readUser({ store }: Platform, id: string): Promise<Versioned<User> | undefined> {
  const read = await store.read('register', id, id, z.union([UserDocument, NoUser]));
  return read?.value ? { value: fromDocument(read.value), etag: read.etag } : undefined;
}

/** What may stand under an id that is no user's: a tombstone, the mark that a user will never be, another aggregate. */
const NoUser = z.object({ type: z.string().regex(/^(?!user$)/) }).transform(() => null);

/** A user that is there for those who look. @throws Refusal `notFound` */
export async function knownUser(platform: Platform, id: string): Promise<Versioned<User>> {
  const user = await readUser(platform, id);
  return user && exists(user.value) ? user : refuse('notFound');
}

/** What a use case makes of a user: the user after the change, the event that tells of it, and documents of the same batch. */
export interface UserChange {
  readonly user: User;
  readonly event: EventDraft;
  readonly writes?: readonly Write[];
  readonly creates?: readonly PartitionedDocument[];
}

/** How often a change is decided anew because the user changed meanwhile. */
const TRIES = 5;

/**
 * Reads a user, decides, and writes what was decided in one batch; decides again from a fresh read when the user changed
 * meanwhile. `decide` gives undefined for nothing to do, and throws to refuse.
 * @param known the user, and the head of the user's chain, where the caller has just read them
 * @returns the user after the change, or as it is
 * @throws Refusal `notFound`, and whatever `decide` refuses with
 */
export async function changeUser(
  platform: Platform,
  id: string,
  decide: (user: User) => UserChange | undefined | Promise<UserChange | undefined>,
  known?: { readonly user: Versioned<User>; readonly head: Versioned<ChainHead> | undefined },
): Promise<User> {
  for (let tried = 1; ; tried++) {
    const { value, etag } = known && tried === 1 ? known.user : await knownUser(platform, id);
    const change = await decide(value);
    if (!change) return value;
    try {
      await commit(platform, userCommit(change, etag), tried === 1 ? known?.head : undefined);
      return change.user;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** The batch of a user's change under its ETag. */
export const userCommit = (change: UserChange, etag: string): Change => ({
  partition: change.user.id,
  writes: [{ kind: 'replace', document: toDocument(change.user), etag }, ...(change.writes ?? [])],
  creates: change.creates ?? [],
  event: change.event,
});

/** Refuses a change of a revision that is not the one the caller has read. @throws Refusal `revisionStale` */
export function atRevision(user: User, revision: number): void {
  if (user.revision !== revision) refuse('revisionStale');
}
