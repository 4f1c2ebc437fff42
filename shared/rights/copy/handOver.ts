import { actorOf, authorise, exists, isProtected, readUser, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { countPerson, tellOfDisclosure, usableCall } from '../../officers/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newReference } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { isToHandOver } from '../requests/before.ts';
import { readRequest } from '../requests/requests.ts';
import { type Copy, copyOf } from './copy.ts';

/**
 * The copy that was granted to somebody who cannot take it themselves, for an officer to hand over: it holds what nobody else but the
 * person may read. Whoever wrote the request down or granted it is not who hands it over. That it was made is an event before anything
 * is read; it counts among the persons to whom an officer discloses something on a day. Of a protected person it is a disclosure of
 * everything: it takes a call about them, and the other officers are told. The password was asked for again.
 * @throws Refusal `forbidden`, `notFound`, `contactRequestNotUsable`, `secondOfficerNeeded`, `statusConflict` for what was not granted,
 * too long ago, or to somebody who can sign in
 */
export async function copyToHandOver(
  platform: Platform,
  officer: User,
  id: string,
  contactRequestId?: string,
): Promise<Copy> {
  authorise(officer, 'handOverCopies');
  const request = (await readRequest(platform, id))?.value ?? refuse('notFound');
  authorise(officer, 'handOverCopies', { id: request.ownerId });
  if ([request.registeredBy, request.decision?.by].includes(officer.id)) refuse('forbidden');
  const owner = (await readUser(platform, request.ownerId))?.value;
  if (!owner || !exists(owner) || !isToHandOver(platform, request, owner)) return refuse('statusConflict');
  if (isProtected(owner))
    await usableCall(platform, officer, contactRequestId ?? refuse('contactRequestNotUsable'), owner.id);
  await countPerson(platform, officer.id, owner.id);
  const reference = newReference();
  await commit(platform, {
    partition: owner.id,
    writes: [],
    creates: isProtected(owner) ? await tellOfDisclosure(platform, officer, owner.id, reference) : [],
    event: {
      actor: actorOf(officer),
      action: 'copyHandedOver',
      subject: owner.id,
      details: { requestId: id, reference },
    },
    ...(request.confidential && { audience: 'officers' }),
  });
  return copyOf(platform, owner.id);
}
