import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on loopback and gives the port (0 takes a free one). @throws the system's error, such as EADDRINUSE */
export function listen(server: Server, port: number): Promise<number> {
  // Kept connections are never given up from this side, where a request might just be on its way: the clients close them.
  server.keepAliveTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Stops listening, and ends what is still connected. */
export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
