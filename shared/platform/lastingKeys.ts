import * as z from 'zod';
import { instant } from './clock.ts';
import { isStoreError } from './cosmos/errors.ts';
import type { Store, Versioned } from './cosmos/store.ts';
import { derive, type Key, type Keys } from './keys.ts';
import type { Platform } from './platform.ts';
import { reseal, seal, unseal } from './seal.ts';
import type { Reseal } from './sealed.ts';

const ID = 'lastingKeys';

/** What each version of the sealing key left for what is never written anew, in the order in which they came into use. */
const LastingKeys = z.object({
  id: z.literal(ID),
  pk: z.literal(ID),
  type: z.literal(ID),
  keys: z.array(z.object({ id: z.string(), since: z.string(), sealed: z.string() })),
});
type LastingKeys = z.output<typeof LastingKeys>;

type World = Pick<Platform, 'keys' | 'store' | 'clock'>;

const read = ({ store }: Pick<Platform, 'store'>): Promise<Versioned<LastingKeys> | undefined> =>
  store.read('register', ID, ID, LastingKeys);

const derived = new WeakMap<Key, Key>();

/** What lasts of a version of the sealing key. */
function lastingOf(key: Key): Key {
  const lasting = derived.get(key) ?? { id: key.id, bytes: derive(key, 'lasting').export() };
  derived.set(key, lasting);
  return lasting;
}

/**
 * Keys for what stands where it cannot be written anew: pseudonyms, and what is sealed in events. Each version of the sealing key has
 * one; it is kept sealed like everything else, so that it outlasts the version (infra/adr/0039). It is written down before its first use.
 */
export const lastingKeys = (platform: World): Keys => ({
  async current(name) {
    const key = await platform.keys.current(name);
    if (!(await trusted(platform))?.keys.some(({ id }) => id === key.id)) await noted(platform, key);
    return lastingOf(key);
  },
  async byId(name, id) {
    const current = await platform.keys.current(name);
    if (current.id === id) return lastingOf(current);
    const entry = (await trusted(platform))?.keys.find((one) => one.id === id);
    const key = entry && (await opened(platform, entry));
    return key ?? lastingOf(await platform.keys.byId(name, id));
  },
});

/** That of the current version, written down. */
export async function lastingKey(platform: World): Promise<Key> {
  const key = await platform.keys.current('sealing-key');
  await noted(platform, key);
  return lastingOf(key);
}

/** Those of all versions that were ever used, the newest first. What can no longer be opened is left out. */
export async function allLastingKeys(platform: Pick<Platform, 'keys' | 'store'>): Promise<readonly Key[]> {
  const used = (await read(platform))?.value.keys ?? [];
  const keys = await Promise.all(used.map((entry) => opened(platform, entry)));
  return keys.filter((key) => key !== undefined).reverse();
}

async function opened(
  { keys }: Pick<Platform, 'keys'>,
  { id, sealed }: LastingKeys['keys'][number],
): Promise<Key | undefined> {
  const kept = await unseal(keys, 'lasting-key', id, sealed);
  if (kept !== undefined) return { id, bytes: Buffer.from(kept, 'base64') };
  return keys.byId('sealing-key', id).then(lastingOf, () => undefined);
}

/** For so many milliseconds a host goes by what it has read: what is written down stays so. */
const TRUSTED = 60_000;

const known = new WeakMap<Store, { readonly readAt: number; readonly document: LastingKeys }>();

/** What is written down, as it was within the last minute. */
async function trusted(platform: World): Promise<LastingKeys | undefined> {
  const { store, clock } = platform;
  const before = known.get(store);
  if (before && Math.abs(clock.now() - before.readAt) < TRUSTED) return before.document;
  const document = (await read(platform))?.value;
  if (document) known.set(store, { readAt: clock.now(), document });
  return document;
}

async function noted(platform: World, key: Key): Promise<void> {
  const { store, clock, keys } = platform;
  for (;;) {
    const before = await read(platform);
    if (before?.value.keys.some(({ id }) => id === key.id)) return;
    const sealed = await seal(keys, 'lasting-key', key.id, lastingOf(key).bytes.toString('base64'));
    const entries = [...(before?.value.keys ?? []), { id: key.id, since: instant(clock.now()), sealed }];
    const document: LastingKeys = { id: ID, pk: ID, type: ID, keys: entries };
    try {
      await (before ? store.replace('register', ID, document, before.etag) : store.create('register', document));
    } catch (thrown) {
      // Another host wrote, or nobody knows: the next round finds out.
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

/** What was kept of each version, sealed under the current one. */
export const resealLastingKeys: Reseal = async ({ keys }, document) => {
  const before = LastingKeys.parse(document).keys;
  const after = await Promise.all(
    before.map(async (entry) => ({ ...entry, sealed: await reseal(keys, 'lasting-key', entry.id, entry.sealed) })),
  );
  return after.every(({ sealed }, index) => sealed === before[index]?.sealed) ? document : { ...document, keys: after };
};
