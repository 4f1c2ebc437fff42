import * as accounts from '../../shared/accounts/index.ts';
import { eventsOf } from '../../shared/audit/index.ts';
import { confirmPassword } from '../../shared/credentials/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { PageQuery } from './schemas/common.ts';
import { EventList, eventBody } from './schemas/event.ts';
import { NoticeAcceptance, OwnEmail } from './schemas/self.ts';
import { OwnPatch, UserBody, userBody } from './schemas/user.ts';

export const endpoints: Endpoints<'self'> = {
  readMe: endpoint({
    summary: 'Read oneself.',
    unblocked: true,
    responses: { 200: UserBody },
    handle: async ({ platform, caller }) => reply(200, userBody(platform, caller), { revision: caller.revision }),
  }),
  updateMe: endpoint({
    summary: "Change one's own names and language.",
    body: OwnPatch,
    ifMatch: true,
    responses: { 200: UserBody },
    async handle({ platform, caller, body, revision }) {
      const user = await accounts.updateSelf(platform, caller, revision, body);
      return reply(200, userBody(platform, user), { revision: user.revision });
    },
  }),
  changeMyEmail: endpoint({
    summary:
      "Ask the new mailbox to confirm a change of one's address; the answer is the same whether it is taken or not.",
    body: OwnEmail,
    responses: { 202: null },
    problems: ['credentialsRefused', 'emailDomainNotAllowed', 'tooManyAttempts'],
    async handle({ platform, caller, body }) {
      await confirmPassword(platform, accounts.actorOf(caller), body.password);
      await accounts.requestEmailChange(platform, caller, caller.id, body.email);
      return reply(202);
    },
  }),
  listMyEvents: endpoint({
    summary: 'The events about oneself, newest first.',
    unblocked: true,
    query: PageQuery,
    responses: { 200: EventList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      const { items, cursor } = await eventsOf(
        platform,
        caller.id,
        await accounts.readerOf(platform, caller),
        query,
        true,
      );
      return reply(200, { items: items.map((event) => eventBody(platform, event)), cursor });
    },
  }),
  acceptPrivacyNotice: endpoint({
    summary: 'Say that one has read the privacy notice as it stands.',
    unblocked: true,
    body: NoticeAcceptance,
    responses: { 204: null },
    problems: ['privacyNoticeOutdated'],
    async handle({ platform, caller, body }) {
      await accounts.acceptPrivacyNotice(platform, caller, body.version);
      return reply(204);
    },
  }),
};
