import type * as z from 'zod';
import { isOfficer, type User } from '../../shared/accounts/index.ts';
import * as officers from '../../shared/officers/index.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { noticeToReadOut } from '../../shared/privacyNotice/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams, PageQuery } from './schemas/common.ts';
import {
  ContactRequestBody,
  ContactRequestCreation,
  ContactRequestHandling,
  ContactRequestList,
  ContactRequestMade,
} from './schemas/contactRequest.ts';

/** A request as its reader may see it. */
async function shownTo(
  platform: Platform,
  reader: User,
  request: officers.ContactRequest,
  language: Language,
): Promise<z.input<typeof ContactRequestBody>> {
  if (!isOfficer(reader)) return request;
  const { organisation, telephone } = await officers.switchboardOf(platform, request.requesterId);
  const extension = request.callbackNumber !== null && officers.isExtensionOf(request.callbackNumber, telephone);
  return {
    ...request,
    handling: {
      ...{ requesterId: request.requesterId, organisation, switchboard: telephone, userId: request.userId },
      privacyNotice: noticeToReadOut(platform, language),
      numberIs: extension ? 'extension' : 'unverified',
      calls: request.calls.map((call) => ({ identifiedBy: null, verified: null, ...call })),
    },
  };
}

export const endpoints: Endpoints<'contactRequests'> = {
  requestContact: endpoint({
    summary: 'Ask to be called about somebody who must not be named in writing.',
    action: 'requestContact',
    body: ContactRequestCreation,
    responses: { 201: ContactRequestMade },
    problems: ['tooManyAttempts'],
    async handle({ platform, caller, body }) {
      const request = await officers.requestContact(platform, caller, body);
      return reply(201, request, { revision: request.revision, location: `contact-requests/${request.id}` });
    },
  }),
  listContactRequests: endpoint({
    summary: 'Requests to be called, newest first: all of them for protection officers, the own ones for others.',
    action: 'readContactRequests',
    query: PageQuery,
    responses: { 200: ContactRequestList },
    problems: ['invalidCursor'],
    handle: async ({ platform, caller, query }) =>
      reply(200, await officers.listContactRequests(platform, caller, query)),
  }),
  readContactRequest: endpoint({
    summary: 'Read a request to be called; the number is shown to officers and to whoever asked.',
    action: 'readContactRequests',
    params: IdParams,
    responses: { 200: ContactRequestBody },
    async handle({ platform, caller, params, language }) {
      const request = await officers.readContactRequest(platform, caller, params.id);
      return reply(200, await shownTo(platform, caller, request, language), { revision: request.revision });
    },
  }),
  handleContactRequest: endpoint({
    summary: 'Say what came of a request: called, with how the person was identified, nobody reached, or closed.',
    action: 'handleContactRequests',
    params: IdParams,
    body: ContactRequestHandling,
    ifMatch: true,
    responses: { 200: ContactRequestBody },
    problems: ['statusConflict'],
    async handle({ platform, caller, params, body, revision, language }) {
      const request = await officers.handleContactRequest(platform, caller, { id: params.id, revision }, body);
      return reply(200, await shownTo(platform, caller, request, language), { revision: request.revision });
    },
  }),
};
