import { durationMillis } from '../../platform/calendar.ts';
import { millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { SIGNED_WITHIN } from './make.ts';
import { openReviews } from './review.ts';

/** How many weeks' reviews nobody has signed in time. There is one a week, whatever happened in it, so that the number tells nothing else. */
export async function overdueReviews(platform: Platform): Promise<number> {
  const since = platform.clock.now() - durationMillis(SIGNED_WITHIN);
  return (await openReviews(platform)).filter(({ createdAt }) => millis(createdAt) <= since).length;
}
