import { randomUUID } from 'node:crypto';
import type { ContainerDeclaration } from './declaration.ts';

/** A document as Cosmos DB stores and returns it. */
export interface StoredBody {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly _rid: string;
  readonly _etag: string;
  /** Seconds since the epoch. */
  readonly _ts: number;
}

export interface Stored {
  /** The partition key's value as JSON. */
  readonly pk: string;
  readonly body: StoredBody;
  /** Milliseconds since the epoch; Infinity without a time to live. */
  readonly expiresAt: number;
}

/** A write as the journal keeps it: a whole document, or its absence. */
export interface Change {
  readonly container: string;
  readonly pk: string;
  readonly id: string;
  readonly body: StoredBody | null;
}

/**
 * The documents of one container, by partition and id, by `type` (which nearly every query names), and in the order of
 * their creation. An expired document is gone for every reader from the moment it expires.
 */
export class Collection {
  readonly declaration: ContainerDeclaration;
  readonly #now: () => number;
  readonly #partitions = new Map<string, Map<string, Stored>>();
  readonly #types = new Map<unknown, Map<string, Stored>>();
  readonly #all = new Map<string, Stored>();
  #lastRid = 0;

  constructor(declaration: ContainerDeclaration, now: () => number) {
    this.declaration = declaration;
    this.#now = now;
  }

  get partitionKeyProperty(): string {
    return this.declaration.partitionKey.slice(1);
  }

  get(pk: string, id: string): Stored | undefined {
    return this.#alive(this.#partitions.get(pk)?.get(id));
  }

  /** Stores a document with fresh system properties, in the place of the one with its id if there is one. */
  write(pk: string, document: Readonly<Record<string, unknown>> & { readonly id: string }): StoredBody {
    const _rid = this.get(pk, document.id)?.body._rid ?? this.#nextRid();
    const body: StoredBody = {
      ...document,
      _rid,
      _self: `dbs/register/colls/${this.declaration.id}/docs/${_rid}/`,
      _etag: `"${randomUUID()}"`,
      _attachments: 'attachments/',
      _ts: Math.floor(this.#now() / 1000),
    };
    this.restore({ container: this.declaration.id, pk, id: document.id, body });
    return body;
  }

  /** Puts a document back exactly as a change says: what a rollback and the journal need. */
  restore({ pk, id, body }: Change): void {
    const previous = this.#partitions.get(pk)?.get(id);
    if (previous)
      this.#drop(previous, body !== null && previous.body._rid === body._rid && previous.body.type === body.type);
    if (!body) return;
    const stored: Stored = { pk, body, expiresAt: this.#expiry(body) };
    nested(this.#partitions, pk).set(id, stored);
    nested(this.#types, body.type).set(body._rid, stored);
    this.#all.set(body._rid, stored);
    this.#lastRid = Math.max(this.#lastRid, Number.parseInt(body._rid, 36));
  }

  /** The documents that live now, oldest first; of one partition, or of one `type`, when given. */
  *documents(within: { readonly pk?: string | undefined; readonly type?: unknown } = {}): Generator<Stored> {
    const source =
      within.pk !== undefined
        ? this.#partitions.get(within.pk)
        : 'type' in within
          ? this.#types.get(within.type)
          : this.#all;
    for (const stored of source?.values() ?? []) if (this.#alive(stored)) yield stored;
  }

  #alive(stored: Stored | undefined): Stored | undefined {
    if (!stored || stored.expiresAt > this.#now()) return stored;
    this.#drop(stored, false);
    return undefined;
  }

  #drop({ pk, body }: Stored, staysInPlace: boolean): void {
    if (staysInPlace) return;
    const partition = this.#partitions.get(pk);
    partition?.delete(body.id);
    if (partition?.size === 0) this.#partitions.delete(pk);
    this.#types.get(body.type)?.delete(body._rid);
    this.#all.delete(body._rid);
  }

  #expiry({ ttl, _ts }: StoredBody): number {
    const { defaultTtl } = this.declaration;
    if (defaultTtl === undefined) return Number.POSITIVE_INFINITY;
    const seconds = typeof ttl === 'number' ? ttl : defaultTtl;
    return seconds === -1 ? Number.POSITIVE_INFINITY : (_ts + seconds) * 1000;
  }

  /** Fixed width, so that the order of the text is the order of creation. */
  #nextRid(): string {
    this.#lastRid += 1;
    return this.#lastRid.toString(36).padStart(10, '0');
  }
}

function nested<K>(map: Map<K, Map<string, Stored>>, key: K): Map<string, Stored> {
  const inner = map.get(key) ?? new Map<string, Stored>();
  map.set(key, inner);
  return inner;
}
