import type { Container, CosmosClient, ItemDefinition, JSONObject, OperationInput, SqlParameter } from '@azure/cosmos';
import type * as z from 'zod';
import type { DocumentType } from '../retention.ts';
import type { ContainerId } from './containers.ts';
import { isStoreError, kindOf, StoreError, storeError } from './errors.ts';

/** A value beside the ETag under which it was read; the ETag is never part of the value. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

/** What every document has. */
export interface Document {
  readonly id: string;
  /** Of the table of retention: what is not in it is not stored. */
  readonly type: DocumentType;
  /** Seconds from the last write until Cosmos DB deletes the document. */
  readonly ttl?: number | undefined;
}

/** A document of the container `register`. */
export interface PartitionedDocument extends Document {
  readonly pk: string;
}

/** One operation of a batch. */
export type Write =
  | { readonly kind: 'create'; readonly document: PartitionedDocument }
  | { readonly kind: 'replace'; readonly document: PartitionedDocument; readonly etag: string }
  | { readonly kind: 'upsert'; readonly document: PartitionedDocument }
  | { readonly kind: 'delete'; readonly id: string };

/** A batch was refused, and nothing of it was done. `index` is the operation that failed. */
export class BatchRefused extends StoreError {
  readonly index: number;
  constructor(kind: StoreError['kind'], index: number) {
    super(kind);
    this.index = index;
  }
}

export interface Query {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  /** Limits the query to one partition; the text must filter on the key as well. */
  readonly partition?: string;
  /** At most so many documents a page. */
  readonly pageSize?: number;
}

/** The database: validated reads, conditional writes, atomic batches. Every failure is a StoreError. */
export interface Store {
  /** A point read; undefined when there is no such document. @throws StoreError `broken` when it has not the expected shape */
  read<S extends z.ZodType>(
    container: ContainerId,
    partition: string,
    id: string,
    schema: S,
  ): Promise<Versioned<z.output<S>> | undefined>;
  /** @throws StoreError `exists` */
  create(container: ContainerId, document: Document): Promise<{ etag: string }>;
  /** @throws StoreError `stale` */
  replace(container: ContainerId, partition: string, document: Document, etag: string): Promise<{ etag: string }>;
  /** Deletes a document, under its ETag if one is given; false when it was gone already. Asks twice if no answer comes. @throws StoreError `stale` */
  remove(container: ContainerId, partition: string, id: string, etag?: string): Promise<boolean>;
  /** All or nothing within one partition of `register`. @throws BatchRefused */
  batch(partition: string, writes: readonly Write[]): Promise<void>;
  /** Pages of a query, each with its documents and their ETags. */
  pages<S extends z.ZodType>(
    container: ContainerId,
    query: Query,
    schema: S,
  ): AsyncGenerator<readonly Versioned<z.output<S>>[]>;
  /** The account's own word about itself: where it can be read and written. */
  regions(): Promise<{ readable: readonly string[]; writable: readonly string[] }>;
}

/** The most operations that Cosmos DB takes in one batch. */
export const BATCH_LIMIT = 100;

export function storeOf(client: CosmosClient, database: string): Store {
  const opened = new Map<ContainerId, Container>();
  const container = (id: ContainerId): Container => {
    const one = opened.get(id) ?? client.database(database).container(id);
    opened.set(id, one);
    return one;
  };

  return {
    async read(id, partition, document, schema) {
      const answer = await container(id).item(document, partition).read().catch(notFound);
      return answer?.resource === undefined ? undefined : versioned(schema, answer.resource);
    },
    async create(id, document) {
      const answer = await container(id)
        .items.create(document as ItemDefinition)
        .catch(rethrow);
      return { etag: answer.etag };
    },
    async replace(id, partition, document, etag) {
      const answer = await container(id)
        .item(document.id, partition)
        .replace(document as ItemDefinition, ifMatch(etag))
        .catch(rethrow);
      return { etag: answer.etag };
    },
    async remove(id, partition, document, etag) {
      const remove = () =>
        container(id)
          .item(document, partition)
          .delete(etag === undefined ? {} : ifMatch(etag))
          .catch(notFound);
      const answer = await remove().catch((thrown) => (isStoreError(thrown, 'unknown') ? remove() : rethrow(thrown)));
      return answer !== undefined;
    },
    async batch(partition, writes) {
      if (writes.length > BATCH_LIMIT) throw new StoreError('tooLarge');
      const answer = await container('register').items.batch(writes.map(operation), partition).catch(rethrow);
      const results = answer.result ?? [];
      const failed = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
      if (failed >= 0) throw new BatchRefused(kindOf(results[failed]?.statusCode), failed);
      if (results.length !== writes.length) throw new StoreError(kindOf(answer.code));
    },
    async *pages(id, { text, parameters = {}, partition, pageSize = 100 }, schema) {
      const iterator = container(id).items.query(
        {
          query: text,
          parameters: Object.entries(parameters).map(([name, value]) => ({ name: `@${name}`, value }) as SqlParameter),
        },
        {
          maxItemCount: pageSize,
          ...(partition === undefined ? { forceQueryPlan: PLANNED.test(text) } : { partitionKey: partition }),
        },
      );
      while (iterator.hasMoreResults()) {
        const { resources } = await iterator.fetchNext().catch(rethrow);
        if (resources?.length) yield resources.map((resource) => versioned(schema, resource));
      }
    },
    async regions() {
      const { resource } = await client.getDatabaseAccount().catch(rethrow);
      const names = (locations: readonly { name: string }[] = []) => locations.map(({ name }) => name);
      return { readable: names(resource?.readableLocations), writable: names(resource?.writableLocations) };
    },
  };
}

/** Across partitions the gateway refuses these until the SDK comes with a plan: it is asked for at once. */
const PLANNED = /\b(ORDER BY|COUNT)\b/;

const ifMatch = (etag: string) => ({ accessCondition: { type: 'IfMatch', condition: etag } });

const rethrow = (thrown: unknown): never => {
  throw storeError(thrown);
};

const notFound = (thrown: unknown): undefined => {
  if ((thrown as { code?: unknown } | null)?.code === 404) return undefined;
  throw storeError(thrown);
};

const operation = (write: Write): OperationInput => {
  if (write.kind === 'delete') return { operationType: 'Delete', id: write.id };
  const resourceBody = { ...write.document } as JSONObject;
  if (write.kind === 'create') return { operationType: 'Create', resourceBody };
  if (write.kind === 'upsert') return { operationType: 'Upsert', resourceBody };
  return { operationType: 'Replace', id: write.document.id, resourceBody, ifMatch: write.etag };
};

function versioned<S extends z.ZodType>(schema: S, resource: unknown): Versioned<z.output<S>> {
  const parsed = schema.safeParse(resource);
  if (!parsed.success) throw new StoreError('broken');
  return { value: parsed.data, etag: String((resource as { _etag?: unknown })._etag ?? '') };
}
