import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { sealContent, type TaskContent } from './content.ts';
import { type TaskKind, type TelephoneTask, taskKinds } from './task.ts';

export interface TaskDraft extends Partial<TaskContent> {
  readonly kind: TaskKind;
  /** The partition of the aggregate in whose batch the task is written. */
  readonly partition: string;
  /** Given where something else refers to the task. */
  readonly id?: string;
  /** By when it is to be done, if that differs from the kind's own time. */
  readonly due?: string;
}

/** The document of a telephone task, to be written in the batch of the change that causes it. */
export async function telephoneTask(
  platform: Pick<Platform, 'clock' | 'keys'>,
  { kind, partition, id = newId(), due, subject = null, place = null, persons = [], detail = {} }: TaskDraft,
): Promise<TelephoneTask> {
  const now = platform.clock.now();
  const createdAt = instant(now);
  const by = due ?? instant(now + durationMillis(taskKinds[kind]));
  const at = { pk: partition, id };
  return {
    ...at,
    type: 'telephoneTask',
    audience: 'officers',
    kind,
    state: 'open',
    createdAt,
    listKey: `${createdAt}\u0001${id}`,
    due: by,
    dueAt: by,
    calls: [],
    endedAt: null,
    sealed: await sealContent(platform, at, { subject, place, persons: [...persons], detail }),
  };
}

/** Seconds after which the database deletes a decoy. */
const DECOY_LIFE = 60;

/**
 * What stands in a task's place where none is needed: a document as large and written alike, so that no time and no charge tells
 * a text that mentions somebody from one that does not. It is in no list and gone within a minute.
 */
export async function decoy(
  platform: Pick<Platform, 'clock' | 'keys'>,
  partition: string,
): Promise<PartitionedDocument> {
  const { dueAt, state, kind, ...rest } = await telephoneTask(platform, { kind: 'leakInText', partition });
  return { ...rest, type: 'screening', ttl: DECOY_LIFE };
}
