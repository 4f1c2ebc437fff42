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
    | 'rightsReceivedLate'
    | 'rightsExtended'
    | 'rightsGranted'
    | 'rightsCopyGranted'
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
  if (isProtected(owner)) return { ...(await call(platform, request, template)), byTelephone: true };
  const id = newId();
  const draft = {
    ...{ id, template, partition: request.id, recipient: { kind: 'user', userId: owner.id } },
    // Of somebody who was protected when they asked, and is no more.
    ...(request.confidential && { audience: 'officers' }),
  } as MailDraft;
  return { id, document: outgoing(platform.clock.now(), draft), byTelephone: false };
}

/** An officer tells a protected person over the telephone what others are written. */
export async function call(
  platform: Platform,
  { id: requestId, ownerId, right }: Pick<RightsRequest, 'id' | 'ownerId' | 'right'>,
  template: Tale,
): Promise<{ readonly id: string; readonly document: PartitionedDocument }> {
  const document = await telephoneTask(platform, {
    kind: 'letter',
    partition: requestId,
    subject: ownerId,
    place: `${requestId}/${requestId}`,
    persons: [ownerId],
    detail: { template, requestId, right },
  });
  return { id: document.id, document };
}

/** What those who handle a request are mailed of it. */
type ToHandlers =
  | { readonly template: 'copyToHandOver' }
  | { readonly template: 'rightsDue'; readonly parameters: { readonly dueOn: string } };

/** The mails about a request to those who handle it. */
export const toHandlers = (
  { clock }: Pick<Platform, 'clock'>,
  { id, confidential }: Pick<RightsRequest, 'id' | 'confidential'>,
  userIds: readonly string[],
  mail: ToHandlers,
): readonly PartitionedDocument[] =>
  userIds.map((userId) =>
    outgoing(clock.now(), {
      ...{ ...mail, partition: id, recipient: { kind: 'user', userId } },
      ...(confidential && { audience: 'officers' }),
    } as MailDraft),
  );
