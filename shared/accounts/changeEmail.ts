import { dropToken, findToken } from '../credentials/index.ts';
import { outgoing } from '../mail/index.ts';
import { domainAllowed, readOrganisation } from '../organisations/index.ts';
import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { unlessApproved } from './approval.ts';
import { domainOf } from './email.ts';
import { invitationMail } from './invite.ts';
import { authorise, targetOf } from './permissions.ts';
import { guardUser } from './protection/protected.ts';
import { changed, isProtected, raised, type User } from './user.ts';
import { giveFree, heldBy, reserve } from './usernames.ts';
import { atRevision, changeAccount, changeUser, readUser, type UserChange } from './users.ts';

/** Whose address can change. */
const livingStatuses: readonly User['status'][] = ['invited', 'active'];

/**
 * Asks the new mailbox to confirm a change of address; until then nothing changes, and whether the address is taken is told only
 * to whoever reads that mailbox.
 * @param revision given in administration, absent for one's own, for which the password was asked
 * @throws Refusal `forbidden`, `revisionStale`, `statusConflict`, `emailDomainNotAllowed`
 */
export const requestEmailChange = (
  platform: Platform,
  actor: User,
  id: string,
  email: string,
  revision?: number,
): Promise<User> => {
  const decide = async (user: User): Promise<UserChange | undefined> => {
    if (actor.id !== id || revision !== undefined) authorise(actor, 'changeEmail', targetOf(user));
    if (revision !== undefined) atRevision(user, revision);
    if (!livingStatuses.includes(user.status)) refuse('statusConflict');
    await unlessApproved(platform, actor, user);
    await allowedAddress(platform, user, email);
    if (user.email === email) return undefined;
    const now = platform.clock.now();
    const requestedAt = instant(now);
    const asking = changed(user, { pendingEmail: { email, requestedAt } });
    return {
      user: asking,
      writes: isProtected(user) ? await guardUser(platform, asking) : [],
      event: { actor: actorOf(actor), action: 'emailChangeRequested', subject: id, fields: ['email'] },
      creates: [
        outgoing(now, {
          template: 'emailConfirmation',
          partition: id,
          recipient: { kind: 'pendingAddress', userId: id },
          parameters: { requestedAt },
        }),
      ],
    };
  };
  return actor.id === id ? changeAccount(platform, id, decide) : changeUser(platform, actor, id, decide);
};

const allowedAddress = async (platform: Platform, user: User, email: string): Promise<void> => {
  const organisation = await readOrganisation(platform, user.organisationId);
  if (organisation && !domainAllowed(organisation.value.invitationPolicy, domainOf(email)))
    refuse('emailDomainNotAllowed');
};

/**
 * The new mailbox confirms: the address is reserved, then the user's, then the old one is free. All sessions and links end; the
 * old address is told.
 * @throws Refusal `tokenGone`, `emailTaken`, `emailDomainNotAllowed`
 */
export async function confirmEmail(platform: Platform, token: string): Promise<User> {
  const found = await findToken(platform, 'emailConfirmation', token);
  const requester = found && (await readUser(platform, found.value.userId))?.value;
  if (!found || !requester) refuse('tokenGone');
  const { basis } = found.value;
  // The latest fresh read of the loop below knows which address is to be given free.
  let previous: Awaited<ReturnType<typeof heldBy>> = [];

  const after = await changeAccount(platform, requester.id, async (user) => {
    const pending = user.pendingEmail;
    if (!pending || pending.requestedAt !== basis || !livingStatuses.includes(user.status)) return refuse('tokenGone');
    await allowedAddress(platform, user, pending.email);
    const reservationId = await reserve(platform, pending.email, user.id);
    previous = await heldBy(platform, user);
    const confirmed = changed(user, {
      // Who has an address of their own is somebody.
      madeUp: undefined,
      email: pending.email,
      reservationId,
      pendingEmail: null,
      previousEmail: user.email,
      epochs: raised(user, 'session', 'activation', 'reset'),
    });
    const now = platform.clock.now();
    const told = outgoing(now, {
      template: 'emailChanged',
      partition: user.id,
      recipient: { kind: 'previousAddress', userId: user.id },
    });
    return {
      user: confirmed,
      event: { actor: actorOf(user), action: 'emailChanged', subject: user.id, fields: ['email'] },
      ...(user.madeUp && { audience: 'everyone' }),
      creates: confirmed.status === 'invited' ? [told, invitationMail(confirmed, now)] : [told],
    };
  });
  await giveFree(platform, previous);
  await dropToken(platform, found.value.id);
  return after;
}
