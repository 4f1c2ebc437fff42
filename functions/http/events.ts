import { actorOf, isOfficer, type User } from '../../shared/accounts/index.ts';
import * as audit from '../../shared/audit/index.ts';
import { callWitness } from '../../shared/journal/index.ts';
import { accepted } from '../../shared/platform/http/accept.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { exportReply } from './eventExport.ts';
import { IdParams } from './schemas/common.ts';
import { ChainQuery, EventList, eventBody, LogQuery, VerificationBody } from './schemas/event.ts';

const readerOf = (caller: User): audit.Reader => ({ actor: actorOf(caller), officer: isOfficer(caller) });

const verificationBody = (run: audit.VerificationRun) => ({
  id: run.id,
  state: run.state,
  intact: run.state === 'done' ? run.firstBroken === null : null,
  events: audit.eventsIn(run.progress),
  firstBroken: run.firstBroken,
  startedAt: run.startedAt,
  endedAt: run.endedAt,
});

export const endpoints: Endpoints<'events'> = {
  readEvents: endpoint({
    summary:
      'The log, newest first: a page as JSON, all that fit (without `limit` and `cursor`) as CSV or JSON lines. Reading it is an event.',
    action: 'readEvents',
    query: LogQuery,
    responses: { 200: EventList },
    alsoAs: ['text/csv', 'application/x-ndjson'],
    problems: ['invalidCursor', 'notAcceptable'],
    async handle({ platform, caller, query: { limit, cursor, ...filter }, headers }) {
      const type = accepted(headers.get('accept'), ['application/json', 'text/csv', 'application/x-ndjson']);
      if (type !== 'application/json')
        return exportReply(platform, type, await audit.exportLog(platform, readerOf(caller), filter, type));
      const page = await audit.readLog(platform, readerOf(caller), filter, { limit, cursor });
      return reply(200, { items: page.items.map((event) => eventBody(platform, event)), cursor: page.cursor });
    },
  }),
  verifyEvents: endpoint({
    summary: 'Whether the events of one subject are as they were written.',
    action: 'verifyEvents',
    query: ChainQuery,
    responses: { 200: VerificationBody },
    problems: ['notFound'],
    async handle({ platform, caller, query: { subject } }) {
      const { intact, events, firstBroken } = await audit.verifyFor(platform, readerOf(caller), subject, callWitness);
      return reply(200, {
        state: 'done',
        intact,
        events,
        firstBroken: firstBroken === null ? null : { subject, eventId: firstBroken },
      });
    },
  }),
  startVerification: endpoint({
    summary: 'Have every event of the register verified; a verification under way is answered instead of another.',
    action: 'verifyEvents',
    responses: { 202: VerificationBody },
    async handle({ platform, caller }) {
      const run = await audit.startVerification(platform, actorOf(caller));
      return reply(202, verificationBody(run), { location: `events/verifications/${run.id}` });
    },
  }),
  readVerification: endpoint({
    summary: 'How far a verification has come, and what it found.',
    action: 'verifyEvents',
    params: IdParams,
    responses: { 200: VerificationBody },
    async handle({ platform, params }) {
      return reply(200, verificationBody(await audit.readVerification(platform, params.id)));
    },
  }),
};
