/**
 * Azure Blob Storage on this machine, at the wire: one container of append blobs under an immutability policy that allows protected
 * append writes. As in Azure, what is in a blob can be neither changed nor removed, a block is added whole or not at all, and a
 * blob takes 50,000 of them. Nothing else of the service is here.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Faults } from '../cosmos/faults.ts';
import { close, listen } from '../listen.ts';
import { type Answer, answer } from './answer.ts';
import { BlobContainer } from './container.ts';

export interface BlobOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The container's name; it is there from the beginning, as infra/ makes it in Azure. */
  readonly container?: string | undefined;
  /** Where the blobs are kept; without it they end with the process. */
  readonly dataDirectory?: string | undefined;
  readonly clock?: { now(): number };
}

/** An address of the blobs, with faults of its own: one for each client that a test tells apart. */
export interface BlobDoor {
  /** The blob endpoint of the emulator's account. */
  readonly endpoint: string;
  readonly faults: Faults;
}

export interface Blobs extends BlobDoor {
  /** How many blocks a blob takes; a test that has not the patience for 50,000 lowers it. */
  blockLimit: number;
  /** Opens another address to the same blobs. */
  openDoor(): Promise<BlobDoor>;
  /** The text of every blob, by name. */
  dump(): Readonly<Record<string, string>>;
  /** Writes past the policy, as nobody can in Azure while it lasts: a text, or null for a blob that is gone. */
  forge(name: string, text: string | null): void;
  stop(): Promise<void>;
}

export const EMULATOR_ACCOUNT = 'devstoreaccount1';

/** @throws BrokenBlobs, or the system's error when the port is taken */
export async function startBlobs({
  port = 0,
  container: containerName = 'journal',
  dataDirectory,
  clock = Date,
}: BlobOptions = {}): Promise<Blobs> {
  const container = new BlobContainer(dataDirectory);
  const servers: ReturnType<typeof createServer>[] = [];

  const openDoor = async (at = 0): Promise<BlobDoor> => {
    const faults = new Faults();
    const server = createServer((request, response) => {
      handle(request, response).catch(() => request.socket.destroy());
    });
    const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await bodyOf(request);
      const cut = faults.decide(request.method === 'PUT');
      if (cut === 'before') return void request.socket.destroy();
      const house = { account: EMULATOR_ACCOUNT, containerName, container, blockLimit: blobs.blockLimit };
      const answered = answer(house, request, body, clock.now());
      if (cut === 'after') return void request.socket.destroy();
      send(response, answered, request.method === 'HEAD');
    };
    const listening = await listen(server, at);
    servers.push(server);
    return { endpoint: `http://127.0.0.1:${listening}/${EMULATOR_ACCOUNT}`, faults };
  };

  const rest = {
    blockLimit: 50_000,
    openDoor,
    dump: () =>
      Object.fromEntries(container.names.map((name) => [name, container.find(name)?.bytes.toString('utf8') ?? ''])),
    forge: (name: string, text: string | null) => container.forge(name, text, clock.now()),
    stop: async () => {
      await Promise.all(servers.map(close));
    },
  };
  const blobs: Blobs = Object.assign(rest, await openDoor(port));
  return blobs;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answer, headOnly: boolean): void {
  response.writeHead(status, {
    'x-ms-version': '2025-07-05',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(headOnly ? undefined : body);
}
