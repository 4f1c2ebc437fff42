import * as accounts from '../../shared/accounts/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { PageQuery } from './schemas/common.ts';
import { DueList, DueQuery, RunBody, RunList, RunParams } from './schemas/lifecycle.ts';

export const endpoints: Endpoints<'lifecycle'> = {
  readLifecycle: endpoint({
    summary: 'Who is due in a step, and since when; nothing is changed.',
    action: 'readLifecycle',
    query: DueQuery,
    responses: { 200: DueList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query: { step, ...page } }) {
      const { items, cursor } = await accounts.listDue(platform, caller, step, page);
      return reply(200, { items: items.map((item) => ({ ...item, step })), cursor });
    },
  }),
  listSweepRuns: endpoint({
    summary: 'The runs of the sweeps that did something or are held, newest first.',
    action: 'readLifecycle',
    query: PageQuery,
    responses: { 200: RunList },
    problems: ['invalidCursor'],
    handle: async ({ platform, caller, query }) => reply(200, await accounts.listRuns(platform, caller, query)),
  }),
  releaseSweepRun: endpoint({
    summary: 'Let a held run go on with the accounts that were due when it was held.',
    action: 'releaseSweep',
    params: RunParams,
    responses: { 200: RunBody },
    problems: ['statusConflict'],
    handle: async ({ platform, caller, params }) => reply(200, await accounts.releaseRun(platform, caller, params.id)),
  }),
};
