import * as accounts from '../../shared/accounts/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams, PageQuery } from './schemas/common.ts';
import { EventList, eventBody } from './schemas/event.ts';
import {
  EmailBody,
  LegalHoldAsking,
  LegalHoldBody,
  RestorationBody,
  RoleBody,
  UserBody,
  UserCreation,
  UserList,
  UserPatch,
  UserQuery,
  UserSearch,
  userBody,
} from './schemas/user.ts';

const one = (platform: Platform, reader: accounts.User, user: accounts.User) =>
  reply(200, userBody(platform, user, reader), { revision: user.revision });

const page = (
  platform: Platform,
  reader: accounts.User,
  { items, cursor }: Awaited<ReturnType<typeof accounts.listUsersFor>>,
) => reply(200, { items: items.map((user) => userBody(platform, user, reader)), cursor });

export const endpoints: Endpoints<'accounts'> = {
  createUser: endpoint({
    summary: 'Invite somebody; 202 where the organisation asks a second main user first.',
    action: 'inviteUser',
    body: UserCreation,
    responses: { 201: UserBody, 202: UserBody },
    problems: ['emailTaken', 'emailDomainNotAllowed', 'organisationUnknown', 'employmentEnded', 'tooManyAttempts'],
    async handle({ platform, caller, body }) {
      const user = await accounts.invite(platform, caller, body);
      const more = { revision: user.revision, location: `users/${user.id}` };
      const shown = userBody(platform, user, caller);
      return user.status === 'pendingApproval' ? reply(202, shown, more) : reply(201, shown, more);
    },
  }),
  listUsers: endpoint({
    summary: 'List users by name; a main user finds those of the own organisation.',
    action: 'listUsers',
    query: UserQuery,
    responses: { 200: UserList },
    problems: ['invalidCursor'],
    handle: async ({ platform, caller, query }) =>
      page(platform, caller, await accounts.listUsersFor(platform, caller, query, query)),
  }),
  searchUsers: endpoint({
    summary: 'Find users by the beginnings of names and e-mail addresses.',
    action: 'listUsers',
    body: UserSearch,
    responses: { 200: UserList },
    problems: ['invalidCursor'],
    handle: async ({ platform, caller, body }) =>
      page(platform, caller, await accounts.listUsersFor(platform, caller, body, body)),
  }),
  readUser: endpoint({
    summary: 'Read a user.',
    action: 'readUser',
    params: IdParams,
    responses: { 200: UserBody },
    handle: async ({ platform, caller, params }) =>
      one(platform, caller, await accounts.readUserFor(platform, caller, params.id)),
  }),
  updateUser: endpoint({
    summary: 'Change a profile; moving somebody to another organisation is for administrators.',
    action: 'updateUser',
    params: IdParams,
    body: UserPatch,
    ifMatch: true,
    responses: { 200: UserBody },
    problems: ['organisationUnknown', 'lastAdministrator', 'lastOfficers', 'lastReviewer'],
    handle: async ({ platform, caller, params, body, revision }) =>
      one(platform, caller, await accounts.updateUser(platform, caller, params.id, revision, body)),
  }),
  removeUser: endpoint({
    summary: 'Deactivate now; the account is erased after the restoration window.',
    action: 'removeUser',
    params: IdParams,
    responses: { 204: null },
    problems: ['statusConflict', 'lastAdministrator', 'lastOfficers', 'lastReviewer'],
    async handle({ platform, caller, params }) {
      await accounts.removeUser(platform, caller, params.id);
      return reply(204);
    },
  }),
  readHold: endpoint({
    summary: 'What keeps somebody from being erased; of a protected person for officers.',
    action: 'holdErasure',
    params: IdParams,
    responses: { 200: LegalHoldBody },
    async handle({ platform, caller, params }) {
      const { since, matter, by } = await accounts.readHold(platform, caller, params.id);
      return reply(200, { since, matter, by });
    },
  }),
  holdErasure: endpoint({
    summary:
      'Keep somebody from being erased while a legal claim needs what is kept of them, by the number of its matter.',
    action: 'holdErasure',
    params: IdParams,
    body: LegalHoldAsking,
    responses: { 200: LegalHoldBody },
    problems: ['statusConflict'],
    async handle({ platform, caller, params, body }) {
      const { since, matter, by } = await accounts.holdErasure(platform, caller, params.id, body.matter);
      return reply(200, { since, matter, by });
    },
  }),
  releaseHold: endpoint({
    summary: 'Let an account be erased again when its time is over.',
    action: 'holdErasure',
    params: IdParams,
    responses: { 204: null },
    problems: ['statusConflict'],
    async handle({ platform, caller, params }) {
      await accounts.releaseHold(platform, caller, params.id);
      return reply(204);
    },
  }),
  changeUserEmail: endpoint({
    summary: 'Ask the new mailbox to confirm a change of address; it counts once confirmed.',
    action: 'changeEmail',
    params: IdParams,
    body: EmailBody,
    ifMatch: true,
    responses: { 202: UserBody },
    problems: ['emailDomainNotAllowed', 'statusConflict'],
    async handle({ platform, caller, params, body, revision }) {
      const user = await accounts.requestEmailChange(platform, caller, params.id, body.email, revision);
      return reply(202, userBody(platform, user, caller), { revision: user.revision });
    },
  }),
  changeUserRole: endpoint({
    summary: "Give another role, effective on that user's next request.",
    action: 'changeRole',
    params: IdParams,
    body: RoleBody,
    ifMatch: true,
    responses: { 200: UserBody },
    problems: ['lastAdministrator', 'statusConflict', 'dutyHeld'],
    handle: async ({ platform, caller, params, body, revision }) =>
      one(platform, caller, await accounts.changeRole(platform, caller, params.id, revision, body.role)),
  }),
  approveInvitation: endpoint({
    summary: 'Approve an invitation of another main user.',
    action: 'decideInvitation',
    params: IdParams,
    ifMatch: true,
    responses: { 200: UserBody },
    problems: ['statusConflict'],
    handle: async ({ platform, caller, params, revision }) =>
      one(platform, caller, await accounts.approveInvitation(platform, caller, params.id, revision)),
  }),
  refuseInvitation: endpoint({
    summary: 'Refuse an invitation of another main user; what was said of the person is erased.',
    action: 'decideInvitation',
    params: IdParams,
    ifMatch: true,
    responses: { 204: null },
    problems: ['statusConflict'],
    async handle({ platform, caller, params, revision }) {
      await accounts.refuseInvitation(platform, caller, params.id, revision);
      return reply(204);
    },
  }),
  renewInvitation: endpoint({
    summary: 'Invite again; the earlier link is dead.',
    action: 'inviteUser',
    params: IdParams,
    responses: { 202: UserBody },
    problems: ['statusConflict', 'tooManyAttempts'],
    handle: async ({ platform, caller, params }) => {
      const user = await accounts.renewInvitation(platform, caller, params.id);
      return reply(202, userBody(platform, user, caller), { revision: user.revision });
    },
  }),
  restoreUser: endpoint({
    summary: 'Restore a deactivated account within the restoration window.',
    action: 'restoreUser',
    params: IdParams,
    body: RestorationBody,
    responses: { 200: UserBody },
    problems: ['statusConflict', 'restorationWindowOver', 'employmentEnded', 'organisationUnknown'],
    handle: async ({ platform, caller, params, body }) =>
      one(platform, caller, await accounts.restoreUser(platform, caller, params.id, body)),
  }),
  listUserEvents: endpoint({
    summary: 'The events of a user, newest first.',
    action: 'readEvents',
    params: IdParams,
    query: PageQuery,
    responses: { 200: EventList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, params, query }) {
      const { items, cursor } = await accounts.userEventsFor(platform, caller, params.id, query);
      return reply(200, { items: items.map((event) => eventBody(platform, event)), cursor });
    },
  }),
};
