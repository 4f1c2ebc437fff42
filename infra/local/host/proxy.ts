import {
  Agent,
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Invoked } from './invoke.ts';

/** Connections are kept: a new one for each request costs more than most functions. */
const agent = new Agent({ keepAlive: true });

/**
 * HTTP streaming as the real host does it: the request goes on to the address where @azure/functions listens, under the
 * invocation's id, and what comes back is passed through as it is produced.
 * @throws what the invocation throws before its answer began
 */
export async function proxy(
  target: string,
  invocationId: string,
  { request, response, body }: { request: IncomingMessage; response: ServerResponse; body: Buffer },
  headers: Readonly<Record<string, string>>,
  invocation: Promise<Invoked>,
): Promise<void> {
  const { 'transfer-encoding': _, connection: __, ...forwarded } = headers;
  const outgoing = httpRequest(new URL(request.url ?? '/', target), {
    method: request.method,
    agent,
    headers: {
      ...forwarded,
      'content-length': String(body.length),
      'x-ms-invocation-id': invocationId,
      'x-forwarded-host': headers.host ?? 'localhost',
      'x-forwarded-proto': 'http',
    },
  });
  // A function that never reads its request, or a client that leaves, must not leave a connection behind.
  response.once('close', () => outgoing.destroy());
  const answered = answerOf(outgoing);
  // Whichever fails second has nobody to tell; an answer that fails on its way never ends by itself, and is cut.
  answered.catch(() => undefined);
  invocation.catch(() => outgoing.destroy());
  outgoing.end(body);
  const answer = await Promise.race([answered, invocation.then(({ empty }) => (empty ? undefined : answered))]);
  if (!answer) {
    response.writeHead(204).end();
    return;
  }
  await pass(answer, response);
  await invocation;
}

const answerOf = (outgoing: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
  });

async function pass(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const {
    'transfer-encoding': _,
    connection: __,
    'keep-alive': ___,
    date: ____,
    'x-ms-invocation-id': _____,
    ...headers
  } = answer.headers;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.writeHead(answer.statusCode ?? 200);
  response.flushHeaders();
  await pipeline(answer, response);
}
