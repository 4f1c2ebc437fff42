import { recordOfProcessing } from '../../shared/record/index.ts';
import { type Endpoints, publicEndpoint, reply } from './endpoint.ts';
import { pageReply, wantsPage } from './pages.ts';
import { recordPage } from './recordPage.ts';
import { LanguageQuery, RecordBody } from './schemas/record.ts';

export const endpoints: Endpoints<'record'> = {
  readRecordOfProcessing: publicEndpoint({
    summary: 'The record of processing (GDPR art. 30), made from the configuration by which the program works.',
    query: LanguageQuery,
    responses: { 200: RecordBody },
    alsoAs: ['text/html'],
    problems: ['notAcceptable'],
    async handle({ platform, query, language, headers }) {
      const record = recordOfProcessing(platform, query.language ?? language);
      return wantsPage(headers)
        ? pageReply(recordPage(record))
        : reply(200, { $schema: '/api/openapi.json#/components/schemas/RecordOfProcessing', ...record });
    },
  }),
};
