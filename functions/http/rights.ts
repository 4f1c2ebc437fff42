import type * as z from 'zod';
import { actorOf, type User } from '../../shared/accounts/index.ts';
import { confirmPassword } from '../../shared/credentials/index.ts';
import { refusalWords } from '../../shared/mail/index.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import * as rights from '../../shared/rights/index.ts';
import { rightsWorld } from '../rightsWorld.ts';
import { dataCopyReply } from './dataCopy.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { wantsPage } from './pages.ts';
import { IdParams } from './schemas/common.ts';
import { DataCopy } from './schemas/dataCopy.ts';
import { withRoutine } from './schemas/freeText.ts';
import { HandingOver } from './schemas/protection.ts';
import {
  HandledRequestBody,
  HandledRequestList,
  RightsRequestBody,
  RightsRequestCreation,
  RightsRequestList,
  RightsRequestPatch,
  RightsRequestQuery,
  RightsRequestRegistration,
} from './schemas/rightsRequest.ts';

/** Who reads an answer, and in which language. */
interface Reading {
  readonly platform: Platform;
  readonly caller: User;
  readonly language: Language;
}

/** A decision with the words of its ground, and of a refusal with where to turn. */
function inWords<V extends rights.OwnerView>({ decision, ...view }: V, language: Language) {
  const { grounds, remedies } = refusalWords(language);
  return withRoutine({
    ...view,
    decision: decision && {
      ...decision,
      ground: decision.ground && { code: decision.ground, text: grounds[decision.ground] },
      remedies: decision.outcome === 'refused' ? remedies : null,
    },
  });
}

const own = async (
  { platform, caller, language }: Reading,
  request: rights.RightsRequest,
): Promise<z.input<typeof RightsRequestBody>> => inWords(await rights.ownerView(platform, request, caller), language);

const handled = async (
  { platform, caller, language }: Reading,
  request: rights.RightsRequest,
): Promise<z.input<typeof HandledRequestBody>> =>
  inWords(await rights.handlerView(platform, request, caller), language);

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
  askForRight: endpoint({
    unblocked: true,
    summary: 'Ask to use a right; erasure with the password once more. Acknowledged at once, answered within a month.',
    body: RightsRequestCreation,
    responses: { 201: RightsRequestBody },
    problems: ['credentialsRefused', 'tooManyAttempts'],
    async handle(call) {
      const { platform, caller, body } = call;
      if (body.right === 'erasure') await confirmPassword(platform, actorOf(caller), body.password);
      const request = await rights.askForRight(platform, caller, body);
      return reply(201, await own(call, request), {
        revision: request.revision,
        location: `me/rights-requests/${request.id}`,
      });
    },
  }),
  listMyRightsRequests: endpoint({
    unblocked: true,
    summary: 'What one has asked for, newest first, all in one page.',
    responses: { 200: RightsRequestList },
    async handle(call) {
      const requests = await rights.ownRequests(call.platform, call.caller);
      return reply(200, { items: await Promise.all(requests.map((request) => own(call, request))), cursor: null });
    },
  }),
  readMyRightsRequest: endpoint({
    unblocked: true,
    summary: 'One of the requests that one has made, with the answer.',
    params: IdParams,
    responses: { 200: RightsRequestBody },
    async handle(call) {
      const request = await rights.readOwnRequest(call.platform, call.caller, call.params.id);
      return reply(200, await own(call, request), { revision: request.revision });
    },
  }),
  registerRightsRequest: endpoint({
    summary: 'Write down a request that came by letter or another way, also of somebody who cannot sign in.',
    body: RightsRequestRegistration,
    responses: { 201: HandledRequestBody },
    problems: ['forbidden', 'notFound', 'timeInFuture', 'personUnknown'],
    async handle(call) {
      const request = await rights.registerRequest(call.platform, call.caller, call.body);
      return reply(201, await handled(call, request), {
        revision: request.revision,
        location: `rights-requests/${request.id}`,
      });
    },
  }),
  listRightsRequests: endpoint({
    summary:
      'The requests that one decides, newest first, without one’s own; those of protected persons are officers’.',
    query: RightsRequestQuery,
    responses: { 200: HandledRequestList },
    problems: ['forbidden', 'invalidCursor'],
    async handle(call) {
      const { state, ...page } = call.query;
      const { items, cursor } = await rights.listRequests(call.platform, call.caller, { state }, page);
      return reply(200, { items: await Promise.all(items.map((item) => handled(call, item))), cursor });
    },
  }),
  readRightsRequest: endpoint({
    summary: 'A request that one decides. That it is read is an event.',
    params: IdParams,
    responses: { 200: HandledRequestBody },
    problems: ['forbidden'],
    async handle(call) {
      const request = await rights.readRequestFor(call.platform, call.caller, call.params.id);
      return reply(200, await handled(call, request), { revision: request.revision });
    },
  }),
  handleRightsRequest: endpoint({
    summary:
      'Extend, grant or refuse a request, or end the restriction that it led to; the person is told of each step. 202 while what was decided is still to be done.',
    params: IdParams,
    body: RightsRequestPatch,
    ifMatch: true,
    responses: { 200: HandledRequestBody, 202: HandledRequestBody },
    problems: [
      'forbidden',
      'statusConflict',
      'extensionTooLate',
      'rightNotGiven',
      'reasonMissing',
      'groundNotOfRight',
      'secondDecisionNeeded',
      'erasureHeld',
      'lastAdministrator',
      'lastOfficers',
      'lastReviewer',
    ],
    async handle(call) {
      const { platform, caller, params, revision, body } = call;
      const request = await rights.handleRequest(platform, caller, { id: params.id, revision }, body, rightsWorld);
      const shown = await handled(call, request);
      const more = { revision: request.revision };
      return rights.isDone(request, body.state) ? reply(200, shown, more) : reply(202, shown, more);
    },
  }),
  handOverCopy: endpoint({
    summary:
      'The copy that was granted to somebody who cannot sign in, for an officer to hand over who neither wrote the request down nor granted it; with the password once more. Of a protected person on a call about them.',
    action: 'handOverCopies',
    params: IdParams,
    body: HandingOver,
    responses: { 200: DataCopy },
    alsoAs: ['text/html'],
    problems: [
      'notAcceptable',
      'credentialsRefused',
      'tooManyAttempts',
      'contactRequestNotUsable',
      'secondOfficerNeeded',
      'statusConflict',
    ],
    async handle({ platform, caller, params, body, headers, language }) {
      const asPage = wantsPage(headers);
      await confirmPassword(platform, actorOf(caller), body.password);
      const copy = await rights.copyToHandOver(platform, caller, params.id, body.contactRequestId);
      return dataCopyReply(platform, asPage, copy, language, 'handOverCopy');
    },
  }),
};
