import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { throttleId } from './counters.ts';
import { ttlUntil } from './tokens.ts';

/**
 * That somebody proved from a source to be a user: by signing in, or by a link from the user's mailbox. Failures from there
 * are counted apart, so that nobody elsewhere can lock the user out. Keyed by the user's id and not by the address, and
 * deleted with everything else that names the user.
 */
export const Allowance = z.object({
  id: z.string(),
  type: z.literal('allowance'),
  userId: z.string(),
  expiresAt: z.string(),
  ttl: z.number().int(),
});

const DAY = 86_400_000;
const LIFETIME = 90 * DAY;
/** An allowance that is used daily is not rewritten at every sign-in. */
const RENEWED_AFTER = DAY;

export type Allowance = z.output<typeof Allowance>;

/** The allowance of a source for a user; undefined when there is none that counts. */
export async function readAllowance(
  { store, clock, keys }: Platform,
  userId: string,
  source: string,
): Promise<Versioned<Allowance> | undefined> {
  const id = await throttleId({ keys }, 'allowance', userId, source);
  const read = await store.read('tokens', id, id, Allowance);
  return read && millis(read.value.expiresAt) > clock.now() ? read : undefined;
}

/**
 * Gives a source an allowance for a user, or renews it.
 * @param known the allowance as it was just read
 */
export async function keepAllowance(
  platform: Platform,
  userId: string,
  source: string,
  known?: Versioned<Allowance>,
): Promise<void> {
  const { store, clock } = platform;
  const now = clock.now();
  if (known && millis(known.value.expiresAt) - now > LIFETIME - RENEWED_AFTER) return;
  const id = await throttleId(platform, 'allowance', userId, source);
  const read = await store.read('tokens', id, id, Allowance);
  const expiresAt = instant(now + LIFETIME);
  const document = { id, type: 'allowance' as const, userId, expiresAt, ttl: ttlUntil(now, expiresAt) };
  try {
    await (read ? store.replace('tokens', id, document, read.etag) : store.create('tokens', document));
  } catch (thrown) {
    // Another sign-in from there did the same at this moment, or the user's erasure took the document away. What was done before
    // stands, whether this was or not: the next sign-in does it again.
    if (!isStoreError(thrown, 'exists', 'stale', 'unknown', 'busy')) throw thrown;
  }
}
