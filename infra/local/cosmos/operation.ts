import type { Change, Collection, StoredBody } from './collection.ts';
import { CosmosError } from './error.ts';
import { patched } from './patch.ts';
import { matches } from './query/run.ts';

export type OperationKind = 'Create' | 'Upsert' | 'Replace' | 'Delete' | 'Read' | 'Patch';

/** One operation on one document, as the wire names it. */
export interface Operation {
  readonly operationType: OperationKind;
  readonly id?: string | undefined;
  readonly resourceBody?: unknown;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export interface Outcome {
  readonly status: number;
  readonly body: StoredBody | undefined;
}

const MAXIMUM_BYTES = 2 * 1024 * 1024;

/**
 * Does one operation in one partition, and tells `changed` what it replaced, so that a batch can be undone.
 * @throws CosmosError when Cosmos DB would refuse it; nothing is changed then
 */
export function perform(
  collection: Collection,
  pk: string,
  operation: Operation,
  changed: (before: Change, after: Change) => void,
): Outcome {
  const id = idOf(operation);
  const existing = collection.get(pk, id)?.body;
  precondition(operation, existing);

  const commit = (document: Record<string, unknown>): StoredBody => {
    const body = collection.write(pk, { ...checked(collection, pk, document), id });
    changed(changeOf(existing ?? null), changeOf(body));
    return body;
  };
  const changeOf = (body: StoredBody | null): Change => ({ container: collection.declaration.id, pk, id, body });

  switch (operation.operationType) {
    case 'Read':
      return { status: 200, body: found(existing) };
    case 'Create':
      if (existing) throw new CosmosError(409, 'Entity with the specified id already exists in the system.');
      return { status: 201, body: commit(documentOf(operation)) };
    case 'Upsert':
      return { status: existing ? 200 : 201, body: commit(documentOf(operation)) };
    case 'Replace': {
      found(existing);
      const document = documentOf(operation);
      if (document.id !== id) throw new CosmosError(400, "The id of a document can't be changed.");
      return { status: 200, body: commit(document) };
    }
    case 'Patch':
      return { status: 200, body: commit(patch(found(existing), operation.resourceBody)) };
    case 'Delete': {
      const before = changeOf(found(existing));
      collection.restore(changeOf(null));
      changed(before, changeOf(null));
      return { status: 204, body: undefined };
    }
    default:
      throw new CosmosError(400, 'Unknown operation type.');
  }
}

/** The partition key's value that a document carries, as JSON; `[{}]` of the wire, an absent value, is `{}`. */
export function partitionKeyOf(collection: Collection, document: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(document[collection.partitionKeyProperty]) ?? '{}';
}

function idOf({ operationType, id, resourceBody }: Operation): string {
  const value =
    operationType === 'Create' || operationType === 'Upsert' ? (resourceBody as { id?: unknown } | undefined)?.id : id;
  if (typeof value !== 'string' || value === '') throw new CosmosError(400, 'The document has no id.');
  if (/[/\\?#]/.test(value) || value.length > 1023)
    throw new CosmosError(400, 'The id holds a character that is not allowed, or is too long.');
  return value;
}

function precondition({ operationType, ifMatch, ifNoneMatch }: Operation, existing: StoredBody | undefined): void {
  const failed = new CosmosError(
    412,
    'Operation cannot be performed because one of the specified precondition is not met.',
  );
  if (ifMatch !== undefined && existing && ifMatch !== '*' && ifMatch !== existing._etag) throw failed;
  if (ifNoneMatch === undefined || !existing) return;
  if (ifNoneMatch !== '*' && ifNoneMatch !== existing._etag) return;
  if (operationType === 'Read') throw new CosmosError(304, 'Not modified');
  if (operationType !== 'Create') throw failed;
}

function found(existing: StoredBody | undefined): StoredBody {
  if (!existing) throw new CosmosError(404, 'Entity with the specified id does not exist in the system.');
  return existing;
}

function documentOf({ resourceBody }: Operation): Record<string, unknown> {
  if (typeof resourceBody !== 'object' || resourceBody === null || Array.isArray(resourceBody)) {
    throw new CosmosError(400, 'The document is not an object.');
  }
  return resourceBody as Record<string, unknown>;
}

function checked(collection: Collection, pk: string, document: Record<string, unknown>): Record<string, unknown> {
  if (partitionKeyOf(collection, document) !== pk) {
    throw new CosmosError(400, "PartitionKey extracted from document doesn't match the one specified in the header.", {
      substatus: 1001,
    });
  }
  const { ttl } = document;
  if (ttl !== undefined && !(Number.isInteger(ttl) && (ttl === -1 || Number(ttl) > 0))) {
    throw new CosmosError(400, 'The value of ttl must be -1 or a positive whole number.');
  }
  if (Buffer.byteLength(JSON.stringify(document)) > MAXIMUM_BYTES)
    throw new CosmosError(413, 'Request size is too large.');
  return document;
}

function patch(existing: StoredBody, instruction: unknown): Record<string, unknown> {
  const { operations, condition } = (Array.isArray(instruction) ? { operations: instruction } : instruction) as {
    operations: Parameters<typeof patched>[1];
    condition?: string;
  };
  if (condition !== undefined && !matches(existing, condition)) {
    throw new CosmosError(412, 'The condition of the patch is not met.');
  }
  return { ...patched(existing, operations) };
}
