/**
 * Azure Communication Services e-mail on this machine, at the wire: `POST /emails:send` and `GET /emails/operations/{id}`.
 * Whatever is accepted is in the inbox. Like the real service it promises nothing of a repeated operation id: sent twice
 * is delivered twice.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen } from '../listen.ts';
import { MailControls } from './controls.ts';
import { Inbox, type InboxMail } from './inbox.ts';
import { type Message, messageOf } from './message.ts';

export interface MailOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Where the inbox is kept; without it, it ends with the process. */
  readonly dataDirectory?: string | undefined;
  readonly clock?: { now(): number };
}

export interface Mail {
  readonly endpoint: string;
  /** Oldest first. */
  inbox(): readonly InboxMail[];
  clearInbox(): void;
  readonly controls: MailControls;
  stop(): Promise<void>;
}

/** @throws BrokenInbox, or the system's error when the port is taken */
export async function startMail({ port = 0, dataDirectory, clock = Date }: MailOptions = {}): Promise<Mail> {
  const inbox = new Inbox(dataDirectory);
  const controls = new MailControls();
  const running = new Map<string, number>();

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const body = await bodyOf(request);
    const [, operationId] = /^\/emails\/operations\/([^/]+)$/.exec(path) ?? [];
    if (request.method === 'POST' && path === '/emails:send') send(request, response, body);
    else if (request.method === 'GET' && operationId !== undefined) show(response, decodeURIComponent(operationId));
    else refuse(response, 404, 'NotFound', 'There is no such resource.');
  }

  function send(request: IncomingMessage, response: ServerResponse, body: unknown): void {
    const { failure, endsAsFailed, runningFor, cut } = controls.next();
    if (cut === 'before') {
      request.socket.destroy();
      return;
    }
    if (failure) {
      if (failure.retryAfter !== undefined) response.setHeader('retry-after', String(failure.retryAfter));
      refuse(
        response,
        failure.status,
        failure.status === 429 ? 'TooManyRequests' : 'InternalServerError',
        'The request was refused.',
      );
      return;
    }
    const checked = messageOf(body);
    if ('fault' in checked) {
      refuse(response, 400, 'BadRequest', checked.fault);
      return;
    }
    const given = request.headers['operation-id'];
    if (given !== undefined && !UUID.test(String(given))) {
      refuse(response, 400, 'BadRequest', 'The Operation-Id is no UUID.');
      return;
    }
    const operationId = given === undefined ? randomUUID() : String(given);
    inbox.add({
      operationId,
      outcome: endsAsFailed ? 'Failed' : 'Succeeded',
      mail: endsAsFailed ? null : mailOf(checked.message, clock.now()),
    });
    running.set(operationId, runningFor);
    if (cut === 'after') {
      request.socket.destroy();
      return;
    }
    response.setHeader(
      'operation-location',
      `http://${request.headers.host}/emails/operations/${encodeURIComponent(operationId)}?api-version=2023-03-31`,
    );
    reply(response, 202, { id: operationId, status: 'Running' });
  }

  function show(response: ServerResponse, operationId: string): void {
    const sending = inbox.find(operationId);
    if (!sending) {
      refuse(response, 404, 'NotFound', 'There is no such operation.');
      return;
    }
    const left = running.get(operationId) ?? 0;
    running.set(operationId, left - 1);
    const status = left > 0 ? 'Running' : sending.outcome;
    const error =
      status === 'Failed'
        ? { error: { code: 'EmailDroppedAllRecipientsSuppressed', message: 'The message was dropped.' } }
        : {};
    reply(response, 200, { id: operationId, status, ...error });
  }

  const listening = await listen(server, port);
  return {
    endpoint: `http://127.0.0.1:${listening}`,
    inbox: () => inbox.mails,
    clearInbox: () => inbox.clear(),
    controls,
    stop: () => close(server),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function mailOf({ senderAddress, recipients, content, headers = {} }: Message, now: number): InboxMail {
  const { to = [], cc = [], bcc = [] } = recipients;
  return {
    id: randomUUID(),
    from: senderAddress,
    to: [...to, ...cc, ...bcc].map(({ address }) => address).join(', '),
    subject: content.subject,
    text: content.plainText ?? null,
    html: content.html ?? null,
    headers,
    sentAt: new Date(now).toISOString(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-ms-request-id': randomUUID() });
  response.end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: number, code: string, message: string): void =>
  reply(response, status, { error: { code, message } });
