import { chargeOf } from './charge.ts';
import type { Change, Collection } from './collection.ts';
import { CosmosError } from './error.ts';
import { type Operation, perform } from './operation.ts';

/** One line of a batch's answer, as the SDK reads it. */
export interface OperationResult {
  statusCode: number;
  requestCharge: number;
  eTag?: string;
  resourceBody?: unknown;
}

export interface BatchAnswer {
  readonly status: 200 | 207;
  readonly results: readonly OperationResult[];
  readonly changes: readonly Change[];
}

const MAXIMUM_OPERATIONS = 100;

/**
 * A transactional batch: every operation in order, each seeing the ones before, all or none. The one that fails keeps its
 * code and the others become 424. A batch that is not atomic (the SDK's bulk) does each on its own.
 * @throws CosmosError 400 for a malformed or oversized batch
 */
export function runBatch(
  collection: Collection,
  operations: unknown,
  partition: string | undefined,
  atomic: boolean,
): BatchAnswer {
  if (!Array.isArray(operations) || operations.length === 0) throw new CosmosError(400, 'The batch has no operations.');
  if (operations.length > MAXIMUM_OPERATIONS)
    throw new CosmosError(400, 'Batch request has more operations than what is supported.');
  const undo: Change[] = [];
  const changes: Change[] = [];
  const results: OperationResult[] = [];
  for (const operation of operations as (Operation & { partitionKey?: string })[]) {
    const result = one(collection, operation, partitionOf(operation, partition, atomic), (before, after) => {
      undo.push(before);
      changes.push(after);
    });
    results.push(result);
    if (atomic && result.statusCode >= 400) {
      for (const before of undo.reverse()) collection.restore(before);
      return {
        status: 207,
        results: operations.map((_, index) => (index === results.length - 1 ? result : failedDependency())),
        changes: [],
      };
    }
  }
  return { status: results.some(({ statusCode }) => statusCode >= 400) ? 207 : 200, results, changes };
}

const failedDependency = (): OperationResult => ({ statusCode: 424, requestCharge: 0 });

function partitionOf(operation: { partitionKey?: string }, partition: string | undefined, atomic: boolean): string {
  const own = operation.partitionKey === undefined ? undefined : partitionFrom(operation.partitionKey);
  if (atomic && own !== undefined && own !== partition)
    throw new CosmosError(400, 'A transactional batch holds one logical partition.');
  const key = own ?? partition;
  if (key === undefined) throw new CosmosError(400, 'The batch names no partition key.');
  return key;
}

/** The value in a partition-key header (`["value"]`) as JSON. @throws CosmosError 400 */
export function partitionFrom(header: string): string {
  try {
    const values: unknown = JSON.parse(header);
    if (Array.isArray(values) && values.length === 1) return JSON.stringify(values[0]);
  } catch {
    // Answered like any other malformed key.
  }
  throw new CosmosError(400, 'The partition key supplied in x-ms-documentdb-partitionkey header is not valid.');
}

function one(
  collection: Collection,
  operation: Operation,
  pk: string,
  changed: (before: Change, after: Change) => void,
): OperationResult {
  try {
    const { status, body } = perform(collection, pk, operation, changed);
    return {
      statusCode: status,
      requestCharge: chargeOf(operation.operationType, body),
      ...(body && { eTag: body._etag, resourceBody: body }),
    };
  } catch (error) {
    if (!(error instanceof CosmosError)) throw error;
    return { statusCode: error.status, requestCharge: 1 };
  }
}
