import { findByEmail, readUser, type User } from '../accounts/index.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';

/** The user of an address. Whoever is not there costs as many reads: the place of a user that nobody has is read instead. */
export async function someoneOrNobody(platform: Platform, email: string): Promise<Versioned<User> | undefined> {
  return (await findByEmail(platform, email)) ?? (await readUser(platform, newId()));
}
