import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { Refusal, refuse } from '../platform/http/problems.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { type Count, type LimitName, limits, marked, waitFor } from './limits.ts';
import { ttlUntil } from './tokens.ts';

/**
 * A counter. Its id is an HMAC of what it counts (a typed address, a source, a user's id), alike whether an account stands
 * behind it or not; it names no user, and is gone when its window ends.
 */
const Counter = z.object({
  id: z.string(),
  type: z.literal('counter'),
  marks: z.number().int(),
  endsAt: z.string(),
  ttl: z.number().int(),
});

/** What is counted, and for whom or from where. */
export interface Counted {
  readonly limit: LimitName;
  readonly of: readonly string[];
}

/** Milliseconds until another try is allowed, 0 for now: the longest wait of several counters. Counts nothing. */
export async function waitOf(platform: Platform, counted: readonly Counted[]): Promise<number> {
  const now = platform.clock.now();
  const waits = counted.map(async ({ limit, of }) => {
    const { count } = await readCounter(platform, await throttleId(platform, limit, ...of));
    return waitFor(limits[limit], count, now);
  });
  return Math.max(0, ...(await Promise.all(waits)));
}

/** @throws Refusal `tooManyAttempts` when there is something to wait for, in milliseconds */
export function admit(wait: number): void {
  if (wait > 0) refuse('tooManyAttempts', { retryAfter: wait / 1000 });
}

/** How often a mark is tried against others that are made at the same moment. */
const TRIES = 12;

/**
 * Counts one mark, exactly: of any number that are made at once, no more than the limit says succeed. A counter that stays
 * contended refuses, as a full one does.
 * @returns whether this mark was the last that fits, so that whoever made it can tell, once a window
 * @throws Refusal `tooManyAttempts`
 */
export async function mark(platform: Platform, { limit, of }: Counted): Promise<{ reached: boolean }> {
  const { store, clock } = platform;
  const id = await throttleId(platform, limit, ...of);
  for (let tried = 1; tried <= TRIES; tried++) {
    const now = clock.now();
    const { count, etag } = await readCounter(platform, id);
    admit(waitFor(limits[limit], count, now));
    const next = marked(limits[limit], count, now);
    const endsAt = instant(next.endsAt);
    const document = { id, type: 'counter' as const, marks: next.marks, endsAt, ttl: ttlUntil(now, endsAt) };
    try {
      await (etag === undefined ? store.create('tokens', document) : store.replace('tokens', id, document, etag));
      return { reached: next.marks === limits[limit].marks };
    } catch (thrown) {
      if (!isStoreError(thrown, 'exists', 'stale')) throw thrown;
    }
  }
  return refuse('tooManyAttempts', { retryAfter: 1 });
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

async function readCounter({ store }: Platform, id: string): Promise<{ count?: Count; etag?: string }> {
  const read: Versioned<z.output<typeof Counter>> | undefined = await store.read('tokens', id, id, Counter);
  return read ? { count: { marks: read.value.marks, endsAt: millis(read.value.endsAt) }, etag: read.etag } : {};
}

/** The id of a document about something that must not be read out of it. */
export const throttleId = async (
  { keys }: Pick<Platform, 'keys'>,
  kind: string,
  ...parts: readonly string[]
): Promise<string> => hmac(derive(await keys.current('username-key'), 'throttle'), kind, ...parts);
