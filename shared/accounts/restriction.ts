import type { Actor } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { joinRosters, leaveRosters } from './roster.ts';
import { changed, type User } from './user.ts';
import { changeAccount } from './users.ts';

/**
 * Restricts the processing of somebody's data (GDPR art. 18): it is stored, and nothing else; its holder comes in to use their
 * rights. Nothing happens for one who is restricted already. @throws Refusal `notFound`, `lastAdministrator`
 */
export const restrictUser = (platform: Platform, id: string, requestId: string, actor: Actor): Promise<User> =>
  changeAccount(platform, id, async (user) => {
    if (user.restriction) return undefined;
    const since = instant(platform.clock.now());
    const after = changed(user, { restriction: { since, requestId }, prompt: null });
    await leaveRosters(platform, user, after);
    return {
      user: after,
      event: { actor, action: 'processingRestricted', subject: id, fields: ['restriction'], details: { requestId } },
    };
  });

/**
 * Ends a restriction that one of these requests set, after its person was told. What time was about to do goes on, thirty days from
 * now at the earliest. @throws Refusal `notFound`
 */
export async function endRestriction(
  platform: Platform,
  id: string,
  requestIds: readonly string[],
  actor: Actor,
): Promise<User> {
  const after = await changeAccount(platform, id, (user) =>
    user.restriction && requestIds.includes(user.restriction.requestId)
      ? {
          user: changed(user, { restriction: null, restrictionEndedAt: instant(platform.clock.now()) }),
          event: { actor, action: 'restrictionEnded', subject: id, fields: ['restriction'] },
        }
      : undefined,
  );
  await joinRosters(platform, after);
  return after;
}
