import { system } from '../../audit/index.ts';
import type { Doneness } from '../../journal/index.ts';
import { Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { exists } from '../user.ts';
import { changeAccount, readUser } from '../users.ts';
import { closed } from './closing.ts';
import { eraseUser } from './erase.ts';
import { transition } from './transitions.ts';

const actor = system('journal');

/** How far the erasure of somebody is: it has begun when nobody finds them any more. */
export async function erasedness(platform: Platform, id: string): Promise<Doneness> {
  const user = await readUser(platform, id);
  if (!user) return 'done';
  return exists(user.value) ? 'undone' : 'begun';
}

/**
 * Erases somebody who had been erased before the database was put back to an earlier moment. Nothing stops it: neither the 30 days,
 * nor a restriction, nor that it was the last administrator, which the register puts right by itself.
 * @throws StoreError, BlobError when it could not be finished now: the sweep goes on with it
 */
export async function eraseAgain(platform: Platform, id: string): Promise<void> {
  try {
    await changeAccount(platform, id, (user) => {
      const { user: after, action, fields } = transition(user, 'eraseAgain', {}, platform.clock.now());
      return closed({ user: after, event: { actor, action, subject: id, fields } });
    });
  } catch (thrown) {
    // Begun already, or done.
    if (!(thrown instanceof Refusal) || thrown.code !== 'notFound') throw thrown;
  }
  await eraseUser(platform, id, actor);
}
