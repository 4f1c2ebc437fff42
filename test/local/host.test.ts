import { request as httpRequest } from 'node:http';
import { type Host, startHost } from '../../infra/local/host/index.ts';
import type { LogEntry } from '../../infra/local/host/log.ts';

type Sample = typeof import('./sampleApp.ts');
const logs: LogEntry[] = [];

const options = (loadApp: () => unknown) => ({
  loadApp,
  port: 0,
  settings: { TICK: '0 0 0 1 1 *' },
  allowedOrigins: () => new Set(['https://portal.example']),
  bodyLimit: 131_072,
  routePrefix: 'api',
  logLevel: 'information' as const,
  log: (entry: LogEntry) => logs.push(entry),
  now: () => 0,
  scheduleTimers: false,
});

describe.each([
  ['with HTTP streaming', true],
  ['without', false],
])('the function host, %s', (_, streams) => {
  let host: Host;
  let sample: Sample;
  const call = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${host.port}${path}`, init);
  const text = async (path: string, init?: RequestInit) => (await call(path, init)).text();

  beforeAll(async () => {
    host = await startHost(
      options(() =>
        jest.isolateModules(() => {
          sample = require('./sampleApp.ts') as Sample;
          sample.registerSample({ streams });
        }),
      ),
    );
  });
  afterAll(() => host.stop());

  it('routes as ASP.NET does: a literal before a parameter', async () => {
    expect(await text('/api/users/me')).toBe('literal');
    expect(await text('/api/USERS/Me')).toBe('literal');
    expect(await text('/api/users/%C3%A5%2Fx')).toBe('parameter å/x');
  });

  it('answers 404 without a body for an unknown route, a wrong method and a path outside the prefix', async () => {
    for (const [path, method] of [
      ['/api/absent', 'GET'],
      ['/api/only-post', 'GET'],
      ['/api/users/x', 'HEAD'],
      ['/echo', 'GET'],
      ['/api/users/%zz', 'GET'],
    ] as const) {
      const answer = await call(path, { method });
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '']);
    }
  });

  it('hands over method, parameters, query, headers, the client and the bytes of the body', async () => {
    const body = new Uint8Array([0, 200, 10]);
    const answer = await call('/api/echo/aino?a=1&b=%C3%A4', {
      method: 'PUT',
      body,
      headers: { 'x-many': 'y', 'x-forwarded-for': '203.0.113.7' },
    });
    expect(answer.headers.get('x-many')).toBe('y');
    expect(await answer.json()).toEqual({
      method: 'PUT',
      params: { name: 'aino' },
      query: [
        ['a', '1'],
        ['b', 'ä'],
      ],
      url: `http://127.0.0.1:${host.port}/api/echo/aino?a=1&b=%C3%A4`,
      forwarded: expect.stringMatching(/^203\.0\.113\.7, 127\.0\.0\.1:\d+$/),
      bytes: [...body],
    });
  });

  it('answers bytes, cookies, no content, nothing, and HEAD', async () => {
    const binary = await call('/api/binary');
    expect([...new Uint8Array(await binary.arrayBuffer())]).toEqual([0, 255, 128]);
    expect(binary.headers.get('etag')).toBe('"1"');
    expect((await call('/api/cookie')).headers.getSetCookie()[0]).toMatch(/^a=b; .*SameSite=Lax/i);
    expect((await call('/api/no-content')).status).toBe(204);
    expect((await call('/api/nothing')).status).toBe(204);
    const head = await call('/api/binary', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, '"1"', '']);
  });

  it('refuses a body over the limit before it is read, announced or not', async () => {
    const announced = await call('/api/echo', { method: 'POST', body: new Uint8Array(131_073) });
    expect([announced.status, await announced.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'bodyTooLarge' }),
    ]);
    const chunked = await call('/api/echo', {
      method: 'POST',
      body: new Blob(['x'.repeat(300_000)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect((await call('/api/echo', { method: 'POST', body: new Uint8Array(131_072) })).status).toBe(200);
  });

  it('answers 500 without a body when a function throws, and logs no message of it', async () => {
    const answer = await call('/api/throws');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    expect(JSON.stringify(logs)).not.toContain('aino@example.fi');
  });

  it('does CORS as the platform: allowed origins alone, preflights answered by the host, no exposed headers', async () => {
    const preflight = (origin: string) =>
      call('/api/echo', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'authorization,if-match',
        },
      });
    const allowed = await preflight('https://portal.example');
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': 'https://portal.example',
      'access-control-allow-methods': 'PATCH',
      'access-control-allow-headers': 'authorization,if-match',
      vary: 'Origin',
    });
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const simple = await call('/api/users/me', { headers: { origin: 'https://portal.example' } });
    expect(simple.headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(simple.headers.get('vary')).toBe('Origin');
    expect(simple.headers.get('access-control-expose-headers')).toBeNull();
  });

  it(`${streams ? 'sends a stream as it is produced' : 'sends a stream whole'}`, async () => {
    const chunks: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const outgoing = httpRequest(`http://127.0.0.1:${host.port}/api/stream`, (answer) => {
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          chunks.push(chunk);
          sample.releaseSlow();
        });
        answer.on('end', resolve);
      });
      outgoing.on('error', reject).end();
      // Without streaming the first part arrives with the second only.
      if (!streams) setTimeout(() => sample.releaseSlow(), 50);
    });
    expect(chunks).toEqual(streams ? ['first\n', 'second\n'] : ['first\nsecond\n']);
  });

  it('lists the functions and runs a timer now, one run at a time', async () => {
    expect(await (await call('/admin/functions')).json()).toEqual(
      expect.arrayContaining([
        { name: 'tick', trigger: 'timer', schedule: '0 0 0 1 1 *' },
        { name: 'onlyPost', trigger: 'http', route: 'api/only-post', methods: ['POST'] },
      ]),
    );
    const runs = await Promise.all([1, 2, 3].map(() => call('/admin/functions/tick', { method: 'POST' })));
    expect(runs.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(sample.seen).toMatchObject({ runs: 3, most: 1 });
    expect(logs).toContainEqual(
      expect.objectContaining({ function: 'tick', message: 'ticked false', level: 'information' }),
    );
  });

  it('says only which timer failed, and 404 for one that is not there', async () => {
    const failed = await call('/admin/functions/breaks', { method: 'POST' });
    expect([failed.status, await failed.json()]).toEqual([
      500,
      expect.objectContaining({ title: 'The function breaks failed.' }),
    ]);
    for (const name of ['absent', '%zz'])
      expect((await call(`/admin/functions/${name}`, { method: 'POST' })).status).toBe(404);
    expect(JSON.stringify(logs)).not.toContain('aino@example.fi');
  });

  it('serves localhost under no other name', async () => {
    const statusFor = (name: string, path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const address = `http://127.0.0.1:${host.port}${path}`;
        const outgoing = httpRequest(address, { headers: { host: name } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        outgoing.on('error', reject).end();
      });
    for (const name of ['localhost', `LOCALHOST:${host.port}`, '127.0.0.1', '[::1]:7071'])
      expect([name, await statusFor(name, '/api/users/me')]).toEqual([name, 200]);
    for (const name of [
      'rebound.example',
      `localhost.example:${host.port}`,
      '127.0.0.1.example',
      '192.0.2.1',
      'localhost:99999',
    ])
      for (const path of ['/api/users/me', '/admin/functions'])
        expect([name, await statusFor(name, path)]).toEqual([name, 421]);
  });

  it('lets no page from elsewhere run a timer', async () => {
    const { port } = host;
    const run = async (origin: string) =>
      (await call('/admin/functions/absent', { method: 'POST', headers: { origin } })).status;
    for (const origin of ['https://portal.example', `http://localhost:${port}`, 'http://127.0.0.1:1', 'null'])
      expect([origin, await run(origin)]).toEqual([origin, 403]);
    expect(await run(`http://127.0.0.1:${port}`)).toBe(404);
    expect((await call('/admin/functions', { headers: { origin: 'https://x.example' } })).status).toBe(200);
    expect((await call('/api/only-post', { method: 'POST', headers: { origin: 'https://x.example' } })).status).toBe(
      201,
    );
  });

  it('runs the hooks of the app', () => {
    expect(sample.seen.hooks.slice(0, 3)).toEqual(['start', 'before literal', 'after literal']);
  });
});

it('is done with what runs before it ends the app', async () => {
  let sample: Sample | undefined;
  const host = await startHost(
    options(() =>
      jest.isolateModules(() => {
        sample = require('./sampleApp.ts') as Sample;
        sample.registerSample({ streams: true });
      }),
    ),
  );
  const answer = await fetch(`http://127.0.0.1:${host.port}/api/stream`);
  const stopped = host.stop();
  expect(sample?.seen.hooks).not.toContain('terminate');
  sample?.releaseSlow();
  expect(await answer.text()).toBe('first\nsecond\n');
  await stopped;
  expect(sample?.seen.hooks.at(-1)).toBe('terminate');
});
