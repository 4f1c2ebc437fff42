import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`, in the register's time zone. */
export type Day = string;

/** Calendar arithmetic in the register's time zone (`TIME_ZONE`); instants are epoch milliseconds. */
export interface Calendar {
  /** The calendar day on which an instant falls. */
  dayOf(now: number): Day;
  /** The first instant of a day. */
  startOf(day: Day): number;
  /** A day plus an ISO 8601 duration of days, weeks, months or years; 31 August plus P6M is the last day of February. */
  plus(day: Day, duration: string): Day;
  /** A day minus an ISO 8601 duration. */
  minus(day: Day, duration: string): Day;
}

/** The same questions are asked at every request, and the library takes its time: answers are remembered, so many of each. */
const REMEMBERED = 4096;

function remembered<Q extends string | number, A>(answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, A>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const found = answer(question);
    if (known.size >= REMEMBERED) known.clear();
    known.set(question, found);
    return found;
  };
}

/** In every time zone that is in use, days begin on a quarter of an hour. */
const QUARTER = 15 * 60_000;

export function calendarOf(timeZone: string): Calendar {
  const plain = (day: Day) => Temporal.PlainDate.from(day);
  const dayOfQuarter = remembered((quarter: number) =>
    Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER)
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString(),
  );
  const sums = new Map<string, Record<'plus' | 'minus', (day: Day) => Day>>();
  const by = (duration: string) => {
    const known = sums.get(duration) ?? {
      plus: remembered((day: Day) => plain(day).add(duration).toString()),
      minus: remembered((day: Day) => plain(day).subtract(duration).toString()),
    };
    if (!sums.has(duration)) sums.set(duration, known);
    return known;
  };
  return {
    dayOf: (now) => dayOfQuarter(Math.floor(now / QUARTER)),
    startOf: remembered((day: Day) => plain(day).toZonedDateTime({ timeZone }).epochMilliseconds),
    plus: (day, duration) => by(duration).plus(day),
    minus: (day, duration) => by(duration).minus(day),
  };
}

/** Milliseconds of an ISO 8601 duration of fixed length (weeks and days of 24 hours, hours, minutes, seconds). */
export const durationMillis = remembered((duration: string) =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: Temporal.PlainDate.from('2001-01-01') }),
);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
