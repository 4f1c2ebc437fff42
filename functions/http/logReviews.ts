import * as officers from '../../shared/officers/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { PageQuery } from './schemas/common.ts';
import { ReviewBody, ReviewList, ReviewParams } from './schemas/logReview.ts';

const shown = <R extends { readonly endedAt: string | null }>(review: R) => ({ ...review, signedAt: review.endedAt });

export const endpoints: Endpoints<'logReviews'> = {
  listLogReviews: endpoint({
    summary: 'The weekly reviews of who handled protected data, newest first.',
    action: 'reviewLog',
    query: PageQuery,
    responses: { 200: ReviewList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      const { items, cursor } = await officers.listLogReviews(platform, caller, query);
      return reply(200, { items: items.map(shown), cursor });
    },
  }),
  readLogReview: endpoint({
    summary: 'Who did what with protected data in a week, how often and to which references.',
    action: 'reviewLog',
    params: ReviewParams,
    responses: { 200: ReviewBody },
    handle: async ({ platform, caller, params }) =>
      reply(200, shown(await officers.readLogReview(platform, caller, params.id))),
  }),
  signLogReview: endpoint({
    summary: 'Sign that a week was looked through; nobody signs what tells of themselves.',
    action: 'reviewLog',
    params: ReviewParams,
    responses: { 200: ReviewBody },
    problems: ['reviewerIsInReport', 'statusConflict'],
    handle: async ({ platform, caller, params }) =>
      reply(200, shown(await officers.signLogReview(platform, caller, params.id))),
  }),
};
