import { derive, hmac, type Key } from '../platform/keys.ts';
import { allLastingKeys, lastingKey } from '../platform/lastingKeys.ts';
import type { Platform } from '../platform/platform.ts';

/** A keyed hash of an id for one purpose. */
const under = (key: Key, purpose: string, id: string): string => hmac(derive(key, `pseudonym ${purpose}`), id);

/**
 * What stands for an id where the id itself would link people: the same for the same id and purpose, and nothing to whoever has only
 * the database. A rotated sealing key makes another.
 */
export const pseudonymOf = async (
  platform: Pick<Platform, 'keys' | 'store' | 'clock'>,
  purpose: string,
  id: string,
): Promise<string> => under(await lastingKey(platform), purpose, id);

/** All that may stand for an id, the newest first: one for each version of the key that there ever was. */
export const pseudonymsOf = async (
  platform: Pick<Platform, 'keys' | 'store'>,
  purpose: string,
  id: string,
): Promise<readonly string[]> => (await allLastingKeys(platform)).map((key) => under(key, purpose, id));
