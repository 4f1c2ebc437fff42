import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LogLevel } from '../functions-core.ts';
import type { LogSink } from './log.ts';

/** Answers what belongs to the host and not to the app; false leaves the request to the app. */
export type LocalRoute = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

export interface HostOptions {
  /** Loads the app: requires its bundle, or its main.ts under jest. The host listens by then, and lets requests wait. */
  readonly loadApp: (port: number) => unknown;
  /** 0 takes a free one. */
  readonly port: number;
  /** What `%NAME%` in a schedule stands for. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Asked once the host listens. */
  readonly allowedOrigins: (port: number) => ReadonlySet<string>;
  /** In bytes. */
  readonly bodyLimit: number;
  readonly routePrefix: string;
  /** What is below is not logged. */
  readonly logLevel: LogLevel;
  readonly log?: LogSink;
  readonly now: () => number;
  /** Whether timers run on their schedules. */
  readonly scheduleTimers: boolean;
  readonly localRoute?: LocalRoute;
}
