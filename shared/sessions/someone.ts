import { carries, readUser, reservationOf, type User } from '../accounts/index.ts';
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
