import type * as z from 'zod';
import { SealedUserDocument, UserDocument, UserFacts } from '../accounts/index.ts';
import { CaseContent, CaseDocument } from '../cases/index.ts';
import { Incident, OpenIncident, SealedIncident } from '../incidents/index.ts';
import { ContactContent, ContactRequestDocument, DisclosureContent, DisclosureDocument } from '../officers/index.ts';
import type { DocumentType, Retention, retention } from '../platform/retention.ts';
import type { DataKind } from '../privacyNotice/index.ts';
import { GuardDocument } from '../protection/index.ts';
import { OpenRightsRequest, RightsRequest, SealedRightsRequest } from '../rights/index.ts';

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
const of = <const F extends string>(kind: DataKind, ...fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [field, kind])) as Readonly<Record<F, DataKind>>;

/** Fields by which documents are found, ordered, opened and deleted; they say nothing more of anyone. */
const technical = of(
  'technical',
  ...([
    'id',
    'pk',
    'type',
    'revision',
    'reference',
    'audience',
    'state',
    'listKey',
    'dueAt',
    'retention',
    'ttl',
  ] as const),
);

type Fields<S extends z.ZodType> = Exclude<keyof z.output<S> & string, keyof typeof technical>;

/** What a document holds. A field that comes to its schema does not compile until it is described. */
const holding = <S extends z.ZodType, I extends z.ZodType = z.ZodObject<Record<never, never>>>(
  stored: S,
  kinds: Readonly<Record<Fields<S> | Fields<I>, DataKind>> & Readonly<Record<string, DataKind>>,
  sealed?: I,
): Holding => ({ stored, kinds: { ...technical, ...kinds }, ...(sealed && { sealed }) });

/** What is reported of an incident, and what is made of it: about those who report, who are affected, and who handle it. */
const ofIncident = {
  ...of('requests', 'confidential', 'askedConfidential', 'ownerId', 'ownerGone', 'hiddenFromOwner', 'kind'),
  ...of('requests', 'discoveredAt', 'reportedAt', 'description', 'source', 'affectedUserIds', 'reportedUserIds'),
  ...of('requests', 'awareness'),
  ...of('requests', 'assessment', 'decision', 'notification', 'supplements', 'letters', 'lessons'),
  ...of('requests', 'endedAt', 'closedBy', 'told', 'splitting', 'parts'),
};

/** How somebody asked to use a right, who handled it, and what they were answered. */
const ofRightsRequest = {
  ...of('requests', 'ownerId', 'confidential', 'right', 'channel', 'receivedAt', 'createdAt', 'registeredBy'),
  ...of('requests', 'identityCheckedBy', 'text', 'extension', 'proposal', 'decision', 'work', 'lifting'),
  ...of('requests', 'governed', 'endedAt', 'clearedAt', 'reminded', 'formerId'),
};

const ofAnyUser = {
  ...of('email', 'email', 'pendingEmail', 'previousEmail'),
  ...of('name', 'givenName', 'familyName'),
  ...of('organisation', 'organisationId'),
  ...of('role', 'role', 'duty'),
  ...of('language', 'language'),
  ...of('employment', 'lastDayOfEmployment'),
  ...of(
    'use',
    'status',
    'createdAt',
    'activatedAt',
    'lastActiveAt',
    'deactivatedAt',
    'deactivationReason',
    'invitedBy',
  ),
  ...of('mails', 'prompt', 'promptStage', 'promptDate'),
  ...of('confirmations', 'privacyNotice', 'routines'),
  ...of('requests', 'restriction', 'restrictionEndedAt'),
  ...of('technical', 'reservationId', 'epochs'),
};

/** Whoever is protected or made up is sealed: no plain document holds either. */
const plainUser = holding(UserDocument.omit({ protection: true, madeUp: true }), {
  ...ofAnyUser,
  ...of('name', 'listKey', 'search'),
  ...of('email', 'search.email'),
});
const sealedUser = holding(
  SealedUserDocument,
  { ...ofAnyUser, ...of('protection', 'protection'), ...of('technical', 'madeUp', 'sealed', 'ownerId') },
  UserFacts,
);

export const held = {
  user: plainUser,
  restrictedUser: plainUser,
  protectedUser: sealedUser,
  protectedRestrictedUser: sealedUser,
  madeUpUser: sealedUser,
  credential: 'credentials',
  legalHold: 'requests',
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
  routine: null,
  deadlinePause: 'technical',
  verificationRun: 'log',
  sweepRun: 'technical',
  protectedSweepRun: 'technical',
  guardHashes: holding(GuardDocument, { ...of('technical', 'at', 'keyId'), ...of('protection', 'sealed') }),
  telephoneTask: 'protection',
  screening: null,
  lastingKeys: null,
  logReview: 'log',
  officerAppointment: 'role',
  contactRequest: holding(
    ContactRequestDocument,
    {
      ...of('protection', 'ownerId', 'subject', 'createdAt', 'remindedAt', 'endedAt', 'requesterId', 'userId', 'calls'),
      ...of('protection', 'callbackNumber', 'availableFrom', 'availableUntil'),
      ...of('technical', 'sealed'),
    },
    ContactContent,
  ),
  disclosure: holding(
    DisclosureDocument,
    {
      ...of('protection', 'reference', 'officerId', 'at', 'reason', 'contactRequestId', 'fields'),
      ...of('technical', 'sealed'),
    },
    DisclosureContent,
  ),
  disclosureDay: 'protection',
  case: holding(
    CaseDocument,
    {
      ...of('requests', 'ownerId', 'createdAt', 'subject', 'confidential', 'owner', 'administrators', 'messages'),
      ...of('technical', 'sealed'),
    },
    CaseContent,
  ),
  incident: holding(OpenIncident, ofIncident),
  confidentialIncident: holding(SealedIncident, { ...ofIncident, ...of('technical', 'sealed') }, Incident),
  rightsRequest: holding(OpenRightsRequest, ofRightsRequest),
  confidentialRightsRequest: holding(
    SealedRightsRequest,
    { ...ofRightsRequest, ...of('technical', 'sealed') },
    RightsRequest,
  ),
  usernameKey: null,
  sealingKey: null,
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
