/**
 * Cosmos DB on this machine, for the real SDK over its wire protocol. Databases, containers and ranges are answered by
 * @vercel/cosmosdb-server, and its engine evaluates the queries; the documents are held here, because that server is not
 * atomic in a batch, knows no time to live, keeps nothing on disk, sees every partition in a query, and takes seconds for
 * some thousand documents. It is stricter than Azure: a query that the declared index does not cover is refused.
 */
import type { Server } from 'node:http';
import { close, listen } from '../listen.ts';
import type { Regions } from './account.ts';
import { type Change, Collection, type StoredBody } from './collection.ts';
import type { ContainerDeclaration } from './declaration.ts';
import { Faults } from './faults.ts';
import { createFront, type House } from './front.ts';
import { Journal } from './journal.ts';
import { startMetadata } from './metadata.ts';
import { partitionKeyOf } from './operation.ts';
import { RequestLog } from './requests.ts';

export interface CosmosOptions {
  readonly containers: readonly ContainerDeclaration[];
  /** The port of the first door; 0, the default, takes a free one. */
  readonly port?: number;
  /** Default `register`. */
  readonly database?: string;
  /** Where the documents are kept; without it they end with the process. */
  readonly dataDirectory?: string | undefined;
  /** The time that documents are stamped with and expire by. */
  readonly clock?: { now(): number };
  /** Where the account says it is; default Sweden Central alone. */
  readonly regions?: Regions;
}

/** An address of the database, with faults and a request log of its own: one for each client that a test tells apart. */
export interface Door {
  readonly endpoint: string;
  readonly faults: Faults;
  readonly requests: RequestLog;
}

export interface Cosmos extends Door {
  /** Opens another address to the same documents. */
  openDoor(): Promise<Door>;
  /** Every document that lives, by container. */
  dump(): Readonly<Record<string, readonly StoredBody[]>>;
  /** Removes every document. */
  clear(): void;
  /** Puts the documents of an earlier dump in the place of all that are there, as the restore of a backup does. */
  putBack(dump: ReturnType<Cosmos['dump']>): void;
  setRegions(regions: Regions): void;
  stop(): Promise<void>;
}

/** @throws BrokenSnapshot, or the system's error when the port is taken */
export async function startCosmos({
  containers,
  port = 0,
  database = 'register',
  dataDirectory,
  clock = Date,
  regions = SWEDEN,
}: CosmosOptions): Promise<Cosmos> {
  const collections = new Map(
    containers.map((declaration) => [declaration.id, new Collection(declaration, () => clock.now())]),
  );
  const restore = (change: Change) => collections.get(change.container)?.restore(change);
  const journal =
    dataDirectory === undefined ? undefined : new Journal(dataDirectory, restore, () => everything(collections));
  const metadata = await startMetadata(database, containers);
  const servers: Server[] = [];
  let reported = regions;
  const house: House = {
    database,
    collections,
    metadata,
    regions: () => reported,
    keep: (changes) => journal?.append(changes),
  };

  const openDoor = async (at = 0): Promise<Door> => {
    const [faults, requests] = [new Faults(), new RequestLog()];
    const server = createFront(house, faults, requests);
    const listening = await listen(server, at);
    servers.push(server);
    return { endpoint: `http://127.0.0.1:${listening}`, faults, requests };
  };
  const stop = async () => {
    await Promise.all(servers.map(close));
    await metadata.close();
    journal?.close();
  };

  const replace = (by: readonly Change[]) => {
    const changes = [...[...everything(collections)].map((change) => ({ ...change, body: null })), ...by];
    for (const change of changes) restore(change);
    if (changes.length > 0) journal?.append(changes);
  };

  const first = await openDoor(port).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    ...first,
    openDoor,
    stop,
    dump: () =>
      Object.fromEntries(
        [...collections].map(([id, collection]) => [id, [...collection.documents()].map(({ body }) => body)]),
      ),
    clear: () => replace([]),
    putBack: (dump) =>
      replace(
        [...collections].flatMap(([container, collection]) =>
          (dump[container] ?? []).map((body) => ({
            container,
            pk: partitionKeyOf(collection, body),
            id: body.id,
            body,
          })),
        ),
      ),
    setRegions: (given) => {
      reported = given;
    },
  };
}

const SWEDEN: Regions = { readable: ['Sweden Central'], writable: ['Sweden Central'] };

function* everything(collections: ReadonlyMap<string, Collection>): Generator<Change> {
  for (const [container, collection] of collections) {
    for (const { pk, body } of [...collection.documents()]) yield { container, pk, id: body.id, body };
  }
}
