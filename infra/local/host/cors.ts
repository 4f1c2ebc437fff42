import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * CORS as the platform does it (ASP.NET's policy with any header and any method): a preflight never reaches the app, and an
 * allowed origin is named in every answer. Which headers a page may read is the app's to say.
 * @returns whether the request was a preflight and is answered
 */
export function answerCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowedOrigins: ReadonlySet<string>,
): boolean {
  const {
    origin,
    'access-control-request-method': method,
    'access-control-request-headers': headers,
  } = request.headers;
  if (allowedOrigins.size > 0) response.setHeader('vary', 'Origin');
  const allowed = origin !== undefined && allowedOrigins.has(origin.toLowerCase());
  if (allowed) response.setHeader('access-control-allow-origin', origin);
  if (request.method !== 'OPTIONS' || origin === undefined || method === undefined) return false;
  if (allowed) {
    response.setHeader('access-control-allow-methods', method);
    if (headers !== undefined) response.setHeader('access-control-allow-headers', headers);
  }
  response.writeHead(204).end();
  return true;
}

/** The origins of settings: URLs or origins, in a list by commas or as JSON. */
export function originsOf(...settings: readonly (string | undefined)[]): ReadonlySet<string> {
  const values = settings.flatMap((setting) =>
    setting?.trim().startsWith('[') ? (JSON.parse(setting) as string[]) : (setting ?? '').split(','),
  );
  return new Set(
    values
      .map((value) => value.trim())
      .filter((value) => URL.canParse(value))
      .map((value) => new URL(value).origin.toLowerCase()),
  );
}
