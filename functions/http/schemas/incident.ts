import * as z from 'zod';
import {
  DataKind,
  IncidentKind,
  IncidentState,
  Likelihood,
  PersonKind,
  Risk,
} from '../../../shared/incidents/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Language } from '../../../shared/platform/language.ts';
import { Instant, listOf, PageQuery } from './common.ts';
import { FreeText, RoutineLink } from './freeText.ts';

/** What a report or an assessment may hold at most, in characters. */
const LONG = 10_000;
const Text = FreeText(LONG, 1);

const UserIds = z
  .array(Id)
  .max(500)
  .meta({ description: 'Ids of users, kept as they are given: whether there are such users is told to nobody.' });

export const IncidentReport = z
  .strictObject({
    discoveredAt: Instant.meta({
      description: 'When the incident was discovered; not before 25 May 2018. When it began is for the description.',
    }),
    kind: IncidentKind,
    description: Text,
    affectedUserIds: UserIds.default([]),
    source: FreeText(200, 1)
      .nullable()
      .default(null)
      .meta({ description: 'Who found it, where that is a processor or somebody else than who reports.' }),
    confidential: z.boolean().default(false).meta({
      description: 'Whether only protection officers are to handle it: it concerns somebody who is protected.',
    }),
  })
  .meta({ id: 'IncidentReport' });

const AssessmentBody = z.strictObject({
  nature: Text.meta({ description: "What happened, in the controller's own words." }),
  dataKinds: z.array(DataKind).min(1),
  personKinds: z.array(PersonKind).min(1),
  persons: z.int().min(0).max(10_000_000).nullable().default(null).meta({ description: 'About how many persons.' }),
  records: z.int().min(0).max(1_000_000_000).nullable().default(null).meta({ description: 'About how many records.' }),
  likelihood: Likelihood,
  risk: Risk,
  consequences: Text,
  measures: Text,
  involvedUserIds: UserIds.default([]),
});

export const IncidentPatchBody = z
  .strictObject({
    awareAt: Instant.optional().meta({ description: 'When the controller became aware; with its grounds.' }),
    awareGrounds: FreeText(2000, 1).optional(),
    affectedUserIds: UserIds.optional(),
    assessment: AssessmentBody.optional(),
    decision: z
      .strictObject({
        notifyAuthority: z.boolean(),
        notifySubjects: z.boolean(),
        grounds: Text,
        letter: Text.nullable()
          .default(null)
          .meta({ description: 'What the persons concerned read, in plain words, beside consequences and measures.' }),
        publicCommunication: FreeText(2000, 1).nullable().default(null).meta({
          description:
            'How those are told to whom no letter goes (art. 34(3)(c)): required for the closing where nobody was written to.',
        }),
      })
      .optional(),
    notification: z
      .strictObject({
        notifiedAt: Instant.optional().meta({ description: 'When the authority was told; now unless given.' }),
        lateReasons: Text.optional().meta({ description: 'Required after 72 hours (art. 33(1)).' }),
        complete: z
          .boolean()
          .default(true)
          .meta({ description: 'False while supplements are to follow (art. 33(4)).' }),
      })
      .optional(),
    supplement: z.strictObject({ text: Text, complete: z.boolean() }).optional(),
    lessons: Text.optional(),
    state: IncidentState.optional(),
  })
  .meta({ id: 'IncidentPatch' });

export const IncidentSplit = z
  .strictObject({ description: Text, affectedUserIds: UserIds.default([]) })
  .meta({ id: 'IncidentSplit' });

const Read = z.string().nullable();

/** What whoever reported sees; what those who handle it see besides is optional. */
export const IncidentFacts = z
  .object({
    id: Id,
    reference: z.string().meta({ description: 'What people call it by.', example: '7K2M-9QXA' }),
    state: IncidentState,
    kind: IncidentKind,
    confidential: z.boolean(),
    discoveredAt: Instant,
    reportedAt: Instant,
    awareAt: Instant.nullable(),
    notifyBy: Instant.meta({ description: '72 hours from `discoveredAt` until `awareAt` is set, then from that.' }),
    closedAt: Instant.nullable(),
    description: Read,
    source: Read,
    affectedUserIds: z.array(z.string()).readonly(),
    reportedBy: Read.optional(),
    overdue: z.boolean().optional(),
    awareness: z.object({ grounds: Read, by: z.string(), setAt: Instant }).nullable().optional(),
    assessment: z
      .object({
        nature: Read,
        dataKinds: z.array(DataKind),
        personKinds: z.array(PersonKind),
        persons: z.int().nullable(),
        records: z.int().nullable(),
        likelihood: Likelihood,
        risk: Risk,
        consequences: Read,
        measures: Read,
        involvedUserIds: z.array(z.string()),
        by: z.string(),
        at: Instant,
      })
      .nullable()
      .optional(),
    decision: z
      .object({
        notifyAuthority: z.boolean(),
        notifySubjects: z.boolean(),
        grounds: Read,
        letter: Read,
        publicCommunication: Read,
        by: z.string(),
        at: Instant,
      })
      .nullable()
      .optional(),
    notification: z
      .object({ at: Instant, lateReasons: Read, complete: z.boolean(), by: z.string() })
      .nullable()
      .optional(),
    supplements: z
      .array(z.object({ at: Instant, text: Read, complete: z.boolean(), by: z.string() }))
      .readonly()
      .optional(),
    letters: z
      .object({
        queuedAt: Instant,
        persons: z.int().meta({ description: 'How many ids were given; not how many were reached.' }),
        waiting: z.int(),
      })
      .nullable()
      .optional(),
    lessons: Read.optional(),
    closedBy: Read.optional(),
    parts: z
      .array(z.object({ id: Id, reference: z.string() }))
      .readonly()
      .optional(),
  })
  .meta({ id: 'IncidentFacts' });

/** An incident, with the routine that applies to what is written in it. */
export const IncidentBody = IncidentFacts.extend({ routine: RoutineLink }).meta({ id: 'Incident' });

export const IncidentRegister = z.array(IncidentFacts).meta({ id: 'IncidentRegister' });

export const IncidentQuery = PageQuery.extend({ state: IncidentState.optional() });

export const IncidentList = listOf(IncidentBody).meta({ id: 'IncidentList' });

const Coded = z.object({ code: z.string(), text: z.string() });
const Concerned = z.object({ categories: z.array(Coded).readonly(), approximateNumber: z.int().nullable() });

/** Every point of art. 33(3), and of 33(1) and 33(4) what there is. */
export const IncidentNotification = z
  .object({
    reference: z.string(),
    language: Language,
    phase: z
      .enum(['draft', 'initial', 'complete'])
      .meta({ description: '`draft` until it is made; `initial` while supplements are to follow.' }),
    controller: z.object({ name: z.string(), jointControllers: z.array(z.string()).readonly() }),
    contact: z.object({ dataProtectionOfficer: z.string(), support: z.string() }),
    nature: z.object({ kind: Coded, description: Read, source: Read }),
    persons: Concerned,
    records: Concerned,
    consequences: z.object({ description: Read, likelihood: Coded, risk: Coded }),
    measures: Read,
    times: z.object({
      discoveredAt: Instant,
      awareAt: Instant.nullable(),
      awareGrounds: Read,
      notifyBy: Instant,
      notifiedAt: Instant.nullable(),
      lateReasons: Read,
    }),
    personsInformed: z
      .object({ informed: z.boolean(), queuedAt: Instant.nullable(), publicCommunication: Read })
      .nullable(),
    supplements: z.array(z.object({ at: Instant, text: Read, complete: z.boolean() })).readonly(),
  })
  .meta({ id: 'IncidentNotification' });

/** What a person concerned is told (art. 34(2)). */
export const IncidentLetterBody = z
  .object({
    reference: z.string(),
    language: Language,
    discoveredAt: Instant,
    happened: z.string(),
    text: Read,
    consequences: Read,
    measures: Read,
    dataProtectionOfficer: z.string(),
  })
  .meta({ id: 'IncidentLetter' });
