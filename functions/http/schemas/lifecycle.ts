import * as z from 'zod';
import { DeactivationReason, SweepRun, SweepStep } from '../../../shared/accounts/index.ts';
import { Day, Instant, listOf, PageQuery } from './common.ts';

export const DueQuery = PageQuery.extend({ step: SweepStep });

export const DueList = listOf(
  z.object({
    userId: z.string(),
    step: SweepStep,
    dueOn: Day,
    stage: z.int().nullable().meta({ description: 'Of a prompt: 1 for the first lead.' }),
    reason: DeactivationReason.nullable().meta({ description: 'Of a deactivation.' }),
  }),
);

/** The id of a run is an opaque text: the held run of a step has a fixed one. */
export const RunParams = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

export const RunBody = SweepRun.omit({ pk: true, type: true, listKey: true, retention: true, ttl: true }).extend({
  startedAt: Instant,
  endedAt: Instant.nullable(),
  asOf: Instant.nullable(),
  releasedAt: Instant.nullable(),
});

export const RunList = listOf(RunBody);
