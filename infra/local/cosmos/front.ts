import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { accountBody, type Regions } from './account.ts';
import { type Answer, answer } from './answer.ts';
import type { Change, Collection } from './collection.ts';
import { CosmosError } from './error.ts';
import type { Faults } from './faults.ts';
import type { Metadata } from './metadata.ts';
import { isWrite, pathOfDocuments, readRequest, type WireRequest } from './request.ts';
import type { RequestLog } from './requests.ts';

/** The documents and everything around them that a door opens to. */
export interface House {
  readonly database: string;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly metadata: Metadata;
  regions(): Regions;
  /** Makes changes durable. @throws when they can't be */
  keep(changes: readonly Change[]): void;
}

/** The wire protocol of one door: documents are answered here, databases and containers by @vercel/cosmosdb-server. */
export function createFront(house: House, faults: Faults, log: RequestLog): Server {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOfDocuments(request);
    if (!path) return metadata(request, response);
    let read: WireRequest | undefined;
    try {
      read = await readRequest(request, path);
      const cut = faults.decide(isWrite(read));
      if (cut === 'before') return sever(request, read);
      const answered = commit(house, read);
      if (cut === 'after') return sever(request, read);
      send(response, read, answered);
    } catch (error) {
      if (!(error instanceof CosmosError)) throw error;
      send(response, read, refusal(error));
    }
  }

  function metadata(request: IncomingMessage, response: ServerResponse): void {
    if (faults.decide(false)) {
      request.socket.destroy();
      return;
    }
    const { method = 'GET', url = '/' } = request;
    log.add({
      method,
      operation: 'metadata',
      container: undefined,
      operations: 1,
      query: undefined,
      status: 200,
      charge: 0,
    });
    if (method !== 'GET') {
      const error = new CosmosError(
        403,
        "Databases and containers come from the declaration; an identity of the data plane can't change them.",
      );
      send(response, undefined, refusal(error));
    } else if (/^\/*$/.test(url)) {
      send(response, undefined, {
        status: 200,
        body: accountBody(request.headers.host ?? '', house.regions()),
        headers: {},
        charge: 0,
        changes: [],
      });
    } else {
      house.metadata.answer(request, response);
    }
  }

  function sever(request: IncomingMessage, read: WireRequest): void {
    record(read, 0, 0);
    request.socket.destroy();
  }

  function send(
    response: ServerResponse,
    read: WireRequest | undefined,
    { status, body, headers, charge }: Answer,
  ): void {
    if (read) record(read, status, charge);
    const container = read?.container;
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-ms-activity-id': randomUUID(),
      'x-ms-request-charge': String(charge),
      'x-ms-session-token': '0:-1#1',
      ...(container !== undefined && {
        'x-ms-alt-content-path': `dbs/${house.database}/colls/${container}`,
        'x-ms-content-path': house.metadata.rids.get(container) ?? '',
      }),
      ...headers,
    });
    response.end(body === undefined || status === 204 || status === 304 ? undefined : JSON.stringify(body));
  }

  function record({ method, operation, container, body }: WireRequest, status: number, charge: number): void {
    const query = (body as { query?: unknown } | undefined)?.query;
    log.add({
      method,
      operation,
      container,
      operations: Array.isArray(body) ? body.length : 1,
      query: typeof query === 'string' ? query : undefined,
      status,
      charge,
    });
  }

  return server;
}

/** Does a request and makes it durable, or neither. */
function commit(house: House, request: WireRequest): Answer {
  const collection = house.collections.get(request.container ?? '');
  if (!collection) throw new CosmosError(404, `The container ${request.container} is not declared.`);
  const answered = answer(collection, request);
  if (answered.changes.length > 0) house.keep(answered.changes);
  return answered;
}

function refusal(error: CosmosError): Answer {
  const { substatus, ...details } = error.details;
  return {
    status: error.status,
    body: { code: error.code, message: error.message, ...details },
    headers: substatus === undefined ? {} : { 'x-ms-substatus': String(substatus) },
    charge: 1,
    changes: [],
  };
}
