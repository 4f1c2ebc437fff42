import { randomUUID } from 'node:crypto';
import { StoreError } from '../../shared/platform/cosmos/errors.ts';
import { BatchRefused, type Document, type Store, type Write } from '../../shared/platform/cosmos/store.ts';

interface Kept {
  readonly document: Document;
  readonly etag: string;
}

/** A store in memory with the rules of the real one for single documents and batches; its queries only compare for equality, and `after` pages by id. */
export interface MemoryStore extends Store {
  /** Every document that lives. */
  documents(): readonly Document[];
}

/** @param changed is told after each write */
export function memoryStore(changed: () => void = () => undefined): MemoryStore {
  let kept = new Map<string, Kept>();
  const keyOf = (container: string, partition: string, id: string) => [container, partition, id].join('|');
  const partitionOf = (document: Document): string => ('pk' in document ? String(document.pk) : document.id);

  const put = (into: Map<string, Kept>, key: string, document: Document) => {
    const etag = randomUUID();
    into.set(key, { document: structuredClone(document), etag });
    return { etag };
  };
  const expectEtag = (found: Kept | undefined, etag: string | undefined) => {
    if (!found || (etag !== undefined && found.etag !== etag)) throw new StoreError('stale');
  };
  const write = (into: Map<string, Kept>, container: string, partition: string, operation: Write) => {
    const id = operation.kind === 'delete' ? operation.id : operation.document.id;
    const key = keyOf(container, partition, id);
    const found = into.get(key);
    if (operation.kind === 'create' && found) throw new StoreError('exists');
    if (operation.kind === 'replace') expectEtag(found, operation.etag);
    if (operation.kind === 'delete') {
      expectEtag(found, undefined);
      into.delete(key);
      return { etag: '' };
    }
    return put(into, key, operation.document);
  };

  return {
    documents: () => [...kept.values()].map(({ document }) => document),
    async read(container, partition, id, schema) {
      const found = kept.get(keyOf(container, partition, id));
      return found && { value: schema.parse(found.document), etag: found.etag };
    },
    async create(container, document) {
      const key = keyOf(container, partitionOf(document), document.id);
      if (kept.has(key)) throw new StoreError('exists');
      const written = put(kept, key, document);
      changed();
      return written;
    },
    async replace(container, partition, document, etag) {
      const key = keyOf(container, partition, document.id);
      expectEtag(kept.get(key), etag);
      const written = put(kept, key, document);
      changed();
      return written;
    },
    async remove(container, partition, id, etag) {
      const key = keyOf(container, partition, id);
      const found = kept.get(key);
      if (!found) return false;
      expectEtag(found, etag);
      kept.delete(key);
      changed();
      return true;
    },
    async batch(partition, writes) {
      const after = new Map(kept);
      for (const [index, operation] of writes.entries()) {
        try {
          write(after, 'register', partition, operation);
        } catch (thrown) {
          throw thrown instanceof StoreError ? new BatchRefused(thrown.kind, index) : thrown;
        }
      }
      kept = after;
      changed();
    },
    async *pages(container, { text, parameters: { after, ...equal } = {}, pageSize = 100 }, schema) {
      const types = /c\.type IN \(([^)]*)\)/.exec(text)?.[1];
      const matching = [...kept]
        .filter(
          ([key, { document }]) =>
            key.startsWith(`${container}|`) &&
            Object.entries(equal).every(([field, value]) => document[field as keyof Document] === value) &&
            (after === undefined || document.id > String(after)) &&
            (types === undefined || types.includes(`'${document.type}'`)),
        )
        .map(([, found]) => found)
        .sort((a, b) => (after === undefined ? 0 : a.document.id < b.document.id ? -1 : 1));
      for (let from = 0; from === 0 || from < matching.length; from += pageSize)
        yield matching
          .slice(from, from + pageSize)
          .map(({ document, etag }) => ({ value: schema.parse(document), etag }));
    },
    regions: async () => ({ readable: [], writable: [] }),
  };
}
