import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { authorise, blockOf } from '../../shared/accounts/index.ts';
import { jsonAnswer, problemAnswer } from '../../shared/platform/http/answers.ts';
import { checked, etagOf, jsonBody, queryOf, revisionIn } from '../../shared/platform/http/input.ts';
import { refuse } from '../../shared/platform/http/problems.ts';
import { sourceOf } from '../../shared/platform/http/source.ts';
import { type Language, languageOf } from '../../shared/platform/language.ts';
import { faultOf, logTo } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { authenticate } from '../../shared/sessions/index.ts';
import { insidePlatform, levelPlatform } from '../inside.ts';
import type { RouteName } from '../routes.ts';
import { endpointOf } from './areas.ts';
import type { Endpoint, SessionCall } from './endpoint.ts';
import { refusalOf } from './refusals.ts';

/** Answers a request: who asks, may they, is what they sent right, what is to be done, and how it is told. */
export async function serve(
  name: RouteName,
  request: HttpRequest,
  context: InvocationContext,
): Promise<HttpResponseInit> {
  const language = languageOf(request.headers.get('accept-language'));
  try {
    const endpoint = await endpointOf(name);
    if (endpoint.access === 'always') return await answer(endpoint, await endpoint.handle(undefined as never));
    const platform = await (endpoint.unrestored ? insidePlatform : levelPlatform)(language, logTo(context));
    const call = await callOf(platform, endpoint, request, language);
    return await answer(endpoint, await endpoint.handle(call as never));
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal.code === 'internalError') logTo(context).write('requestFailed', { function: name, ...faultOf(thrown) });
    return problemAnswer(refusal, language, context.invocationId);
  }
}

/** The stages of a call, in the order in which a request may fail: session, blocked, permission, revision, form. */
async function callOf(
  platform: Platform,
  endpoint: Endpoint,
  request: HttpRequest,
  language: Language,
): Promise<Partial<SessionCall<object>>> {
  const { headers } = request;
  const source = sourceOf(headers.get('x-forwarded-for'), platform.settings.TRUSTED_PROXY_HOPS);
  const signedIn =
    endpoint.access === 'session' ? await authenticate(platform, bearer(headers.get('authorization'))) : undefined;
  if (signedIn && !endpoint.unblocked) admit(blockOf(platform, signedIn.user.value));
  if (signedIn && endpoint.action) authorise(signedIn.user.value, endpoint.action);
  return {
    platform,
    language,
    source,
    headers: headers as unknown as Headers,
    ...(signedIn && { caller: signedIn.user.value, session: signedIn.session }),
    params: (endpoint.params ? checked(endpoint.params, request.params, 'path', language) : undefined) as never,
    query: (endpoint.query
      ? checked(endpoint.query, queryOf(request, language), 'query', language)
      : undefined) as never,
    revision: endpoint.ifMatch ? revisionIn(headers.get('if-match')) : 0,
    body: (endpoint.body ? checked(endpoint.body, await jsonBody(request), 'body', language) : undefined) as never,
  };
}

/** @throws Refusal what blocks, if anything does */
const admit = (block: ReturnType<typeof blockOf>): void => {
  if (block) refuse(block);
};

/** The opaque text after `Bearer `. @throws Refusal `notSignedIn` */
const bearer = (header: string | null): string =>
  /^Bearer +([\w-]{16,256})$/i.exec(header ?? '')?.[1] ?? refuse('notSignedIn');

async function answer(endpoint: Endpoint, reply: Awaited<ReturnType<Endpoint['handle']>>): Promise<HttpResponseInit> {
  const headers = {
    ...(reply.revision !== undefined && { etag: etagOf(reply.revision) }),
    ...(reply.location !== undefined && { location: `/api/${reply.location}` }),
  };
  const status = Number(reply.status);
  if (reply.raw) {
    const plain = jsonAnswer(status, undefined, headers);
    return { ...plain, ...reply.raw, headers: { ...(plain.headers as object), ...(reply.raw.headers as object) } };
  }
  // The schema of the contract passes on only what it knows, so that no field can slip out unnoticed.
  const schema = endpoint.responses[status];
  return jsonAnswer(status, schema ? schema.parse((reply as { body?: unknown }).body) : undefined, headers);
}
