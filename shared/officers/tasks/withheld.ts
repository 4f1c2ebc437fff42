import * as z from 'zod';
import type { Platform } from '../../platform/platform.ts';
import { type TelephoneTask, taskContent, type WithheldIn, type WithheldText } from '../../protection/index.ts';

/** Who finds a withheld text, by the type of the document in which it stands; `functions/` puts it together. */
export type Keepers = Readonly<Record<string, WithheldIn>>;

const Typed = z.object({ type: z.string() });

/** The text that a task is about, while it is withheld as it was then; what somebody wrote later is a matter of its own. */
export async function textOf(
  platform: Platform,
  task: TelephoneTask,
  keepers: Keepers,
): Promise<WithheldText | undefined> {
  if (task.kind !== 'leakInText' || task.endedAt !== null) return undefined;
  const [pk, id, ...field] = (await taskContent(platform, task))?.place?.split('/') ?? [];
  if (pk !== task.pk || id === undefined) return undefined;
  const type = (await platform.store.read('register', pk, id, Typed))?.value.type ?? '';
  const text = await keepers[type]?.(platform, id, field.join('/'));
  return text && text.at <= task.createdAt ? text : undefined;
}
