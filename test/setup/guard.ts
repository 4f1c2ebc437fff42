import { randomBytes } from 'node:crypto';
import { type GuardedPerson, type GuardSet, guardSetOf, hashesOf } from '../../shared/protection/index.ts';

/** A set under a fresh key; a person's id is the place in the list. */
export function guardOf(persons: readonly GuardedPerson[]): GuardSet {
  const key = { id: 'v1', bytes: randomBytes(32) };
  return guardSetOf(
    [key],
    persons.map((person, at) => ({ id: String(at), hashes: hashesOf(key, person) })),
  );
}
