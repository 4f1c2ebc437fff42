import { may, type User } from '../../accounts/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { RightsRequest } from './request.ts';

type Reader = Pick<User, 'id' | 'role' | 'duty' | 'organisationId'>;

/** Whether somebody decides requests of a kind: administrators, and officers those of protected persons. */
export const handles = (reader: Reader, confidential: boolean): boolean => may(reader, actionOf(confidential));

const actionOf = (confidential: boolean) =>
  confidential ? ('handleConfidentialRightsRequests' as const) : ('handleRightsRequests' as const);

/** @throws Refusal `forbidden` for who decides no requests at all */
export function mustDecide(reader: Reader): void {
  if (!handles(reader, false) && !handles(reader, true)) refuse('forbidden');
}

/** @throws Refusal `notFound` for who must not know of the request, `forbidden` for whose own it is: nobody decides that */
export function authoriseHandling(reader: Reader, { confidential, ownerId }: RightsRequest): void {
  if (!handles(reader, confidential)) refuse('notFound');
  if (!may(reader, actionOf(confidential), { id: ownerId })) refuse('forbidden');
}
