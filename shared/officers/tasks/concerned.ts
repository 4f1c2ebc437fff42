import { isProtected, readUser } from '../../accounts/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymOf, pseudonymsOf, type TaskContent } from '../../protection/index.ts';

const PURPOSE = 'telephone-task-concerned';

/**
 * Under which names the event of a look at a task tells the protected persons whom it is about: links between tasks and persons are to
 * stand nowhere. Nobody else is told: whoever wrote a text would learn that it mentions somebody.
 */
export async function concernedBy(platform: Platform, content: TaskContent | null): Promise<readonly string[]> {
  if (!content) return [];
  const { subject, persons } = content;
  const callee = subject === null ? undefined : (await readUser(platform, subject))?.value;
  const ids = new Set([...(callee && isProtected(callee) ? [callee.id] : []), ...persons]);
  return Promise.all([...ids].map((id) => pseudonymOf(platform, PURPOSE, id)));
}

/** The names under which events tell of looks at tasks about somebody. */
export const namesInTasks = (platform: Platform, userId: string): Promise<readonly string[]> =>
  pseudonymsOf(platform, PURPOSE, userId);
