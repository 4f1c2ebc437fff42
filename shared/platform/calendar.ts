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

export function calendarOf(timeZone: string): Calendar {
  const plain = (day: Day) => Temporal.PlainDate.from(day);
  return {
    dayOf: (now) => Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    startOf: (day) => plain(day).toZonedDateTime({ timeZone }).epochMilliseconds,
    plus: (day, duration) => plain(day).add(duration).toString(),
    minus: (day, duration) => plain(day).subtract(duration).toString(),
  };
}

/** Milliseconds of an ISO 8601 duration of fixed length (weeks and days of 24 hours, hours, minutes, seconds). */
export const durationMillis = (duration: string): number =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: Temporal.PlainDate.from('2001-01-01') });

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
