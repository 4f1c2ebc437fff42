import * as z from 'zod';
import { commit, system } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { normaliseEmail } from './email.ts';
import type { User } from './user.ts';
import { readUser, userCommit } from './users.ts';

/** That an e-mail belongs to a user. Its id is an HMAC of the address: the container holds no address. */
const Reservation = z.object({
  id: z.string(),
  type: z.literal('reservation'),
  userId: z.string(),
  reservationId: z.string(),
  reservedAt: z.string(),
});
type Reservation = z.output<typeof Reservation>;

/** After so many milliseconds a reservation whose owner never came is a crash's remains. */
const STALE_AFTER = 10 * 60_000;

/** The id of an address's reservation. */
export async function usernameId({ keys }: Pick<Platform, 'keys'>, email: string): Promise<string> {
  return hmac(derive(await keys.current('username-key'), 'username'), normaliseEmail(email));
}

/**
 * Reserves an address for a user, who carries the reservation's id from the commit that must follow. The same user finds the same
 * reservation again; one that a crash left behind is taken over, once its owner is fenced off. To be called anew for each try of
 * the commit.
 * @returns the reservation's id
 * @throws Refusal `emailTaken`
 */
export async function reserve(platform: Platform, email: string, userId: string): Promise<string> {
  const { store, clock } = platform;
  const reservation: Reservation = {
    id: await usernameId(platform, email),
    type: 'reservation',
    userId,
    reservationId: newId(),
    reservedAt: instant(clock.now()),
  };
  try {
    await store.create('usernames', reservation);
    return reservation.reservationId;
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists', 'unknown')) throw thrown;
    return takeOver(platform, reservation);
  }
}

async function takeOver(platform: Platform, reservation: Reservation): Promise<string> {
  const { store } = platform;
  const held = await store.read('usernames', reservation.id, reservation.id, Reservation);
  // The same owner comes again: the reservation stays the same, so that of two commits under way neither is orphaned.
  const own = held?.value.userId === reservation.userId;
  if (held && !own && !(await abandoned(platform, held.value))) refuse('emailTaken');
  const taken = own ? { ...reservation, reservationId: held.value.reservationId } : reservation;
  try {
    if (held) await store.replace('usernames', taken.id, taken, held.etag);
    else await store.create('usernames', taken);
  } catch (thrown) {
    if (isStoreError(thrown, 'stale', 'exists')) refuse('emailTaken');
    throw thrown;
  }
  return taken.reservationId;
}

/** Whether a reservation's owner will never come: old, and the owner is missing or carries another, and is fenced off either way. */
async function abandoned(platform: Platform, held: Reservation): Promise<boolean> {
  if (platform.clock.now() - millis(held.reservedAt) < STALE_AFTER) return false;
  const owner = await readUser(platform, held.userId);
  if (!owner) return fenced(platform, held.userId);
  if (carries(owner.value, held.reservationId)) return false;
  // A late commit of the owner was decided on the document as it is: written anew, it makes that commit fail.
  const event = { actor: system('usernames'), action: 'reservationLapsed', subject: held.userId };
  try {
    await commit(platform, userCommit({ user: owner.value, event }, owner.etag));
    return true;
  } catch (thrown) {
    if (isStoreError(thrown, 'stale')) return false;
    throw thrown;
  }
}

/** Puts a mark in the place of a user that does not exist, so that a late commit of that user fails; true if the place was free. */
async function fenced({ store }: Platform, userId: string): Promise<boolean> {
  try {
    await store.create('register', voidUser(userId));
    return true;
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists')) throw thrown;
    // A tombstone or an earlier mark is no owner; a user that has just come is.
    const place = await store.read('register', userId, userId, z.object({ type: z.string() }));
    return place?.value.type === 'tombstone' || place?.value.type === 'void';
  }
}

const voidUser = (id: string) => ({ id, pk: id, type: 'void' as const });

/** Whether a reservation is a user's: one that was superseded, or whose user is being erased, is nobody's. */
export const carries = (user: User, reservationId: string): boolean =>
  user.reservationId === reservationId && user.status !== 'erasing';

/** The reservation of an address. Its user is only who `carries` it. */
export async function reservationOf(platform: Platform, email: string): Promise<Reservation | undefined> {
  const id = await usernameId(platform, email);
  return (await platform.store.read('usernames', id, id, Reservation))?.value;
}

/** The user whose address this is: the one that carries the reservation that was found. */
export async function findByEmail(platform: Platform, email: string): Promise<Versioned<User> | undefined> {
  const held = await reservationOf(platform, email);
  const owner = held && (await readUser(platform, held.userId));
  return owner && carries(owner.value, held.reservationId) ? owner : undefined;
}

/**
 * The reservation of a user's address as it is now, to be given free once a commit has taken the address from the user. Read
 * before that commit: should the user come to want the address again before it is given free, it is reserved anew and stays.
 */
export async function heldBy(platform: Platform, user: User): Promise<Versioned<Reservation> | undefined> {
  const id = await usernameId(platform, user.email);
  const held = await platform.store.read('usernames', id, id, Reservation);
  return held && carries(user, held.value.reservationId) ? held : undefined;
}

/** Gives an address free, unless anybody has reserved it since it was read. */
export const giveFree = (platform: Platform, held: Versioned<Reservation>): Promise<void> => remove(platform, held);

/** Gives the address free of a user who never came to be. Nothing happens when it is another's already. */
export async function release(platform: Platform, email: string, userId: string): Promise<void> {
  const id = await usernameId(platform, email);
  const held = await platform.store.read('usernames', id, id, Reservation);
  if (held?.value.userId === userId) await remove(platform, held);
}

/** Gives every address free that names a user, those included that a crash left behind and the user no longer knows. */
export async function releaseAll(platform: Platform, userId: string): Promise<void> {
  const query = { text: 'SELECT * FROM c WHERE c.userId = @userId', parameters: { userId } };
  for await (const page of platform.store.pages('usernames', query, Reservation))
    for (const held of page) await remove(platform, held);
}

async function remove({ store }: Platform, { value, etag }: Versioned<Reservation>): Promise<void> {
  try {
    await store.remove('usernames', value.id, value.id, etag);
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale')) throw thrown;
  }
}
