import { createHmac, hkdfSync } from 'node:crypto';
import { derive, type Key } from '../../platform/keys.ts';

/**
 * The guard's two keyed hashes of a spelling. The strong one (HMAC-SHA-256, cut to 128 bits) decides; the quick one, which grows
 * letter by letter, only says where it is worth asking. It is linear and no match for whoever holds many of its values, so that
 * both are stored sealed.
 */
export interface KeyedHash {
  readonly keyId: string;
  /** With what `step` makes the quick hash. */
  readonly base: number;
  readonly letters: Int32Array;
  strong(kind: number, text: string): Buffer;
}

export const STRONG_BYTES = 16;
const TABLE = 1024;

const made = new WeakMap<Key, KeyedHash>();

export function keyedHash(key: Key): KeyedHash {
  const known = made.get(key) ?? make(key);
  made.set(key, known);
  return known;
}

function make(key: Key): KeyedHash {
  const strongKey = derive(key, 'leak-guard');
  const quickKey = derive(key, 'leak-guard-filter');
  const stream = Buffer.from(hkdfSync('sha256', quickKey, '', 'letters', (TABLE + 1) * 4));
  return {
    keyId: key.id,
    base: stream.readInt32LE(TABLE * 4) | 1,
    letters: Int32Array.from({ length: TABLE }, (_, at) => stream.readInt32LE(at * 4)),
    strong: (kind, text) =>
      createHmac('sha256', strongKey).update(`${kind} ${text}`).digest().subarray(0, STRONG_BYTES),
  };
}

/** One step of the quick hash. Letters of other scripts share the table's places. */
export const step = (base: number, letters: Int32Array, hash: number, letter: number): number =>
  (Math.imul(hash, base) + (letters[letter & (TABLE - 1)] ?? 0)) | 0;
