import { officersToTell } from '../../accounts/index.ts';
import { commit, system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { outgoing } from '../../mail/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { TelephoneTask } from '../../protection/index.ts';

/** So often officers are told of a task that nobody has done. */
const AGAIN = durationMillis('P1D');

/** A task is overdue: officers are told that there is one, daily, and nobody else. */
export const telephoneTaskDeadline = deadlineHandler(TelephoneTask, async (platform, { value: task, etag }) => {
  const now = platform.clock.now();
  const { dueAt, ...rest } = task;
  const document = task.endedAt === null ? { ...rest, dueAt: instant(now + AGAIN) } : rest;
  const officers = task.endedAt === null ? await officersToTell(platform) : [];
  await commit(platform, {
    partition: task.pk,
    writes: [{ kind: 'replace', document, etag }],
    creates: officers.map((userId) =>
      outgoing(now, {
        template: 'telephoneTaskOverdue',
        partition: task.pk,
        recipient: { kind: 'user', userId },
      }),
    ),
    event: {
      actor: system('watchDeadlines'),
      action: 'telephoneTaskOverdue',
      subject: task.id,
      details: { kind: task.kind },
      audience: 'officers',
    },
  });
  return 'done';
});
