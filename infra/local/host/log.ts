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

/** One line per entry on standard output, for a person to read: the facts of a line that the program wrote as JSON, as they are. */
export const printLog: LogSink = ({ time, level, function: name, message }) => {
  process.stdout.write(`${[time.slice(11, 19), level.padEnd(11), name ?? 'host', readable(message)].join('  ')}\n`);
};

function readable(message: string): string {
  try {
    const { code, function: _, ...facts } = JSON.parse(message) as Record<string, unknown>;
    return [code, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join(' ');
  } catch {
    return message;
  }
}
