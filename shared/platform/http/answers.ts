import type { HttpResponseInit } from '@azure/functions';
import type { Language } from '../language.ts';
import { problems, type Refusal } from './problems.ts';
import { problemTitles } from './texts.ts';

/** What every answer carries: nothing of the register is kept by a cache, and a browser may read what it needs. */
export const standardHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-expose-headers': 'ETag, Location, Retry-After',
} as const;

/** An RFC 9457 problem. */
export function problemAnswer(refusal: Refusal, language: Language, requestId: string): HttpResponseInit {
  const status = problems[refusal.code];
  return {
    status,
    headers: {
      ...standardHeaders,
      'content-type': 'application/problem+json',
      'content-language': language,
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(refusal.retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(refusal.retryAfter))) }),
      ...(refusal.allow && { allow: refusal.allow.join(', ') }),
    },
    body: JSON.stringify({
      type: 'about:blank',
      title: problemTitles[language][refusal.code],
      status,
      code: refusal.code,
      requestId,
      ...(refusal.errors.length > 0 && { errors: refusal.errors }),
    }),
  };
}

/** A JSON answer; no body for undefined. */
export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponseInit =>
  body === undefined
    ? { status, headers: { ...standardHeaders, ...headers } }
    : {
        status,
        headers: { ...standardHeaders, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      };
