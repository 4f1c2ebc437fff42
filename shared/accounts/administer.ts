import { mark } from '../credentials/index.ts';
import { outgoing } from '../mail/index.ts';
import { readOrganisation } from '../organisations/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { unlessApproved } from './approval.ts';
import { dutyNotices } from './dutyNotices.ts';
import { invitationMail } from './invite.ts';
import { employmentOver, policyOf, restorable } from './lifecycle/policy.ts';
import { transition } from './lifecycle/transitions.ts';
import { authorise, targetOf } from './permissions.ts';
import { guardUser } from './protection/protected.ts';
import { joinRosters, leaveRosters } from './roster.ts';
import { changed, changedFields, isProtected, type Role, raised, type User } from './user.ts';
import { atRevision, changeAccount, changeUser, type UserChange } from './users.ts';

/** What administration may change of a user's profile. */
export type ProfileChange = {
  readonly [F in 'givenName' | 'familyName' | 'organisationId' | 'language' | 'lastDayOfEmployment']?:
    | User[F]
    | undefined;
};

const given = <T extends object>(facts: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;

/** Changes a profile; moving somebody to another organisation is a right of its own. @throws Refusal `forbidden`, `revisionStale`, `organisationUnknown`, `lastAdministrator` */
export async function updateUser(
  platform: Platform,
  actor: User,
  id: string,
  revision: number,
  change: ProfileChange,
): Promise<User> {
  if (change.organisationId !== undefined) await knownTarget(platform, change.organisationId);
  const after = await changeUser(platform, actor, id, async (user) => {
    authorise(actor, 'updateUser', targetOf(user));
    if (change.organisationId !== undefined && change.organisationId !== user.organisationId)
      authorise(actor, 'moveUser', targetOf(user));
    if (change.lastDayOfEmployment !== undefined && change.lastDayOfEmployment !== user.lastDayOfEmployment)
      authorise(actor, 'changeLastDay', targetOf(user));
    atRevision(user, revision);
    const profile = profileChange(actor, user, change);
    if (profile) await leaveRosters(platform, user, profile.user);
    return profile;
  });
  await joinRosters(platform, after);
  return after;
}

/** Changes one's own profile. @throws Refusal `revisionStale` */
export const updateSelf = (
  platform: Platform,
  self: User,
  revision: number,
  change: Pick<ProfileChange, 'givenName' | 'familyName' | 'language'>,
): Promise<User> =>
  changeAccount(platform, self.id, async (user) => {
    atRevision(user, revision);
    const profile = profileChange(self, user, change);
    // The guard goes by the names as they are.
    return profile && isProtected(user) ? { ...profile, writes: await guardUser(platform, profile.user) } : profile;
  });

function profileChange(actor: User, user: User, change: ProfileChange): UserChange | undefined {
  const after = changed(user, given(change));
  const fields = changedFields(user, after);
  return fields.length === 0
    ? undefined
    : { user: after, event: { actor: actorOf(actor), action: 'userChanged', subject: user.id, fields } };
}

const knownTarget = async (platform: Platform, organisationId: string): Promise<void> => {
  if (!(await readOrganisation(platform, organisationId))) refuse('organisationUnknown');
};

/** Gives another role, from the next request on. The person is told. @throws Refusal `forbidden`, `revisionStale`, `statusConflict`, `lastAdministrator`, `dutyHeld` */
export async function changeRole(
  platform: Platform,
  actor: User,
  id: string,
  revision: number,
  role: Role,
): Promise<User> {
  const after = await changeUser(platform, actor, id, async (user) => {
    authorise(actor, 'changeRole', { ...targetOf(user), roles: [user.role, role] });
    atRevision(user, revision);
    if (user.role === role) return undefined;
    // Whoever watches has no other power.
    if (user.duty === 'logReviewer' && (role === 'administrator' || role === 'mainUser')) refuse('dutyHeld');
    await unlessApproved(platform, actor, user);
    const after = changed(user, { role });
    await leaveRosters(platform, user, after);
    return {
      user: after,
      event: {
        actor: actorOf(actor),
        action: 'roleChanged',
        subject: id,
        fields: ['role'],
      },
      creates: user.status === 'active' ? [notice('roleChanged', id, platform.clock.now())] : [],
    };
  });
  await joinRosters(platform, after);
  return after;
}

/** Invites again: the link of the earlier invitation is dead. @throws Refusal `forbidden`, `statusConflict`, `tooManyAttempts` */
export async function renewInvitation(platform: Platform, actor: User, id: string): Promise<User> {
  await mark(platform, { limit: 'invitation', of: [actor.id] });
  return changeUser(platform, actor, id, (user) => {
    authorise(actor, 'inviteUser', targetOf(user));
    if (user.status !== 'invited') refuse('statusConflict');
    const after = changed(user, { epochs: raised(user, 'activation') });
    return {
      user: after,
      event: { actor: actorOf(actor), action: 'invitationRenewed', subject: id },
      creates: [invitationMail(after, platform.clock.now())],
    };
  });
}

/** Deactivates now, and erases after the period within which administration can restore. @throws Refusal `forbidden`, `statusConflict`, `lastAdministrator` */
export async function removeUser(platform: Platform, actor: User, id: string): Promise<void> {
  await changeUser(platform, actor, id, async (user) => {
    authorise(actor, 'removeUser', targetOf(user));
    const now = platform.clock.now();
    const { user: after, action, fields } = transition(user, 'deactivate', { deactivationReason: 'removed' }, now);
    await leaveRosters(platform, user, after);
    return {
      user: after,
      event: { actor: actorOf(actor), action, subject: id, fields, details: { reason: 'removed' } },
      creates: [notice('deactivated', id, now), ...(await dutyNotices(platform, user, after))],
    };
  });
}

/** What may be given along with a restoration. */
export type Restoration = { readonly [F in 'lastDayOfEmployment' | 'organisationId' | 'role']?: User[F] | undefined };

/**
 * Restores a deactivated account: to active, or to invited with a new invitation if it was never activated.
 * @throws Refusal `forbidden`, `statusConflict`, `restorationWindowOver`, `employmentEnded`, `organisationUnknown`
 */
export async function restoreUser(
  platform: Platform,
  actor: User,
  id: string,
  restoration: Restoration,
): Promise<User> {
  const { clock, calendar, settings } = platform;
  if (restoration.organisationId !== undefined) await knownTarget(platform, restoration.organisationId);
  const after = await changeUser(platform, actor, id, (user) => {
    authorise(actor, 'restoreUser', targetOf(user));
    const now = clock.now();
    const facts = given(restoration);
    const { user: restored, action, fields } = transition(user, 'restore', facts, now);
    if (!restorable(user, policyOf(settings), calendar, now)) refuse('restorationWindowOver');
    if (employmentOver(restored, calendar, now)) refuse('employmentEnded');
    return {
      user: restored,
      event: { actor: actorOf(actor), action, subject: id, fields },
      creates: [restored.status === 'active' ? notice('restored', id, now) : invitationMail(restored, now)],
    };
  });
  await joinRosters(platform, after);
  return after;
}

const notice = (template: 'roleChanged' | 'deactivated' | 'restored', userId: string, now: number) =>
  outgoing(now, { template, partition: userId, recipient: { kind: 'user', userId } });
