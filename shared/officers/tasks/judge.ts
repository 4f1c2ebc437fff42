import { actorOf, authorise, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { afterCall, type Judgement, taskContent } from '../../protection/index.ts';
import { findTask, type ShownTask, shown } from './read.ts';
import { type Keepers, textOf } from './withheld.ts';

const TRIES = 5;

/**
 * An officer judges a text that the leak guard has withheld: releases it as a false alarm, or discards it. The task ends in the same
 * batch. Nobody judges what they wrote.
 * @throws Refusal `forbidden`, `notFound`, `statusConflict` for a task that has ended, or whose text is not withheld any more
 */
export async function judgeText(
  platform: Platform,
  officer: User,
  id: string,
  judgement: Judgement,
  keepers: Keepers,
): Promise<ShownTask> {
  authorise(officer, 'handleTelephoneTasks');
  for (let tried = 1; ; tried++) {
    const { value: before, etag } = await findTask(platform, id);
    if ((await taskContent(platform, before))?.subject === officer.id) refuse('forbidden');
    const task = afterCall(platform, before, judgement, officer.id);
    const text = (await textOf(platform, before, keepers)) ?? refuse('statusConflict');
    if (text.said === null && judgement === 'released') refuse('statusConflict');
    try {
      await commit(platform, {
        partition: task.pk,
        writes: [await text.judged(judgement), { kind: 'replace', document: task, etag }],
        event: {
          actor: actorOf(officer),
          action: judgement === 'released' ? 'withheldTextReleased' : 'withheldTextDiscarded',
          subject: id,
          audience: 'officers',
        },
      });
      return shown(platform, task);
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}
