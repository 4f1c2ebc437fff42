import * as z from 'zod';
import { Role } from '../../../shared/accounts/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Language } from '../../../shared/platform/language.ts';
import { Day, Instant, listOf, PageQuery } from './common.ts';

/** The path of a routine. */
export const RoutineParams = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .meta({ description: 'The name of a routine.', example: 'protected-identity' }),
});

const Revision = z.int().min(1).meta({ description: 'The revision of a routine.', example: 1 });

export const RoutineConfirmation = z.strictObject({ revision: Revision }).meta({ id: 'RoutineConfirmation' });

const Head = z.object({
  id: z.string(),
  revision: Revision,
  language: Language,
  name: z.string(),
  decidedBy: z.string(),
  appliesTo: z.string(),
  recordNumber: z.string().nullable().meta({ description: 'Null until the controller has given the decision one.' }),
  validFrom: Day,
  lastRevised: Day,
  reviseBy: Day.meta({ description: 'By when it is to be revised again.' }),
  responsible: z.string(),
  attachments: z.array(z.object({ title: z.string(), path: z.string() })).readonly(),
  bindsYou: z.boolean().meta({ description: 'Whether it binds whoever reads it, by role or by duty.' }),
  confirmed: z
    .object({ revision: Revision, confirmedAt: Instant })
    .nullable()
    .meta({ description: 'What the reader confirmed last; an earlier revision is not the one in force.' }),
});

export const RoutineList = listOf(Head).meta({ id: 'RoutineList' });

export const RoutineBody = Head.extend({
  sections: z
    .array(
      z.object({
        heading: z.string(),
        paragraphs: z.array(z.string()).readonly(),
        list: z.array(z.string()).readonly(),
        steps: z.array(z.string()).readonly().meta({ description: 'One after the other.' }),
      }),
    )
    .readonly(),
}).meta({ id: 'Routine' });

export const UnreadQuery = PageQuery.extend({
  organisation: Id.optional(),
  protected: z
    .literal('true')
    .optional()
    .meta({ description: 'Protected persons instead of the others; for protection officers.' }),
});

const Last = Revision.nullable().meta({ description: 'The revision that was confirmed last; null for none.' });

/** Who has not confirmed a routine: of a protected person an alias and nothing else. */
export const UnreadList = listOf(
  z.union([
    z.object({
      id: Id,
      givenName: z.string(),
      familyName: z.string(),
      organisationId: Id,
      role: Role,
      confirmedRevision: Last,
    }),
    z.object({ id: Id, alias: z.string(), confirmedRevision: Last }),
  ]),
).meta({ id: 'UnreadList' });
