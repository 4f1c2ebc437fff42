import { carries, isProtected, readUser, reservationOf, type User } from '../accounts/index.ts';
import { UNKNOWN } from '../credentials/index.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';

/** Where the user of a typed address is to be found, and what such a user carries. For nobody's address a place that nobody has. */
export interface Place {
  readonly id: string;
  readonly reservationId: string;
}

/** The place of an address. Whoever is not there is looked for in the same way as who is. */
export async function placeOf(platform: Platform, email: string): Promise<Place> {
  const held = await reservationOf(platform, email);
  return { id: held?.userId ?? newId(), reservationId: held?.reservationId ?? '' };
}

/** The user at a place, if the address is that user's. */
export async function userAt(platform: Platform, { id, reservationId }: Place): Promise<Versioned<User> | undefined> {
  const user = await readUser(platform, id);
  return user && carries(user.value, reservationId) ? user : undefined;
}

/**
 * Of whom it is told what somebody unknown tried at an address. Of a protected user officers alone are told: everyone else reads
 * of it as of an address that nobody has, or what is missing in the log would say whose it is.
 */
export const toldOf = (user: User | undefined): readonly string[] =>
  user ? (isProtected(user) ? [UNKNOWN, user.id] : [user.id]) : [UNKNOWN];
