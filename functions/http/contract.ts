import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { blocks } from '../../shared/accounts/index.ts';
import { type ProblemCode, problems } from '../../shared/platform/http/problems.ts';
import { problemTitles } from '../../shared/platform/http/texts.ts';
import { type RouteName, routes } from '../routes.ts';
import { endpointOf } from './areas.ts';
import type { Endpoint } from './endpoint.ts';

/** What every problem looks like (RFC 9457). */
const ProblemBody = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().meta({ description: 'What the problem is, in the language of the reader.' }),
    status: z.int(),
    code: z
      .enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]])
      .meta({ description: 'Stable; what a program decides on.' }),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'An RFC 9457 problem.' });

const ETagHeader = z.string().meta({ description: 'The revision.', example: '"3"' });
const LocationHeader = z.string().meta({ description: 'Where the new resource is.' });
const RetryAfterHeader = z.string().meta({ description: 'Seconds after which another try makes sense.', example: '2' });

/** The OpenAPI document, made from the schemas that validate. */
export async function contract(): Promise<object> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name];
    const place = `/api/${path}`;
    paths[place] = { ...paths[place], [method.toLowerCase()]: operation(name, await endpointOf(name)) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'User register',
      version: '1.0.0',
      description: 'Accounts of a municipal service, from invitation to erasure.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(routes).map(({ area }) => area))].map((name) => ({
      name,
      description: tagTexts[name],
    })),
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'The token of a session.' } },
    },
  });
}

const tagTexts: Readonly<Record<(typeof routes)[RouteName]['area'], string>> = {
  accounts: 'Users, as those see them who administer them.',
  self: 'Oneself.',
  activation: 'What the links in mails lead to.',
  sessions: 'Signing in and out, passwords.',
  organisations: 'Organisations and how they invite.',
  lifecycle: 'What time does to accounts.',
  events: 'The log, and whether it is as it was written.',
  cases: 'Questions to support, and answers.',
  officers: 'Who handles protected persons, and who watches over them.',
  logReviews: 'The weekly review of who handled protected data.',
  contactRequests: 'Being called about somebody who must not be named in writing.',
  telephoneTasks: 'What is said over the telephone because no mail may say it.',
  protection: 'Anonymity protection, and what officers do for who has it.',
  incidents: 'Personal data breaches: reported, assessed, decided on, notified, learnt from.',
  routines: 'Governed documents, and who has read them.',
  record: 'The record of processing.',
  rights: 'The rights of those whose data it is: a copy, and requests.',
  service: 'Health, and this contract.',
};

function operation(name: RouteName, endpoint: Endpoint): ZodOpenApiOperationObject {
  const { summary, params, query, body, ifMatch, access } = endpoint;
  const headers = ifMatch ? z.object({ 'If-Match': ETagHeader }) : undefined;
  return {
    operationId: name,
    summary,
    tags: [routes[name].area],
    security: access === 'session' ? [{ session: [] }] : [],
    requestParams: {
      ...(params && { path: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(headers && { header: headers }),
    },
    ...(body && {
      requestBody: { required: !body.safeParse(undefined).success, content: { 'application/json': { schema: body } } },
    }),
    responses: responses(endpoint) as ZodOpenApiOperationObject['responses'],
  };
}

/** Answers and refusals; a status that may be either has both forms. */
function responses(endpoint: Endpoint) {
  const own: Readonly<Record<string, { readonly content?: object }>> = answers(endpoint);
  const refused: Readonly<Record<string, { readonly content?: object }>> = refusals(endpoint);
  const both = Object.keys(refused).filter((status) => own[status]);
  return {
    ...own,
    ...refused,
    ...Object.fromEntries(
      both.map((status) => [
        status,
        { ...refused[status], content: { ...own[status]?.content, ...refused[status]?.content } },
      ]),
    ),
  };
}

/** The answers of the contract, by status. */
const answers = ({ responses, alsoAs = [] }: Endpoint) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, schema]) => [
      status,
      {
        description: descriptions[status] ?? 'The answer.',
        headers: z.object({ ETag: ETagHeader.optional(), Location: LocationHeader.optional() }),
        ...(schema && { content: { 'application/json': { schema }, ...(status === '200' && otherForms(alsoAs)) } }),
      },
    ]),
  );

const otherForms = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: z.string() }]));

const descriptions: Readonly<Record<string, string>> = {
  200: 'Done, or found.',
  201: 'Made.',
  202: 'Accepted; it takes effect later.',
  204: 'Done.',
};

/** Which refusals any endpoint of a kind may answer. */
const common = ({ access, unblocked, unrestored, action, params, query, body, ifMatch }: Endpoint): ProblemCode[] => [
  ...(access === 'session' ? (['notSignedIn'] as const) : []),
  ...(access === 'session' && !unblocked ? blocks : []),
  ...(action ? (['forbidden'] as const) : []),
  ...(params || query || body ? (['invalidRequest'] as const) : []),
  ...(params ? (['notFound'] as const) : []),
  ...(body ? (['malformedJson', 'bodyTooLarge', 'unsupportedMediaType', 'identityCodeFound'] as const) : []),
  ...(ifMatch ? (['ifMatchMissing', 'revisionStale'] as const) : []),
  'internalError',
  ...(access === 'always' ? [] : (['busy', 'conflict', 'notReady', 'residencyViolation'] as const)),
  ...(access === 'always' || unrestored ? [] : (['restoreIncomplete'] as const)),
];

/** The problems of an endpoint, one answer a status, with the codes that it may carry. */
function refusals(endpoint: Endpoint) {
  const codes = [...new Set([...common(endpoint), ...(endpoint.problems ?? [])])];
  const byStatus = Map.groupBy(codes, (code) => problems[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      {
        description: of.map((code) => `\`${code}\`: ${problemTitles.en[code]}`).join(' '),
        ...([429, 503].includes(status) && { headers: z.object({ 'Retry-After': RetryAfterHeader.optional() }) }),
        content: { 'application/problem+json': { schema: ProblemBody } },
      },
    ]),
  );
}
