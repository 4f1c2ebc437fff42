import type * as z from 'zod';
import type { ContainerId } from '../platform/cosmos/containers.ts';
import type { Query, Versioned } from '../platform/cosmos/store.ts';
import { Refusal } from '../platform/http/problems.ts';
import { inParallel } from '../platform/inParallel.ts';
import { faultOf } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { exists, type User } from './user.ts';
import { opened, StoredUser, userTypes } from './userDocument.ts';
import { type UsernameKey, usernameId } from './usernameKey.ts';
import { carries, hold, Reservation, remove } from './usernames.ts';
import { readUser } from './users.ts';

export interface PassLimits {
  /** Milliseconds after which no further page is begun. */
  readonly budget: number;
  readonly pageSize: number;
}

/** Less than half of what the host gives a function (host.json): it has other work to do. */
export const passLimits: PassLimits = { budget: 3 * 60_000, pageSize: 100 };

/** How many of a page are worked on at once. */
const PARALLEL = 8;

/** A page that was gone through. */
export interface PassedPage {
  /** The id of its last document. */
  readonly last: string;
  readonly size: number;
  readonly failed: number;
}

/** Work through a container in the order of ids, from the cursor on. Each page may be gone through again. */
export type Pass = (platform: Platform, key: UsernameKey, pageSize: number) => AsyncGenerator<PassedPage>;

/** A pass through what a query finds after `@after`, in the order of ids. */
const passThrough = <S extends z.ZodType<{ readonly id: string }>>(
  container: ContainerId,
  query: Query,
  schema: S,
  work: (platform: Platform, key: UsernameKey, one: Versioned<z.output<S>>) => Promise<void>,
): Pass =>
  async function* (platform, key, pageSize) {
    const parameters = { ...query.parameters, after: key.cursor };
    for await (const page of platform.store.pages(container, { ...query, parameters, pageSize }, schema)) {
      let failed = 0;
      const attempt = (one: Versioned<z.output<S>>) =>
        work(platform, key, one).catch((thrown: unknown) => {
          failed++;
          platform.log.write('usernameFailed', { id: one.value.id, ...faultOf(thrown) });
        });
      await inParallel(page, PARALLEL, attempt, () => true);
      yield { last: page.at(-1)?.value.id ?? key.cursor, size: page.length, failed };
    }
  };

export const passes = {
  /** Reserves every user's address under the versions beside the deciding one too. */
  index: passThrough(
    'register',
    {
      text: `SELECT * FROM c WHERE c.type IN (${userTypes.map((type) => `'${type}'`).join(', ')}) AND c.id > @after ORDER BY c.id`,
    },
    StoredUser,
    async (platform, { versions: [, ...beside], since }, { value }) => {
      const user = await opened(platform, value);
      for (const keyId of beside) await index(platform, user, keyId, since);
    },
  ),
  /** Removes what was reserved under a version that is not in use any more. */
  clear: passThrough(
    'usernames',
    { text: 'SELECT * FROM c WHERE c.id > @after ORDER BY c.id' },
    Reservation,
    async (platform, { versions }, reservation) => {
      const { keyId } = reservation.value;
      if (keyId === undefined || !versions.includes(keyId)) await remove(platform, reservation);
    },
  ),
} satisfies Readonly<Record<string, Pass>>;

/**
 * Reserves a user's address under one more version of the key, unless it is so already.
 * @param reservedAt long ago, so that an address that the user is just leaving waits for nobody
 * @throws Refusal `emailTaken` while a crash's remains are not stale yet
 */
async function index(platform: Platform, user: User, keyId: string, reservedAt: string): Promise<void> {
  if (!exists(user)) return;
  const { id: userId, reservationId } = user;
  const id = await usernameId(platform, keyId, user);
  const there = await platform.store.read('usernames', id.id, id.id, Reservation);
  if (there?.value.userId === userId && there.value.reservationId === reservationId) return;
  const stillTheirs = async () => {
    const now = await readUser(platform, userId);
    return now !== undefined && carries(now.value, reservationId);
  };
  try {
    const held = await hold(platform, { ...id, type: 'reservation', userId, reservationId, reservedAt });
    // Who left the address meanwhile has given free what was there then.
    if (!(await stillTheirs())) await remove(platform, held);
  } catch (thrown) {
    // Who left it meanwhile may have left it to whoever has it now.
    if (!(thrown instanceof Refusal) || (await stillTheirs())) throw thrown;
  }
}
