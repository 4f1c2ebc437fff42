import * as z from 'zod';
import { instant, millis } from '../../platform/clock.ts';
import type { Store, Write } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newId } from '../../platform/ids.ts';
import type { Key } from '../../platform/keys.ts';
import type { Platform } from '../../platform/platform.ts';
import { seal, sealedUnder, unseal } from '../../platform/seal.ts';
import { type Guarded, type GuardSet, guardSetOf } from './guardSet.ts';
import { type GuardHashes, hashesOf } from './hashes.ts';
import type { GuardedPerson } from './mentions.ts';

/** A protected person's hashes, in that user's partition. Sealed: what is in it can't even be counted. */
export const GuardDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('guardHashes'),
  /** When it was written: hosts read what is new by this. */
  at: z.string(),
  keyId: z.string(),
  sealed: z.string(),
});
type GuardDocument = z.output<typeof GuardDocument>;

const PURPOSE = 'leak-guard-document';
const contextOf = ({ id, pk }: Pick<GuardDocument, 'id' | 'pk'>): string => `${pk}/${id}`;

/**
 * What the batch that marks a user writes, and again when a name or an address changes or the key is rotated: new hashes in place
 * of the old ones.
 */
export async function guardWrites(
  platform: Platform,
  userId: string,
  person: GuardedPerson,
): Promise<readonly Write[]> {
  const { keys, clock } = platform;
  const removed = await guardRemoval(platform, userId);
  const hashes = hashesOf(await keys.current('sealing-key'), person);
  const place = { id: newId(), pk: userId };
  const document: GuardDocument = {
    ...place,
    type: 'guardHashes',
    at: instant(clock.now()),
    keyId: hashes.keyId,
    sealed: await seal(keys, PURPOSE, contextOf(place), hashes.records.toString('base64')),
  };
  return [...removed, { kind: 'create', document }];
}

/**
 * A person's hashes under the current version of the key, in place of those under another; undefined when they are so already. The
 * document keeps its id, so that no host misses the person between the two.
 * @param personOf who it is, now; it is asked for only where there is something to do
 */
export async function guardedAnew(
  { keys }: Pick<Platform, 'keys'>,
  document: GuardDocument,
  personOf: (userId: string) => Promise<GuardedPerson>,
): Promise<GuardDocument | undefined> {
  const key = await keys.current('sealing-key');
  if (document.keyId === key.id && sealedUnder(document.sealed) === key.id) return undefined;
  const { keyId, records } = hashesOf(key, await personOf(document.pk));
  return {
    ...document,
    keyId,
    sealed: await seal(keys, PURPOSE, contextOf(document), records.toString('base64')),
  };
}

/** What the batch that lifts a mark or ends an account writes: the hashes die with it. */
export async function guardRemoval({ store }: Platform, userId: string): Promise<readonly Write[]> {
  const query = {
    text: "SELECT * FROM c WHERE c.pk = @userId AND c.type = 'guardHashes'",
    parameters: { userId },
    partition: userId,
  };
  const removed: Write[] = [];
  for await (const page of store.pages('register', query, GuardDocument))
    for (const { value } of page) removed.push({ kind: 'delete', id: value.id });
  return removed;
}

/** Milliseconds: how long a lifted mark may still be guarded on another host, and how far two hosts' clocks may differ. */
const RELOAD = 10 * 60_000;
const SKEW = 5 * 60_000;

interface Loaded {
  readonly documents: ReadonlyMap<string, Guarded>;
  readonly set: GuardSet;
  readonly loadedAt: number;
  /** The newest document's instant, epoch milliseconds. */
  readonly newest: number;
}

const cache = new WeakMap<Store, Promise<Loaded>>();

/**
 * The hashes of all protected persons, as they are in the store now: kept in memory, and what was written since read at each call,
 * so that a mark counts on every host with the next text.
 * @throws Refusal `busy` (503) when a key or a document is missing or can't be read: then nothing is stored and nothing sent
 */
export async function guardSet(platform: Platform): Promise<GuardSet> {
  const { store } = platform;
  const earlier = cache.get(store);
  const loading = earlier ? earlier.then((loaded) => refreshed(platform, loaded)) : load(platform);
  cache.set(store, loading);
  try {
    return (await loading).set;
  } catch {
    // Whatever the reason, the caller must go no further; the next call begins anew.
    if (cache.get(store) === loading) cache.delete(store);
    return refuse('busy', { retryAfter: 2 });
  }
}

/** Forgets what is in memory, after a mark was lifted on this host. */
export const forgetGuardSet = ({ store }: Pick<Platform, 'store'>): boolean => cache.delete(store);

const load = (platform: Platform): Promise<Loaded> => read(platform, new Map(), 0, platform.clock.now());

function refreshed(platform: Platform, loaded: Loaded): Promise<Loaded> {
  if (platform.clock.now() - loaded.loadedAt >= RELOAD) return load(platform);
  return read(platform, loaded.documents, loaded.newest - SKEW, loaded.loadedAt, loaded);
}

async function read(
  platform: Platform,
  known: ReadonlyMap<string, Guarded>,
  since: number,
  loadedAt: number,
  before?: Loaded,
): Promise<Loaded> {
  const query = {
    text: "SELECT * FROM c WHERE c.type = 'guardHashes' AND c.at >= @since",
    parameters: { since: instant(Math.max(0, since)) },
  };
  const documents = new Map(known);
  let newest = before?.newest ?? 0;
  for await (const page of platform.store.pages('register', query, GuardDocument)) {
    for (const { value } of page) {
      newest = Math.max(newest, millis(value.at));
      if (!documents.has(value.id)) documents.set(value.id, { id: value.pk, hashes: await hashesIn(platform, value) });
    }
  }
  if (before && documents.size === known.size) return before;
  const ids = new Set([...documents.values()].map(({ hashes }) => hashes.keyId));
  const keys: Key[] = await Promise.all([...ids].map((id) => platform.keys.byId('sealing-key', id)));
  return { documents, set: guardSetOf(keys, [...documents.values()]), loadedAt, newest };
}

async function hashesIn({ keys }: Platform, document: GuardDocument): Promise<GuardHashes> {
  const records = await unseal(keys, PURPOSE, contextOf(document), document.sealed);
  if (records === undefined) throw new Error('The hashes of a protected person cannot be opened');
  return { keyId: document.keyId, records: Buffer.from(records, 'base64') };
}
