import * as z from 'zod';
import { commit, system } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { Refusal, refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { isProtected, type User } from './user.ts';
import { type Address, decidingId, usernameIds } from './usernameKey.ts';
import { readUser, userCommit } from './users.ts';

/** That an e-mail belongs to a user. Its id is an HMAC of the address: the container holds no address. */
export const Reservation = z.object({
  id: z.string(),
  type: z.literal('reservation'),
  /** The version of the username key that made the id; absent in what was reserved before versions were kept. */
  keyId: z.string().optional(),
  userId: z.string(),
  reservationId: z.string(),
  reservedAt: z.string(),
});
export type Reservation = z.output<typeof Reservation>;

/** After so many milliseconds a reservation whose owner never came is a crash's remains. */
const STALE_AFTER = 10 * 60_000;

/**
 * Reserves an address for a user, who carries the reservation's id from the commit that must follow. The same user finds the same
 * reservation again; one that a crash left behind is taken over, once its owner is fenced off. To be called anew for each try of
 * the commit. While the key changes, the address is reserved under each version in use, and is the user's only with all of them.
 * @param madeUp of a made-up invitation, which reserves the address among its like
 * @returns the reservation's id
 * @throws Refusal `emailTaken`
 */
export async function reserve(
  platform: Platform,
  email: string,
  userId: string,
  madeUp?: User['madeUp'],
): Promise<string> {
  const [deciding, ...beside] = await usernameIds(platform, { email, madeUp });
  const first = await hold(
    platform,
    {
      ...deciding,
      type: 'reservation',
      userId,
      reservationId: newId(),
      reservedAt: instant(platform.clock.now()),
    },
    // The same owner comes again: the reservation stays the same, so that of two commits under way neither is orphaned.
    (held) => held.userId === userId,
  );
  try {
    for (const id of beside) await hold(platform, { ...first.value, ...id });
  } catch (thrown) {
    if (first.made && thrown instanceof Refusal) await remove(platform, first);
    throw thrown;
  }
  return first.value.reservationId;
}

/** A reservation that a user holds; `made` when it was not held before this call. */
interface Held extends Versioned<Reservation> {
  readonly made: boolean;
}

/**
 * Holds one id of an address.
 * @param own whether what is there already is the same reservation; its id is kept then. Unless given, it has to be the very same
 * @throws Refusal `emailTaken`
 */
export async function hold(
  platform: Platform,
  wanted: Reservation,
  own = (held: Reservation) => held.userId === wanted.userId && held.reservationId === wanted.reservationId,
): Promise<Held> {
  try {
    return { value: wanted, made: true, ...(await platform.store.create('usernames', wanted)) };
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists', 'unknown')) throw thrown;
    return takeOver(platform, wanted, own);
  }
}

async function takeOver(platform: Platform, wanted: Reservation, own: (held: Reservation) => boolean): Promise<Held> {
  const { store } = platform;
  const held = await store.read('usernames', wanted.id, wanted.id, Reservation);
  const kept = held && own(held.value) ? held.value : undefined;
  if (held && !kept && !(await abandoned(platform, held.value))) refuse('emailTaken');
  const value = kept ? { ...wanted, reservationId: kept.reservationId } : wanted;
  try {
    // Written anew even if it is kept: whoever has read it to give it free finds it changed.
    const written = held
      ? await store.replace('usernames', value.id, value, held.etag)
      : await store.create('usernames', value);
    return { value, made: !kept, ...written };
  } catch (thrown) {
    if (isStoreError(thrown, 'stale', 'exists')) refuse('emailTaken');
    throw thrown;
  }
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
    await commit(platform, await userCommit(platform, { user: owner.value, event }, owner.etag));
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

async function heldAt(platform: Platform, address: Address): Promise<Reservation | undefined> {
  const { id } = await decidingId(platform, address);
  return (await platform.store.read('usernames', id, id, Reservation))?.value;
}

/**
 * Whose an address is, to somebody who invites it: nobody's, somebody's, or that of a protected person, which is to look like nobody's.
 * The same is read whosever it is.
 */
export async function holderOf(
  platform: Platform,
  email: string,
): Promise<{ kind: 'nobody' | 'somebody' | 'protected'; id: string }> {
  const [held, madeUp] = await Promise.all([
    heldAt(platform, { email }),
    heldAt(platform, { email, madeUp: { inviter: '' } }),
  ]);
  const [user, invited] = await Promise.all([owner(platform, held), owner(platform, madeUp)]);
  if (invited) return { kind: 'somebody', id: invited.id };
  if (!user) return { kind: 'nobody', id: '' };
  return { kind: isProtected(user) ? 'protected' : 'somebody', id: user.id };
}

/** The user who carries a reservation. Who is not there is looked for in the same way as who is. */
async function owner(platform: Platform, held: Reservation | undefined): Promise<User | undefined> {
  const user = (await readUser(platform, held?.userId ?? newId()))?.value;
  return user && held && carries(user, held.reservationId) ? user : undefined;
}

/** The reservation of an address. Its user is only who `carries` it. */
export async function reservationOf(platform: Platform, email: string): Promise<Reservation | undefined> {
  return heldAt(platform, { email });
}

/** The user whose address this is: the one that carries the reservation that was found. */
export async function findByEmail(platform: Platform, email: string): Promise<Versioned<User> | undefined> {
  const held = await reservationOf(platform, email);
  const owner = held && (await readUser(platform, held.userId));
  return owner && carries(owner.value, held.reservationId) ? owner : undefined;
}

/**
 * The reservations of a user's address as they are now, to be given free once a commit has taken the address from the user. Read
 * before that commit: should the user come to want the address again before it is given free, it is reserved anew and stays.
 */
export async function heldBy(platform: Platform, user: User): Promise<readonly Versioned<Reservation>[]> {
  const held = await reservations(platform, user);
  return held.filter(({ value }) => carries(user, value.reservationId));
}

/** What is reserved of an address, the deciding reservation first. */
async function reservations(platform: Platform, address: Address): Promise<readonly Versioned<Reservation>[]> {
  const ids = await usernameIds(platform, address);
  const read = await Promise.all(ids.map(({ id }) => platform.store.read('usernames', id, id, Reservation)));
  return read.filter((held) => held !== undefined);
}

/** Gives an address free, unless anybody has reserved it since it was read. */
export async function giveFree(platform: Platform, held: readonly Versioned<Reservation>[]): Promise<void> {
  // The deciding one last: until then nobody gets the address by half.
  for (const one of held.toReversed()) await remove(platform, one);
}

/** Gives the address free of a user who never came to be. Nothing happens when it is another's already. */
export async function release(platform: Platform, address: Address, userId: string): Promise<void> {
  const held = await reservations(platform, address);
  await giveFree(
    platform,
    held.filter(({ value }) => value.userId === userId),
  );
}

/** Gives every address free that names a user, those included that a crash left behind and the user no longer knows. */
export async function releaseAll(platform: Platform, userId: string): Promise<void> {
  const query = { text: 'SELECT * FROM c WHERE c.userId = @userId', parameters: { userId } };
  for await (const page of platform.store.pages('usernames', query, Reservation))
    for (const held of page) await remove(platform, held);
}

/** Removes a reservation, unless it was written since. */
export async function remove({ store }: Platform, { value, etag }: Versioned<Reservation>): Promise<void> {
  try {
    await store.remove('usernames', value.id, value.id, etag);
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale')) throw thrown;
  }
}
