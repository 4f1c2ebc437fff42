import * as z from 'zod';
import { actorOf, authorise, dayToName, isProtected, readUser, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import type { Day } from '../../platform/calendar.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { type TaskContent, type TaskState, TelephoneTask, taskContent } from '../../protection/index.ts';
import { switchboardOf } from '../contactRequests/switchboard.ts';
import { concernedBy } from './concerned.ts';
import { type Keepers, textOf } from './withheld.ts';

/** A task as officers see it: whom to call, through which switchboard, about what. */
export interface ShownTask {
  readonly task: TelephoneTask;
  /** Null after the end. */
  readonly content: TaskContent | null;
  /** Of whom to call: the alias of a protected person, or null for anybody else and for nobody. */
  readonly alias: string | null;
  /** The switchboard through which they are called; null where none is known. */
  readonly switchboard: string | null;
  /** The day of deactivation that a call about a prompt names if it is made now. */
  readonly dayToName: Day | null;
  /** A text that is withheld, to be judged; null for another task, for one that can be judged no more, and in cases. */
  readonly text: string | null;
}

/** The task of an id, wherever it lies. @throws Refusal `notFound` */
export async function findTask({ store }: Platform, id: string): Promise<Versioned<TelephoneTask>> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.id = @id',
    parameters: { type: 'telephoneTask', id },
    pageSize: 1,
  };
  for await (const [found] of store.pages('register', query, TelephoneTask)) if (found) return found;
  return refuse('notFound');
}

/** What officers are to call about, newest first. The ids that are shown are an event of the officer's. @throws Refusal `forbidden`, `invalidCursor` */
export async function listTasks(
  platform: Platform,
  officer: User,
  { state, ...page }: { limit: number; cursor?: string | undefined; state?: TaskState | undefined },
): Promise<Page<TelephoneTask>> {
  authorise(officer, 'handleTelephoneTasks');
  const listed = await pageOf(
    platform,
    {
      container: 'register',
      schema: TelephoneTask,
      name: ['telephoneTasks', officer.id, state],
      key: ({ listKey }) => listKey,
      query: (before = '\uffff') => ({
        text: `SELECT * FROM c WHERE c.type = @type${state ? ' AND c.state = @state' : ''} AND c.listKey < @before ORDER BY c.type DESC${state ? ', c.state DESC' : ''}, c.listKey DESC`,
        parameters: { type: 'telephoneTask', before, ...(state && { state }) },
      }),
    },
    page,
  );
  await commit(platform, {
    partition: officer.id,
    writes: [],
    event: {
      actor: actorOf(officer),
      action: 'telephoneTasksListed',
      subject: officer.id,
      details: { ids: listed.items.map(({ id }) => id) },
      audience: 'officers',
    },
  });
  return listed;
}

/** A task with what it is about; that it was read is an event, which the protected persons it is about find in the copy of their data. @throws Refusal `forbidden`, `notFound` */
export async function readTask(platform: Platform, officer: User, id: string, keepers: Keepers): Promise<ShownTask> {
  authorise(officer, 'handleTelephoneTasks');
  const { value: task } = await findTask(platform, id);
  await commit(platform, {
    partition: task.pk,
    writes: [],
    event: {
      actor: actorOf(officer),
      action: 'telephoneTaskRead',
      subject: id,
      details: { ids: [...(await concernedBy(platform, (await taskContent(platform, task)) ?? null))] },
      audience: 'officers',
    },
  });
  return { ...(await shown(platform, task)), text: (await textOf(platform, task, keepers))?.said ?? null };
}

/** What a task says to officers. */
export async function shown(platform: Platform, task: TelephoneTask): Promise<ShownTask> {
  const content = (await taskContent(platform, task)) ?? null;
  const callee = content?.subject ? (await readUser(platform, content.subject))?.value : undefined;
  return {
    task,
    content,
    alias: callee && isProtected(callee) ? (callee.protection?.alias ?? null) : null,
    switchboard: callee ? (await switchboardOf(platform, callee.id)).telephone : null,
    dayToName: await dayToName(platform, task),
    text: null,
  };
}

/** The outcomes that the contract knows. */
export const CallOutcome = z.enum(['reached', 'notReached', 'handedOver', 'released', 'discarded']);
