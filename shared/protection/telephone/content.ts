import * as z from 'zod';
import type { Platform } from '../../platform/platform.ts';
import { seal, unseal } from '../../platform/seal.ts';
import { placeOf, type Reseal, resealField } from '../../platform/sealed.ts';

/** What stands sealed in a telephone task. */
export const TaskContent = z.object({
  /** The id of whom to call; null where nobody is to be called. */
  subject: z.string().nullable(),
  /** Where the text or the mail stands that it is about; null for none. */
  place: z.string().nullable(),
  /** The ids of the protected persons that are mentioned. */
  persons: z.array(z.string()),
  /** What there is to say: codes, ids and dates, never a name, an address or a text. */
  detail: z.record(z.string(), z.string()),
});
export type TaskContent = z.output<typeof TaskContent>;

const PURPOSE = 'telephone-task';

/** Sealed contents have the sizes of multiples of this, so that the size says nothing. */
const BLOCK = 1024;

/** A content sealed for the task that it is to stand in. */
export function sealContent(
  { keys }: Pick<Platform, 'keys'>,
  task: { pk: string; id: string },
  content: TaskContent,
): Promise<string> {
  const text = JSON.stringify(content);
  return seal(keys, PURPOSE, placeOf(task), text + ' '.repeat(BLOCK - (Buffer.byteLength(text) % BLOCK)));
}

/** What a task is about; undefined after its end, or where the key is gone. For officers and the program itself. */
export async function taskContent(
  { keys }: Pick<Platform, 'keys'>,
  task: { readonly pk: string; readonly id: string; readonly sealed: string | null },
): Promise<TaskContent | undefined> {
  if (task.sealed === null) return undefined;
  const text = await unseal(keys, PURPOSE, placeOf(task), task.sealed);
  return text === undefined ? undefined : TaskContent.parse(JSON.parse(text));
}

export const resealTask: Reseal = resealField('sealed', PURPOSE, placeOf);
