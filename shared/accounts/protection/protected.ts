import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { type GuardedPerson, guardWrites } from '../../protection/index.ts';
import { isProtected, type Protection, type User } from '../user.ts';
import { changeAccount, type UserChange } from '../users.ts';

/** A user who is protected, so that the facts of the mark are there. */
export type ProtectedUser = User & { readonly protection: Protection };

/**
 * Changes a user as an officer may: only one who is protected. To everybody else the rest of the register is as it was.
 * @throws Refusal `notFound` for one who is not there or not protected; and whatever `decide` refuses with
 */
export const changeProtected = (
  platform: Platform,
  id: string,
  decide: (user: ProtectedUser) => UserChange | undefined | Promise<UserChange | undefined>,
): Promise<User> => changeAccount(platform, id, (user) => (isMarked(user) ? decide(user) : refuse('notFound')));

/**
 * The same for what officers administer: data that is stored and not used (GDPR art. 18) stays as it is.
 * @throws Refusal `notFound`, `accountRestricted`; and whatever `decide` refuses with
 */
export const administerMarked: typeof changeProtected = (platform, id, decide) =>
  changeProtected(platform, id, (user) => (user.restriction ? refuse('accountRestricted') : decide(user)));

const isMarked = (user: User): user is ProtectedUser => isProtected(user);

/** What the journal outside the database keeps of a mark. */
export const markEntry = (id: string, { markedAt }: Protection) => ({ id, kind: 'mark' as const, at: markedAt });

/** Whom the leak guard is to know, with every address that is kept of them. */
export const guarded = ({ givenName, familyName, email, pendingEmail, previousEmail }: User): GuardedPerson => ({
  ...{ givenName, familyName, email },
  otherEmails: [pendingEmail?.email, previousEmail].filter((address) => typeof address === 'string'),
});

/** The writes by which the leak guard comes to know a person as they are now. */
export const guardUser = (platform: Platform, user: User) => guardWrites(platform, user.id, guarded(user));
