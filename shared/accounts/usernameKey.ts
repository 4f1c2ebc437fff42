import * as z from 'zod';
import { instant } from '../platform/clock.ts';
import { isStoreError, StoreError } from '../platform/cosmos/errors.ts';
import type { Store, Versioned } from '../platform/cosmos/store.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { normaliseEmail } from './email.ts';
import type { User } from './user.ts';

/** In their order; after the last comes the first again. */
export const usernameKeyPhases = ['stable', 'both', 'switched', 'clearing'] as const;

/**
 * Which versions of the username key are in use. A new version in the vault changes nothing by itself: the register goes over to
 * it in phases, each compatible with the one before and the one after (infra/adr/0009).
 */
export const UsernameKey = z.object({
  id: z.literal('usernameKey'),
  pk: z.literal('usernameKey'),
  type: z.literal('usernameKey'),
  phase: z.enum(usernameKeyPhases),
  /** An address is reserved under each of them. The first decides: it is reserved first, and it alone is looked up. */
  versions: z.tuple([z.string()], z.string()),
  /** When the phase began. */
  since: z.string(),
  /** How far the phase's work has come: everything with an id up to this one is done. */
  cursor: z.string(),
});
export type UsernameKey = z.output<typeof UsernameKey>;

/** The document as it is now; at the first use ever, the newest version is the one in use from then on. */
export async function readUsernameKey(platform: Platform): Promise<Versioned<UsernameKey>> {
  const { store, keys, clock } = platform;
  const read = () => store.read('register', 'usernameKey', 'usernameKey', UsernameKey);
  const found = await read();
  if (found) return found;
  const first: UsernameKey = {
    id: 'usernameKey',
    pk: 'usernameKey',
    type: 'usernameKey',
    phase: 'stable',
    versions: [(await keys.current('username-key')).id],
    since: instant(clock.now()),
    cursor: '',
  };
  try {
    return { value: first, ...(await store.create('register', first)) };
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists', 'unknown')) throw thrown;
    const others = await read();
    if (!others) throw new StoreError('unknown');
    return others;
  }
}

/** For so many milliseconds a host goes by what it has read: then no two hosts are more than one phase apart. */
const TRUSTED = 60_000;

const known = new WeakMap<Store, { readonly readAt: number; readonly versions: Promise<UsernameKey['versions']> }>();

function versionsInUse(platform: Platform): Promise<UsernameKey['versions']> {
  const { store, clock } = platform;
  const now = clock.now();
  const trusted = known.get(store);
  if (trusted && Math.abs(now - trusted.readAt) < TRUSTED) return trusted.versions;
  const versions = readUsernameKey(platform).then(({ value }) => value.versions);
  known.set(store, { readAt: now, versions });
  versions.catch(() => known.get(store)?.versions === versions && known.delete(store));
  return versions;
}

/** The id of an address's reservation under a version of the key. */
export interface UsernameId {
  readonly id: string;
  readonly keyId: string;
}

/** An address that is to be somebody's; of a made-up invitation beside the one that is a protected person's. */
export type Address = Pick<User, 'email' | 'madeUp'>;

/** @throws KeysError when there is no such version */
export async function usernameId(
  { keys }: Pick<Platform, 'keys'>,
  keyId: string,
  { email, madeUp }: Address,
): Promise<UsernameId> {
  const key = await keys.byId('username-key', keyId);
  return { id: hmac(derive(key, madeUp ? 'made-up-username' : 'username'), normaliseEmail(email)), keyId };
}

/** Under which id an address is looked up. */
export async function decidingId(platform: Platform, address: Address): Promise<UsernameId> {
  const [deciding] = await versionsInUse(platform);
  return usernameId(platform, deciding, address);
}

/** Under which ids an address is reserved, the deciding one first. */
export async function usernameIds(platform: Platform, address: Address): Promise<[UsernameId, ...UsernameId[]]> {
  const [deciding, ...beside] = await versionsInUse(platform);
  return [
    await usernameId(platform, deciding, address),
    ...(await Promise.all(beside.map((keyId) => usernameId(platform, keyId, address)))),
  ];
}
