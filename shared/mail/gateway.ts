import { setTimeout as pause } from 'node:timers/promises';
import type { EmailClient } from '@azure/communication-email';
import type { HttpClient, Pipeline } from '@azure/core-rest-pipeline';
import type { TokenCredential } from '@azure/identity';
import * as z from 'zod';
import { isLoopback } from '../platform/loopback.ts';
import type { Rendered } from './render.ts';

/** A mail as the service takes it. */
export interface Message extends Rendered {
  readonly from: string;
  readonly to: string;
}

/**
 * How a send operation stands at the service.
 * - `running`: accepted, the end is not known yet
 * - `succeeded`, `failed`: ended; Azure promises acceptance by its mail servers, not delivery
 * - `refused`: the service did not take the message
 * - `absent`: the service knows no such operation
 * - `busy`: the service takes nothing for now (429)
 * - `unknown`: no answer, or one that does not say what became of it
 */
export type Standing =
  | { readonly kind: 'running' | 'succeeded' | 'absent' | 'unknown' }
  | { readonly kind: 'failed' | 'refused'; readonly code: string }
  /** `retryAfter` in milliseconds. */
  | { readonly kind: 'busy'; readonly retryAfter: number };

/** The only place from which mail leaves. */
export interface Gateway {
  /** Sends under an operation id of ours and waits a bounded time for the operation's end. Never `absent`. */
  send(operationId: string, message: Message): Promise<Standing>;
  /** What became of an operation. Never `refused`. */
  look(operationId: string): Promise<Standing>;
}

/** How long a send waits for its operation's end: so many looks, so many milliseconds apart. */
export interface Patience {
  readonly looks: number;
  readonly interval: number;
}

const API_VERSION = '2025-09-01';
/** Milliseconds: together with the patience they bound a send to little more than a minute, which the lease of a claim exceeds. */
const SEND_TIMEOUT = 20_000;
const LOOK_TIMEOUT = 5_000;
const DEFAULT_RETRY_AFTER = 60_000;
const LONGEST_RETRY_AFTER = 86_400_000;

const patienceByDefault: Patience = { looks: 8, interval: 1_000 };

/** A made-up access key: a stand-in on this machine has no key to check it against. */
const LOOPBACK_KEY = Buffer.from('no key guards a loopback endpoint').toString('base64');

/** The gateway at an endpoint of Communication Services: with the identity in Azure, with a made-up key on this machine. */
export async function openGateway(
  endpoint: string,
  credential: () => Promise<TokenCredential>,
  patience: Patience = patienceByDefault,
): Promise<Gateway> {
  const [{ EmailClient }, { createCommunicationAuthPolicy, parseClientArguments }, rest] = await Promise.all([
    import('@azure/communication-email'),
    import('@azure/communication-common'),
    import('@azure/core-rest-pipeline'),
  ]);
  // The SDK's own retries sleep for as long as a 429 says, past the limit of a function.
  const options = { retryOptions: { maxRetries: 0 }, allowInsecureConnection: isLoopback(endpoint) };
  const connection = `endpoint=${endpoint}/;accesskey=${LOOPBACK_KEY}`;
  const identity = isLoopback(endpoint) ? parseClientArguments(connection).credential : await credential();
  const client =
    'getToken' in identity ? new EmailClient(endpoint, identity, options) : new EmailClient(connection, options);
  const pipeline = rest.createEmptyPipeline();
  pipeline.addPolicy(createCommunicationAuthPolicy(identity));
  const look = lookWith(pipeline, rest.createDefaultHttpClient(), (operationId) =>
    rest.createPipelineRequest({
      url: `${endpoint}/emails/operations/${encodeURIComponent(operationId)}?api-version=${API_VERSION}`,
      headers: rest.createHttpHeaders({ accept: 'application/json' }),
      timeout: LOOK_TIMEOUT,
      allowInsecureConnection: isLoopback(endpoint),
    }),
  );
  return { look, send: sendWith(client, look, patience) };
}

const Operation = z.object({
  status: z.enum(['NotStarted', 'Running', 'Succeeded', 'Failed', 'Canceled']),
  error: z.object({ code: z.string() }).nullish(),
});

/** `EmailClient` has no look-up by id: a request of our own, through the SDK's authentication. */
const lookWith =
  (
    pipeline: Pipeline,
    http: HttpClient,
    requestOf: (operationId: string) => Parameters<Pipeline['sendRequest']>[1],
  ): Gateway['look'] =>
  async (operationId) => {
    try {
      const { status, bodyAsText, headers } = await pipeline.sendRequest(http, requestOf(operationId));
      if (status === 404) return { kind: 'absent' };
      if (status === 429) return { kind: 'busy', retryAfter: retryAfterOf((name) => headers.get(name)) };
      return status === 200 ? standingOf(JSON.parse(bodyAsText ?? '')) : { kind: 'unknown' };
    } catch {
      // No answer, or none that can be read: the next look asks again.
      return { kind: 'unknown' };
    }
  };

function standingOf(body: unknown): Standing {
  const operation = Operation.safeParse(body).data;
  switch (operation?.status) {
    case undefined:
      return { kind: 'unknown' };
    case 'Succeeded':
      return { kind: 'succeeded' };
    case 'Failed':
    case 'Canceled':
      return { kind: 'failed', code: codeOf(operation?.error?.code ?? operation?.status) };
    default:
      return { kind: 'running' };
  }
}

const sendWith =
  (client: EmailClient, look: Gateway['look'], { looks, interval }: Patience): Gateway['send'] =>
  async (operationId, { from, to, subject, text, html }) => {
    let accepted = false;
    try {
      await client.beginSend(
        {
          senderAddress: from,
          recipients: { to: [{ address: to }] },
          content: { subject, plainText: text, html },
          disableUserEngagementTracking: true,
        },
        {
          operationId,
          abortSignal: AbortSignal.timeout(SEND_TIMEOUT),
          // The client looks once by itself; only the answer to the message says whether that was taken.
          onResponse: ({ request, status }) => {
            accepted ||= request.method === 'POST' && status >= 200 && status < 300;
          },
        },
      );
    } catch (thrown) {
      if (!accepted) return refusalOf(thrown);
    }
    for (let looked = 1; ; looked++) {
      const standing = await look(operationId);
      if (standing.kind === 'succeeded' || standing.kind === 'failed') return standing;
      if (looked >= looks) return { kind: 'running' };
      await pause(interval);
    }
  };

interface Answer {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** What an error says of a message that was not accepted. The SDK's message is not told on: it may hold the address. */
function refusalOf(thrown: unknown): Standing {
  const { statusCode = 0, code, response } = thrown as Answer;
  if (statusCode === 429) return { kind: 'busy', retryAfter: retryAfterOf((name) => response?.headers?.get(name)) };
  // A request that timed out, or a fault of the service, may have been taken.
  if (statusCode < 400 || statusCode === 408 || statusCode >= 500) return { kind: 'unknown' };
  return { kind: 'refused', code: codeOf(code ?? `http${statusCode}`) };
}

/** A code of the service as it may stand in a log: letters and digits. */
const codeOf = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').slice(0, 60) || 'unnamed';

function retryAfterOf(header: (name: string) => string | undefined): number {
  const inMilliseconds = Number(header('retry-after-ms') ?? header('x-ms-retry-after-ms') ?? Number.NaN);
  const inSeconds = Number(header('retry-after') ?? Number.NaN) * 1_000;
  const asked = [inMilliseconds, inSeconds].find((value) => Number.isFinite(value) && value >= 0);
  return Math.min(asked ?? DEFAULT_RETRY_AFTER, LONGEST_RETRY_AFTER);
}
