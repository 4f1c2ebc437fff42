import * as z from 'zod';
import { maySignIn, type User } from '../accounts/index.ts';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import type { Settings } from '../platform/settings.ts';

/** A session as it is stored in `tokens`, under the hash of its token. */
export const SessionDocument = z.object({
  id: z.string(),
  type: z.literal('session'),
  userId: z.string(),
  /** The user's epoch for sessions when it began: a session of another epoch is dead. */
  epoch: z.number().int(),
  createdAt: z.string(),
  /** The last use that was written down; uses within a twelfth of the idle time are not. */
  lastUsedAt: z.string(),
  /** The end of the session however much it is used. */
  expiresAt: z.string(),
  ttl: z.number().int(),
});
export type SessionDocument = z.output<typeof SessionDocument>;
export type Session = SessionDocument;

/** How long sessions last, in milliseconds. */
export interface Periods {
  /** Without use. */
  readonly idle: number;
  /** At most. */
  readonly lifetime: number;
}

const known = new WeakMap<Settings, Periods>();

/** The periods of some settings, worked out once: every request asks. */
export function periodsOf(settings: Settings): Periods {
  let periods = known.get(settings);
  if (!periods) {
    periods = { idle: durationMillis(settings.SESSION_IDLE), lifetime: durationMillis(settings.SESSION_LIFETIME) };
    known.set(settings, periods);
  }
  return periods;
}

/** A session that begins now. */
export function begun(id: string, user: Pick<User, 'id' | 'epochs'>, { lifetime }: Periods, now: number): Session {
  return {
    id,
    type: 'session',
    userId: user.id,
    epoch: user.epochs.session,
    createdAt: instant(now),
    lastUsedAt: instant(now),
    expiresAt: instant(now + lifetime),
    ttl: Math.ceil(lifetime / 1000),
  };
}

type World = Pick<Platform, 'calendar' | 'clock' | 'settings'>;

/** Whether a user may come in at all. */
export const mayEnter = ({ calendar, clock }: World, user: User): boolean => maySignIn(user, calendar, clock.now());

/** Whether a session lets this user in. By the clock: Cosmos DB deletes what has expired some time later. */
export function holds(world: World, session: Session, user: User): boolean {
  const now = world.clock.now();
  return (
    session.userId === user.id &&
    session.epoch === user.epochs.session &&
    now < millis(session.expiresAt) &&
    now - millis(session.lastUsedAt) < periodsOf(world.settings).idle &&
    mayEnter(world, user)
  );
}

/** A twelfth of the idle time: so much earlier than by the last use may a session end, and so seldom is a use written. */
const IDLE_MARKS = 12;

/** Whether a use is to be written down. */
export const isMarkDue = (session: Session, { idle }: Periods, now: number): boolean =>
  now - millis(session.lastUsedAt) >= idle / IDLE_MARKS;
