import { randomBytes } from 'node:crypto';
import type { Key } from '../../platform/keys.ts';
import { type KeyedHash, keyedHash, STRONG_BYTES, step } from './keyedHash.ts';
import { type GuardedPerson, SHORTEST_ANYWHERE, type Spelling, spellingsOf } from './mentions.ts';

/**
 * All that the guard keeps of a person: for each spelling its kind and its hashes, and beside them random ones up to a round number,
 * in an order by chance, so that their size says nothing of the name.
 */
export interface GuardHashes {
  /** The version of `sealing-key` that they were made with. */
  readonly keyId: string;
  readonly records: Buffer;
}

/** One spelling as it is kept. */
export interface HashRecord {
  readonly kind: number;
  /** The quick hashes of its beginnings, and of all. */
  readonly beginnings: readonly [number, number];
  readonly quick: number;
  readonly strong: Buffer;
}

/** How many letters the beginnings have; a shorter spelling is its own. */
export const BEGINNINGS = [4, SHORTEST_ANYWHERE] as const;
const RECORD_BYTES = 13 + STRONG_BYTES;
const RECORDS = 512;
const FILLING = 0;

/** The hashes of a person's name and addresses, under one version of `sealing-key`. */
export function hashesOf(key: Key, person: GuardedPerson): GuardHashes {
  const hash = keyedHash(key);
  const spellings = spellingsOf(person);
  const room = Math.max(1, Math.ceil(spellings.length / RECORDS)) * RECORDS;
  const filling = randomBytes(room * RECORD_BYTES);
  const records = Array.from({ length: room }, (_, at) => {
    const record = filling.subarray(at * RECORD_BYTES, (at + 1) * RECORD_BYTES);
    const spelling = spellings[at];
    record.writeUInt8(spelling?.kind ?? FILLING, 0);
    if (spelling) write(record, hash, spelling);
    return record;
  });
  // By their hashes: an order that says nothing.
  records.sort((one, other) => one.compare(other, 13, undefined, 13));
  return { keyId: key.id, records: Buffer.concat(records) };
}

function write(record: Buffer, hash: KeyedHash, { kind, text }: Spelling): void {
  let quick = 0;
  const quicks = Array.from(text, (letter) => {
    quick = step(hash.base, hash.letters, quick, letter.charCodeAt(0) - 96);
    return quick;
  });
  BEGINNINGS.forEach((size, at) => {
    record.writeInt32LE(quicks[size - 1] ?? quick, 1 + 4 * at);
  });
  record.writeInt32LE(quick, 9);
  hash.strong(kind, text).copy(record, 13);
}

/** The spellings among the records. */
export function recordsIn(records: Buffer): readonly HashRecord[] {
  const found: HashRecord[] = [];
  for (let at = 0; at + RECORD_BYTES <= records.length; at += RECORD_BYTES) {
    const kind = records.readUInt8(at);
    if (kind === FILLING) continue;
    found.push({
      kind,
      beginnings: [records.readInt32LE(at + 1), records.readInt32LE(at + 5)],
      quick: records.readInt32LE(at + 9),
      strong: records.subarray(at + 13, at + RECORD_BYTES),
    });
  }
  return found;
}
