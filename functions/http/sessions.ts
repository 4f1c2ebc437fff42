import type * as z from 'zod';
import { noticeBlocksFrom, permissionsOf, type User } from '../../shared/accounts/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { currentVersion } from '../../shared/privacyNotice/index.ts';
import { unreadRoutines } from '../../shared/routines/index.ts';
import * as sessions from '../../shared/sessions/index.ts';
import { type Endpoints, endpoint, publicEndpoint, reply } from './endpoint.ts';
import {
  Credentials,
  CurrentSession,
  NewSession,
  OwnSessionList,
  PasswordChange,
  ResetCompletion,
  ResetRequest,
  SessionParams,
} from './schemas/session.ts';
import { userBody } from './schemas/user.ts';

const described = (
  platform: Platform,
  user: User,
  { expiresAt }: sessions.Session,
): z.input<typeof CurrentSession> => ({
  expiresAt,
  user: userBody(platform, user),
  permissions: permissionsOf(user),
  privacyNotice: {
    current: currentVersion(platform),
    accepted: user.privacyNotice?.version ?? null,
    blocksFrom: noticeBlocksFrom(platform, user),
  },
  unreadRoutines: unreadRoutines(user),
});

export const endpoints: Endpoints<'sessions'> = {
  signIn: publicEndpoint({
    summary: 'Sign in. The answer to a refused attempt is the same for every cause.',
    body: Credentials,
    responses: { 201: NewSession },
    problems: ['credentialsRefused', 'tooManyAttempts'],
    async handle({ platform, body, source }) {
      const { token, session, user } = await sessions.signIn(platform, { ...body, source });
      return reply(201, { token, ...described(platform, user, session) }, { location: 'sessions/current' });
    },
  }),
  readCurrentSession: endpoint({
    summary: 'Read the session by which one asks: the same as at sign-in, without the token.',
    unblocked: true,
    responses: { 200: CurrentSession },
    handle: async ({ platform, caller, session }) => reply(200, described(platform, caller, session)),
  }),
  signOut: endpoint({
    summary: 'End the session by which one asks.',
    unblocked: true,
    responses: { 204: null },
    async handle({ platform, caller, session }) {
      await sessions.signOut(platform, caller, session);
      return reply(204);
    },
  }),
  listMySessions: endpoint({
    summary: "One's own sessions, newest first, all in one page.",
    unblocked: true,
    responses: { 200: OwnSessionList },
    async handle({ platform, caller, session: current }) {
      const own = await sessions.listSessions(platform, caller);
      const items = own.map(({ id, createdAt, lastUsedAt, expiresAt }) => ({
        ...{ id, createdAt, lastUsedAt, expiresAt },
        current: id === current.id,
      }));
      return reply(200, { items, cursor: null });
    },
  }),
  revokeMySession: endpoint({
    summary: "End one of one's own sessions.",
    unblocked: true,
    params: SessionParams,
    responses: { 204: null },
    async handle({ platform, caller, params }) {
      await sessions.revokeSession(platform, caller, params.id);
      return reply(204);
    },
  }),
  changeMyPassword: endpoint({
    summary: "Change one's own password. All other sessions end; the one that asks goes on.",
    unblocked: true,
    body: PasswordChange,
    responses: { 204: null },
    problems: ['credentialsRefused', 'passwordRefused', 'tooManyAttempts'],
    async handle({ platform, caller, session, body, language }) {
      await sessions.changePassword(platform, { user: caller, session }, body, language);
      return reply(204);
    },
  }),
  requestPasswordReset: publicEndpoint({
    summary: 'Ask for a link for a new password. The answer says nothing of whether there is such an account.',
    body: ResetRequest,
    responses: { 202: null },
    async handle({ platform, body, source }) {
      await sessions.requestReset(platform, { ...body, source });
      return reply(202);
    },
  }),
  resetPassword: publicEndpoint({
    summary: 'Set a new password by the link that was mailed. All sessions end.',
    body: ResetCompletion,
    responses: { 204: null },
    problems: ['tokenGone', 'passwordRefused'],
    async handle({ platform, body, source, language }) {
      await sessions.resetPassword(platform, { ...body, source }, language);
      return reply(204);
    },
  }),
};
