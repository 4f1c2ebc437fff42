import { actorOf, type User } from '../../accounts/index.ts';
import type { Actor } from '../../audit/index.ts';
import { commit } from '../../audit/index.ts';
import { mark } from '../../credentials/index.ts';
import { outgoing } from '../../mail/index.ts';
import { instant } from '../../platform/clock.ts';
import { newId, newReference } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymOf } from '../../protection/index.ts';
import { REQUESTER, toDocument } from './document.ts';
import type { ContactRequest, Content } from './request.ts';

/** Whoever asked, in the events of the request: by the pseudonym, since the id would link organisation and protected person. */
export const requesterAs = (requester: Pick<User, 'id' | 'role'>, pseudonym: string): Actor => ({
  ...actorOf(requester),
  id: pseudonym,
});

/**
 * Asks officers to call. Support is mailed the reference alone. Nothing of it lies in the requester's own partition or names them
 * in clear anywhere. @throws Refusal `tooManyAttempts`
 */
export async function requestContact(
  platform: Platform,
  requester: User,
  wish: Pick<Content, 'callbackNumber' | 'availableFrom' | 'availableUntil'>,
): Promise<ContactRequest> {
  await mark(platform, { limit: 'contactRequest', of: [requester.id] });
  const now = platform.clock.now();
  const request: ContactRequest = {
    ...wish,
    id: newId(),
    revision: 1,
    reference: newReference(),
    state: 'open',
    createdAt: instant(now),
    remindedAt: null,
    endedAt: null,
    requesterId: requester.id,
    userId: null,
    calls: [],
  };
  const pseudonym = await pseudonymOf(platform, REQUESTER, requester.id);
  await commit(platform, {
    partition: request.id,
    audience: 'officers',
    writes: [{ kind: 'create', document: await toDocument(platform, request, pseudonym) }],
    creates: [outgoing(now, { template: 'contactRequested', partition: request.id, recipient: { kind: 'support' } })],
    event: { actor: requesterAs(requester, pseudonym), action: 'contactRequested', subject: request.id },
  });
  return request;
}
