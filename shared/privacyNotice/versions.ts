import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import type { NoticeVersion } from './content.ts';
import { history } from './history.ts';

type Time = Pick<Platform, 'calendar' | 'clock'>;

/** The version that is in force on the calendar day of now: the latest that has begun. */
export function noticeInForce({ calendar, clock }: Time): NoticeVersion {
  const today = calendar.dayOf(clock.now());
  return history.findLast(({ validFrom }) => validFrom <= today) ?? history[0];
}

/** A version by its name; undefined for one that never was. */
export const noticeOf = (version: string): NoticeVersion | undefined =>
  history.find((each) => each.version === version);

/** Every version with the day from which it counts, oldest first; the last may be announced and not in force yet. */
export const noticeVersions = (): readonly Pick<NoticeVersion, 'version' | 'validFrom'>[] =>
  history.map(({ version, validFrom }) => ({ version, validFrom }));

/** The version that whoever activates an account accepts. */
export const currentVersion = (time: Time): string => noticeInForce(time).version;

/** The instant from which the notice in force must have been accepted: `NOTICE_GRACE` after it came into force. */
export function requiredFrom(world: Time & Pick<Platform, 'settings'>): string {
  const { plus, startOf } = world.calendar;
  return instant(startOf(plus(noticeInForce(world).validFrom, world.settings.NOTICE_GRACE)));
}
