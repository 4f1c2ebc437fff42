import { runBatch } from './batch.ts';
import { chargeOf, chargeOfQuery } from './charge.ts';
import type { Change, Collection } from './collection.ts';
import { CosmosError } from './error.ts';
import { type Operation, type OperationKind, partitionKeyOf, perform } from './operation.ts';
import type { Parameter } from './query/engine.ts';
import { needsPlan, planOf, unmarked } from './query/plan.ts';
import { runQuery, treeOf } from './query/run.ts';
import type { WireRequest } from './request.ts';

/** What goes back over the wire, and what it changed. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly charge: number;
  readonly changes: readonly Change[];
}

const KINDS: Readonly<Partial<Record<WireRequest['operation'], OperationKind>>> = {
  read: 'Read',
  create: 'Create',
  upsert: 'Upsert',
  replace: 'Replace',
  patch: 'Patch',
  delete: 'Delete',
};

/** Azure's page when none is asked for. */
const DEFAULT_PAGE = 100;

/** Answers a request about the documents of a collection, in one go: nothing else happens meanwhile. @throws CosmosError */
export function answer(collection: Collection, request: WireRequest): Answer {
  const { operation } = request;
  if (operation === 'batch') return batch(collection, request);
  if (operation === 'query' || operation === 'feed') return query(collection, request);
  if (operation === 'queryPlan') return plan(request);
  const kind = KINDS[operation];
  if (!kind) throw new CosmosError(405, 'The method is not allowed here.');
  return single(collection, request, kind);
}

function single(collection: Collection, request: WireRequest, operationType: OperationKind): Answer {
  const { headers, body: resourceBody, id } = request;
  const changes: Change[] = [];
  const operation: Operation = {
    operationType,
    id,
    resourceBody,
    ifMatch: headers['if-match'],
    ifNoneMatch: headers['if-none-match'],
  };
  const { status, body } = perform(collection, partition(collection, request, operationType), operation, (_, after) =>
    changes.push(after),
  );
  return { status, body, headers: body ? { etag: body._etag } : {}, charge: chargeOf(operationType, body), changes };
}

function partition(collection: Collection, { pk, body }: WireRequest, operation: OperationKind): string {
  if (pk !== undefined) return pk;
  if (operation === 'Create' || operation === 'Upsert')
    return partitionKeyOf(collection, body as Record<string, unknown>);
  throw new CosmosError(400, 'PartitionKey value must be supplied for this operation.');
}

function batch(collection: Collection, { body, pk, headers, bytes }: WireRequest): Answer {
  if (bytes > 2 * 1024 * 1024) throw new CosmosError(413, 'Request size is too large.');
  const atomic = String(headers['x-ms-cosmos-batch-atomic']).toLowerCase() === 'true';
  const { status, results, changes } = runBatch(collection, body, pk, atomic);
  const minimal = headers.prefer === 'return=minimal';
  return {
    status,
    body: minimal ? results.map(({ resourceBody: _, ...rest }) => rest) : results,
    headers: {},
    charge: results.reduce((sum, { requestCharge }) => sum + requestCharge, 0),
    changes,
  };
}

interface QueryBody {
  readonly query: string;
  readonly parameters?: readonly Parameter[];
}

function queryBody(body: unknown): QueryBody {
  if (typeof (body as Partial<QueryBody> | undefined)?.query === 'string') return body as QueryBody;
  throw new CosmosError(400, 'The body holds no query.');
}

function query(collection: Collection, { operation, body, pk, headers }: WireRequest): Answer {
  const given: QueryBody = operation === 'feed' ? { query: 'SELECT * FROM c' } : queryBody(body);
  const { text, rewritten } = unmarked(given.query);
  const tree = treeOf(text);
  const overPartitions = pk === undefined;
  if (overPartitions && needsPlan(tree) && headers['x-ms-documentdb-partitionkeyrangeid'] === undefined) {
    // As the real gateway: the SDK then merges the partitions by the query plan.
    throw new CosmosError(400, 'The provided cross partition query can not be directly served by the gateway.', {
      substatus: 1004,
      additionalErrorInfo: JSON.stringify(planOf(text, tree, given.parameters ?? [])),
    });
  }
  const size = Number(headers['x-ms-max-item-count'] ?? DEFAULT_PAGE);
  const continuation = headers['x-ms-continuation'];
  const answered = runQuery(collection, {
    text,
    parameters: given.parameters ?? [],
    pk,
    pageSize: size > 0 ? size : DEFAULT_PAGE,
    continuation: typeof continuation === 'string' ? continuation : undefined,
    withOrderByItems: rewritten && tree.orderBy !== null,
  });
  // An aggregate under the plan travels as the list of its items.
  const documents = rewritten && !tree.orderBy ? answered.documents.map((item) => [{ item }]) : answered.documents;
  return {
    status: 200,
    body: { _rid: '', Documents: documents, _count: documents.length },
    headers: {
      'x-ms-item-count': String(documents.length),
      ...(answered.continuation !== undefined && { 'x-ms-continuation': answered.continuation }),
    },
    charge: chargeOfQuery(documents.length),
    changes: [],
  };
}

function plan({ body }: WireRequest): Answer {
  const { query: text, parameters = [] } = queryBody(body);
  return { status: 200, body: planOf(text, treeOf(text), parameters), headers: {}, charge: 0, changes: [] };
}
