import { actorOf, authorise, promptCalled, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Platform } from '../../platform/platform.ts';
import { afterCall, type TaskOutcome } from '../../protection/index.ts';
import { findTask, type ShownTask, shown } from './read.ts';

const TRIES = 5;

/**
 * An officer says how a call ended. What it means for the person called is written in the same batch: a prompt counts once they were
 * reached, or were called in vain on two days.
 * @throws Refusal `forbidden`, `notFound`, `statusConflict` for a task that has ended
 */
export async function recordCall(
  platform: Platform,
  officer: User,
  id: string,
  outcome: TaskOutcome,
): Promise<ShownTask> {
  authorise(officer, 'handleTelephoneTasks');
  for (let tried = 1; ; tried++) {
    const { value: before, etag } = await findTask(platform, id);
    const task = afterCall(platform, before, outcome, officer.id);
    const writes = await promptCalled(platform, task);
    try {
      await commit(platform, {
        partition: task.pk,
        writes: [{ kind: 'replace', document: task, etag }, ...writes],
        event: {
          actor: actorOf(officer),
          action: 'telephoneTaskCalled',
          subject: id,
          details: { kind: task.kind, outcome },
          audience: 'officers',
        },
      });
      return shown(platform, task);
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}
