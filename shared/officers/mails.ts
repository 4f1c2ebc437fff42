import { type AreaMails, drop, governs, isOfficer, type User, type Verdict } from '../accounts/index.ts';
import type { MailDocument } from '../mail/index.ts';
import { durationMillis } from '../platform/calendar.ts';
import { millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { Appointment, lastDayOf, waits } from './appointments/appointment.ts';
import { readDocument } from './contactRequests/document.ts';
import { SIGNED_WITHIN } from './reviews/make.ts';
import { openReviews, readReview } from './reviews/review.ts';

interface Told {
  readonly mail: MailDocument;
  readonly user: User;
}

/** Who may know who handles protected persons: those who do, who watch over them, and the person concerned. */
const watches = ({ mail, user }: Told): boolean => user.status === 'active' && (governs(user) || user.id === mail.pk);

const ofDuty = (told: Told): Verdict<'officerAppointed'> =>
  watches(told) ? { parameters: { userId: told.mail.parameters.userId ?? '' } } : drop('roleChanged');

const watchesReviews = ({ status, role, duty }: User): boolean =>
  status === 'active' && (role === 'administrator' || duty === 'logReviewer');

/** Whether a review that was made at an instant should have been signed by now. */
const late = ({ clock }: Platform, createdAt: string): boolean =>
  clock.now() - millis(createdAt) >= durationMillis(SIGNED_WITHIN);

/** The officers' own mails. */
export const officerMails: AreaMails<'officers'> = {
  verdicts: {
    officerAppointed: ofDuty,
    officerDismissed: ofDuty,
    reviewerAppointed: ofDuty,
    reviewerDismissed: ofDuty,
    officerProposed: async ({ platform, mail, user }) => {
      const id = mail.parameters.appointmentId ?? '';
      const appointment = (await platform.store.read('register', mail.pk, id, Appointment))?.value;
      if (!appointment || !waits(appointment, platform.clock.now())) return drop('superseded');
      if (!watches({ mail, user })) return drop('roleChanged');
      return { parameters: { userId: mail.pk, lastDay: lastDayOf(appointment, platform.calendar) } };
    },
    officersWaitedFor: ({ user }) =>
      user.status === 'active' && isOfficer(user) ? { parameters: {} } : drop('roleChanged'),
    logReviewReady: async ({ platform, mail, user }) => {
      if (user.status !== 'active' || user.duty !== 'logReviewer') return drop('roleChanged');
      return (await readReview(platform, mail.pk))?.value.state === 'open' ? { parameters: {} } : drop('superseded');
    },
    logReviewsUnsigned: async ({ platform, user }) => {
      if (!watchesReviews(user)) return drop('roleChanged');
      const count = (await openReviews(platform)).filter(({ createdAt }) => late(platform, createdAt)).length;
      return count > 0 ? { parameters: { count: String(count) } } : drop('superseded');
    },
    contactRequested: async ({ platform, mail }) => {
      const request = (await readDocument(platform, mail.pk))?.value;
      return request?.state === 'open' ? { parameters: { reference: request.reference } } : drop('superseded');
    },
    telephoneTaskOverdue: ({ user }) =>
      user.status === 'active' && isOfficer(user) ? { parameters: {} } : drop('roleChanged'),
    disclosureMade: ({ mail, user }) =>
      user.status === 'active' && isOfficer(user)
        ? { parameters: { reference: mail.parameters.reference ?? '' } }
        : drop('roleChanged'),
  },
};
