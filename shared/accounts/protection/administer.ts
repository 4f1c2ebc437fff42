import { newCode, type ReadOut } from '../../credentials/index.ts';
import { outgoing } from '../../mail/index.ts';
import { readOrganisation } from '../../organisations/index.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf } from '../actor.ts';
import { employmentOver, policyOf, restorable } from '../lifecycle/policy.ts';
import { transition } from '../lifecycle/transitions.ts';
import { authorise } from '../permissions.ts';
import { changed, raised, type User } from '../user.ts';
import { giveFree, heldBy, reserve } from '../usernames.ts';
import { atRevision, type UserChange } from '../users.ts';
import type { ProtectedPerson } from './admit.ts';
import { administerMarked, changeProtected, guardUser, type ProtectedUser } from './protected.ts';

/** What an officer may change of a protected user, as the person said over the telephone. */
export type ProtectedChange = {
  readonly [F in 'givenName' | 'familyName' | 'organisationId' | 'language' | 'lastDayOfEmployment' | 'role']?:
    | ProtectedPerson[F]
    | undefined;
};

/**
 * Changes what is known of a protected user, the role included. The guard learns of another name in the same batch.
 * @throws Refusal `forbidden`, `notFound`, `accountRestricted`, `revisionStale`, `organisationUnknown`
 */
export async function updateProtected(
  platform: Platform,
  officer: User,
  { id, revision }: { readonly id: string; readonly revision: number },
  change: ProtectedChange,
): Promise<User> {
  authorise(officer, 'administerProtected');
  const { organisationId } = change;
  if (organisationId !== undefined && !(await readOrganisation(platform, organisationId)))
    refuse('organisationUnknown');
  return administerMarked(platform, id, async (user) => {
    atRevision(user, revision);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const fields = Object.keys(given);
    if (fields.length === 0) return undefined;
    // The same whether anything differs: an officer could ask for what is not shown, one guess after another.
    const after = { ...user, ...given, revision: user.revision + 1 };
    const renamed = fields.some((field) => field === 'givenName' || field === 'familyName');
    return {
      user: after,
      event: { actor: actorOf(officer), action: 'userChanged', subject: id, fields },
      writes: renamed ? await guardUser(platform, after) : [],
      creates: after.role !== user.role && user.status === 'active' ? [told('roleChanged', id, platform)] : [],
    };
  });
}

/** Deactivates now; erased after the restoration window. @throws Refusal `forbidden`, `notFound`, `accountRestricted`, `statusConflict` */
export const removeProtected = (platform: Platform, officer: User, id: string): Promise<User> => {
  authorise(officer, 'administerProtected');
  return administerMarked(platform, id, (user) => {
    const facts = { deactivationReason: 'removed' } as const;
    const { user: after, action, fields } = transition(user, 'deactivate', facts, platform.clock.now());
    return {
      user: after,
      event: { actor: actorOf(officer), action, subject: id, fields, details: { reason: 'removed' } },
      creates: [told('deactivated', id, platform)],
    };
  });
};

/**
 * Restores within the restoration window; one who never activated gets a code read out.
 * @throws Refusal `forbidden`, `notFound`, `accountRestricted`, `statusConflict`, `restorationWindowOver`, `employmentEnded`
 */
export const restoreProtected = (
  platform: Platform,
  officer: User,
  id: string,
  restoration: Pick<ProtectedChange, 'lastDayOfEmployment'>,
): Promise<User> => {
  const { clock, calendar, settings } = platform;
  authorise(officer, 'administerProtected');
  return administerMarked(platform, id, (user) => {
    const now = clock.now();
    const { lastDayOfEmployment } = restoration;
    const facts = lastDayOfEmployment === undefined ? {} : { lastDayOfEmployment };
    const { user: restored, action, fields } = transition(user, 'restore', facts, now);
    if (!restorable(user, policyOf(settings), calendar, now)) refuse('restorationWindowOver');
    if (employmentOver(restored, calendar, now)) refuse('employmentEnded');
    return {
      user: restored,
      event: { actor: actorOf(officer), action, subject: id, fields },
      creates: restored.status === 'active' ? [told('restored', id, platform)] : [],
    };
  });
};

/** How the other officers are told of what could let one of them in as the person: by a reference, in the same batch. */
export interface OthersTold {
  readonly reference: string;
  readonly creates: readonly PartitionedDocument[];
}

/**
 * Gives a protected user another address, as the person said over the telephone: it counts at once, nothing is mailed to them, all
 * sessions and links end. @throws Refusal `forbidden`, `notFound`, `accountRestricted`, `revisionStale`, `statusConflict`, `emailTaken`
 */
export async function changeProtectedEmail(
  platform: Platform,
  officer: User,
  { id, revision }: { readonly id: string; readonly revision: number },
  email: string,
  { reference, creates }: OthersTold,
): Promise<User> {
  authorise(officer, 'administerProtected');
  // The latest fresh read of the loop below knows which address is to be given free.
  let previous: Awaited<ReturnType<typeof heldBy>> = [];
  const after = await administerMarked(platform, id, async (user) => {
    atRevision(user, revision);
    if (user.status !== 'invited' && user.status !== 'active') refuse('statusConflict');
    if (user.email === email) return undefined;
    const reservationId = await reserve(platform, email, id);
    previous = await heldBy(platform, user);
    const changedUser = changed(user, {
      ...{ email, reservationId, pendingEmail: null },
      epochs: raised(user, 'session', 'activation', 'reset'),
    });
    return {
      user: changedUser,
      event: {
        actor: actorOf(officer),
        action: 'emailChanged',
        subject: id,
        fields: ['email'],
        details: { reference },
      },
      writes: await guardUser(platform, changedUser),
      creates,
    };
  });
  await giveFree(platform, previous);
  return after;
}

/** What each code is for: whose status it fits, and which epoch it holds for. */
const codes = {
  activationCode: { status: 'invited', purpose: 'activation' },
  resetCode: { status: 'active', purpose: 'reset' },
} as const;

export type ProtectedCode = keyof typeof codes;

/**
 * A code that is read out to a protected user, to activate the account or to choose a new password. Every earlier one is dead.
 * @throws Refusal `forbidden`, `notFound`, `statusConflict` for an account in another status, or whose employment is over
 */
export async function protectedCode(
  platform: Platform,
  officer: User,
  id: string,
  kind: ProtectedCode,
  { reference, creates }: OthersTold,
): Promise<ReadOut> {
  authorise(officer, 'administerProtected');
  const { status, purpose } = codes[kind];
  const after = await changeProtected(platform, id, (user: ProtectedUser): UserChange => {
    if (user.status !== status || employmentOver(user, platform.calendar, platform.clock.now()))
      refuse('statusConflict');
    return {
      user: changed(user, { epochs: raised(user, purpose) }),
      event: { actor: actorOf(officer), action: `${kind}Made`, subject: id, details: { reference } },
      creates,
    };
  });
  return newCode(platform, { kind, userId: id, epoch: after.epochs[purpose] });
}

/** Queued like anybody's; how a protected person is told is decided when its turn comes. */
const told = (template: 'roleChanged' | 'deactivated' | 'restored', userId: string, { clock }: Platform) =>
  outgoing(clock.now(), { template, partition: userId, recipient: { kind: 'user', userId } });
