import {
  admitProtected,
  askToLift,
  authorise,
  type Elsewhere,
  isProtected,
  liftProtection,
  markUser,
  newProtectedUser,
  type ProtectedPerson,
  readUser,
  type User,
} from '../accounts/index.ts';
import { newCode, type ReadOut } from '../credentials/index.ts';
import type { Day } from '../platform/calendar.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { mustBeSecond } from './appointments/samePerson.ts';
import { linkContactRequest } from './contactRequests/change.ts';
import { calledBy, usableCall } from './contactRequests/usable.ts';

/** When a mark is looked at again unless an officer says otherwise; and the longest that a decision on a protected identity lasts (DVV: five years). */
const REVIEWED = 'P6M';
const LONGEST = 'P5Y';

/** @throws Refusal `reviewDayNotUsable` for a day that has come, or is further away than a decision lasts */
function reviewDay({ calendar, clock }: Platform, reviewOn?: Day): Day {
  const today = calendar.dayOf(clock.now());
  const day = reviewOn ?? calendar.plus(today, REVIEWED);
  return day > today && day <= calendar.plus(today, LONGEST) ? day : refuse('reviewDayNotUsable');
}

/**
 * Adds somebody who is protected from the first write on, on a call about them, and gives the code that is read out to the person
 * herself. A call that was begun before and cut short goes on with the same user.
 * @throws Refusal `contactRequestNotUsable`, `statusConflict` for a call on which somebody was added, `reviewDayNotUsable`, `organisationUnknown`, `employmentEnded`, `emailTaken`
 */
export async function addProtected(
  platform: Platform,
  officer: User,
  contactRequestId: string,
  { reviewOn, ...person }: ProtectedPerson & { readonly reviewOn?: Day | undefined },
): Promise<{ readonly user: User; readonly activation: ReadOut }> {
  const request = await calledBy(platform, officer, contactRequestId);
  const marking = { contactRequestId, reviewOn: reviewDay(platform, reviewOn) };
  const draft = newProtectedUser(platform, officer, person, marking);
  const id = request.userId ?? draft.id;
  if (await readUser(platform, id)) refuse('statusConflict');
  await linkContactRequest(platform, officer, contactRequestId, id);
  const user = await admitProtected(platform, officer, { ...draft, id });
  const activation = await newCode(platform, {
    kind: 'activationCode',
    userId: id,
    epoch: user.epochs.activation,
  });
  return { user, activation };
}

/** Sets the mark on somebody whom the register knows, on a call about them. @throws Refusal `contactRequestNotUsable`, `reviewDayNotUsable`, and as `markUser` */
export async function markOnCall(
  platform: Platform,
  officer: User,
  id: string,
  { contactRequestId, reviewOn }: { readonly contactRequestId: string; readonly reviewOn: Day },
  elsewhere: Elsewhere,
): Promise<User> {
  await usableCall(platform, officer, contactRequestId, id);
  return markUser(platform, officer, id, { contactRequestId, reviewOn: reviewDay(platform, reviewOn) }, elsewhere);
}

/** Asks another officer to lift a mark, on a call about it. @throws Refusal `contactRequestNotUsable`, and as `askToLift` */
export async function askToLiftOnCall(
  platform: Platform,
  officer: User,
  id: string,
  contactRequestId: string,
): Promise<User> {
  await usableCall(platform, officer, contactRequestId, id);
  return askToLift(platform, officer, id, contactRequestId);
}

/** Lifts a mark as the second officer. @throws Refusal as `liftProtection`, `secondOfficerNeeded` from who may be the one who asked */
export async function liftAsSecond(platform: Platform, officer: User, id: string): Promise<User> {
  authorise(officer, 'protectUser');
  const user = (await readUser(platform, id))?.value;
  const asker = user && isProtected(user) ? user.protection?.lift?.requestedBy : undefined;
  if (asker !== undefined) await mustBeSecond(platform, asker, officer);
  return liftProtection(platform, officer, id);
}
