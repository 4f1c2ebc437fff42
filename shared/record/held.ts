import type * as z from 'zod';
import { SealedUserDocument, UserDocument, UserFacts } from '../accounts/index.ts';
import { Incident, OpenIncident, SealedIncident } from '../incidents/index.ts';
import { ContactContent, ContactRequestDocument } from '../officers/index.ts';
import type { DocumentType, Retention, retention } from '../platform/retention.ts';
import type { DataKind } from '../privacyNotice/index.ts';
import { GuardDocument } from '../protection/index.ts';

/** What a document says of people: its fields as they are stored, and the kind of data that each is. */
export interface Holding {
  readonly stored: z.ZodType;
  /** What stands sealed in one of its fields. */
  readonly sealed?: z.ZodType;
  /** The kind of each field by its path; a path stands for all that is below it. */
  readonly kinds: Readonly<Record<string, DataKind>>;
}

/** By type of document: its fields where it holds personal data, the kind of data where it holds ids and times, null for nothing. */
export type Held = Readonly<Record<string, Holding | DataKind | null>>;

/** A type whose retention says that it holds personal data does not compile until its fields stand here. */
type AsRetained<Holds extends Retention['holds']> = Holds extends 'personalData'
  ? Holding
  : Holds extends 'ids'
    ? DataKind
    : null;
type Complete = { readonly [T in DocumentType]: AsRetained<(typeof retention)[T]['holds']> };

/** Fields of one kind. */
const of = (kind: DataKind, ...fields: readonly string[]): Readonly<Record<string, DataKind>> =>
  Object.fromEntries(fields.map((field) => [field, kind]));

/** Fields by which documents are found, ordered and deleted; they say nothing more of anyone. */
const technical = of(
  'technical',
  ...['id', 'pk', 'type', 'revision', 'reference', 'audience', 'state', 'listKey', 'dueAt', 'retention', 'ttl'],
);

/** What is reported of an incident, and what is made of it: about those who report, who are affected, and who handle it. */
const ofIncident: Readonly<Record<string, DataKind>> = {
  ...technical,
  ...of(
    'requests',
    'confidential',
    'askedConfidential',
    'ownerId',
    'kind',
    'discoveredAt',
    'reportedAt',
    'description',
  ),
  ...of('requests', 'source', 'affectedUserIds', 'awareness', 'assessment', 'decision', 'notification', 'supplements'),
  ...of('requests', 'letters', 'lessons', 'endedAt', 'closedBy', 'told', 'splitting', 'parts'),
};

const ofUser: Readonly<Record<string, DataKind>> = {
  ...technical,
  email: 'email',
  givenName: 'name',
  familyName: 'name',
  organisationId: 'organisation',
  role: 'role',
  duty: 'role',
  language: 'language',
  status: 'use',
  lastDayOfEmployment: 'employment',
  createdAt: 'use',
  activatedAt: 'use',
  lastActiveAt: 'use',
  deactivatedAt: 'use',
  deactivationReason: 'use',
  invitedBy: 'use',
  reservationId: 'technical',
  pendingEmail: 'email',
  previousEmail: 'email',
  prompt: 'mails',
  epochs: 'technical',
  privacyNotice: 'confirmations',
  protection: 'protection',
  restriction: 'requests',
  promptStage: 'mails',
  promptDate: 'mails',
  listKey: 'name',
  'search.email': 'email',
  'search.givenName': 'name',
  'search.familyName': 'name',
};

const plainUser: Holding = { stored: UserDocument, kinds: ofUser };
/** The order of the list says nothing here, and the seal is told by what is in it. */
const sealedUser: Holding = {
  stored: SealedUserDocument,
  sealed: UserFacts,
  kinds: { ...ofUser, ...technical, sealed: 'technical' },
};

export const held = {
  user: plainUser,
  restrictedUser: plainUser,
  protectedUser: sealedUser,
  protectedRestrictedUser: sealedUser,
  credential: 'credentials',
  tombstone: 'technical',
  void: null,
  organisation: 'technical',
  roster: 'role',
  mainUserCheck: 'technical',
  mail: 'mails',
  event: 'log',
  chain: 'log',
  journalEntry: 'log',
  journalMark: null,
  logRetention: null,
  deadlinePause: 'technical',
  verificationRun: 'log',
  sweepRun: 'technical',
  guardHashes: {
    stored: GuardDocument,
    kinds: { ...technical, ...of('technical', 'at', 'keyId'), ...of('protection', 'sealed') },
  },
  telephoneTask: 'protection',
  screening: null,
  pseudonymKeys: null,
  contactRequest: {
    stored: ContactRequestDocument,
    sealed: ContactContent,
    kinds: {
      ...technical,
      ...of('technical', 'sealed'),
      ...of('protection', 'ownerId', 'subject', 'createdAt', 'remindedAt', 'endedAt', 'requesterId', 'userId', 'calls'),
      ...of('protection', 'callbackNumber', 'availableFrom', 'availableUntil'),
    },
  },
  incident: { stored: OpenIncident, kinds: ofIncident },
  confidentialIncident: {
    stored: SealedIncident,
    sealed: Incident,
    kinds: { ...ofIncident, ...of('technical', 'sealed') },
  },
  usernameKey: null,
  reservation: 'email',
  session: 'credentials',
  activation: 'credentials',
  activationCode: 'credentials',
  resetCode: 'credentials',
  keepAlive: 'credentials',
  reset: 'credentials',
  emailConfirmation: 'credentials',
  allowance: 'credentials',
  counter: null,
  mailCounter: null,
  mailPause: null,
} as const satisfies Complete;
