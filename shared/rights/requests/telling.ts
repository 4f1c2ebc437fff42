import { isProtected, type User } from '../../accounts/index.ts';
import { type MailDraft, outgoing, type TemplatesOf } from '../../mail/index.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { telephoneTask } from '../../protection/index.ts';
import type { RightsRequest } from './request.ts';

/** What the person is told of their request. */
export type Tale = TemplatesOf<'rights'> &
  (
    | 'rightsReceived'
    | 'rightsExtended'
    | 'rightsGranted'
    | 'rightsRefused'
    | 'rightsErasureWaits'
    | 'restrictionEnding'
  );

/** A mail to whose request it is, or for a protected person a telephone task. @returns its document and its id */
export async function tale(
  platform: Platform,
  owner: User,
  request: RightsRequest,
  template: Tale,
): Promise<{ readonly id: string; readonly document: PartitionedDocument; readonly byTelephone: boolean }> {
  const id = newId();
  if (isProtected(owner)) return { id, document: await call(platform, request, template, id), byTelephone: true };
  const draft = { id, template, partition: request.id, recipient: { kind: 'user', userId: owner.id } } as MailDraft;
  return { id, document: outgoing(platform.clock.now(), draft), byTelephone: false };
}

/** An officer tells a protected person over the telephone what others are written. */
const call = (
  platform: Platform,
  { id, ownerId, right }: Pick<RightsRequest, 'id' | 'ownerId' | 'right'>,
  template: Tale,
  taskId: string,
): Promise<PartitionedDocument> =>
  telephoneTask(platform, {
    kind: 'letter',
    partition: id,
    subject: ownerId,
    place: `${id}/${id}`,
    persons: [ownerId],
    detail: { template, requestId: id, right },
    id: taskId,
  });
