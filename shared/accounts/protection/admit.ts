import { pending } from '../../journal/index.ts';
import { readOrganisation } from '../../organisations/index.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf } from '../actor.ts';
import { comeToBe, INVITED_FIELDS, type Invitation, newUser } from '../invite.ts';
import { employmentOver } from '../lifecycle/policy.ts';
import { authorise } from '../permissions.ts';
import type { Role, User } from '../user.ts';
import { finishMark } from './finish.ts';
import { type Marking, newProtection } from './mark.ts';
import { guardUser, markEntry, type ProtectedUser } from './protected.ts';

/** Whom an officer adds, as the caller said over the telephone. */
export type ProtectedPerson = Invitation & { readonly role: Role & ('editor' | 'expert') };

/** Somebody who is protected from the first write on, without a reservation. Who asked for it is kept nowhere. */
export const newProtectedUser = (
  platform: Platform,
  officer: User,
  person: ProtectedPerson,
  marking: Marking,
): ProtectedUser => ({ ...newUser(platform, person), protection: newProtection(platform, officer.id, marking) });

/**
 * Writes a protected user: `invited`, without a mail, an approval or a rule on domains. How the account is activated is told over
 * the telephone.
 * @param creates documents of the same batch, in the user's partition
 * @throws Refusal `forbidden`, `organisationUnknown`, `employmentEnded`, `emailTaken`
 */
export async function admitProtected(
  platform: Platform,
  officer: User,
  user: ProtectedUser,
  creates: readonly PartitionedDocument[] = [],
): Promise<User> {
  authorise(officer, 'protectUser');
  if (!(await readOrganisation(platform, user.organisationId))) refuse('organisationUnknown');
  if (employmentOver(user, platform.calendar, platform.clock.now())) refuse('employmentEnded');
  const writes = await guardUser(platform, user);
  await comeToBe(platform, user, {
    writes,
    creates: [...creates, pending(markEntry(user.id, user.protection))],
    audience: 'officers',
    event: { actor: actorOf(officer), action: 'protectedUserAdded', subject: user.id, fields: INVITED_FIELDS },
  });
  return finishMark(platform, user.id, { seals: [] });
}
