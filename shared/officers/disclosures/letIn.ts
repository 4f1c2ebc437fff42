import {
  authorise,
  changeProtectedEmail,
  type OthersTold,
  type ProtectedCode,
  protectedCode,
  type User,
} from '../../accounts/index.ts';
import type { ReadOut } from '../../credentials/index.ts';
import { newReference } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { usableCall } from '../contactRequests/usable.ts';
import { countPerson } from './day.ts';
import { tellOfDisclosure } from './disclose.ts';

/**
 * Whoever has a code, or the address that one signs in by, can see everything as the person does: an officer gives either under the
 * rules of a disclosure, and the other officers are told at once.
 * @throws Refusal `secondOfficerNeeded`
 */
export async function letIn(platform: Platform, officer: User, id: string): Promise<OthersTold> {
  await countPerson(platform, officer.id, id);
  const reference = newReference();
  return { reference, creates: await tellOfDisclosure(platform, officer, id, reference) };
}

/** @throws Refusal `forbidden`, `contactRequestNotUsable`, `secondOfficerNeeded` */
async function onCall(platform: Platform, officer: User, id: string, contactRequestId: string): Promise<OthersTold> {
  authorise(officer, 'administerProtected');
  await usableCall(platform, officer, contactRequestId, id);
  return letIn(platform, officer, id);
}

/** A code that is read out to a protected person, on a call about them. @throws Refusal as `letIn` and `protectedCode`; `contactRequestNotUsable` */
export const codeOnCall = async (
  platform: Platform,
  officer: User,
  id: string,
  kind: ProtectedCode,
  contactRequestId: string,
): Promise<ReadOut> =>
  protectedCode(platform, officer, id, kind, await onCall(platform, officer, id, contactRequestId));

/** Another address for a protected person, on a call about them. @throws Refusal as `letIn` and `changeProtectedEmail`; `contactRequestNotUsable` */
export const emailOnCall = async (
  platform: Platform,
  officer: User,
  user: { readonly id: string; readonly revision: number },
  { email, contactRequestId }: { readonly email: string; readonly contactRequestId: string },
): Promise<User> =>
  changeProtectedEmail(platform, officer, user, email, await onCall(platform, officer, user.id, contactRequestId));
