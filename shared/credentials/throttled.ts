import { type Actor, commit } from '../audit/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Counting } from './counters.ts';
import type { LimitName } from './limits.ts';
import { giveBack, markOn } from './throttle.ts';

/**
 * In whose partition stands what somebody unknown did: it is told as it would be of a user, so that neither the answer nor its
 * time says whether there is one.
 */
export const UNKNOWN = 'unknown';

/** A full counter is told of the user whose account was tried; a source is nobody's. */
const ofSources: readonly LimitName[] = ['signInSource'];

/** An attempt that is counted as a failure until it has turned out to be none. */
export interface CountedAttempt {
  /**
   * It was a failure: it stays counted, and one event a window tells of a counter that is full: no address, no source.
   * @param subjects of whom it is told: whose account was tried, if there is one
   */
  failed(subjects?: readonly string[], actor?: Actor): Promise<void>;
  /** It was none, and is counted no longer. */
  succeeded(): Promise<void>;
}

/**
 * Counts an attempt in each counter before it is known how it turns out: of attempts that are made at one moment, no more learn
 * that than the limit says. One that a counter refuses is counted in none.
 * @param counters as they were just read
 * @throws Refusal `tooManyAttempts` when one is full
 */
export async function countAttempt(platform: Platform, counters: readonly Counting[]): Promise<CountedAttempt> {
  const made = await Promise.allSettled(counters.map((counting) => markOn(platform, counting)));
  const marks = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const succeeded = async () => {
    await Promise.all(marks.map((one) => giveBack(platform, one)));
  };
  const fault = made.find(({ status }) => status === 'rejected');
  if (fault?.status === 'rejected') {
    await succeeded();
    throw fault.reason;
  }
  return {
    succeeded,
    async failed(subjects = [UNKNOWN], actor = { kind: 'anonymous' }) {
      for (const { reached, counting } of marks) {
        if (!reached) continue;
        const { limit } = counting;
        for (const subject of ofSources.includes(limit) ? [UNKNOWN] : subjects) {
          const event = { actor, action: 'attemptsThrottled', subject, details: { limit } };
          await commit(platform, { partition: subject, writes: [], event });
        }
      }
    },
  };
}
