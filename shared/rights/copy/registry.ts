import type { DocumentType } from '../../platform/retention.ts';
import { allowanceTelling, codeTelling, linkTelling, reservationTelling, sessionTelling } from './access.ts';
import { accountTelling, credentialTelling, holdTelling } from './account.ts';
import { callTelling } from './calls.ts';
import { caseFields } from './cases.ts';
import { contactRequestTelling } from './contactRequests.ts';
import { eventTelling } from './events.ts';
import { type LeaveReason, leftOutOf } from './fields.ts';
import { incidentFields } from './incidents.ts';
import { mailTelling } from './mails.ts';
import { rightsRequestFields } from './rightsRequests.ts';
import type { SectionName } from './sections.ts';

/** What the copy of somebody's data does with a type of document. */
type Held =
  /** Told in these sections, but for some fields. */
  | {
      readonly sections: readonly SectionName[];
      readonly fields?: Readonly<Record<string, 'told' | LeaveReason>>;
    }
  /** Left out as a whole. */
  | { readonly leftOut: LeaveReason };

const told = (
  telling: { readonly fields: Readonly<Record<string, 'told' | LeaveReason>> },
  ...sections: SectionName[]
) => ({
  sections,
  fields: telling.fields,
});
const leftOut = (reason: LeaveReason) => ({ leftOut: reason });

/** What a user's document holds beside the account: what queries point at, and the account itself once more, sealed. */
const pointers = {
  pk: 'repeated',
  type: 'repeated',
  promptStage: 'repeated',
  promptDate: 'repeated',
  listKey: 'repeated',
  search: 'repeated',
  sealed: 'repeated',
  /** Of a protected user: who may know, whether the mark is carried through, and when it is looked at again. */
  audience: 'impersonal',
  state: 'impersonal',
  dueAt: 'repeated',
} as const;
const account = told({ fields: { ...accountTelling.fields, ...pointers } }, 'account');

/**
 * Every type of document that is stored, by the table of retention: in which section of the copy it is told, or why not. Whoever
 * adds a type adds a line here, or the program does not compile.
 */
export const registry: Readonly<Record<DocumentType, Held>> = {
  user: account,
  restrictedUser: account,
  protectedUser: account,
  protectedRestrictedUser: account,
  /** Of nobody's account; whoever invited sees it as they see any invitation. */
  madeUpUser: leftOut('others'),
  credential: told(credentialTelling, 'password'),
  legalHold: told(holdTelling, 'account'),
  /** Nobody signs in to an erased account. */
  tombstone: leftOut('impersonal'),
  void: leftOut('impersonal'),
  organisation: leftOut('impersonal'),
  roster: told(
    {
      fields: {
        ...{ id: 'repeated', pk: 'repeated', type: 'repeated' },
        ...{ administrators: 'told', protectionOfficers: 'told', logReviewers: 'told' },
        /** For some minutes: that somebody is being appointed, of which the account and its events tell. */
        founding: 'repeated',
      },
    },
    'rosters',
  ),
  /** For some minutes: that a main user is leaving, of which the account and its events tell. */
  mainUserCheck: leftOut('repeated'),
  mail: told(mailTelling, 'mails'),
  event: told(eventTelling, 'events', 'looks', 'mails'),
  chain: leftOut('integrity'),
  /** That somebody is erased or protected: ids on the way out of the database. */
  journalEntry: leftOut('integrity'),
  journalMark: leftOut('integrity'),
  routine: leftOut('impersonal'),
  deadlinePause: leftOut('impersonal'),
  logRetention: leftOut('impersonal'),
  /** How far a verification has come in the log. */
  verificationRun: leftOut('integrity'),
  /** Who released it, the event of the release tells. */
  sweepRun: leftOut('repeated'),
  protectedSweepRun: leftOut('repeated'),
  /** Made of the names and the address that the account tells. */
  guardHashes: leftOut('secret'),
  /** But for those that are about others. */
  telephoneTask: told(callTelling, 'calls'),
  screening: leftOut('impersonal'),
  lastingKeys: leftOut('impersonal'),
  case: told({ fields: caseFields }, 'cases'),
  rightsRequest: told({ fields: rightsRequestFields }, 'rightsRequests'),
  confidentialRightsRequest: told({ fields: rightsRequestFields }, 'rightsRequests'),
  incident: told({ fields: incidentFields }, 'incidents'),
  confidentialIncident: told({ fields: incidentFields }, 'incidents'),
  /** The words in which an officer says why; that, when and in which capacity somebody looked, the events tell. */
  disclosure: leftOut('others'),
  /** Pseudonyms, for three days. */
  disclosureDay: leftOut('unattributable'),
  /** By week and about others as well; what one did oneself, the events tell. */
  logReview: leftOut('repeated'),
  /** Who proposed and approved, the events of the account tell. */
  officerAppointment: leftOut('repeated'),
  contactRequest: told(contactRequestTelling, 'contactRequests'),
  usernameKey: leftOut('impersonal'),
  sealingKey: leftOut('impersonal'),
  reservation: told(reservationTelling, 'reservations'),
  session: told(sessionTelling, 'sessions'),
  activation: told(linkTelling, 'links'),
  keepAlive: told(linkTelling, 'links'),
  reset: told(linkTelling, 'links'),
  emailConfirmation: told(linkTelling, 'links'),
  activationCode: told(codeTelling, 'codes'),
  resetCode: told(codeTelling, 'codes'),
  allowance: told(allowanceTelling, 'allowances'),
  counter: leftOut('unattributable'),
  mailCounter: leftOut('unattributable'),
  mailPause: leftOut('impersonal'),
};

/** Something that is held and not told, and why. */
export interface LeftOut {
  readonly type: DocumentType;
  /** Null for the whole of it. */
  readonly field: string | null;
  readonly reason: LeaveReason;
}

/** All that the copy leaves out, from the tables. */
export const leftOutOfCopy = (): readonly LeftOut[] =>
  (Object.entries(registry) as [DocumentType, Held][]).flatMap(([type, held]): LeftOut[] =>
    'leftOut' in held
      ? [{ type, field: null, reason: held.leftOut }]
      : leftOutOf(held.fields ?? {}).map(([field, reason]) => ({ type, field, reason })),
  );
