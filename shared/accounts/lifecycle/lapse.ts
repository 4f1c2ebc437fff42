import { commit, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { userCommit } from '../users.ts';
import { closed } from './closing.ts';
import { eraseUser, wordBeforeErasure } from './erase.ts';
import type { DueAccount, Outcome } from './sweep.ts';
import { transition } from './transitions.ts';

/**
 * Ends an invitation that nobody approved in time: the inviter is told, the person is erased at once, the address is free.
 * @returns `kept` while something open needs what is kept of the person
 */
export async function lapse(platform: Platform, { user, etag, head, by }: DueAccount): Promise<Outcome> {
  if (await wordBeforeErasure(platform, user.id)) return 'kept';
  const now = platform.clock.now();
  const actor = system(by);
  const { user: after, action, fields } = transition(user, 'lapse', {}, now);
  const told = user.invitedBy
    ? [
        outgoing(now, {
          template: 'approvalLapsed',
          partition: user.id,
          recipient: { kind: 'user', userId: user.invitedBy },
          parameters: { invitedAt: user.createdAt },
        }),
      ]
    : [];
  const event = { actor, action, subject: user.id, fields };
  const change = closed({ user: after, event, creates: told }, 'everyone');
  await commit(platform, await userCommit(platform, change, etag), head);
  await eraseUser(platform, user.id, actor);
  return 'done';
}
