import type { User } from '../../accounts/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { ownRequests } from '../requests/reading.ts';
import type { StoredRequest } from '../requests/requestDocument.ts';
import { type OwnerView, ownerView } from '../requests/view.ts';
import type { LeaveReason } from './fields.ts';
import type { Pages } from './pages.ts';

type StoredField = keyof Extract<StoredRequest, { type: 'rightsRequest' }> | 'audience' | 'sealed';

/** What a request gives to the copy, by `OwnerView`; those who handled it are told as those who decide. */
export const rightsRequestFields: Readonly<Record<StoredField, 'told' | LeaveReason>> = {
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  listKey: 'repeated',
  revision: 'told',
  ownerId: 'repeated',
  confidential: 'impersonal',
  right: 'told',
  state: 'told',
  channel: 'told',
  receivedAt: 'told',
  createdAt: 'told',
  registeredBy: 'others',
  identityCheckedBy: 'others',
  text: 'told',
  extension: 'told',
  governed: 'repeated',
  proposal: 'others',
  decision: 'told',
  work: 'told',
  lifting: 'told',
  endedAt: 'told',
  clearedAt: 'impersonal',
  reminded: 'impersonal',
  formerId: 'repeated',
  dueAt: 'impersonal',
  audience: 'impersonal',
  sealed: 'repeated',
  retention: 'repeated',
  ttl: 'repeated',
};

export async function* rightsRequestsOfPerson(platform: Platform, user: User): Pages<OwnerView> {
  for (const request of await ownRequests(platform, user)) yield [await ownerView(platform, request, user)];
}
