import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { listen } from '../listen.ts';
import type { ContainerDeclaration } from './declaration.ts';

export interface Metadata {
  /** Answers a read of databases, containers and partition-key ranges. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** The resource ids of the containers, which session tokens are kept under. */
  readonly rids: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Databases, containers and ranges as @vercel/cosmosdb-server serves them, created from the declaration. */
export async function startMetadata(database: string, containers: readonly ContainerDeclaration[]): Promise<Metadata> {
  const server: Server = createHttpServer({ keepAlive: true });
  const port = await listen(server, 0);
  await post(port, '/dbs', { id: database });
  const rids = new Map<string, string>();
  for (const { id, partitionKey, defaultTtl, indexingPolicy } of containers) {
    const created = await post(port, `/dbs/${database}/colls`, {
      id,
      partitionKey: { paths: [partitionKey], kind: 'Hash', version: 2 },
      indexingPolicy: { indexingMode: 'consistent', automatic: true, ...indexingPolicy },
      ...(defaultTtl !== undefined && { defaultTtl }),
    });
    rids.set(id, created._rid);
  }
  return {
    rids,
    answer: (request, response) => {
      server.emit('request', request, response);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function post(port: number, path: string, body: unknown): Promise<{ _rid: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      if (response.statusCode === 201) resolve(JSON.parse(text) as { _rid: string });
      else reject(new Error(`The container declaration was refused: ${text}`));
    });
    request.on('error', reject).end(JSON.stringify(body));
  });
}
