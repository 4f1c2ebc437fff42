import { readUser, type User } from '../../accounts/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { maybeSamePerson } from '../appointments/samePerson.ts';
import { opened, readDocument } from './document.ts';
import { type ContactRequest, serves } from './request.ts';

/**
 * The call on which an officer may mark, lift or disclose: a contact request that somebody else made, linked to this user at the
 * call, called by this officer within 24 hours on a number of the organisation's switchboard.
 * @throws Refusal `contactRequestNotUsable` for whatever is not so, and for a request that is not
 */
export async function usableCall(
  platform: Platform,
  officer: User,
  contactRequestId: string,
  userId: string,
): Promise<ContactRequest> {
  const request = await calledBy(platform, officer, contactRequestId);
  return request.userId === userId ? request : refuse('contactRequestNotUsable');
}

/**
 * The same before there is a user: the call on which an officer may add one. Linked to none yet, or to the one that was begun.
 * @throws Refusal `contactRequestNotUsable`
 */
export async function calledBy(platform: Platform, officer: User, contactRequestId: string): Promise<ContactRequest> {
  const read = await readDocument(platform, contactRequestId);
  const request = read && (await opened(platform, read.value));
  if (!request || !serves(request, officer.id, platform.clock.now())) return refuse('contactRequestNotUsable');
  if (await isOwnThroughAnother(platform, officer, request)) return refuse('contactRequestNotUsable');
  return request;
}

/** Whether the somebody else who made a request may be the officer again: an account that they invited, or as `maybeSamePerson` tells. */
async function isOwnThroughAnother(
  platform: Platform,
  officer: User,
  { requesterId }: ContactRequest,
): Promise<boolean> {
  const requester = requesterId === null ? undefined : (await readUser(platform, requesterId))?.value;
  if (!requester) return false;
  return requester.invitedBy === officer.id || maybeSamePerson(platform, officer, requester);
}
