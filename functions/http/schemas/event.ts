import * as z from 'zod';
import { Actor, type StoredEvent } from '../../../shared/audit/index.ts';
import { Instant, listOf } from './common.ts';

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
  })
  .meta({ id: 'Event' });

export const EventList = listOf(EventBody).meta({ id: 'EventList' });

export const eventBody = ({
  id,
  at,
  actor,
  action,
  subject,
  fields,
  details,
}: StoredEvent): z.input<typeof EventBody> => ({
  id,
  at,
  actor,
  action,
  subject,
  fields,
  details,
});
