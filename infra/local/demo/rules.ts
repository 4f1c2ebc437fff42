/**
 * What the rules say of the life that the demo plays, worked out here from the calendar alone: nothing of the register's own
 * code is used, so that the two can differ.
 */
import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const INACTIVITY = 'P6M';
const LEADS = ['P30D', 'P14D', 'P3D'];
const ERASURE = 'P30D';
const INVITATION = 'P14D';

export const plus = (day: Day, duration: string): Day => Temporal.PlainDate.from(day).add(duration).toString();
export const minus = (day: Day, duration: string): Day => Temporal.PlainDate.from(day).subtract(duration).toString();

/** A day written out as in an English mail. */
const written = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** An event that must be in the log, or a mail that must be in the inbox, on a day. */
export interface Expected {
  readonly day: Day;
  readonly kind: 'event' | 'mail';
  /** The event's action with what tells it from another, or the end of a mail's link and the dates that it must name. */
  readonly is: string;
  readonly names?: readonly string[];
}

/** The days on which the player acts. */
export interface Turns {
  readonly invited: Day;
  /** The day after the third prompt. */
  readonly keptAlive: Day;
  readonly deactivated: Day;
  /** The last day on which it can be restored. */
  readonly restored: Day;
  readonly deactivatedAgain: Day;
  readonly erased: Day;
}

/** Silence since a day ends an account on the day after the period, so that its user has all of that day. */
export const dueDay = (since: Day): Day => plus(plus(since, INACTIVITY), 'P1D');

export function turnsFrom(invited: Day): Turns {
  const keptAlive = minus(dueDay(invited), 'P2D');
  const deactivated = dueDay(keptAlive);
  const restored = minus(plus(deactivated, ERASURE), 'P1D');
  const deactivatedAgain = dueDay(restored);
  return { invited, keptAlive, deactivated, restored, deactivatedAgain, erased: plus(deactivatedAgain, ERASURE) };
}

/** Everything that must be seen, in order. */
export function lifeFrom(invited: Day): readonly Expected[] {
  const turns = turnsFrom(invited);
  return [
    ...[event(invited, 'userInvited'), ...mail(invited, '/activate', plus(invited, INVITATION))],
    ...[event(invited, 'userActivated'), event(invited, 'signedIn')],
    ...prompts(invited),
    event(turns.keptAlive, 'keptAlive'),
    ...prompts(turns.keptAlive),
    ...deactivation(turns.deactivated),
    ...[event(turns.restored, 'userRestored'), ...mail(turns.restored, '')],
    ...prompts(turns.restored),
    ...deactivation(turns.deactivatedAgain),
    event(turns.erased, 'accountClosed'),
  ];
}

const event = (day: Day, is: string): Expected => ({ day, kind: 'event', is });

const mail = (day: Day, is: string, ...dates: readonly Day[]): readonly Expected[] => [
  event(day, 'mailSent'),
  { day, kind: 'mail', is, names: dates.map(written) },
];

/** Each names the day on which it will happen, and the last on which it can be averted. */
const prompts = (since: Day): readonly Expected[] =>
  LEADS.flatMap((lead, index) => {
    const due = dueDay(since);
    const day = minus(due, lead);
    return [event(day, `promptQueued ${index + 1}`), ...mail(day, '/keep-alive', due, minus(due, 'P1D'))];
  });

const deactivation = (day: Day): readonly Expected[] => [
  event(day, 'userDeactivated inactivity'),
  ...mail(day, '', plus(day, ERASURE), minus(plus(day, ERASURE), 'P1D')),
];
