import { randomBytes, randomUUID } from 'node:crypto';
import type { Platform } from '../../shared/platform/platform.ts';
import { type GuardedPerson, type GuardSet, guardSetOf, guardWrites, hashesOf } from '../../shared/protection/index.ts';

/** A set under a fresh key; a person's id is the place in the list. */
export function guardOf(persons: readonly GuardedPerson[]): GuardSet {
  const key = { id: 'v1', bytes: randomBytes(32) };
  return guardSetOf(
    [key],
    persons.map((person, at) => ({ id: String(at), hashes: hashesOf(key, person) })),
  );
}

/** Somebody whose names no word and no namesake shares. */
export const RAFSBACK: GuardedPerson = {
  givenName: 'Åsa',
  familyName: 'Räfsbäck',
  email: 'asa.rafsback@skola.example',
};

/** Lets the guard know somebody, as the batch that marks a user does. @returns the id */
export async function guarded(platform: Platform, person: GuardedPerson = RAFSBACK): Promise<string> {
  const id = randomUUID();
  await platform.store.batch(id, await guardWrites(platform, id, person));
  return id;
}
