/**
 * The function host of this machine: it loads the app that is deployed and runs its functions through @azure/functions' own
 * invocation model, with the conventions of the real host: routes under a prefix, 404 for a wrong method too, CORS
 * and the client's address as the platform adds them, NCRONTAB in UTC, `/admin/functions`.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import { close, listen } from '../listen.ts';
import { adminRoute, describe, type FunctionDescription } from './admin.ts';
import { type App, loadApp } from './app.ts';
import { handlerOf } from './handler.ts';
import { type LogSink, printLog, reaches } from './log.ts';
import type { HostOptions } from './options.ts';
import { type Timers, timersOf } from './timers.ts';

export interface Host {
  readonly port: number;
  readonly functions: readonly FunctionDescription[];
  /** Runs a timer now. @throws what it throws, or Error for a name that is no timer */
  runTimer(name: string): Promise<void>;
  /** Starts the schedules again after the clock was moved. */
  reschedule(): void;
  /** Takes no more, lets what runs end, then ends the app. */
  stop(): Promise<void>;
}

/** How long what runs may take to end, in milliseconds. */
const GRACE = 30_000;

/** @throws what the app throws while it starts, or the system's error when the port is taken */
export async function startHost(options: HostOptions): Promise<Host> {
  const starting = Promise.withResolvers<RequestListener>();
  // Whoever asks while the app is loaded waits; a start that fails ends their connections.
  starting.promise.catch(() => undefined);
  const server = createServer((request, response) => {
    starting.promise.then((handle) => handle(request, response)).catch(() => request.socket.destroy());
  });
  const port = await listen(server, options.port);
  try {
    const app = await loadApp(() => options.loadApp(port), logOf(options), options.now);
    try {
      const timers = timersOf(app, options.settings, options.now);
      return serve(server, port, app, timers, options, starting.resolve);
    } catch (error) {
      await app.close();
      throw error;
    }
  } catch (error) {
    starting.reject(error);
    await close(server);
    throw error;
  }
}

const logOf =
  ({ logLevel, log = printLog }: HostOptions): LogSink =>
  (entry) => {
    if (reaches(entry.level, logLevel)) log(entry);
  };

function serve(
  server: Server,
  port: number,
  app: App,
  timers: Timers,
  options: HostOptions,
  ready: (handle: RequestListener) => void,
): Host {
  const functions = describe(app, options.routePrefix, timers);
  const admin = adminRoute(functions, timers);
  const handle = handlerOf(app, { ...options, origins: options.allowedOrigins(port) }, (request, response, path) => {
    return admin(request, response, path) || (options.localRoute?.(request, response, path) ?? false);
  });
  const active = new Set<Promise<void>>();
  ready((request, response) => {
    const work = handle(request, response).finally(() => active.delete(work));
    active.add(work);
  });
  const reschedule = () => {
    if (options.scheduleTimers) timers.schedule();
  };
  reschedule();
  return {
    port,
    functions,
    reschedule,
    async runTimer(name) {
      const timer = timers.all.get(name);
      if (!timer) throw new Error(`There is no timer ${name}.`);
      await timer.run();
    },
    async stop() {
      const closed = closing(server);
      await withinGrace(Promise.allSettled([timers.stop(), ...active]));
      server.closeAllConnections();
      await closed;
      await app.runHooks('appTerminate', { hookData: app.hookData, appHookData: app.hookData });
      await app.close();
    },
  };
}

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

async function withinGrace(work: Promise<unknown>): Promise<void> {
  let timeout: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timeout = setTimeout(resolve, GRACE);
  });
  await Promise.race([work, grace]);
  clearTimeout(timeout);
}
