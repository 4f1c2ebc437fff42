import { type AreaMails, drop, isOfficer, type User, type Verdict } from '../accounts/index.ts';
import type { MailDocument } from '../mail/index.ts';
import { Appointment, lastDayOf, waits } from './appointments/appointment.ts';
import { readDocument } from './contactRequests/document.ts';

interface Told {
  readonly mail: MailDocument;
  readonly user: User;
}

/** Who may know who handles protected persons: those who do, who watch over them, and the person concerned. */
const watches = ({ mail, user }: Told): boolean =>
  user.status === 'active' && (user.role === 'administrator' || user.duty !== null || user.id === mail.pk);

const ofDuty = (told: Told): Verdict<'officerAppointed'> =>
  watches(told) ? { parameters: { userId: told.mail.parameters.userId ?? '' } } : drop('roleChanged');

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
