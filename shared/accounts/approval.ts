import { outgoing } from '../mail/index.ts';
import { readOrganisation } from '../organisations/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { invitationMail } from './invite.ts';
import { closed } from './lifecycle/closing.ts';
import { eraseUser, wordBeforeErasure } from './lifecycle/erase.ts';
import { approvalLapsed } from './lifecycle/policy.ts';
import { type TransitionName, transition } from './lifecycle/transitions.ts';
import { authorise, targetOf } from './permissions.ts';
import type { User } from './user.ts';
import { atRevision, changeUser, type UserChange } from './users.ts';

/** Approves an invitation that waits for a second one: the person is mailed. @throws Refusal `forbidden`, `revisionStale`, `statusConflict` */
export const approveInvitation = (platform: Platform, approver: User, id: string, revision: number): Promise<User> =>
  changeUser(platform, approver, id, (user) => {
    const { change, now } = decided(platform, approver, user, revision, 'approve');
    return { ...change, creates: [invitationMail(change.user, now)] };
  });

/**
 * Refuses an invitation: what was said of the person is erased at once, the address is free. The inviter is told.
 * @throws Refusal `forbidden`, `revisionStale`, `statusConflict` also while something open needs what is kept of the person
 */
export async function refuseInvitation(
  platform: Platform,
  approver: User,
  id: string,
  revision: number,
): Promise<void> {
  await changeUser(platform, approver, id, async (user) => {
    const { change, now } = decided(platform, approver, user, revision, 'refuse');
    if (await wordBeforeErasure(platform, id)) refuse('statusConflict');
    return closed({ ...change, creates: user.invitedBy ? [refusalMail(user, user.invitedBy, now)] : [] }, 'everyone');
  });
  await eraseUser(platform, id);
}

const refusalMail = (user: User, inviterId: string, now: number) =>
  outgoing(now, {
    template: 'approvalRefused',
    partition: user.id,
    recipient: { kind: 'user', userId: inviterId },
    parameters: { invitedAt: user.createdAt },
  });

function decided(
  { clock, calendar }: Platform,
  approver: User,
  user: User,
  revision: number,
  name: TransitionName & ('approve' | 'refuse'),
): { change: UserChange; now: number } {
  authorise(approver, 'decideInvitation', targetOf(user));
  if (user.invitedBy === approver.id) refuse('forbidden');
  atRevision(user, revision);
  const now = clock.now();
  if (approvalLapsed(user, calendar, now)) refuse('statusConflict');
  const { user: after, action, fields } = transition(user, name, {}, now);
  return { change: { user: after, event: { actor: actorOf(approver), action, subject: user.id, fields } }, now };
}

/**
 * Refuses a main user who would change what a second one has approved: the address or the role of somebody who has not activated
 * yet, where the organisation asks for an approval. Administration may.
 * @throws Refusal `statusConflict`
 */
export async function unlessApproved(platform: Platform, actor: User, user: User): Promise<void> {
  if (user.status !== 'invited' || actor.role === 'administrator' || actor.id === user.id) return;
  const organisation = await readOrganisation(platform, user.organisationId);
  if (organisation?.value.invitationPolicy.approvalRequired) refuse('statusConflict');
}
