import * as z from 'zod';
import { LogReviewState } from '../../../shared/officers/index.ts';
import { Day, Instant, listOf } from './common.ts';

/** The id of a review is made of its week. */
export const ReviewParams = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

const facts = {
  id: z.string(),
  state: LogReviewState,
  week: Day.meta({ description: 'The Monday on which the week begins.' }),
  createdAt: Instant,
  signedBy: z.string().nullable(),
  signedAt: Instant.nullable(),
};

export const ReviewList = listOf(z.object(facts)).meta({ id: 'LogReviewList' });

export const ReviewBody = z
  .object({
    ...facts,
    entries: z
      .array(
        z.object({
          actorId: z.string(),
          action: z.string(),
          count: z.int(),
          references: z.array(z.string()).meta({ description: 'Ids of whom or what it was about; no names.' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LogReview' });
