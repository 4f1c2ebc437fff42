import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`. */
type Day = string;

/** The periods that the seed's stories are made for: the defaults of the settings. */
export const PERIODS = {
  INACTIVITY_PERIOD: 'P6M',
  REMINDER_LEADS: 'P30D,P14D,P3D',
  ERASURE_PERIOD: 'P30D',
} as const;

export const plus = (day: Day, duration: string): Day => Temporal.PlainDate.from(day).add(duration).toString();
export const minus = (day: Day, duration: string): Day => Temporal.PlainDate.from(day).subtract(duration).toString();

/** The day on which silence since a day ends an account. */
const dueDay = (day: Day): Day => plus(plus(day, PERIODS.INACTIVITY_PERIOD), 'P1D');

/** The latest day since which silence ends an account by a day. */
function silentSince(due: Day): Day {
  let day = minus(minus(due, PERIODS.INACTIVITY_PERIOD), 'P1D');
  while (dueDay(plus(day, 'P1D')) <= due) day = plus(day, 'P1D');
  while (dueDay(day) > due) day = minus(day, 'P1D');
  return day;
}

/** The days of the seed: when people arrive, so that each story stands where it should on the last one. */
export interface Schedule {
  /** Who is deactivated by the end arrives today. */
  readonly start: Day;
  /** Whose last, second and first prompt is out at the end arrives then. */
  readonly promptedLast: Day;
  readonly promptedSecond: Day;
  readonly promptedFirst: Day;
  /** Who is in the middle of working life at the end arrives a month before it. */
  readonly recent: Day;
  readonly end: Day;
  /** Every day on which something happens or falls due, in order, from the start to the end. */
  readonly days: readonly Day[];
}

/** Months are of unequal length; the distances leave room for that. */
export function scheduleFrom(start: Day): Schedule {
  const promptedLast = plus(start, 'P5D');
  const end = minus(dueDay(promptedLast), 'P2D');
  const promptedSecond = silentSince(plus(end, 'P12D'));
  const promptedFirst = silentSince(plus(end, 'P25D'));
  const recent = minus(end, 'P28D');
  const leads = [...PERIODS.REMINDER_LEADS.split(','), 'P0D'];
  const prompts = [start, promptedLast, promptedSecond, promptedFirst].flatMap((day) =>
    leads.map((lead) => minus(dueDay(day), lead)),
  );
  const erasure = plus(promptedFirst, PERIODS.ERASURE_PERIOD);
  const days = [...new Set([start, promptedLast, promptedSecond, promptedFirst, recent, erasure, ...prompts, end])]
    .filter((day) => day <= end)
    .sort();
  return { start, promptedLast, promptedSecond, promptedFirst, recent, end, days };
}

/** The calendar day of an instant. */
export const dayOf = (instant: string, timeZone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The instant of nine o'clock on a day. */
export const nineOn = (day: Day, timeZone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant().toString();
