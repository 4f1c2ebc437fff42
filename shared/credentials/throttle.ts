import { setTimeout as pause } from 'node:timers/promises';
import { isStoreError } from '../platform/cosmos/errors.ts';
import { Refusal, refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { queued } from '../platform/queued.ts';
import { type Counted, type Counting, readCounter, readCounters, writeCounter } from './counters.ts';
import { type Count, limits, marked, unmarked, waitFor } from './limits.ts';
import { noteFull } from './seenFull.ts';

/** Milliseconds until another try is allowed, 0 for now: the longest wait of several counters. */
export const waitIn = (counters: readonly Counting[], now: number): number =>
  Math.max(0, ...counters.map(({ limit, count }) => waitFor(limits[limit], count, now)));

/** @throws Refusal `tooManyAttempts` when there is something to wait for, in milliseconds */
export function admit(wait: number): void {
  if (wait > 0) refuse('tooManyAttempts', { retryAfter: wait / 1000 });
}

/** How often a mark is tried against those of other hosts at the same moment; those of one host stand in line. */
const TRIES = 12;

/** Other hosts are given time after so many tries, up to so many milliseconds more with each. */
const PATIENCE = { tries: 2, pause: 10 };

/** A mark that was made, so that it can be given back. */
export interface Mark {
  readonly counting: Counting & { readonly count: Count };
  /** Whether it was the last that fits, so that whoever made it can tell, once a window. */
  readonly reached: boolean;
}

/**
 * Counts one mark, exactly: of any number that are made at once, no more than the limit says succeed. A counter that stays
 * contended refuses, as a full one does.
 * @param known the counter as it was just read
 * @throws Refusal `tooManyAttempts`
 */
export const markOn = (platform: Platform, known: Counting): Promise<Mark> =>
  queued(known.id, () => marking(platform, known));

async function marking(platform: Platform, known: Counting): Promise<Mark> {
  const { id, limit } = known;
  let counting = known;
  for (let tried = 1; tried <= TRIES; tried++) {
    const now = platform.clock.now();
    const { count: before, etag } = counting;
    noteFull(platform, counting);
    admit(waitFor(limits[limit], before, now));
    const count = marked(limits[limit], before, now);
    try {
      const written = await writeCounter(platform, id, count, etag);
      const told = before?.endsAt === count.endsAt && before.told;
      const counted = { id, limit, count, ...written };
      noteFull(platform, counted);
      return { counting: counted, reached: count.told === true && !told };
    } catch (thrown) {
      if (!isStoreError(thrown, 'exists', 'stale')) throw thrown;
    }
    await patience(tried);
    counting = await readCounter(platform, limit, id);
  }
  return refuse('tooManyAttempts', { retryAfter: 1 });
}

/** Gives a mark back, as if it had not been made. It stays, until its window ends, where the store will not have it. */
export const giveBack = (platform: Platform, made: Mark): Promise<void> =>
  queued(made.counting.id, () => givingBack(platform, made));

async function givingBack(platform: Platform, { counting: made, reached }: Mark): Promise<void> {
  const { id, limit } = made;
  let counting: Counting = made;
  try {
    for (let tried = 1; tried <= TRIES; tried++) {
      const { count, etag } = counting;
      // Another window has begun, in which it is not counted.
      if (!count || etag === undefined || count.endsAt !== made.count.endsAt) return;
      const left = unmarked(count, reached);
      try {
        // A counter of nothing goes: the next window begins with what it counts.
        await (left.marks > 0 ? writeCounter(platform, id, left, etag) : platform.store.remove('tokens', id, id, etag));
        return;
      } catch (thrown) {
        if (!isStoreError(thrown, 'stale')) throw thrown;
      }
      await patience(tried);
      counting = await readCounter(platform, limit, id);
    }
  } catch (thrown) {
    if (!isStoreError(thrown, 'unknown', 'busy')) throw thrown;
  }
}

const patience = async (tried: number): Promise<void> => {
  if (tried > PATIENCE.tries) await pause(Math.random() * PATIENCE.pause * (tried - PATIENCE.tries));
};

/** Counts one mark in a counter that has not been read, as `markOn` does. @throws Refusal `tooManyAttempts` */
export async function mark(platform: Platform, counted: Counted): Promise<void> {
  for (const counting of await readCounters(platform, [counted])) await markOn(platform, counting);
}

/** Counts a request in each counter; false, and no refusal, when one was full already. */
export async function hasRoom(platform: Platform, counted: readonly Counted[]): Promise<boolean> {
  try {
    for (const counter of counted) await mark(platform, counter);
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}
