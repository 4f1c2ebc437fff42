import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import type { Count, LimitName } from './limits.ts';
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
  told: z.literal(true).optional(),
  ttl: z.number().int(),
});

/** What is counted, and for whom or from where. */
export interface Counted {
  readonly limit: LimitName;
  readonly of: readonly string[];
}

/** A counter as it stands; nothing of one that is not there. */
export interface Counting {
  readonly id: string;
  readonly limit: LimitName;
  readonly count?: Count;
  readonly etag?: string;
}

/** The counters as they stand. */
export const readCounters = (platform: Platform, counted: readonly Counted[]): Promise<readonly Counting[]> =>
  Promise.all(
    counted.map(async ({ limit, of }) => readCounter(platform, limit, await throttleId(platform, limit, ...of))),
  );

/** One counter as it stands, by its id. */
export async function readCounter({ store }: Platform, limit: LimitName, id: string): Promise<Counting> {
  const read = await store.read('tokens', id, id, Counter);
  if (!read) return { id, limit };
  const { marks, endsAt, told } = read.value;
  return { id, limit, count: { marks, endsAt: millis(endsAt), ...(told && { told }) }, etag: read.etag };
}

/** Writes a counter that has not changed since it was read. @throws StoreError `exists`, `stale` when it has */
export function writeCounter(
  { store, clock }: Platform,
  id: string,
  count: Count,
  etag?: string,
): Promise<{ etag: string }> {
  const endsAt = instant(count.endsAt);
  const document = { ...count, id, type: 'counter' as const, endsAt, ttl: ttlUntil(clock.now(), endsAt) };
  return etag === undefined ? store.create('tokens', document) : store.replace('tokens', id, document, etag);
}

/** The id of a document about something that must not be read out of it. */
export const throttleId = async (
  { keys }: Pick<Platform, 'keys'>,
  kind: string,
  ...parts: readonly string[]
): Promise<string> => hmac(derive(await keys.current('username-key'), 'throttle'), kind, ...parts);
