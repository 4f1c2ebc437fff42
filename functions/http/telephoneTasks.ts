import * as officers from '../../shared/officers/index.ts';
import { keepers } from '../keepers.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams } from './schemas/common.ts';
import { readOutBody } from './schemas/protection.ts';
import {
  CallBody,
  CallRecorded,
  listedTask,
  TaskBody,
  TaskList,
  TaskQuery,
  taskBody,
} from './schemas/telephoneTask.ts';

export const endpoints: Endpoints<'telephoneTasks'> = {
  listTelephoneTasks: endpoint({
    summary: 'What officers are to say over the telephone because no mail may, newest first.',
    action: 'handleTelephoneTasks',
    query: TaskQuery,
    responses: { 200: TaskList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      const { items, cursor } = await officers.listTasks(platform, caller, query);
      return reply(200, { items: items.map((task) => listedTask(task, platform.clock.now())), cursor });
    },
  }),
  readTelephoneTask: endpoint({
    summary: 'Whom to call, through which switchboard, and about what.',
    action: 'handleTelephoneTasks',
    params: IdParams,
    responses: { 200: TaskBody },
    async handle({ platform, caller, params }) {
      const task = await officers.readTask(platform, caller, params.id, keepers);
      return reply(200, taskBody(task, platform.clock.now()));
    },
  }),
  recordTelephoneCall: endpoint({
    summary:
      'Say how a call ended. Reached, or called in vain on two days, it counts as having told the person. Of a text that is withheld: release it as a false alarm, or discard it.',
    action: 'handleTelephoneTasks',
    params: IdParams,
    body: CallBody,
    responses: { 200: CallRecorded },
    problems: ['statusConflict', 'secondOfficerNeeded'],
    async handle({ platform, caller, params, body, language }) {
      const { outcome } = body;
      if (outcome === 'released' || outcome === 'discarded') {
        const task = await officers.judgeText(platform, caller, params.id, outcome, keepers);
        return reply(200, { ...taskBody(task, platform.clock.now()), code: null });
      }
      const { code, ...task } = await officers.recordCall(platform, caller, params.id, outcome);
      return reply(200, { ...taskBody(task, platform.clock.now()), code: code && readOutBody(code, language) });
    },
  }),
};
