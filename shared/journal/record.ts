import * as z from 'zod';
import type { AppendBlobs } from '../platform/blobs/appendBlobs.ts';
import { instant } from '../platform/clock.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { Appender } from './appender.ts';
import { type Checkpoint, type Entry, lineOf } from './entry.ts';

/** The series of blobs that the entries stand in. */
export const ENTRIES = 'entries';

/** One for each journal that this process writes to. */
const appenders = new WeakMap<AppendBlobs, Appender>();

function appenderOf(journal: AppendBlobs): Appender {
  const appender = appenders.get(journal) ?? new Appender(journal, ENTRIES);
  appenders.set(journal, appender);
  return appender;
}

/** Writes an entry behind those that are there. @throws BlobError: it may be there or not, and may be written again */
export async function write({ journal, keys, clock }: Platform, entry: Entry | Checkpoint): Promise<void> {
  await appenderOf(journal).add(await lineOf(keys, entry), instant(clock.now()).slice(0, 7));
}

/** An entry that the batch of its change writes down, so that it reaches the journal even if the process that made it ends. */
const PendingEntry = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('journalEntry'),
  kind: z.enum(['mark', 'lift']),
  at: z.string(),
});
type PendingEntry = z.output<typeof PendingEntry>;

type MarkOrLift = Entry & { readonly kind: PendingEntry['kind'] };

const pendingId = ({ kind, at }: Entry): string => `journal-${kind}-${at}`;

/**
 * What the batch of a mark or a lift creates, in the user's partition. Once the batch is committed, `record` comes before anybody
 * is told.
 */
export const pending = (entry: MarkOrLift): PendingEntry & PartitionedDocument => ({
  id: pendingId(entry),
  pk: entry.id,
  type: 'journalEntry',
  kind: entry.kind,
  at: entry.at,
});

/**
 * Writes what has been committed into the journal outside the database; nobody may be told of it before this resolves. The order
 * matters: whatever the journal knows has been in the database, so that a database which does not know it was put back.
 * Safe to do again.
 * @throws BlobError when the journal is out of reach: the caller does not acknowledge, and the timer takes up what is `pending`
 */
export async function record(platform: Platform, entry: Entry): Promise<void> {
  await write(platform, entry);
  // An erasure that has begun is taken up by the sweep, and is not pending.
  if (entry.kind !== 'erasure') await platform.store.remove('register', entry.id, pendingId(entry));
}

/** Writes what somebody committed and could not write into the journal. @throws BlobError: the rest waits for the next run */
export async function recordPending(platform: Platform): Promise<void> {
  const query = { text: 'SELECT * FROM c WHERE c.type = @type', parameters: { type: 'journalEntry' } };
  for await (const page of platform.store.pages('register', query, PendingEntry))
    for (const { value } of page) await record(platform, { id: value.pk, kind: value.kind, at: value.at });
}

/** Whether the lift of a user's mark waits to be written. */
export async function isLiftPending({ store }: Platform, userId: string): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
    parameters: { pk: userId, type: 'journalEntry' },
    partition: userId,
  };
  for await (const page of store.pages('register', query, PendingEntry))
    if (page.some(({ value }) => value.kind === 'lift')) return true;
  return false;
}
