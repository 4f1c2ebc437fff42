import { actorOf, changeAccount, type User } from '../accounts/index.ts';
import { acceptPassword, confirmPassword } from '../credentials/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { ownData, withPassword } from './passwords.ts';
import type { Session } from './session.ts';
import { readSession, rewriteSession } from './sessions.ts';

/**
 * Gives the caller another password. All sessions end with the commit; the one that asked is then carried over into the new
 * epoch. Where a crash comes between the two, that one has ended as well, and the new password signs in.
 * @throws Refusal `credentialsRefused` for a wrong current password, `passwordRefused`, `tooManyAttempts`
 */
export async function changePassword(
  platform: Platform,
  caller: { readonly user: User; readonly session: Session },
  { current, password }: { readonly current: string; readonly password: string },
  language: Language,
): Promise<void> {
  const { user, session } = caller;
  await confirmPassword(platform, actorOf(user), current);
  const hash = await acceptPassword(password, ownData(user), language);
  const after = await changeAccount(platform, user.id, (fresh) => {
    if (fresh.epochs.session !== session.epoch) refuse('notSignedIn');
    return withPassword(fresh, hash, 'passwordChanged', platform.clock.now());
  });
  await carryOver(platform, session.id, after.epochs.session);
}

/** A session that was signed out meanwhile stays so; one that was marked as used meanwhile is read again, once. */
async function carryOver(platform: Platform, id: string, epoch: number): Promise<void> {
  for (let tried = 1; tried <= 2; tried++) {
    const session = await readSession(platform, id);
    if (!session || (await rewriteSession(platform, session, { epoch }))) return;
  }
}
