import * as z from 'zod';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { seal, unseal } from '../../platform/seal.ts';

export const LogReviewState = z.enum(['open', 'signed']);
export type LogReviewState = z.output<typeof LogReviewState>;

/** What somebody did with protected data in a week: how often, and to which references. */
export const LogReviewEntry = z.object({
  actorId: z.string(),
  action: z.string(),
  count: z.number().int(),
  /** Ids of protected persons and of what is about them; no names. */
  references: z.array(z.string()),
});
export type LogReviewEntry = z.output<typeof LogReviewEntry>;

/** The review of one week of the log, as it is stored: who did what is sealed. Its id is made of the week, so that there is one. */
export const LogReviewDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('logReview'),
  audience: z.literal('officers'),
  state: LogReviewState,
  /** The Monday on which the week begins. */
  week: z.string(),
  /** From this instant on, until before the other. */
  from: z.string(),
  until: z.string(),
  createdAt: z.string(),
  listKey: z.string(),
  signedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** When it is next told that nobody has signed; absent once somebody has. */
  dueAt: z.string().optional(),
  sealed: z.string(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type LogReviewDocument = z.output<typeof LogReviewDocument>;

const PURPOSE = 'log-review';

export const sealEntries = (platform: Platform, id: string, entries: readonly LogReviewEntry[]): Promise<string> =>
  seal(platform.keys, PURPOSE, id, JSON.stringify(entries));

/** Who did what, by the review of that week. @throws Error when the seal cannot be opened */
export async function entriesOf(
  { keys }: Pick<Platform, 'keys'>,
  { id, sealed }: Pick<LogReviewDocument, 'id' | 'sealed'>,
): Promise<readonly LogReviewEntry[]> {
  const text = await unseal(keys, PURPOSE, id, sealed);
  if (text === undefined) throw new Error('A log review cannot be opened');
  return z.array(LogReviewEntry).parse(JSON.parse(text));
}

export async function readReview(
  { store }: Pick<Platform, 'store'>,
  id: string,
): Promise<Versioned<LogReviewDocument> | undefined> {
  const read = await store.read('register', id, id, z.union([LogReviewDocument, Other]));
  return read && 'week' in read.value ? { value: read.value, etag: read.etag } : undefined;
}

/** What else may stand under an id that somebody sent. */
const Other = z.object({ type: z.string() }).transform(({ type }) => ({ type }));

/** The reviews that nobody has signed yet, newest first: one a week. */
export async function openReviews({ store }: Pick<Platform, 'store'>): Promise<readonly LogReviewDocument[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state ORDER BY c.type DESC, c.state DESC, c.listKey DESC',
    parameters: { type: 'logReview', state: 'open' },
  };
  const found: LogReviewDocument[] = [];
  for await (const page of store.pages('register', query, LogReviewDocument))
    found.push(...page.map(({ value }) => value));
  return found;
}
