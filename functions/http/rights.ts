import * as rights from '../../shared/rights/index.ts';
import { dataCopyReply } from './dataCopy.ts';
import { type Endpoints, endpoint } from './endpoint.ts';
import { wantsPage } from './pages.ts';
import { DataCopy } from './schemas/dataCopy.ts';

export const endpoints: Endpoints<'rights'> = {
  readMyData: endpoint({
    unblocked: true,
    summary: 'Everything that is held about oneself, as JSON or as a page for people. Taking it out is an event.',
    responses: { 200: DataCopy },
    alsoAs: ['text/html'],
    problems: ['notAcceptable'],
    async handle({ platform, caller, headers, language }) {
      const asPage = wantsPage(headers);
      return dataCopyReply(platform, asPage, await rights.copyOfOwnData(platform, caller), language);
    },
  }),
};
