/**
 * What the program says of its own work. A code says what happened, ids and counts say to what; there is no place for a
 * name, an address, a token or a text that somebody wrote.
 */
export const logCodes = {
  requestFailed: 'error',
  requestRefused: 'info',
  timerDone: 'info',
  timerFailed: 'error',
  accountFailed: 'error',
  /** Something fell due and could not be done, now or because nobody does such things; the run went on with the others. */
  deadlineFailed: 'error',
  /** Something was due an hour ago and nothing came of it. */
  deadlineOverdue: 'error',
  mailFailed: 'error',
  mailPaused: 'warn',
  sweepHeld: 'warn',
  sweepNotOn: 'warn',
  repaired: 'warn',
  /** A part of the register lies outside the EU/EEA, or cannot say where it is. */
  residencyViolated: 'error',
  /** A chain of events does not hold: somebody changed the log in the database. */
  chainBroken: 'error',
  /** The journal outside the database is out of reach: marks and erasures wait. */
  journalUnreachable: 'error',
  /** The journal holds a line that was not written here. */
  journalForged: 'error',
  /** Something is gone from the journal, of which nothing can be taken away. */
  journalCut: 'error',
  /** The database was put back to an earlier moment: what was erased and protected since is done again, and nothing is served until then. */
  restoreIncomplete: 'error',
  /** What was erased and protected since the moment of the backup has been done again. */
  registerRestored: 'warn',
  /** The register has come a step further towards the newest version of the username key. */
  usernameKeyPhase: 'info',
  /** An address could not be taken over to a new version of the username key; the rotation waits for it. */
  usernameFailed: 'warn',
  /** So much of what is sealed cannot be opened: it holds the end of a rotation of the sealing key. */
  sealsUnopened: 'error',
  /** An account should have been erased days ago. */
  erasureOverdue: 'error',
  /** BOOTSTRAP_ADMINISTRATOR_EMAIL belongs to somebody who is no administrator. */
  bootstrapImpossible: 'error',
} as const;

export type LogCode = keyof typeof logCodes;

export interface Log {
  write(code: LogCode, facts?: Readonly<Record<string, string | number | boolean | null | undefined>>): void;
}

/** The part of a function's invocation context that writes log lines. */
interface Lines {
  info(...args: unknown[]): void;
  warn(...args: unknown[]): void;
  error(...args: unknown[]): void;
}

/** A log whose lines go where the function host collects them. */
export const logTo = (lines: Lines): Log => ({
  write: (code, facts = {}) => lines[logCodes[code]](JSON.stringify({ code, ...facts })),
});

/** What may be said of an unexpected error: its class and where it was thrown, never its message. */
export function faultOf(thrown: unknown): { error: string; at: string } {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: '' };
  const kind = (thrown as { kind?: unknown }).kind;
  const frame = /^\s+at .*$/m.exec(thrown.stack ?? '')?.[0]?.trim() ?? '';
  // The last path segment is enough to find the place, and says nothing of the machine.
  return {
    error: typeof kind === 'string' ? `${thrown.name}:${kind}` : thrown.name,
    at: frame.replace(/\(?(?:[^\s()]*[\\/])([^\s()\\/]+)\)?$/, '$1'),
  };
}
