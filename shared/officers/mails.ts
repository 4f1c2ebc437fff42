import { type AreaMails, drop, isOfficer } from '../accounts/index.ts';
import { readDocument } from './contactRequests/document.ts';

/** The officers' own mails. */
export const officerMails: AreaMails<'officers'> = {
  verdicts: {
    contactRequested: async ({ platform, mail }) => {
      const request = (await readDocument(platform, mail.pk))?.value;
      return request?.state === 'open' ? { parameters: { reference: request.reference } } : drop('superseded');
    },
    disclosureMade: ({ mail, user }) =>
      user.status === 'active' && isOfficer(user)
        ? { parameters: { reference: mail.parameters.reference ?? '' } }
        : drop('roleChanged'),
  },
};
