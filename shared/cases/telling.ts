import { isProtected, readUser } from '../accounts/index.ts';
import { outgoing } from '../mail/index.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { telephoneTask } from '../protection/index.ts';
import type { Case } from './case.ts';

/** Whoever asked and is protected is told over the telephone that there is an answer. */
export const answerTask = (
  platform: Platform,
  { id, ownerId, reference }: Pick<Case, 'id' | 'ownerId' | 'reference'>,
  taskId?: string,
): Promise<PartitionedDocument> =>
  telephoneTask(platform, {
    kind: 'letter',
    partition: id,
    subject: ownerId,
    place: `${id}/${id}`,
    detail: { letter: 'caseAnswered', reference },
    ...(taskId !== undefined && { id: taskId }),
  });

/**
 * Who is told of a change, by what it changes for whoever asked: support when there is something to answer, and the owner when there
 * is something to read. Each once until the other side has written.
 */
export async function tellings(
  platform: Platform,
  before: Case | undefined,
  after: Case,
): Promise<readonly PartitionedDocument[]> {
  const { state } = after.owner;
  if (state === before?.owner.state) return [];
  const now = platform.clock.now();
  if (state === 'open')
    return [outgoing(now, { template: 'caseWaiting', partition: after.id, recipient: { kind: 'support' } })];
  if (state !== 'answered') return [];
  const owner = (await readUser(platform, after.ownerId))?.value;
  if (owner && isProtected(owner)) return [await answerTask(platform, after)];
  return [outgoing(now, { template: 'caseAnswered', partition: after.id, recipient: { kind: 'owner' } })];
}
