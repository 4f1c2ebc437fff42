import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { partitionFrom } from './batch.ts';
import { CosmosError } from './error.ts';
import type { OperationName } from './requests.ts';

/** A request to Cosmos DB, read off the wire. */
export interface WireRequest {
  readonly method: string;
  readonly operation: OperationName;
  readonly container: string | undefined;
  /** The document's id, in the path. */
  readonly id: string | undefined;
  readonly body: unknown;
  readonly bytes: number;
  /** The partition key's value as JSON. */
  readonly pk: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

const PATH = /^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs(?:\/([^/]+))?\/?$/;
const WRITES = new Set<OperationName>(['create', 'replace', 'upsert', 'patch', 'delete', 'batch']);

export const isWrite = ({ operation, body }: WireRequest): boolean =>
  operation === 'batch'
    ? Array.isArray(body) && body.some((each) => (each as { operationType?: unknown }).operationType !== 'Read')
    : WRITES.has(operation);

/** Whether a request is about documents; everything else is metadata. */
export const pathOfDocuments = (
  request: IncomingMessage,
): { container: string; id: string | undefined } | undefined => {
  const path = (request.url ?? '').replace(/^\/\//, '/').split('?')[0] ?? '';
  const [, , container, id] = PATH.exec(path) ?? [];
  return container === undefined
    ? undefined
    : { container: decodeURIComponent(container), id: id === undefined ? undefined : decodeURIComponent(id) };
};

/** Reads a request about documents. @throws CosmosError for one that can't be understood */
export async function readRequest(
  request: IncomingMessage,
  { container, id }: { container: string; id: string | undefined },
): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { headers, method = 'GET' } = request;
  const key = headers['x-ms-documentdb-partitionkey'];
  return {
    method,
    operation: operationOf(method, headers, id),
    container,
    id,
    body: bytes.length > 0 ? parsed(bytes) : undefined,
    bytes: bytes.length,
    // An empty list is how the SDK says "all partitions".
    pk: typeof key === 'string' && key !== '[]' ? partitionFrom(key) : undefined,
    headers,
  };
}

const isTrue = (value: string | string[] | undefined): boolean =>
  typeof value === 'string' && value.toLowerCase() === 'true';

function operationOf(method: string, headers: IncomingHttpHeaders, id: string | undefined): OperationName {
  if (method === 'POST' && id === undefined) {
    if (isTrue(headers['x-ms-cosmos-is-query-plan-request'])) return 'queryPlan';
    if (isTrue(headers['x-ms-documentdb-isquery']) || headers['content-type'] === 'application/query+json')
      return 'query';
    if (isTrue(headers['x-ms-cosmos-is-batch-request'])) return 'batch';
    return isTrue(headers['x-ms-documentdb-is-upsert']) ? 'upsert' : 'create';
  }
  if (method === 'GET') return id === undefined ? 'feed' : 'read';
  const operation = ({ PUT: 'replace', PATCH: 'patch', DELETE: 'delete' } as const)[method];
  if (!operation || id === undefined) throw new CosmosError(405, 'The method is not allowed here.');
  return operation;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new CosmosError(400, 'The request body is not valid JSON.');
  }
}
