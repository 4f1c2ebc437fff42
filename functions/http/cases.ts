import * as cases from '../../shared/cases/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import {
  CaseBody,
  CaseCreation,
  CaseList,
  CasePatch,
  CaseQuery,
  CaseWithMessages,
  caseBody,
  MessageBody,
  MessageCreation,
  messageBody,
} from './schemas/case.ts';
import { IdParams } from './schemas/common.ts';
import { withRoutine } from './schemas/freeText.ts';

export const endpoints: Endpoints<'cases'> = {
  openCase: endpoint({
    summary: 'Ask support something; confidentially where it is about somebody whose identity is protected.',
    body: CaseCreation,
    responses: { 201: CaseBody },
    problems: ['tooManyAttempts'],
    async handle({ platform, caller, body }) {
      const opened = await cases.openCase(platform, caller, { ...body, subject: body.subject ?? null });
      return reply(201, caseBody({ case: opened, side: 'owner' }), {
        revision: opened.owner.revision,
        location: `cases/${opened.id}`,
      });
    },
  }),
  listCases: endpoint({
    summary:
      'Cases, newest first: the own ones; for administrators also those of others that are not confidential, for protection officers those that are.',
    query: CaseQuery,
    responses: { 200: CaseList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      const { items, cursor } = await cases.listCases(platform, caller, query);
      return reply(200, { items: items.map(caseBody), cursor });
    },
  }),
  readCase: endpoint({
    summary: 'Read a case and what was written in it.',
    params: IdParams,
    responses: { 200: CaseWithMessages },
    async handle({ platform, caller, params }) {
      const seen = await cases.readCaseFor(platform, caller, params.id);
      return reply(
        200,
        { ...caseBody(seen), messages: seen.messages.map(messageBody) },
        { revision: cases.viewOf(seen.case, seen.side).revision },
      );
    },
  }),
  closeCase: endpoint({
    summary: 'Close a case. A further question opens it again.',
    params: IdParams,
    body: CasePatch,
    ifMatch: true,
    responses: { 200: CaseBody },
    problems: ['caseClosed'],
    async handle({ platform, caller, params, revision }) {
      const closed = await cases.closeCase(platform, caller, { id: params.id, revision });
      return reply(200, caseBody(closed), { revision: cases.viewOf(closed.case, closed.side).revision });
    },
  }),
  writeCaseMessage: endpoint({
    summary: 'Ask further in a case, or answer. An answer to what is closed is refused.',
    params: IdParams,
    body: MessageCreation,
    responses: { 201: MessageBody },
    problems: ['caseClosed', 'caseFull', 'tooManyAttempts'],
    async handle({ platform, caller, params, body }) {
      const { message, view } = await cases.writeMessage(platform, caller, params.id, body.text);
      return reply(201, withRoutine(messageBody(message)), {
        revision: view.revision,
        location: `cases/${params.id}`,
      });
    },
  }),
};
