import type { IncomingMessage } from 'node:http';

/**
 * The whole body, or undefined for one that is larger than allowed: by its announced length before anything is read, by
 * counting where none is announced.
 * @throws when the client goes away
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** How much of a refused body is let through to nowhere, so that a client that sends before it listens gets its answer. */
const DISCARDED_BYTES = 16 * 1024 * 1024;

/** Lets the rest of a body run out unread, and cuts the connection when it does not end. */
export function discard(request: IncomingMessage): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > DISCARDED_BYTES) request.socket.destroy();
  });
}
