import * as z from 'zod';
import type { Calendar, Day } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import type { Query, Versioned } from '../../platform/cosmos/store.ts';
import { faultOf } from '../../platform/log.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Status, User } from '../user.ts';
import { opened, StoredUser } from '../userDocument.ts';
import { dayAfterPeriod, type Policy } from './policy.ts';
import type { Swept } from './population.ts';

/** A query that points at the accounts of one status on which something falls due, in the order of `key`, then of ids. */
export interface DueStream {
  readonly status: Status;
  readonly key: 'promptDate' | 'lastActiveAt' | 'lastDayOfEmployment' | 'createdAt' | 'deactivatedAt';
  /** What is due has a key before this text. */
  readonly before: string;
  /** Only accounts whose last prompt was of this stage; 0: none. */
  readonly promptStage?: number;
  /** Leaves out accounts that a stream of named days up to this one finds. */
  readonly notNamedBy?: Day;
}

/** A place in a stream: after the account with this key and id. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

export type DueStreams = (policy: Policy, calendar: Calendar, now: number) => readonly DueStream[];

const living = ['active', 'invited'] as const satisfies readonly Status[];

export const promptsDue: DueStreams = (policy, calendar, now) => {
  const today = calendar.dayOf(now);
  return policy.leads.flatMap((lead, promptStage) => {
    const due = (lastActive: Day) => calendar.minus(dayAfterPeriod(lastActive, policy, calendar), lead) <= today;
    const guess = calendar.minus(calendar.plus(today, lead), policy.inactivity);
    const before = instantAfter(latestDay(guess, due, calendar), calendar);
    return living.map((status) => ({ status, promptStage, key: 'lastActiveAt' as const, before }));
  });
};

export const deactivationsDue: DueStreams = (_, calendar, now) => {
  const today = calendar.dayOf(now);
  const tomorrow = calendar.plus(today, 'P1D');
  return living.flatMap((status) => [
    { status, key: 'promptDate' as const, before: tomorrow },
    { status, key: 'lastDayOfEmployment' as const, before: today, notNamedBy: today },
  ]);
};

export const erasuresDue: DueStreams = ({ erasure }, calendar, now) => [
  { status: 'deactivated', key: 'deactivatedAt', before: endOfPeriod(erasure, calendar, now) },
];

/** Erasures that have begun. */
export const erasuresBegun: DueStreams = () => [{ status: 'erasing', key: 'createdAt', before: END_OF_TIME }];

/** Before every stored day and instant, and after the empty text that stands for none. */
const BEGINNING_OF_TIME = '0';
const END_OF_TIME = '9';

/** The first instant that is too late for a period to be over today. */
function endOfPeriod(period: string, calendar: Calendar, now: number): string {
  const today = calendar.dayOf(now);
  return instantAfter(
    latestDay(calendar.minus(today, period), (day) => calendar.plus(day, period) <= today, calendar),
    calendar,
  );
}

const instantAfter = (day: Day, calendar: Calendar): string => instant(calendar.startOf(calendar.plus(day, 'P1D')));

/**
 * The latest day on which something that was once due stays due. Months are of unequal length, so that a period cannot be
 * subtracted: the search begins some days after the guess, and goes back.
 */
function latestDay(guess: Day, due: (day: Day) => boolean, calendar: Calendar): Day {
  let day = calendar.plus(guess, 'P7D');
  while (!due(day)) day = calendar.minus(day, 'P1D');
  return day;
}

/**
 * The accounts of a stream after a place, a page at a time, each as fresh as its page and beside its ETag. One whose seal cannot be
 * opened is passed over: nobody knows what is due for it.
 */
export async function* dueUsers(
  platform: Platform,
  type: Swept,
  stream: DueStream,
  pageSize: number,
  after?: Place,
): AsyncGenerator<readonly Versioned<User>[]> {
  const { where, parameters } = condition(type, stream, after);
  const staged = stream.promptStage === undefined ? '' : ' c.promptStage,';
  const text = `SELECT * FROM c WHERE ${where} ORDER BY c.type, c.status,${staged} c.${stream.key}, c.pk`;
  for await (const page of platform.store.pages('register', { text, parameters, pageSize }, StoredUser)) {
    const users = await Promise.all(page.map((one) => openedOrTold(platform, one)));
    yield users.filter((user) => user !== undefined);
  }
}

const openedOrTold = async (
  platform: Platform,
  { value, etag }: Versioned<StoredUser>,
): Promise<Versioned<User> | undefined> => {
  try {
    return { value: await opened(platform, value), etag };
  } catch (thrown) {
    platform.log.write('accountFailed', faultOf(thrown));
    return undefined;
  }
};

/** How many accounts a stream holds. */
export async function countOf({ store }: Platform, type: Swept, stream: DueStream): Promise<number> {
  const { where, parameters } = condition(type, stream, undefined);
  return counted(store, { text: `SELECT VALUE COUNT(1) FROM c WHERE ${where}`, parameters });
}

/** The number that a counting query answers. */
export async function counted(store: Platform['store'], query: Query): Promise<number> {
  let count = 0;
  for await (const page of store.pages('register', query, z.number())) for (const { value } of page) count += value;
  return count;
}

/** The place of an account in a stream. */
export const placeOf = ({ key }: DueStream, user: User): Place => ({
  key: (key === 'promptDate' ? user.prompt?.namedDate : user[key]) ?? BEGINNING_OF_TIME,
  id: user.id,
});

function condition(
  type: Swept,
  { status, key, before, promptStage, notNamedBy }: DueStream,
  after: Place | undefined,
): { where: string; parameters: Record<string, string | number> } {
  const { key: from, id } = after ?? { key: BEGINNING_OF_TIME, id: '' };
  const conditions = [
    'c.type = @type AND c.status = @status',
    ...(promptStage === undefined ? [] : ['c.promptStage = @promptStage']),
    `c.${key} >= @from AND c.${key} < @before`,
    ...(after ? [`(c.${key} > @from OR c.pk > @id)`] : []),
    ...(notNamedBy === undefined ? [] : ["(c.promptDate = '' OR c.promptDate > @notNamedBy)"]),
  ];
  return {
    where: conditions.join(' AND '),
    parameters: {
      type,
      status,
      from,
      before,
      ...(promptStage !== undefined && { promptStage }),
      ...(after && { id }),
      ...(notNamedBy !== undefined && { notNamedBy }),
    },
  };
}
