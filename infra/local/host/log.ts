import type { LogCategory, LogLevel } from '../functions-core.ts';

export interface LogEntry {
  readonly time: string;
  readonly level: LogLevel;
  readonly category: LogCategory;
  readonly function?: string;
  readonly invocationId?: string;
  readonly message: string;
}

export type LogSink = (entry: LogEntry) => void;

const LEVELS: readonly LogLevel[] = ['trace', 'debug', 'information', 'warning', 'error', 'critical', 'none'];

/** Whether an entry is at or above a threshold. */
export const reaches = (level: LogLevel, threshold: LogLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(threshold);

/** One JSON line per entry, on standard output. */
export const printLog: LogSink = (entry) => {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
};
