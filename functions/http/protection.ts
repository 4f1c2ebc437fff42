import {
  actorOf,
  listProtected,
  lookUp,
  type ProtectedCode,
  type ProtectedUser,
  readProtected,
  removeProtected,
  restoreProtected,
  type User,
  updateProtected,
} from '../../shared/accounts/index.ts';
import { confirmPassword } from '../../shared/credentials/index.ts';
import * as officers from '../../shared/officers/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { noticeToReadOut } from '../../shared/privacyNotice/index.ts';
import { elsewhere } from '../elsewhere.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams, PageQuery } from './schemas/common.ts';
import {
  Confirmation,
  DisclosureAsking,
  DisclosureBody,
  DisclosurePermit,
  EmailOnCall,
  LookedUp,
  LookupBody,
  Marking,
  OnCall,
  ProtectedCreated,
  ProtectedCreation,
  ProtectedPatch,
  ProtectedRestoration,
  ProtectedUserBody,
  ProtectedUserList,
  protectedBody,
  ReadOutBody,
  readOutBody,
} from './schemas/protection.ts';

/** Every answer about a protected user has the protected form. */
const one = (platform: Platform, user: User) =>
  reply(200, protectedBody(platform, user as ProtectedUser), { revision: user.revision });

/** What a stolen session must not do. */
const passwordAgain = (platform: Platform, caller: User, password: string): Promise<unknown> =>
  confirmPassword(platform, actorOf(caller), password);

const call = ['contactRequestNotUsable'] as const;
const password = ['credentialsRefused', 'tooManyAttempts'] as const;
const letIn = [...call, ...password, 'secondOfficerNeeded'] as const;

/** A code that is read out: whoever has it is let in as the person. */
const codeEndpoint = (kind: ProtectedCode, what: string) =>
  endpoint({
    summary: `${what}, read out to the person herself on a call about her; an earlier one is dead. The other officers are told.`,
    action: 'administerProtected',
    params: IdParams,
    body: OnCall,
    responses: { 201: ReadOutBody },
    problems: [...letIn, 'statusConflict'],
    async handle({ platform, caller, params, body, language }) {
      await passwordAgain(platform, caller, body.password);
      const code = await officers.codeOnCall(platform, caller, params.id, kind, body.contactRequestId);
      return reply(201, readOutBody(code, language));
    },
  });

export const endpoints: Endpoints<'protection'> = {
  addProtectedUser: endpoint({
    summary: 'Add somebody who is protected from the first write on; the code is read out to the person herself.',
    action: 'protectUser',
    params: IdParams,
    body: ProtectedCreation,
    responses: { 201: ProtectedCreated },
    problems: [...call, 'statusConflict', 'reviewDayNotUsable', 'organisationUnknown', 'employmentEnded', 'emailTaken'],
    async handle({ platform, caller, params, body, language }) {
      const { user, activation } = await officers.addProtected(platform, caller, params.id, body);
      return reply(
        201,
        {
          user: protectedBody(platform, user as ProtectedUser),
          activation: readOutBody(activation, language),
          // In the language in which the person is to use the service, whatever the officer's is.
          privacyNotice: noticeToReadOut(platform, user.language),
        },
        { location: `protected-users/${user.id}`, revision: user.revision },
      );
    },
  }),
  lookUpUser: endpoint({
    summary: 'Find an ordinary user by the exact address, in order to mark them.',
    action: 'protectUser',
    body: LookupBody,
    responses: { 200: LookedUp },
    problems: ['notFound'],
    async handle({ platform, caller, body }) {
      const { id, status, role } = await lookUp(platform, caller, body.email);
      return reply(200, LookedUp.parse({ id, status, role }));
    },
  }),
  markUser: endpoint({
    summary:
      'Give somebody anonymity protection, on a call about them; to all others the account is closed. On another call it is looked at again, and has another day.',
    action: 'protectUser',
    params: IdParams,
    body: Marking,
    responses: { 200: ProtectedUserBody },
    problems: [...call, ...password, 'reviewDayNotUsable', 'statusConflict', 'dutyHeld', 'lastAdministrator'],
    async handle({ platform, caller, params, body }) {
      await passwordAgain(platform, caller, body.password);
      return one(platform, await officers.markOnCall(platform, caller, params.id, body, elsewhere));
    },
  }),
  askToLift: endpoint({
    summary: 'Ask another officer to lift a mark, on a call about it.',
    action: 'protectUser',
    params: IdParams,
    body: OnCall,
    responses: { 202: ProtectedUserBody },
    problems: [...call, ...password],
    async handle({ platform, caller, params, body }) {
      await passwordAgain(platform, caller, body.password);
      const user = await officers.askToLiftOnCall(platform, caller, params.id, body.contactRequestId);
      return reply(202, protectedBody(platform, user as ProtectedUser), { revision: user.revision });
    },
  }),
  liftProtection: endpoint({
    summary: 'Lift a mark whose lifting another officer has asked for: the user is one like any other again.',
    action: 'protectUser',
    params: IdParams,
    body: Confirmation,
    responses: { 204: null },
    problems: [...password, 'statusConflict', 'secondOfficerNeeded'],
    async handle({ platform, caller, params, body }) {
      await passwordAgain(platform, caller, body.password);
      await officers.liftAsSecond(platform, caller, params.id);
      return reply(204);
    },
  }),
  listProtectedUsers: endpoint({
    summary: 'Protected users, by their aliases.',
    action: 'readProtected',
    query: PageQuery,
    responses: { 200: ProtectedUserList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      const { items, cursor } = await listProtected(platform, caller, query);
      return reply(200, { items: items.map((user) => protectedBody(platform, user)), cursor });
    },
  }),
  readProtectedUser: endpoint({
    summary: 'What an officer may know of a protected user without a disclosure.',
    action: 'readProtected',
    params: IdParams,
    responses: { 200: ProtectedUserBody },
    handle: async ({ platform, caller, params }) => one(platform, await readProtected(platform, caller, params.id)),
  }),
  updateProtectedUser: endpoint({
    summary: 'Change what a protected person said over the telephone; what is changed is not shown.',
    action: 'administerProtected',
    params: IdParams,
    body: ProtectedPatch,
    ifMatch: true,
    responses: { 200: ProtectedUserBody },
    problems: ['organisationUnknown'],
    handle: async ({ platform, caller, params, body, revision }) =>
      one(platform, await updateProtected(platform, caller, { id: params.id, revision }, body)),
  }),
  changeProtectedEmail: endpoint({
    summary:
      'Give a protected person another address, on a call about her; it counts at once, and nothing is mailed to her. The other officers are told.',
    action: 'administerProtected',
    params: IdParams,
    body: EmailOnCall,
    ifMatch: true,
    responses: { 200: ProtectedUserBody },
    problems: [...letIn, 'emailTaken', 'statusConflict'],
    async handle({ platform, caller, params, body, revision }) {
      await passwordAgain(platform, caller, body.password);
      return one(platform, await officers.emailOnCall(platform, caller, { id: params.id, revision }, body));
    },
  }),
  removeProtectedUser: endpoint({
    summary: 'Deactivate a protected user now; the account is erased after the restoration window.',
    action: 'administerProtected',
    params: IdParams,
    responses: { 204: null },
    problems: ['statusConflict'],
    async handle({ platform, caller, params }) {
      await removeProtected(platform, caller, params.id);
      return reply(204);
    },
  }),
  restoreProtectedUser: endpoint({
    summary: 'Restore a deactivated protected user within the restoration window.',
    action: 'administerProtected',
    params: IdParams,
    body: ProtectedRestoration,
    responses: { 200: ProtectedUserBody },
    problems: ['statusConflict', 'restorationWindowOver', 'employmentEnded'],
    handle: async ({ platform, caller, params, body }) =>
      one(platform, await restoreProtected(platform, caller, params.id, body)),
  }),
  makeActivationCode: codeEndpoint('activationCode', 'Another code to activate the account'),
  makeResetCode: codeEndpoint('resetCode', 'A code for a new password'),
  disclose: endpoint({
    summary: 'See fields of a protected person, once, on a call about them; the other officers are told.',
    action: 'disclose',
    params: IdParams,
    body: DisclosureAsking,
    responses: { 201: DisclosureBody },
    problems: letIn,
    async handle({ platform, caller, params, body }) {
      await passwordAgain(platform, caller, body.password);
      const { reference, fields } = await officers.disclose(platform, caller, params.id, body);
      return reply(201, { reference, ...fields });
    },
  }),
  permitDisclosures: endpoint({
    summary: 'Let another officer see fields of five persons more today.',
    action: 'permitDisclosures',
    body: DisclosurePermit,
    responses: { 204: null },
    problems: [...password, 'secondOfficerNeeded'],
    async handle({ platform, caller, body }) {
      await passwordAgain(platform, caller, body.password);
      await officers.permitDisclosures(platform, caller, body.officerId);
      return reply(204);
    },
  }),
};
