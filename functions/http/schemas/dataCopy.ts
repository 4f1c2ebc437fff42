import * as z from 'zod';
import { DeactivationReason, Duty, Role, rosterLists, Status } from '../../../shared/accounts/index.ts';
import { CaseState } from '../../../shared/cases/index.ts';
import { CodeKind, TokenKind } from '../../../shared/credentials/index.ts';
import { IncidentKind, IncidentState } from '../../../shared/incidents/index.ts';
import { ContactRequestState } from '../../../shared/officers/index.ts';
import { Language } from '../../../shared/platform/language.ts';
import { TaskKind, TaskState } from '../../../shared/protection/index.ts';
import {
  Channel,
  capacities,
  Ground,
  leaveReasons,
  purposes,
  RequestState,
  Right,
  type SectionName,
} from '../../../shared/rights/index.ts';
import { PrivacyNoticeBody } from './activation.ts';
import { Day, Instant } from './common.ts';

const Capacity = z.enum(capacities);

/** The account as it is stored: strict, so that a field that is not in the contract is a fault and not lost. */
const Account = z.strictObject({
  id: z.string(),
  revision: z.int(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  organisationId: z.string(),
  organisation: z.string().nullable().meta({ description: 'What the organisation is called.' }),
  role: Role,
  language: Language,
  status: Status,
  lastDayOfEmployment: Day.nullable(),
  createdAt: Instant,
  activatedAt: Instant.nullable(),
  lastActiveAt: Instant,
  deactivatedAt: Instant.nullable(),
  deactivationReason: DeactivationReason.nullable(),
  reservationId: z.string(),
  pendingEmail: z.strictObject({ email: z.string(), requestedAt: Instant }).nullable(),
  previousEmail: z.string().nullable(),
  prompt: z
    .strictObject({
      stage: z.int(),
      basis: Instant,
      mailId: z.string(),
      sentAt: Instant.nullable(),
      namedDate: Day.nullable(),
    })
    .nullable(),
  epochs: z
    .strictObject({ session: z.int(), activation: z.int(), reset: z.int() })
    .meta({ description: 'How often all sessions, invitations and reset links have been made void.' }),
  privacyNotice: z.strictObject({ version: z.string(), acceptedAt: Instant }).nullable(),
  routines: z.array(z.strictObject({ routine: z.string(), revision: z.int(), confirmedAt: Instant })).readonly(),
  duty: Duty.nullable(),
  protection: z.strictObject({ alias: z.string(), markedAt: Instant, reviewOn: Day }).nullable(),
  restriction: z.strictObject({ since: Instant, requestId: z.string() }).nullable(),
  restrictionEndedAt: Instant.nullable(),
  legalHold: z
    .strictObject({ since: Instant, matter: z.string() })
    .nullable()
    .meta({ description: 'What keeps the account from being erased.' }),
});

const Event = z.strictObject({
  id: z.string(),
  at: Instant,
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('you') }),
    z.strictObject({ kind: z.literal('person'), capacity: Capacity }),
    z.strictObject({ kind: z.literal('program'), part: z.string() }),
    z.strictObject({ kind: z.literal('anonymous') }),
  ]),
  action: z.string(),
  about: z
    .string()
    .nullable()
    .meta({ description: '`you`, or the id of what it was about; null where that is for officers alone.' }),
  fields: z.array(z.string()).readonly(),
  details: z.record(z.string(), z.unknown()),
  keptUntil: Instant,
});

const Look = z.strictObject({
  at: Instant,
  purpose: z.enum(purposes),
  capacity: z.string().meta({ description: 'In which capacity; not who it was (C-579/21).' }),
  fields: z.array(z.string()).readonly(),
});

const Mail = z.strictObject({
  id: z.string(),
  template: z.string().meta({ description: 'The kind of the mail.' }),
  to: z.enum(['you', 'another']),
  state: z.enum(['queued', 'sending', 'sent', 'failed', 'dropped']),
  createdAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  outcome: z.string().nullable(),
  attempts: z.int(),
  parameters: z.record(z.string(), z.string()),
});

const incident = {
  id: z.string(),
  reference: z.string(),
  kind: IncidentKind,
  discoveredAt: Instant,
  state: IncidentState,
};
const Incidents = z.strictObject({
  reported: z
    .array(
      z.strictObject({
        ...incident,
        reportedAt: Instant,
        description: z.string().nullable(),
        source: z.string().nullable(),
        affectedUserIds: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  affectedBy: z.array(z.strictObject({ ...incident, letterAt: Instant.nullable() })).readonly(),
  handled: z
    .array(
      z.strictObject({
        id: z.string(),
        reference: z.string(),
        acts: z.array(z.strictObject({ act: z.string(), at: Instant })).readonly(),
      }),
    )
    .readonly(),
});

/** The sections of the copy: each is one thing or none (`value`), or a list of things (`item`). */
export const sectionSchemas = {
  account: { value: Account },
  password: { value: z.strictObject({ changedAt: Instant }).nullable() },
  reservations: { item: z.strictObject({ reservationId: z.string(), reservedAt: Instant }) },
  rosters: { item: z.strictObject({ list: z.enum(rosterLists) }) },
  sessions: {
    item: z.strictObject({ epoch: z.int(), createdAt: Instant, lastUsedAt: Instant, expiresAt: Instant }),
  },
  links: {
    item: z.strictObject({
      type: TokenKind,
      epoch: z.int(),
      mailId: z.string(),
      basis: z.string().optional(),
      createdAt: Instant,
      expiresAt: Instant,
    }),
  },
  codes: { item: z.strictObject({ type: CodeKind, epoch: z.int(), createdAt: Instant, expiresAt: Instant }) },
  allowances: { item: z.strictObject({ expiresAt: Instant }) },
  rightsRequests: {
    item: z.strictObject({
      id: z.string(),
      revision: z.int(),
      right: Right,
      state: RequestState,
      channel: Channel,
      receivedAt: Instant,
      createdAt: Instant,
      endedAt: Instant.nullable(),
      dueOn: Day,
      standing: z.enum(['given', 'limited', 'notGiven']),
      text: z.string().nullable(),
      extension: z.strictObject({ at: Instant, reason: z.string().nullable() }).nullable(),
      decision: z
        .strictObject({
          outcome: z.enum(['granted', 'refused']),
          at: Instant,
          ground: Ground.nullable(),
          reason: z.string().nullable(),
        })
        .nullable(),
      waits: z.boolean(),
      lifting: z.strictObject({ at: Instant, toldAt: Instant.nullable(), reason: z.string().nullable() }).nullable(),
    }),
  },
  calls: {
    item: z.strictObject({
      id: z.string(),
      kind: TaskKind,
      state: TaskState,
      createdAt: Instant,
      endedAt: Instant.nullable(),
      attempts: z.int(),
    }),
  },
  contactRequests: {
    item: z.strictObject({
      id: z.string(),
      revision: z.int(),
      reference: z.string(),
      state: ContactRequestState,
      createdAt: Instant,
      remindedAt: Instant.nullable(),
      endedAt: Instant.nullable(),
      callbackNumber: z.string().nullable(),
      availableFrom: Instant.nullable(),
      availableUntil: Instant.nullable(),
    }),
  },
  cases: {
    item: z.strictObject({
      id: z.string(),
      reference: z.string(),
      subject: z.string().nullable(),
      confidential: z.boolean(),
      standing: CaseState,
      createdAt: Instant,
      updatedAt: Instant,
      messages: z.array(z.strictObject({ at: Instant, from: z.enum(['you', 'support']), text: z.string() })).readonly(),
      readBySupport: z.array(Instant).readonly(),
      mails: z.array(Mail.pick({ template: true, state: true, createdAt: true, endedAt: true })).readonly(),
    }),
  },
  incidents: { value: Incidents.nullable() },
  looks: { item: Look },
  mails: { item: Mail },
  events: { item: Event },
} as const satisfies Readonly<Record<SectionName, { readonly value: z.ZodType } | { readonly item: z.ZodType }>>;

type Shapes = {
  [N in SectionName]: (typeof sectionSchemas)[N] extends { readonly item: infer I extends z.ZodType }
    ? z.ZodArray<I>
    : (typeof sectionSchemas)[N] extends { readonly value: infer V extends z.ZodType }
      ? V
      : never;
};

const shapes = Object.fromEntries(
  Object.entries(sectionSchemas).map(([name, section]) => [
    name,
    'item' in section ? z.array(section.item) : section.value,
  ]),
) as Shapes;

/** Everything that is held about somebody (GDPR art. 15 and 20). */
export const DataCopy = z
  .object({
    madeAt: Instant,
    information: PrivacyNoticeBody.omit({ versions: true }).meta({
      id: undefined,
      description: 'Of what art. 15(1) wants told: the privacy notice in force.',
    }),
    leftOut: z
      .array(
        z.object({
          type: z.string(),
          field: z.string().nullable().meta({ description: 'Null for the whole of it.' }),
          reason: z.enum(leaveReasons),
        }),
      )
      .readonly()
      .meta({ description: 'What is held and not in the copy, and why.' }),
    ...shapes,
  })
  .meta({ id: 'DataCopy' });
