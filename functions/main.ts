import { app } from '@azure/functions';
import type { RouteName } from './routes.ts';
import { routes } from './routes.ts';
import { timers } from './timers.ts';

// Streams bodies both ways, so that an export needs no memory for the whole of it.
app.setup({ enableHttpStream: true });

/** Once it is there: the bundle would make its module anew for each request that imports it. */
let serve: typeof import('./http/serve.ts').serve | undefined;

for (const [name, { method, path }] of Object.entries(routes)) {
  app.http(name, {
    methods: [method],
    route: path,
    authLevel: 'anonymous',
    async handler(request, context) {
      serve ??= (await import('./http/serve.ts')).serve;
      return serve(name as RouteName, request, context);
    },
  });
}

app.http('unknown', {
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
  route: '{*path}',
  authLevel: 'anonymous',
  handler: async (request, context) => (await import('./http/unknown.ts')).answerUnknown(request, context),
});

for (const { name, schedule } of timers) {
  app.timer(name, {
    schedule,
    useMonitor: true,
    handler: async (_, context) => (await import('./timers/run.ts')).runTimer(name, context),
  });
}

// A missing or contradictory setting, a missing or weak key: said at the start, in one line, and not at the first request.
app.hook.appStart(async () => {
  const { openPlatform } = await import('./platform.ts');
  const platform = await openPlatform();
  // Asked at the start, heeded at every request; the start itself does not wait for a database that is not there yet.
  void platform.residency.faults();
  setImmediate(() => void platform.restoration.standing({ ...platform, log: { write: () => undefined } }));
});
