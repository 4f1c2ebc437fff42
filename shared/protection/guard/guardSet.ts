import type { Key } from '../../platform/keys.ts';
import { type GuardHashes, recordsIn } from './hashes.ts';
import { type KeyedHash, keyedHash } from './keyedHash.ts';
import { form, ROLE, role } from './mentions.ts';

/** One protected person's hashes. */
export interface Guarded {
  readonly id: string;
  readonly hashes: GuardHashes;
}

/** The hashes of all protected persons that were made with one version of the key, ready to be looked up. */
export interface KeyedSet {
  readonly hash: KeyedHash;
  /** Whether some spelling, of whole words or of any letters, may begin so. */
  readonly beginnings: Bits;
  readonly beginningsAnywhere: Bits;
  readonly ends: Bits;
  /** The kinds of the spellings that have a quick hash. */
  readonly kinds: ReadonlyMap<number, readonly number[]>;
  /** The persons of a kind and a strong hash. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
}

/** All protected persons, as hashes. */
export type GuardSet = readonly KeyedSet[];

/** Numbers that may be in a set; false ones are let through, true ones always. */
export class Bits {
  readonly #words: Int32Array;
  readonly #shift: number;
  constructor(count: number) {
    const log = Math.min(24, Math.max(12, Math.ceil(Math.log2(count + 1)) + 5));
    this.#words = new Int32Array(1 << (log - 5));
    this.#shift = 32 - log;
  }
  #at(value: number): number {
    return Math.imul(value ^ (value >>> 15), 0x9e3779b1) >>> this.#shift;
  }
  add(value: number): void {
    const at = this.#at(value);
    this.#words[at >>> 5] = (this.#words[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  mayHold(value: number): boolean {
    const at = this.#at(value);
    return ((this.#words[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
  }
}

export const placeOf = (kind: number, strong: Buffer): string => kind + strong.toString('latin1');

/** @param keys the versions of the key that the hashes name */
export function guardSetOf(keys: readonly Key[], guarded: readonly Guarded[]): GuardSet {
  return keys.map((key) =>
    keyedSetOf(
      key,
      guarded.filter(({ hashes }) => hashes.keyId === key.id),
    ),
  );
}

function keyedSetOf(key: Key, guarded: readonly Guarded[]): KeyedSet {
  const records = guarded.flatMap(({ id, hashes }) => recordsIn(hashes.records).map((record) => ({ id, ...record })));
  const beginnings = new Bits(2 * records.length);
  const beginningsAnywhere = new Bits(records.length);
  const ends = new Bits(records.length);
  const kinds = new Map<number, number[]>();
  const persons = new Map<string, string[]>();
  for (const {
    id,
    kind,
    beginnings: [four, eight],
    quick,
    strong,
  } of records) {
    const place = placeOf(kind, strong);
    const sharing = persons.get(place);
    if (!sharing) persons.set(place, [id]);
    else if (!sharing.includes(id)) sharing.push(id);
    if ((kind & ROLE) === role.initial) continue;
    beginnings.add(four);
    beginnings.add(eight);
    if (kind & form.anywhere) beginningsAnywhere.add(eight);
    ends.add(quick);
    const known = kinds.get(quick);
    if (!known) kinds.set(quick, [kind]);
    else if (!known.includes(kind)) known.push(kind);
  }
  return { hash: keyedHash(key), beginnings, beginningsAnywhere, ends, kinds, persons };
}
