import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';
import {
  collect,
  type HookName,
  type LogCategory,
  type LogLevel,
  type ProgrammingModel,
  type Registrations,
} from '../functions-core.ts';
import type { LogSink } from './log.ts';

/** A loaded function app. */
export interface App {
  readonly registrations: Registrations;
  readonly model: ProgrammingModel;
  /** Where @azure/functions takes HTTP requests itself, when the app streams. */
  readonly streamingUrl: string | undefined;
  /** Kept from `appStart` to `appTerminate`, as the worker does. */
  readonly hookData: Record<string, unknown>;
  log(level: LogLevel, category: LogCategory, message: string, more?: { function: string; invocationId: string }): void;
  /** Runs hooks in the order of their registration. */
  runHooks(name: HookName, context: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Loads an app as the worker does: its entry point, its model's capabilities, its `appStart` hooks. @throws what any of them throws */
export async function loadApp(load: () => unknown, sink: LogSink, now: () => number): Promise<App> {
  const registrations = await collect(load);
  const { model } = registrations;
  if (!model) throw new Error('The app registered no function.');
  const hookData: Record<string, unknown> = {};
  const log: App['log'] = (level, category, message, more) => {
    const context: Record<string, unknown> = { level, category, message, hookData: {}, appHookData: hookData };
    for (const hook of registrations.hooks) if (hook.name === 'log') hook.callback(context);
    sink({
      time: new Date(now()).toISOString(),
      level: context.level as LogLevel,
      category,
      ...more,
      message: String(context.message),
    });
  };
  registrations.log = log;
  const { value: capabilities, servers } = await withServers(() => model.getCapabilities({}));
  // Kept connections are never given up from this side, where a request might just be on its way.
  for (const server of servers) if (server instanceof HttpServer) server.keepAliveTimeout = 0;
  const app: App = {
    registrations,
    model,
    streamingUrl: capabilities.HttpUri,
    hookData,
    log,
    async runHooks(name, context) {
      for (const hook of [...registrations.hooks]) if (hook.name === name) await hook.callback(context);
    },
    async close() {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  try {
    await app.runHooks('appStart', {
      hookData,
      appHookData: hookData,
      functionAppDirectory: process.cwd(),
    });
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

/** The servers that something starts and keeps to itself: @azure/functions never closes the one that it streams through. */
async function withServers<T>(work: () => Promise<T>): Promise<{ value: T; servers: readonly Server[] }> {
  const servers: Server[] = [];
  const listener = (message: unknown) => servers.push((message as { server: Server }).server);
  subscribe('tracing:net.server.listen:asyncEnd', listener);
  try {
    return { value: await work(), servers };
  } finally {
    unsubscribe('tracing:net.server.listen:asyncEnd', listener);
  }
}
