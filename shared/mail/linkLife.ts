import type { Calendar, Day } from '../platform/calendar.ts';
import { millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { mailsOf } from './outbox.ts';

/** How long the link in an invitation works, in calendar days after the one on which it was queued. */
const INVITATION = 'P14D';

/** How long the other links work from the moment when their mail was queued, in milliseconds. */
export const linkLife = { reset: 3_600_000, emailConfirmation: 86_400_000 } as const;

/** The last day on which the link of an invitation works. */
export const invitationLastDay = (queuedAt: string, calendar: Calendar): Day =>
  calendar.plus(calendar.dayOf(millis(queuedAt)), INVITATION);

/** Whether a user has an invitation that works: one on its way, or one that was sent and whose link has not expired. */
export async function invitationPending(platform: Platform, userId: string): Promise<boolean> {
  const { calendar, clock } = platform;
  const today = calendar.dayOf(clock.now());
  const mails = await mailsOf(platform, userId);
  return mails.some(
    ({ template, state, outbox, createdAt }) =>
      template === 'invitation' &&
      (outbox === 'open' || (state === 'sent' && today <= invitationLastDay(createdAt, calendar))),
  );
}
