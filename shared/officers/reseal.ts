import { placeOf, type Reseals, resealField } from '../platform/sealed.ts';

/** What officers' work leaves sealed. */
export const officerReseals = {
  contactRequest: resealField('sealed', 'contact-request', placeOf),
  disclosure: resealField('sealed', 'disclosure', placeOf),
  logReview: resealField('sealed', 'log-review', ({ id }) => id),
} satisfies Partial<Reseals>;
