import { Temporal } from 'temporal-polyfill';
import { activeReviewers } from '../../accounts/index.ts';
import { commit, StoredEvent, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { Id } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { LogReviewDocument, type LogReviewEntry, sealEntries } from './review.ts';

/** After so long no event of a week that is over can still be on its way into the log, in milliseconds. */
const SETTLED = 60 * 60_000;

/** For so long a review may stay unsigned before administrators are told. */
export const SIGNED_WITHIN = 'P7D';

const monday = (day: Day): Day => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
};

/**
 * Makes the review of every week that is over and has none, oldest first: what those who handle protected persons did, by reference.
 * A missed week is made up for; of two hosts that make one at once, one does. The reviewer is told.
 * @returns how many were made
 */
export async function makeLogReviews(platform: Platform): Promise<number> {
  const { calendar, clock } = platform;
  const thisWeek = monday(calendar.dayOf(clock.now() - SETTLED));
  let week = await firstWithout(platform);
  let made = 0;
  for (; week !== undefined && week < thisWeek; week = calendar.plus(week, 'P7D'))
    if (await makeReview(platform, week)) made++;
  return made;
}

/** The first week that has no review: after the last one, or that of the first event that officers alone may read. */
async function firstWithout({ store, calendar }: Platform): Promise<Day | undefined> {
  const last = {
    text: 'SELECT * FROM c WHERE c.type = @type ORDER BY c.type DESC, c.listKey DESC',
    parameters: { type: 'logReview' },
    pageSize: 1,
  };
  for await (const [newest] of store.pages('register', last, LogReviewDocument))
    if (newest) return calendar.plus(newest.value.week, 'P7D');
  const first = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.audience = @audience ORDER BY c.type, c.at, c.id',
    parameters: { type: 'event', audience: 'officers' },
    pageSize: 1,
  };
  for await (const [oldest] of store.pages('register', first, StoredEvent))
    if (oldest) return monday(calendar.dayOf(millis(oldest.value.at)));
  return undefined;
}

async function makeReview(platform: Platform, week: Day): Promise<boolean> {
  const { calendar, clock } = platform;
  const id = `log-review-${week}`;
  const from = instant(calendar.startOf(week));
  const until = instant(calendar.startOf(calendar.plus(week, 'P7D')));
  const now = clock.now();
  const document: LogReviewDocument = {
    ...{ id, pk: id, type: 'logReview', audience: 'officers', state: 'open', week, from, until },
    ...{ createdAt: instant(now), listKey: week, signedBy: null, endedAt: null },
    dueAt: instant(now + durationMillis(SIGNED_WITHIN)),
    sealed: await sealEntries(platform, id, await entriesBetween(platform, from, until)),
  };
  try {
    await commit(platform, {
      partition: id,
      audience: 'officers',
      writes: [{ kind: 'create', document }],
      creates: (await activeReviewers(platform)).map((userId) =>
        outgoing(now, { template: 'logReviewReady', partition: id, recipient: { kind: 'user', userId } }),
      ),
      event: { actor: system('logReviews'), action: 'logReviewMade', subject: id },
    });
    return true;
  } catch (thrown) {
    // Another host made it.
    if (isStoreError(thrown, 'exists')) return false;
    throw thrown;
  }
}

/** Who did what, how often and to whom, of the events that officers alone may read. */
async function entriesBetween({ store }: Platform, from: string, until: string): Promise<readonly LogReviewEntry[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.audience = @audience AND c.at >= @from AND c.at < @until ORDER BY c.type, c.at, c.id',
    parameters: { type: 'event', audience: 'officers', from, until },
    pageSize: 500,
  };
  const found = new Map<string, { entry: LogReviewEntry; references: Set<string> }>();
  for await (const page of store.pages('register', query, StoredEvent))
    for (const { value } of page) {
      if (!isHandling(value)) continue;
      const { actorId, action } = value;
      const key = `${actorId} ${action}`;
      const known = found.get(key) ?? { entry: { actorId, action, count: 0, references: [] }, references: new Set() };
      for (const reference of referencesOf(value)) known.references.add(reference);
      found.set(key, { ...known, entry: { ...known.entry, count: known.entry.count + 1 } });
    }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { entry, references }]) => ({ ...entry, references: [...references].sort() }));
}

/** Whether somebody handled what is another's: what people do with their own, and what pseudonyms and timers do, is not handling. */
export const isHandling = (event: StoredEvent): boolean =>
  event.actor.kind === 'user' &&
  Id.safeParse(event.actorId).success &&
  (event.actorId !== event.subject || shownIds(event).length > 0);

const shownIds = ({ details }: StoredEvent): readonly string[] => (Array.isArray(details.ids) ? details.ids : []);

/** Whom or what an event was about: of a list, whoever was shown. */
const referencesOf = (event: StoredEvent): readonly string[] =>
  event.actorId === event.subject ? shownIds(event) : [event.subject];
