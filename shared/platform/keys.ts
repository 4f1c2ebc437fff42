import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What each key is for. A key in Key Vault has the same name; on one machine it stands in `SECRET_<NAME>`. */
export const keyNames = ['username-key', 'chain-key', 'mail-key', 'sealing-key'] as const;
export type KeyName = (typeof keyNames)[number];

/** One version of a key: at least 32 bytes. */
export interface Key {
  /** The version's id, stored beside whatever it made, so that a rotated key still opens what it wrote. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of the register. */
export interface Keys {
  /** The newest version, with which everything new is made. */
  current(name: KeyName): Promise<Key>;
  /** A given version, newest or older. @throws KeysError when there is no such version */
  byId(name: KeyName, id: string): Promise<Key>;
}

/** A key is missing or too weak. The message is one line and holds no key. */
export class KeysError extends Error {
  override readonly name = 'KeysError';
}

const MINIMUM_BYTES = 32;

/** A key from its base64 text. @throws KeysError when it is shorter than 32 bytes or plainly not random */
export function keyFrom(name: string, id: string, base64: string): Key {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < MINIMUM_BYTES || new Set(bytes).size < 12)
    throw new KeysError(`The secret ${name} is too weak: it needs 32 random bytes in base64`);
  return { id, bytes };
}

/** Purposes are few and the same at every request; deriving takes ten times as long as the HMAC that follows. */
const derived = new WeakMap<Key, Map<string, KeyObject>>();

/** A key for one purpose derived from a kept one (HKDF-SHA-256), so that no key serves two purposes. */
export function derive(key: Key, purpose: string): KeyObject {
  const ofKey = derived.get(key) ?? new Map<string, KeyObject>();
  derived.set(key, ofKey);
  const known = ofKey.get(purpose) ?? createSecretKey(Buffer.from(hkdfSync('sha256', key.bytes, '', purpose, 32)));
  ofKey.set(purpose, known);
  return known;
}

/** The hash under every MAC. */
export const MAC_ALGORITHM = 'sha256';

/** HMAC-SHA-256 in base64url. */
export const hmac = (key: KeyObject, ...parts: readonly string[]): string =>
  createHmac(MAC_ALGORITHM, key).update(JSON.stringify(parts)).digest('base64url');
