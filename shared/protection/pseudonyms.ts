import * as z from 'zod';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { derive, hmac, type Key } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';

const ID = 'pseudonymKeys';

/** The versions of the sealing key under which pseudonyms were made, in the order in which they came into use. */
const PseudonymKeys = z.object({
  id: z.literal(ID),
  pk: z.literal(ID),
  type: z.literal(ID),
  keys: z.array(z.object({ id: z.string(), since: z.string() })),
});
type PseudonymKeys = z.output<typeof PseudonymKeys>;

const read = ({ store }: Pick<Platform, 'store'>): Promise<Versioned<PseudonymKeys> | undefined> =>
  store.read('register', ID, ID, PseudonymKeys);

/** A keyed hash of an id for one purpose. */
const under = (key: Key, purpose: string, id: string): string => hmac(derive(key, `pseudonym ${purpose}`), id);

/**
 * What stands for an id where the id itself would link people: the same for the same id and purpose, and nothing to whoever has only
 * the database. A rotated sealing key makes another; that version is written down first, so that what was made is always found.
 */
export async function pseudonymOf(
  platform: Pick<Platform, 'keys' | 'store' | 'clock'>,
  purpose: string,
  id: string,
): Promise<string> {
  const key = await platform.keys.current('sealing-key');
  await noted(platform, key.id);
  return under(key, purpose, id);
}

/** All that may stand for an id, the newest first: one for each version of the key that is still kept. */
export async function pseudonymsOf(
  { keys, store }: Pick<Platform, 'keys' | 'store'>,
  purpose: string,
  id: string,
): Promise<readonly string[]> {
  const used = (await read({ store }))?.value.keys ?? [];
  const kept = await Promise.all(used.map((key) => keys.byId('sealing-key', key.id).catch(() => undefined)));
  return kept.flatMap((key) => (key ? [under(key, purpose, id)] : [])).reverse();
}

async function noted({ store, clock }: Pick<Platform, 'store' | 'clock'>, keyId: string): Promise<void> {
  for (;;) {
    const known = await read({ store });
    if (known?.value.keys.some(({ id }) => id === keyId)) return;
    const keys = [...(known?.value.keys ?? []), { id: keyId, since: instant(clock.now()) }];
    const document: PseudonymKeys = { id: ID, pk: ID, type: ID, keys };
    try {
      await (known ? store.replace('register', ID, document, known.etag) : store.create('register', document));
    } catch (thrown) {
      // Another host wrote, or nobody knows: the next round finds out.
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}
