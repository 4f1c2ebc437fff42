import { type Actor, system } from '../../audit/index.ts';
import { type Doneness, pending } from '../../journal/index.ts';
import { discardWrites } from '../../mail/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { Refusal, refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf } from '../actor.ts';
import { accountClosed } from '../lifecycle/closing.ts';
import { authorise } from '../permissions.ts';
import { leaveRosters } from '../roster.ts';
import { changed, changedFields, exists, isProtected, type Protection, type Role, raised, type User } from '../user.ts';
import { changeAccount, readUser, type UserChange } from '../users.ts';
import { newAlias } from './alias.ts';
import { type Elsewhere, finishMark } from './finish.ts';
import { guardUser, markEntry } from './protected.ts';

/** On which telephone contact a mark is set, and when it is to be looked at again. */
export interface Marking {
  readonly contactRequestId: string;
  readonly reviewOn: Day;
}

/** Who set a mark after a restore, until an officer completes it. */
const JOURNAL = 'journal';

/**
 * Gives somebody anonymity protection: from this commit on only officers know of them, and to all others the account is closed as
 * if it had been erased. A higher role is laid down, sessions and links end, mails that wait are not sent. What lies elsewhere is
 * sealed after it; asked again on the same contact, it is carried through. On another contact the mark was looked at again, and has a
 * new day for the next time. Completes a mark that was set after a restore.
 * @throws Refusal `forbidden`, `notFound`, `dutyHeld`, `lastAdministrator`, `statusConflict` for another officer's mark on the same contact
 */
export async function markUser(
  platform: Platform,
  officer: User,
  id: string,
  marking: Marking,
  elsewhere: Elsewhere,
): Promise<User> {
  authorise(officer, 'protectUser');
  const actor = actorOf(officer);
  await changeAccount(platform, id, async (user) => {
    if (user.protection) return completed(platform, user, user.protection, marking, officer);
    if (user.duty !== null) refuse('dutyHeld');
    const protection = newProtection(platform, officer.id, marking);
    const change = await marked(platform, user, protection, actor);
    await leaveRosters(platform, user, change.user);
    return change;
  });
  return finishMark(platform, id, elsewhere);
}

/**
 * Hides somebody at once who was protected before the database was restored from a backup. Nothing stops it: whoever was the last
 * administrator, or an officer, is so no more. An officer completes the mark by setting it. Nothing happens for one who is gone.
 */
export async function emergencyMark(platform: Platform, id: string, elsewhere: Elsewhere): Promise<void> {
  const reviewOn = platform.calendar.dayOf(platform.clock.now());
  const protection = newProtection(platform, JOURNAL, { contactRequestId: '', reviewOn });
  try {
    await changeAccount(platform, id, (user) =>
      isProtected(user) ? undefined : marked(platform, user, protection, system(JOURNAL)),
    );
    await finishMark(platform, id, elsewhere);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'notFound') throw thrown;
  }
}

/** How far the mark of somebody is: it has begun when nobody but officers knows of them. Whoever is being erased needs none. */
export async function markedness(platform: Platform, id: string): Promise<Doneness> {
  const user = await readUser(platform, id);
  if (!user || !exists(user.value)) return 'done';
  if (!user.value.protection) return 'undone';
  return user.value.protection.unfinished ? 'begun' : 'done';
}

/** A mark that is set now. */
export const newProtection = (
  { clock, calendar }: Platform,
  markedBy: string,
  { contactRequestId, reviewOn }: Marking,
): Protection => ({
  ...{ alias: newAlias(), markedAt: instant(clock.now()), markedBy, contactRequestId, reviewOn },
  reviewDueAt: instant(calendar.startOf(reviewOn)),
  lift: null,
  unfinished: true,
});

/** No protected person governs others: their traces would point at the workplace. */
const laidDown: Readonly<Record<Role, Role>> = {
  administrator: 'editor',
  mainUser: 'editor',
  editor: 'editor',
  expert: 'expert',
};

async function marked(platform: Platform, user: User, protection: Protection, actor: Actor): Promise<UserChange> {
  const after = changed(user, {
    protection,
    role: laidDown[user.role],
    duty: null,
    // Officers' word needs no approval.
    status: user.status === 'pendingApproval' ? 'invited' : user.status,
    epochs: raised(user, 'session', 'activation', 'reset'),
    // What mail had begun, the telephone begins anew.
    prompt: null,
    pendingEmail: null,
  });
  return {
    user: after,
    event: accountClosed(user.id),
    also: [
      {
        actor,
        action: 'protectionSet',
        subject: user.id,
        fields: changedFields(user, after),
        details: { reviewOn: protection.reviewOn },
      },
    ],
    audience: 'officers',
    // The address that was to be confirmed is one more by which the person is known.
    writes: [
      ...(await guardUser(platform, { ...after, pendingEmail: user.pendingEmail })),
      ...(await discardWrites(platform, user.id, 'recipientGone')),
    ],
    creates: [pending(markEntry(user.id, protection))],
  };
}

/**
 * The same mark again changes nothing; on another contact it is one that was looked at again; one that was set after a restore gets
 * what only an officer knows.
 */
function completed(
  { calendar }: Platform,
  user: User,
  protection: Protection,
  { contactRequestId, reviewOn }: Marking,
  officer: User,
): UserChange | undefined {
  if (protection.markedBy === officer.id && protection.contactRequestId === contactRequestId) return undefined;
  const after = { contactRequestId, reviewOn, reviewDueAt: instant(calendar.startOf(reviewOn)) };
  const restored = protection.markedBy === JOURNAL;
  if (!restored && protection.contactRequestId === contactRequestId) refuse('statusConflict');
  return {
    user: changed(user, { protection: { ...protection, ...after, ...(restored && { markedBy: officer.id }) } }),
    event: {
      actor: actorOf(officer),
      action: restored ? 'protectionCompleted' : 'protectionReviewed',
      subject: user.id,
      details: { reviewOn },
    },
  };
}
