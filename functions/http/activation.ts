import * as accounts from '../../shared/accounts/index.ts';
import { refuse } from '../../shared/platform/http/problems.ts';
import { noticeInForce, noticeOf, noticeVersions, privacyNotice } from '../../shared/privacyNotice/index.ts';
import { type Endpoints, publicEndpoint, reply } from './endpoint.ts';
import { noticePage } from './noticePage.ts';
import { pageReply, wantsPage } from './pages.ts';
import { ActivationBody, KeptAlive, NoticeQuery, PrivacyNoticeBody, TokenBody } from './schemas/activation.ts';
import { UserBody, userBody } from './schemas/user.ts';

export const endpoints: Endpoints<'activation'> = {
  activate: publicEndpoint({
    summary: 'Set the password and accept the privacy notice: the account is active.',
    body: ActivationBody,
    responses: { 200: UserBody },
    problems: ['tokenGone', 'passwordRefused', 'privacyNoticeOutdated'],
    async handle({ platform, body, source, language }) {
      const user = await accounts.activate(platform, { ...body, source }, language);
      return reply(200, userBody(platform, user), { revision: user.revision });
    },
  }),
  confirmEmail: publicEndpoint({
    summary: 'Confirm a change of address from the new mailbox: it counts from now on, and all sessions end.',
    body: TokenBody,
    responses: { 200: UserBody },
    problems: ['tokenGone', 'emailTaken', 'emailDomainNotAllowed'],
    async handle({ platform, body }) {
      const user = await accounts.confirmEmail(platform, body.token);
      return reply(200, userBody(platform, user), { revision: user.revision });
    },
  }),
  keepAlive: publicEndpoint({
    summary: 'Say that the account is still needed.',
    body: TokenBody,
    responses: { 200: KeptAlive },
    problems: ['tokenGone'],
    handle: async ({ platform, body }) => reply(200, await accounts.keepAlive(platform, body.token)),
  }),
  readPrivacyNotice: publicEndpoint({
    summary: 'The privacy notice in force, or any version that has been or will be, in the language of the reader.',
    query: NoticeQuery,
    responses: { 200: PrivacyNoticeBody },
    alsoAs: ['text/html'],
    problems: ['notFound', 'notAcceptable'],
    async handle({ platform, query, language: preferred, headers }) {
      const version = query.version === undefined ? noticeInForce(platform) : noticeOf(query.version);
      if (!version) refuse('notFound');
      const notice = privacyNotice(platform, version, query.language ?? preferred);
      return wantsPage(headers)
        ? pageReply(noticePage(notice, query.version))
        : reply(200, { ...notice, versions: noticeVersions() });
    },
  }),
};
