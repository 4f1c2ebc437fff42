import { createServer } from 'node:http';
import { close, listen } from '../../infra/local/listen.ts';

it('announces no end of a kept connection, whatever the library of a stand-in thinks right', async () => {
  const server = createServer({ keepAliveTimeout: 5_000 }, (_, response) => response.end());
  const port = await listen(server, 0);
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  expect(headers.get('connection')).toBe('keep-alive');
  expect(headers.get('keep-alive')).toBeNull();
  await close(server);
});
