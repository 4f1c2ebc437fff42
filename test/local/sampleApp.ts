import { Readable } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { app, type HttpRequest } from '@azure/functions';

/** What the sample app did, for a test to look at. */
export const seen = { hooks: [] as string[], runs: 0, atOnce: 0, most: 0 };

let release: (() => void) | undefined;
/** Lets the `slow` function end. */
export const releaseSlow = () => release?.();

const echo = async (request: HttpRequest) => ({
  headers: { 'x-many': request.headers.get('x-many') ?? '' },
  jsonBody: {
    method: request.method,
    params: request.params,
    query: [...request.query],
    url: request.url,
    forwarded: request.headers.get('x-forwarded-for'),
    bytes: [...new Uint8Array(await request.arrayBuffer())],
  },
});

async function* parts() {
  yield 'first\n';
  await new Promise<void>((resolve) => {
    release = resolve;
  });
  yield 'second\n';
}

/** Registers the sample app. */
export function registerSample({ streams }: { streams: boolean }): void {
  app.setup({ enableHttpStream: streams });
  const every = {
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const,
    authLevel: 'anonymous' as const,
  };
  const methods = [...every.methods];
  app.http('echo', { ...every, methods, route: 'echo/{name?}', handler: echo });
  app.http('literal', { ...every, methods, route: 'users/me', handler: () => ({ body: 'literal' }) });
  app.http('parameter', {
    ...every,
    methods: ['GET'],
    route: 'users/{id}',
    handler: ({ params }) => ({ body: `parameter ${params.id}` }),
  });
  app.http('onlyPost', { methods: ['POST'], route: 'only-post', handler: () => ({ status: 201 }) });
  app.http('nothing', { ...every, methods, route: 'nothing', handler: () => undefined as never });
  app.http('noContent', { ...every, methods, route: 'no-content', handler: () => ({ status: 204 }) });
  app.http('binary', {
    ...every,
    methods,
    route: 'binary',
    handler: () => ({ body: new Uint8Array([0, 255, 128]), headers: { etag: '"1"' } }),
  });
  app.http('cookie', {
    ...every,
    methods,
    route: 'cookie',
    handler: () => ({ cookies: [{ name: 'a', value: 'b', httpOnly: true, sameSite: 'Lax' }] }),
  });
  app.http('throws', {
    ...every,
    methods,
    route: 'throws',
    handler: () => Promise.reject(new Error('aino@example.fi')),
  });
  app.http('stream', { ...every, methods, route: 'stream', handler: () => ({ body: Readable.from(parts()) }) });
  app.timer('tick', {
    schedule: '%TICK%',
    handler: async (timer, context) => {
      seen.runs += 1;
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      context.log('ticked', timer.isPastDue);
      await later(1);
      seen.atOnce -= 1;
    },
  });
  app.timer('breaks', { schedule: '0 0 0 1 1 *', handler: () => Promise.reject(new Error('aino@example.fi')) });
  app.hook.appStart(() => void seen.hooks.push('start'));
  app.hook.appTerminate(() => void seen.hooks.push('terminate'));
  app.hook.preInvocation(({ invocationContext }) => void seen.hooks.push(`before ${invocationContext.functionName}`));
  app.hook.postInvocation(({ invocationContext }) => void seen.hooks.push(`after ${invocationContext.functionName}`));
}
