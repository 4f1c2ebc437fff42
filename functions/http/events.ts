import { actorOf, readerOf, type User } from '../../shared/accounts/index.ts';
import * as audit from '../../shared/audit/index.ts';
import { callWitness } from '../../shared/journal/index.ts';
import { accepted } from '../../shared/platform/http/accept.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { tellOfBrokenChain } from '../../shared/protection/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { exportReply } from './eventExport.ts';
import { IdParams } from './schemas/common.ts';
import { ChainQuery, EventList, eventBody, LogQuery, VerificationBody } from './schemas/event.ts';

/** A verification as somebody may know of it: what they may not read is neither counted nor told. */
async function verificationBody(platform: Platform, caller: User, run: audit.VerificationRun) {
  const reader = await readerOf(platform, caller);
  const firstBroken = run.firstBroken ?? (reader.officer ? run.hiddenBroken : null);
  return {
    id: run.id,
    state: run.state,
    intact: run.state === 'done' ? firstBroken === null : null,
    events: audit.eventsFor(reader, run.progress),
    firstBroken,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
  };
}

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
        return exportReply(
          platform,
          type,
          await audit.exportLog(platform, await readerOf(platform, caller), filter, type),
        );
      const page = await audit.readLog(platform, await readerOf(platform, caller), filter, { limit, cursor });
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
      const { intact, events, firstBroken } = await audit.verifyFor(
        platform,
        await readerOf(platform, caller),
        subject,
        callWitness,
        tellOfBrokenChain,
      );
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
      return reply(202, await verificationBody(platform, caller, run), { location: `events/verifications/${run.id}` });
    },
  }),
  readVerification: endpoint({
    summary: 'How far a verification has come, and what it found.',
    action: 'verifyEvents',
    params: IdParams,
    responses: { 200: VerificationBody },
    async handle({ platform, caller, params }) {
      return reply(200, await verificationBody(platform, caller, await audit.readVerification(platform, params.id)));
    },
  }),
};
