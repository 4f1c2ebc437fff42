import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RegisteredFunction, RpcHttp } from '../functions-core.ts';
import type { App } from './app.ts';
import { invoke } from './invoke.ts';
import { proxy } from './proxy.ts';

export interface HttpCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Runs an HTTP function for a request and sends its answer. @throws what the function throws, unless the answer has begun */
export async function callHttp(app: App, called: RegisteredFunction, call: HttpCall): Promise<void> {
  const headers = forwardedHeaders(call.request);
  const { method = 'GET', url = '/' } = call.request;
  const address = new URL(url, `http://${headers.host ?? 'localhost'}`);
  const query = Object.fromEntries(address.searchParams);
  const triggerMetadata = {
    Headers: { json: JSON.stringify(headers) },
    Query: { json: JSON.stringify(query) },
    ...Object.fromEntries(Object.entries(call.parameters).map(([name, string]) => [name, { string }])),
  };
  const invocationId = randomUUID();
  if (app.streamingUrl !== undefined) {
    await proxy(
      app.streamingUrl,
      invocationId,
      call,
      headers,
      invoke(app, called, { invocationId, data: { http: {} }, triggerMetadata }),
    );
    return;
  }
  const data = {
    http: {
      method,
      url: address.href,
      headers,
      query,
      params: call.parameters,
      ...(call.body.length > 0 && { body: { bytes: call.body } }),
    },
  };
  send(call.response, (await invoke(app, called, { invocationId, data, triggerMetadata })).http);
}

/** The request's headers in one line each, with the client's address added as Azure's front end adds it. */
function forwardedHeaders({ headers, socket }: IncomingMessage): Record<string, string> {
  const lines = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  const address = socket.remoteAddress ?? '';
  const client = `${address.includes(':') ? `[${address}]` : address}:${socket.remotePort}`;
  const forwarded = lines['x-forwarded-for'];
  return { ...lines, 'x-forwarded-for': forwarded ? `${forwarded}, ${client}` : client };
}

function send(response: ServerResponse, answer: RpcHttp | undefined): void {
  if (!answer) {
    response.writeHead(204).end();
    return;
  }
  const { statusCode = '200', headers = {}, cookies = [], body } = answer;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies.map(cookieLine));
  response.writeHead(Number(statusCode));
  response.end(body?.bytes ?? body?.string ?? body?.json);
}

interface RpcCookie {
  readonly name?: string;
  readonly value?: string;
  readonly domain?: { readonly value?: string };
  readonly path?: { readonly value?: string };
  readonly expires?: { readonly value?: { readonly seconds?: number } };
  readonly secure?: { readonly value?: boolean };
  readonly httpOnly?: { readonly value?: boolean };
  readonly sameSite?: unknown;
  readonly maxAge?: { readonly value?: number };
}

function cookieLine(cookie: RpcCookie): string {
  const { name = '', value = '', domain, path, expires, secure, httpOnly, sameSite, maxAge } = cookie;
  return [
    `${name}=${encodeURIComponent(value)}`,
    domain?.value && `Domain=${domain.value}`,
    path?.value && `Path=${path.value}`,
    expires?.value?.seconds !== undefined && `Expires=${new Date(expires.value.seconds * 1000).toUTCString()}`,
    maxAge?.value !== undefined && `Max-Age=${maxAge.value}`,
    secure?.value && 'Secure',
    httpOnly?.value && 'HttpOnly',
    typeof sameSite === 'string' && sameSite !== '' && `SameSite=${sameSite}`,
  ]
    .filter(Boolean)
    .join('; ');
}
