import * as z from 'zod';
import { AppointmentState } from '../../../shared/officers/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Instant, listOf } from './common.ts';

export const OfficerChoice = z.strictObject({ officer: z.boolean() });
export const ReviewerChoice = z.strictObject({ reviewer: z.boolean() });

/** An appointment that counts once an officer approves it. */
export const AppointmentBody = z
  .object({
    id: Id,
    userId: Id,
    state: AppointmentState,
    appointedBy: Id,
    createdAt: Instant,
    lapsesAt: Instant.nullable(),
  })
  .meta({ id: 'OfficerAppointment' });

export const AppointmentList = listOf(
  AppointmentBody.extend({
    user: z.object({ givenName: z.string(), familyName: z.string(), email: z.string(), organisationId: Id }),
    invitedByAppointer: z
      .boolean()
      .meta({ description: 'Whether the administrator who appoints has invited the person: then look twice.' }),
  }),
).meta({ id: 'OfficerAppointmentList' });
