import { type Actor, type Change, commit } from '../audit/index.ts';
import { mark } from '../credentials/index.ts';
import { outgoing } from '../mail/index.ts';
import { domainAllowed, readOrganisation } from '../organisations/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import { Refusal, refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { decoy, telephoneTask } from '../protection/index.ts';
import { actorOf } from './actor.ts';
import { domainOf } from './email.ts';
import { employmentOver } from './lifecycle/policy.ts';
import { madeUpFor } from './madeUp.ts';
import { mainUsersOf } from './memberships.ts';
import { authorise } from './permissions.ts';
import type { User } from './user.ts';
import { toDocument } from './userDocument.ts';
import { holderOf, release, reserve } from './usernames.ts';
import { asWritten } from './users.ts';

/** What an inviter says of the person. */
export type Invitation = Pick<
  User,
  'email' | 'givenName' | 'familyName' | 'organisationId' | 'role' | 'language' | 'lastDayOfEmployment'
>;

/**
 * Invites somebody by the rules of the organisation: its domains, and a second main user where it asks one.
 * @returns the new user, `invited` or `pendingApproval`
 * @throws Refusal `forbidden`, `organisationUnknown`, `emailDomainNotAllowed`, `employmentEnded`, `tooManyAttempts`, `emailTaken`
 */
export async function invite(platform: Platform, inviter: User, invitation: Invitation): Promise<User> {
  const { organisationId, role, email } = invitation;
  authorise(inviter, 'inviteUser', { organisationId, roles: [role] });
  const organisation = (await readOrganisation(platform, organisationId))?.value ?? refuse('organisationUnknown');
  const { invitationPolicy } = organisation;
  if (!domainAllowed(invitationPolicy, domainOf(email))) refuse('emailDomainNotAllowed');
  const waits = invitationPolicy.approvalRequired && inviter.role !== 'administrator';
  const user = {
    ...newUser(platform, invitation),
    status: waits ? ('pendingApproval' as const) : ('invited' as const),
    invitedBy: inviter.id,
  };
  if (employmentOver(user, platform.calendar, platform.clock.now())) refuse('employmentEnded');
  await mark(platform, { limit: 'invitation', of: [inviter.id] });
  const approvers = waits ? (await mainUsersOf(platform, organisationId)).filter(({ id }) => id !== inviter.id) : [];
  try {
    return await admitAs(platform, inviter, user, approvers);
  } catch (thrown) {
    // Somebody had the address a moment later: by then it may be a protected person's.
    if (!(thrown instanceof Refusal) || thrown.code !== 'emailTaken') throw thrown;
    return admitAs(platform, inviter, user, approvers);
  }
}

/**
 * Admits somebody who is invited; to an address that a protected person holds a made-up one. As much is read and written, whosever it
 * is. @throws Refusal `emailTaken`
 */
async function admitAs(platform: Platform, inviter: User, user: User, approvers: readonly User[]): Promise<User> {
  const [madeUp, holder] = await Promise.all([madeUpFor(platform, inviter.id), holderOf(platform, user.email)]);
  if (holder.kind === 'somebody') refuse('emailTaken');
  const taken = holder.kind === 'protected';
  const task = await telephoneTask(platform, {
    ...{ kind: 'takenAddress', partition: user.id, subject: inviter.id, persons: [holder.id] },
    detail: { invitationId: user.id },
  });
  const beside = [taken ? task : await decoy(platform, user.id)];
  return admit(platform, actorOf(inviter), taken ? { ...user, madeUp } : user, approvers, beside);
}

/** A user who has just come to be, without a reservation. */
export function newUser({ clock }: Platform, invitation: Invitation): User {
  const at = instant(clock.now());
  return {
    ...invitation,
    duty: null,
    id: newId(),
    revision: 1,
    status: 'invited',
    createdAt: at,
    activatedAt: null,
    lastActiveAt: at,
    deactivatedAt: null,
    deactivationReason: null,
    invitedBy: null,
    reservationId: '',
    pendingEmail: null,
    previousEmail: null,
    prompt: null,
    epochs: { session: 0, activation: 0, reset: 0 },
    privacyNotice: null,
    routines: [],
    protection: null,
    restriction: null,
    restrictionEndedAt: null,
  };
}

/** What an inviter says, as the event of the invitation tells it. */
export const INVITED_FIELDS = [
  'email',
  'givenName',
  'familyName',
  'organisationId',
  'role',
  'language',
  'lastDayOfEmployment',
] as const satisfies readonly (keyof Invitation)[];

/** Writes a new user with the mail that asks for activation or for approval. @throws Refusal `emailTaken` */
export function admit(
  platform: Platform,
  actor: Actor,
  user: User,
  approvers: readonly User[] = [],
  creates: readonly PartitionedDocument[] = [],
): Promise<User> {
  const { id } = user;
  const now = platform.clock.now();
  const waits = user.status === 'pendingApproval';
  const mails = waits
    ? approvers.map((approver) =>
        outgoing(now, {
          template: 'approvalRequested',
          partition: id,
          recipient: { kind: 'user', userId: approver.id },
          parameters: { invitedId: id },
        }),
      )
    : [invitationMail(user, now)];
  return comeToBe(platform, user, {
    creates: [...mails, ...creates],
    event: { actor, action: waits ? 'invitationRequested' : 'userInvited', subject: id, fields: INVITED_FIELDS },
  });
}

/** Reserves the address, then writes the user and what comes with it in one batch. @throws Refusal `emailTaken` */
export async function comeToBe(
  platform: Platform,
  user: User,
  { writes = [], ...change }: Omit<Change, 'partition' | 'writes'> & Partial<Pick<Change, 'writes'>>,
): Promise<User> {
  const { id, email } = user;
  const admitted = { ...user, reservationId: await reserve(platform, email, id, user.madeUp) };
  const document = await toDocument(platform, admitted);
  try {
    await commit(platform, {
      ...asWritten(user, change),
      partition: id,
      writes: [{ kind: 'create', document }, ...writes],
    });
    return admitted;
  } catch (thrown) {
    // What may have been written after all keeps its address; an orphaned reservation is taken over later.
    if (!isStoreError(thrown, 'unknown')) await release(platform, user, id);
    // The place of a new user is taken only by the mark of somebody who took the address over meanwhile.
    if (isStoreError(thrown, 'exists')) refuse('emailTaken');
    throw thrown;
  }
}

/** The mail with the link by which a user activates the account. */
export const invitationMail = (user: User, now: number) =>
  outgoing(now, {
    template: 'invitation',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
    parameters: { epoch: String(user.epochs.activation) },
  });
