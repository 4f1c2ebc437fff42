import { findToken } from '../credentials/index.ts';
import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { deactivatesAt, employmentOver, policyOf } from './lifecycle/policy.ts';
import { activeNow, changed } from './user.ts';
import { changeAccount, readUser } from './users.ts';

/**
 * The holder of a prompt's link says that the account is still needed. The link is good for the silence that it was sent in,
 * whichever prompt it came with: once it was used, or its user was active otherwise, it is gone.
 * @returns the instant of deactivation as it stands now
 * @throws Refusal `tokenGone`
 */
export async function keepAlive(platform: Platform, token: string): Promise<{ deactivatesAt: string | null }> {
  const { clock, calendar, settings } = platform;
  const found = (await findToken(platform, 'keepAlive', token))?.value;
  const owner = found && (await readUser(platform, found.userId));
  if (!found || owner?.value.status !== 'active') return refuse('tokenGone');
  const after = await changeAccount(platform, owner.value.id, (user) => {
    const now = clock.now();
    const holds = user.status === 'active' && user.lastActiveAt === found.basis && !employmentOver(user, calendar, now);
    if (!holds) return refuse('tokenGone');
    return {
      user: changed(user, activeNow(instant(now))),
      event: { actor: actorOf(user), action: 'keptAlive', subject: user.id, details: { mailId: found.mailId } },
    };
  });
  return { deactivatesAt: deactivatesAt(after, policyOf(settings), calendar, clock.now()) };
}
