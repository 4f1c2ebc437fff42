import * as z from 'zod';
import { usernameKeyPhases } from '../../../shared/accounts/index.ts';
import { Right } from '../../../shared/rights/index.ts';
import { Day, Instant } from './common.ts';

export const Liveness = z.object({ status: z.literal('live') });

export const Part = z.enum(['store', 'keys', 'journal', 'restore']);
export type Part = z.output<typeof Part>;

export const Readiness = z
  .object({ status: z.enum(['ready', 'notReady']), failing: z.array(Part).readonly() })
  .meta({ id: 'Readiness' });

export const ReadinessDetails = z
  .object({
    failing: z.array(Part).readonly(),
    sweepMode: z.enum(['on', 'dryRun', 'off']),
    heldRuns: z.array(z.object({ id: z.string(), step: z.string(), count: z.int(), asOf: Instant })).readonly(),
    /** Whether the register is going over to a newer version of the username key, and since when it has been where it is. */
    usernameKey: z.object({ rotating: z.boolean(), phase: z.enum(usernameKeyPhases), since: Instant }),
    /**
     * Whether anything may still be sealed under an older version of the sealing key, which has to stay enabled until then, and how much
     * of what is sealed could not be opened at the last look.
     */
    sealingKey: z.object({ rotating: z.boolean(), unopened: z.int() }),
    /** How many things were due an hour ago without anything having come of it. */
    overdueDeadlines: z.int(),
    /** Requests to use a right that the law wants answered by now. */
    overdueLogReviews: z
      .number()
      .int()
      .meta({ description: 'Weeks of the log whose review nobody has signed in time.' }),
    overdueRightsRequests: z.array(z.object({ id: z.string(), right: Right, dueOn: Day })).readonly(),
    /** Incidents whose 72 hours are over without the authority having been told, or a decision that it need not be. */
    overdueIncidents: z.array(z.object({ id: z.string(), reference: z.string(), notifyBy: Instant })).readonly(),
    mail: z.object({
      /** When the oldest mail that has not been sent was written. */
      oldestOpenAt: Instant.nullable(),
      pausedUntil: Instant.nullable(),
      failed: z
        .array(
          z.object({
            id: z.string(),
            template: z.string(),
            about: z.string(),
            createdAt: Instant,
            outcome: z.string().nullable(),
          }),
        )
        .readonly(),
    }),
  })
  .meta({ id: 'ReadinessDetails' });
