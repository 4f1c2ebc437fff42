import { type Actor, commit } from '../audit/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { LimitName } from './limits.ts';
import { type Counted, mark } from './throttle.ts';

/**
 * In whose partition stands what somebody unknown did: it is told as it would be of a user, so that neither the answer nor its
 * time says whether there is one.
 */
export const UNKNOWN = 'unknown';

/** A full counter is told of the user whose account was tried; a source is nobody's. */
const ofSources: readonly LimitName[] = ['signInSource'];

/**
 * Counts a failure in each counter, and writes one event a window when one of them is full: no address, no source.
 * @param userId whose account was tried, if there is one
 * @throws Refusal `tooManyAttempts` when one was full already
 */
export async function countFailure(
  platform: Platform,
  counted: readonly Counted[],
  userId: string = UNKNOWN,
  actor: Actor = { kind: 'anonymous' },
): Promise<void> {
  for (const counter of counted) {
    const { reached } = await mark(platform, counter);
    if (!reached) continue;
    const { limit } = counter;
    const subject = ofSources.includes(limit) ? UNKNOWN : userId;
    const event = { actor, action: 'attemptsThrottled', subject, details: { limit } };
    await commit(platform, { partition: subject, writes: [], event });
  }
}
