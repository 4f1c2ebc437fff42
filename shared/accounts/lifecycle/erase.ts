import * as z from 'zod';
import { type Actor, ChainHead, commit, system } from '../../audit/index.ts';
import { deleteTokensOf } from '../../credentials/index.ts';
import { record } from '../../journal/index.ts';
import { isFarewell, MailDocument, outgoing } from '../../mail/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { isStoreError, StoreError } from '../../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned, Write } from '../../platform/cosmos/store.ts';
import type { ErasureWord, Platform } from '../../platform/platform.ts';
import { isHeld } from '../hold.ts';
import { leaveRosters } from '../roster.ts';
import { type DeactivationReason, isProtected, type User } from '../user.ts';
import { userTypes } from '../userDocument.ts';
import { releaseAll } from '../usernames.ts';
import { readUser, userCommit } from '../users.ts';
import { closed } from './closing.ts';
import type { Outcome } from './sweep.ts';
import { transition } from './transitions.ts';

/** What remains of an erased user, beside the events: when it was and why it ended, nothing of who it was. */
export interface Tombstone extends PartitionedDocument {
  readonly type: 'tombstone';
  readonly createdAt: string;
  readonly deactivatedAt: string | null;
  readonly erasedAt: string;
  readonly reason: DeactivationReason | null;
  /** Whether the user was protected: then officers alone have ever known of the erasure. */
  readonly marked: boolean;
  /** Where the chain of events stood before the event of the erasure. */
  readonly chain: { readonly seq: number; readonly last: string };
}

/** An account under its ETag, with its chain's head where that was read. */
type Erasable = Pick<Versioned<User>, 'etag'> & {
  readonly user: User;
  readonly head?: Versioned<ChainHead> | undefined;
};

/** Documents deleted in one batch. */
const BATCH = 90;
const TRIES = 5;

/**
 * Erases a user from every container; the events remain. It can end anywhere and be run again: from the first commit on the
 * user is `erasing`, which nothing leads out of, and the sweep picks it up.
 * @param id a user who is deactivated or erasing; nothing happens for one who is erased
 * @throws Refusal `statusConflict` for any other; StoreError or BlobError when it could not be finished now
 */
export async function eraseUser(platform: Platform, id: string, actor: Actor = system('erasure')): Promise<void> {
  for (let tried = 1; ; tried++) {
    const read = await readUser(platform, id);
    if (!read) return;
    try {
      await erase(platform, { user: read.value, etag: read.etag }, actor);
      return;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/**
 * Erases a user at their own request, from whatever status and at once. The last word to them is a mail, for which the address is
 * kept until it is sent, a day at most.
 * @returns `kept` while that mail is on its way, or a legal hold keeps them
 * @throws Refusal `lastAdministrator`
 */
export async function eraseAtRequest(platform: Platform, id: string, actor: Actor): Promise<Outcome> {
  for (let tried = 1; ; tried++) {
    const read = await readUser(platform, id);
    if (!read) return 'done';
    const { value: user, etag } = read;
    // Read after the user: a hold that comes between changes them.
    if (user.status !== 'erasing' && (await isHeld(platform, id))) return 'kept';
    try {
      if (user.status !== 'erasing') await beginAtRequest(platform, { user, etag }, actor);
      const begun = user.status === 'erasing' ? read : await readUser(platform, id);
      return begun ? await erase(platform, { user: begun.value, etag: begun.etag }, actor) : 'done';
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/**
 * Erases an account whose time is over. Something open that needs what is kept of its user comes first; one who has asked for it
 * meanwhile is told that it is done.
 * @returns `kept` while it waits, or while the last mail to its user is on its way
 * @throws StoreError `stale` when it changed since, or another host erased it
 */
export async function eraseInTime(platform: Platform, account: Erasable, actor: Actor): Promise<Outcome> {
  const word = account.user.status === 'deactivated' ? await wordBeforeErasure(platform, account.user.id) : undefined;
  if (word === 'needed') return 'kept';
  if (word === undefined) return erase(platform, account, actor);
  await beginAtRequest(platform, account, actor);
  const begun = await readUser(platform, account.user.id);
  return begun ? erase(platform, { user: begun.value, etag: begun.etag }, actor) : 'done';
}

/** What speaks for or against an erasure; what needs somebody outweighs what they asked for. */
export async function wordBeforeErasure(platform: Platform, id: string): Promise<ErasureWord | undefined> {
  if (await isHeld(platform, id)) return 'needed';
  const words = await Promise.all(platform.beforeErasure.map((say) => say(platform, id)));
  return words.find((word) => word === 'needed') ?? words.find((word) => word !== undefined);
}

async function beginAtRequest(platform: Platform, { user, etag }: Erasable, actor: Actor): Promise<void> {
  const now = platform.clock.now();
  const { user: after, action, fields } = transition(user, 'eraseAtRequest', {}, now);
  await leaveRosters(platform, user, after);
  const farewell = outgoing(now, {
    template: 'rightsErased',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
  });
  const change = closed({ user: after, event: { actor, action, subject: user.id, fields } });
  await commit(platform, await userCommit(platform, { ...change, creates: isProtected(user) ? [] : [farewell] }, etag));
}

/** For so long the last mail to somebody may take. */
const FAREWELL_WITHIN = durationMillis('P1D');

/** Whether the last word to somebody is still on its way, and not for too long. */
const isOnItsWay = (mail: MailDocument, now: number): boolean =>
  isFarewell(mail.template) && mail.outbox === 'open' && now - millis(mail.createdAt) < FAREWELL_WITHIN;

/**
 * Erases an account from a fresh read of it.
 * @returns `kept` while the last mail to its user is on its way
 * @throws StoreError `stale` when it changed since, or another host erased it
 */
export async function erase(platform: Platform, account: Erasable, actor: Actor): Promise<Outcome> {
  const { user, etag } = account.user.status === 'erasing' ? account : await begin(platform, account, actor);
  // Nothing leads back from here, so what the journal tells of this user can be neither overtaken nor wrong.
  await record(platform, { id: user.id, kind: 'erasure', at: instant(platform.clock.now()) });
  await deleteTokensOf(platform, user.id);
  await releaseAll(platform, user.id);
  for (const clear of platform.clears) await clear(platform, user.id);
  if (await deleteDocuments(platform, user.id)) return 'kept';
  await bury(platform, user, etag, actor);
  return 'done';
}

/** From this commit on the user is gone for everyone outside, and cannot be restored. */
async function begin(platform: Platform, { user, etag, head }: Erasable, actor: Actor): Promise<Erasable> {
  const { user: after, action, fields } = transition(user, 'beginErasure', {}, platform.clock.now());
  const change = closed({ user: after, event: { actor, action, subject: user.id, fields } });
  await commit(platform, await userCommit(platform, change, etag), head);
  const begun = await readUser(platform, user.id);
  if (!begun) throw new StoreError('stale');
  return { user: begun.value, etag: begun.etag };
}

const Owned = z.union([MailDocument, z.object({ id: z.string(), type: z.string() })]);
type Owned = z.output<typeof Owned>;

/**
 * Deletes what else lies in the user's partition, apart from the log: the credential stays for the last batch, and a mail on
 * its way to somebody else goes out; it names nobody.
 * @returns whether the last mail to the user is still on its way
 */
async function deleteDocuments({ store, clock }: Platform, id: string): Promise<boolean> {
  const query = {
    text: `SELECT * FROM c WHERE c.pk = @pk AND ${kept.map((type) => `c.type != '${type}'`).join(' AND ')}`,
    parameters: { pk: id },
    partition: id,
  };
  const doomed: Write[] = [];
  let waits = false;
  for await (const page of store.pages('register', query, Owned))
    for (const { value } of page) {
      if ('outbox' in value && isOnItsWay(value, clock.now())) waits = true;
      else if (isToDelete(value, id)) doomed.push({ kind: 'delete', id: value.id });
    }
  for (let from = 0; from < doomed.length; from += BATCH) await store.batch(id, doomed.slice(from, from + BATCH));
  return waits;
}

/** The tombstone too: another host may have come to the end of this erasure meanwhile. */
const kept = [...userTypes, 'tombstone', 'credential', 'event', 'chain'];

const isToDelete = (document: Owned, userId: string): boolean =>
  !('outbox' in document && document.outbox === 'open' && isForAnother(document, userId));

const isForAnother = ({ recipient }: MailDocument, userId: string): boolean =>
  recipient?.kind === 'user' && recipient.userId !== userId;

/** The last batch: user and credential become the tombstone. */
async function bury(platform: Platform, user: User, etag: string, actor: Actor): Promise<void> {
  const { store, clock } = platform;
  const [head, credential] = await Promise.all([
    store.read('register', user.id, 'chain', ChainHead),
    store.read('register', user.id, 'credential', z.object({ type: z.literal('credential') })),
  ]);
  const tombstone: Tombstone = {
    id: user.id,
    pk: user.id,
    type: 'tombstone',
    createdAt: user.createdAt,
    deactivatedAt: user.deactivatedAt,
    erasedAt: instant(clock.now()),
    reason: user.deactivationReason,
    marked: isProtected(user),
    chain: { seq: head?.value.seq ?? 0, last: head?.value.last ?? '' },
  };
  const event = { actor, action: 'userErased', subject: user.id };
  const writes: Write[] = [
    { kind: 'replace', document: tombstone, etag },
    ...(credential ? [{ kind: 'delete' as const, id: 'credential' }] : []),
  ];
  await commit(platform, { partition: user.id, writes, event }, head);
}
