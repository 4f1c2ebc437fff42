import type { Platform } from '../platform/platform.ts';
import { type Counted, type Counting, throttleId } from './counters.ts';
import { limits, waitFor } from './limits.ts';

/** As many counters are remembered at a time; the one that was seen first is forgotten first. */
const REMEMBERED = 10_000;

/** Until when (epoch milliseconds) the counters are full that this host has seen full. */
const seen = new WeakMap<Platform['store'], Map<string, number>>();

/** Remembers that a counter is full, for `seenFull`. */
export function noteFull({ store, clock }: Platform, { id, limit, count }: Counting): void {
  const wait = waitFor(limits[limit], count, clock.now());
  if (wait === 0) return;
  const until = seen.get(store) ?? new Map<string, number>();
  seen.set(store, until);
  const [first] = until.keys();
  if (until.size >= REMEMBERED && first !== undefined) until.delete(first);
  until.set(id, clock.now() + wait);
}

/**
 * Whether this host has seen one of the counters full in a window that has not ended. It is a hint and no answer: another host may
 * have filled a counter, or given a mark back since.
 */
export async function seenFull(platform: Platform, counted: readonly Counted[]): Promise<boolean> {
  const until = seen.get(platform.store);
  if (!until) return false;
  const ids = await Promise.all(counted.map(({ limit, of }) => throttleId(platform, limit, ...of)));
  return ids.some((id) => (until.get(id) ?? 0) > platform.clock.now());
}
