import { commit, system } from '../../audit/index.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { TaskState, TelephoneTask, taskContent, taskTransitions, withoutCallee } from '../../protection/index.ts';

/** The states in which somebody is still to be called. */
const waiting = TaskState.options.filter((state) => Object.keys(taskTransitions[state]).length > 0);

/**
 * Ends the telephone tasks about somebody who is being erased: nobody is left to be called. Whom a task is about is sealed: each that
 * waits is opened to see. They are few. It may end anywhere and be run again.
 */
export async function clearTasksOf(platform: Platform, userId: string): Promise<void> {
  const found: Versioned<TelephoneTask>[] = [];
  for (const state of waiting) {
    const query = {
      text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state ORDER BY c.type DESC, c.state DESC, c.listKey DESC',
      parameters: { type: 'telephoneTask', state },
      pageSize: 100,
    };
    for await (const page of platform.store.pages('register', query, TelephoneTask)) found.push(...page);
  }
  // What lies in their own partition goes with it.
  for (const { value: task, etag } of found)
    if (task.pk !== userId && (await taskContent(platform, task))?.subject === userId)
      await commit(platform, {
        partition: task.pk,
        writes: [{ kind: 'replace', document: withoutCallee(platform, task), etag }],
        event: {
          actor: system('erasure'),
          action: 'telephoneTaskDiscarded',
          subject: task.id,
          details: { kind: task.kind },
          audience: 'officers',
        },
      });
}
