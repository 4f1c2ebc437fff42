import { activeAdministrators, activeReviewers, actorOf, type User } from '../../accounts/index.ts';
import { CHANGE_LIMIT, commit, StoredEvent, system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { outgoing } from '../../mail/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';
import { isHandling, SIGNED_WITHIN } from './make.ts';
import { entriesOf, LogReviewDocument, type LogReviewEntry, openReviews, readReview } from './review.ts';

/** A review with what stands in it. */
export type LogReview = Omit<LogReviewDocument, 'sealed'> & { readonly entries: readonly LogReviewEntry[] };

/** Reviews, newest first, without what stands in them. @throws Refusal `invalidCursor` */
export const listLogReviews = (
  platform: Platform,
  reader: User,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<LogReviewDocument>> =>
  pageOf(
    platform,
    {
      container: 'register',
      schema: LogReviewDocument,
      name: ['logReviews', reader.id],
      key: ({ listKey }) => listKey,
      query: (before = '\uffff') => ({
        text: 'SELECT * FROM c WHERE c.type = @type AND c.listKey < @before ORDER BY c.type DESC, c.listKey DESC',
        parameters: { type: 'logReview', before },
      }),
    },
    page,
  );

/** A review with what stands in it; reading it is an event. @throws Refusal `notFound` */
export async function readLogReview(platform: Platform, reader: User, id: string): Promise<LogReview> {
  const { value } = (await readReview(platform, id)) ?? refuse('notFound');
  const entries = await entriesOf(platform, value);
  await commit(platform, {
    partition: value.id,
    writes: [],
    event: { actor: actorOf(reader), action: 'logReviewRead', subject: value.id },
  });
  return { ...value, entries };
}

/**
 * The reviewer signs that a week was looked through. Nobody signs a review that tells of themselves. Safe to do again.
 * @throws Refusal `notFound`, `reviewerIsInReport`, `statusConflict` when somebody else has signed
 */
export async function signLogReview(platform: Platform, reviewer: User, id: string): Promise<LogReview> {
  const { value, etag } = (await readReview(platform, id)) ?? refuse('notFound');
  const entries = await entriesOf(platform, value);
  if (entries.some(({ actorId }) => actorId === reviewer.id)) refuse('reviewerIsInReport');
  if (value.state === 'signed')
    return value.signedBy === reviewer.id ? { ...value, entries } : refuse('statusConflict');
  const at = instant(platform.clock.now());
  const { dueAt, ...rest } = value;
  const signed: LogReviewDocument = {
    ...rest,
    ...{ state: 'signed', signedBy: reviewer.id, endedAt: at },
    ...stampFrom(platform, at),
  };
  await commit(platform, {
    partition: value.id,
    writes: [{ kind: 'replace', document: signed, etag }],
    event: { actor: actorOf(reviewer), action: 'logReviewSigned', subject: value.id },
  });
  return { ...signed, entries };
}

/** Room in a batch for what it tells beside this. */
const OTHERS = 8;

/**
 * Tells administrators, again and again, how many reviews nobody has signed in time; the reviewer, too. Of several, the oldest tells:
 * one mail a week, however many there are.
 */
export const logReviewDeadline = deadlineHandler(LogReviewDocument, async (platform, { value, etag }) => {
  const now = platform.clock.now();
  if (value.state !== 'open' || value.dueAt === undefined || value.dueAt > instant(now)) return 'kept';
  const document = { ...value, dueAt: instant(now + durationMillis(SIGNED_WITHIN)) };
  const tells = (await openReviews(platform)).at(-1)?.id === value.id;
  const told = tells ? [...(await activeReviewers(platform)), ...(await activeAdministrators(platform))] : [];
  await commit(platform, {
    partition: value.id,
    writes: [{ kind: 'replace', document, etag }],
    creates: told
      .slice(0, CHANGE_LIMIT - OTHERS)
      .map((userId) =>
        outgoing(now, { template: 'logReviewsUnsigned', partition: value.id, recipient: { kind: 'user', userId } }),
      ),
    event: { actor: system('logReviews'), action: 'logReviewUnsigned', subject: value.id },
  });
  return 'done';
});

/**
 * In how many unsigned reviews somebody is an actor, those included that are still to be made: whoever is, is erased later.
 */
export async function unsignedReviewsOf(platform: Platform, userId: string): Promise<number> {
  const open = await openReviews(platform);
  let count = 0;
  for (const review of open) if ((await entriesOf(platform, review)).some(({ actorId }) => actorId === userId)) count++;
  return count + ((await handledSince(platform, userId, await lastUntil(platform))) ? 1 : 0);
}

async function lastUntil({ store }: Platform): Promise<string> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type ORDER BY c.type DESC, c.listKey DESC',
    parameters: { type: 'logReview' },
    pageSize: 1,
  };
  for await (const [newest] of store.pages('register', query, LogReviewDocument)) if (newest) return newest.value.until;
  return '';
}

async function handledSince({ store }: Platform, userId: string, since: string): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.actorId = @actor AND c.audience = @audience AND c.at >= @since',
    parameters: { type: 'event', actor: userId, audience: 'officers', since },
  };
  for await (const page of store.pages('register', query, StoredEvent))
    if (page.some(({ value }) => isHandling(value))) return true;
  return false;
}
