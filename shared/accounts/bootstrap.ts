import { system } from '../audit/index.ts';
import { invitationPending } from '../mail/index.ts';
import { ensureOrganisation } from '../organisations/index.ts';
import { Refusal } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { normaliseEmail } from './email.ts';
import { admit, invitationMail, newUser } from './invite.ts';
import { employmentOver, policyOf, restorable } from './lifecycle/policy.ts';
import { transition } from './lifecycle/transitions.ts';
import { activeAdministrators } from './memberships.ts';
import { joinRosters } from './roster.ts';
import { changed, raised, type User } from './user.ts';
import { findByEmail } from './usernames.ts';
import { changeAccount, readUser, type UserChange } from './users.ts';

const actor = system('bootstrap');

/** Where the first administrator belongs; the same on every host, so that two of them make one. */
const HOME = '5f0a7d1e-0000-4000-8000-000000000001';

/**
 * Sees to it that the register has an administrator or somebody invited to be one: while none is active, and the last link has
 * expired, `BOOTSTRAP_ADMINISTRATOR_EMAIL` is invited. Safe to run at any time, on several hosts at once.
 * @returns whether an invitation was issued
 */
export async function ensureAdministrator(platform: Platform): Promise<boolean> {
  if (await administered(platform)) return false;
  const email = normaliseEmail(platform.settings.BOOTSTRAP_ADMINISTRATOR_EMAIL);
  const known = (await findByEmail(platform, email))?.value;
  if (known) return again(platform, known);

  const organisation = await ensureOrganisation(platform, actor, {
    id: HOME,
    name: platform.settings.CONTROLLER,
    kind: 'administration',
    telephone: null,
    invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
  });
  const user = newUser(platform, {
    email,
    givenName: 'Administrator',
    familyName: 'Bootstrap',
    organisationId: organisation.id,
    role: 'administrator',
    language: 'sv',
    lastDayOfEmployment: null,
  });
  try {
    await admit(platform, actor, user);
    return true;
  } catch (thrown) {
    // Another host was first, or a crash's reservation has still to grow stale.
    if (thrown instanceof Refusal && thrown.code === 'emailTaken') return false;
    throw thrown;
  }
}

const administered = async (platform: Platform): Promise<boolean> => {
  for (const id of await activeAdministrators(platform)) {
    const user = await readUser(platform, id);
    if (user && !employmentOver(user.value, platform.calendar, platform.clock.now())) return true;
  }
  return false;
};

/**
 * Invites somebody again whom the register knows: with a new link when the last has expired, out of a deactivation too. Not whoever
 * is no administrator, and not whose employment is over: who has left comes back by nobody's doing but a new setting's.
 */
async function again(platform: Platform, known: User): Promise<boolean> {
  if (known.role !== 'administrator' || employmentOver(known, platform.calendar, platform.clock.now())) {
    platform.log.write('bootstrapImpossible');
    return false;
  }
  let issued = false;
  // Decided from a fresh read each time: another host may have invited meanwhile.
  const after = await changeAccount(platform, known.id, async (user) => {
    const change = await reinvitation(platform, user);
    issued = change !== undefined;
    return change;
  });
  if (issued) await joinRosters(platform, after);
  return issued;
}

async function reinvitation(platform: Platform, user: User): Promise<UserChange | undefined> {
  const { clock, calendar, settings } = platform;
  const now = clock.now();
  if (user.status === 'invited') {
    if (await invitationPending(platform, user.id)) return undefined;
    const after = changed(user, { epochs: raised(user, 'activation') });
    return {
      user: after,
      event: { actor, action: 'invitationRenewed', subject: user.id },
      creates: [invitationMail(after, now)],
    };
  }
  if (!restorable(user, policyOf(settings), calendar, now)) return undefined;
  const { user: after, action, fields } = transition(user, 'restore', { lastDayOfEmployment: null }, now);
  return {
    user: after,
    event: { actor, action, subject: user.id, fields },
    creates: after.status === 'invited' ? [invitationMail(after, now)] : [],
  };
}
