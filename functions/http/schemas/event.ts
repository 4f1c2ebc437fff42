import * as z from 'zod';
import { Actor, type StoredEvent } from '../../../shared/audit/index.ts';
import { instant, millis } from '../../../shared/platform/clock.ts';
import type { Platform } from '../../../shared/platform/platform.ts';
import { keptUntil } from '../../../shared/platform/retention.ts';
import { Instant, listOf, PageQuery } from './common.ts';

/** An event as the API shows one: who did what to whom, when, and which fields; never a value. */
export const EventBody = z
  .object({
    id: z.string(),
    at: Instant,
    actor: Actor,
    action: z.string(),
    subject: z.string(),
    fields: z.array(z.string()),
    details: z.record(z.string(), z.unknown()),
    keptUntil: Instant.meta({ description: 'The end of its retention as that is set now: then it is gone.' }),
  })
  .meta({ id: 'Event' });

export const EventList = listOf(EventBody).meta({ id: 'EventList' });

export const eventBody = (
  { settings }: Pick<Platform, 'settings'>,
  { id, at, actor, action, subject, fields, details }: StoredEvent,
): z.output<typeof EventBody> => ({
  id,
  at,
  actor,
  action,
  subject,
  fields,
  details,
  keptUntil: instant(keptUntil(settings, millis(at))),
});

/** The id of a user, of another aggregate, or the name of a part of the program. */
const Reference = z
  .string()
  .regex(/^[A-Za-z0-9][\w-]{0,127}$/)
  .meta({ description: 'An id, or the name of a part of the program.', example: 'dispatchMail' });

/** An instant in the form in which the log keeps them. */
const StoredInstant = Instant.transform((text) => instant(millis(text)));

export const LogQuery = PageQuery.extend({
  from: StoredInstant.optional(),
  to: StoredInstant.optional(),
  actor: Reference.optional(),
  subject: Reference.optional(),
  action: z
    .string()
    .regex(/^[A-Za-z]{1,64}$/)
    .optional(),
});

export const ChainQuery = z.strictObject({ subject: Reference });

/** A verification and what it has found. */
export const VerificationBody = z
  .object({
    id: z.string().optional(),
    state: z.enum(['running', 'done']),
    intact: z.boolean().nullable().meta({ description: 'Null while it is not known.' }),
    events: z.int().meta({ description: 'How many events were read and found right so far.' }),
    firstBroken: z
      .object({
        subject: z.string(),
        eventId: z.string().meta({ description: 'The event at which the chain no longer holds; `chain` for its end.' }),
      })
      .nullable(),
    startedAt: Instant.optional(),
    endedAt: Instant.nullable().optional(),
  })
  .meta({ id: 'Verification' });
