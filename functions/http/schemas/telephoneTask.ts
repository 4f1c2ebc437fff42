import * as z from 'zod';
import { CallOutcome, type ShownTask } from '../../../shared/officers/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { TaskKind, TaskState, type TelephoneTask, taskOverdue } from '../../../shared/protection/index.ts';
import { Day, Instant, listOf, PageQuery } from './common.ts';
import { ReadOutBody } from './protection.ts';

export const TaskQuery = PageQuery.extend({ state: TaskState.optional() });

/** Something to call about, without whom and what. */
const Listed = z.object({
  id: Id,
  kind: TaskKind,
  state: TaskState,
  createdAt: Instant,
  due: Instant.meta({ description: 'By when it is to be done.' }),
  overdue: z.boolean(),
  calls: z.array(z.object({ at: Instant, officerId: z.string(), outcome: CallOutcome })).readonly(),
  endedAt: Instant.nullable(),
});

export const TaskList = listOf(Listed).meta({ id: 'TelephoneTaskList' });

export const TaskBody = Listed.extend({
  about: z
    .object({
      userId: Id.nullable().meta({ description: 'Whom to call; null for nobody.' }),
      alias: z.string().nullable().meta({ description: 'What officers call a protected person.' }),
      switchboard: z.string().nullable().meta({ description: 'The switchboard through which they are called.' }),
      dayToName: Day.nullable().meta({ description: 'What a prompt says now: the day of deactivation.' }),
      place: z.string().nullable().meta({ description: 'Where the text or the mail stands that it is about.' }),
      persons: z.array(Id).readonly().meta({ description: 'The protected persons that are mentioned.' }),
      text: z
        .string()
        .nullable()
        .meta({ description: 'A text that is withheld, to be released as a false alarm or discarded.' }),
      detail: z.record(z.string(), z.string()),
    })
    .nullable()
    .meta({ description: 'Null after the end: then kind and times remain.' }),
}).meta({ id: 'TelephoneTask' });

export const CallRecorded = TaskBody.extend({
  code: ReadOutBody.nullable().meta({ description: 'For a new password: to be read out in this call, once.' }),
}).meta({ id: 'TelephoneCallRecorded' });

export const CallBody = z.strictObject({ outcome: CallOutcome }).meta({ id: 'TelephoneCall' });

export const listedTask = (task: TelephoneTask, now: number): z.input<typeof Listed> => ({
  ...task,
  overdue: taskOverdue(task, now),
});

export const taskBody = (
  { task, content, alias, switchboard, dayToName, text }: ShownTask,
  now: number,
): z.input<typeof TaskBody> => ({
  ...listedTask(task, now),
  about: content && { ...content, userId: content.subject, alias, switchboard, dayToName, text },
});
