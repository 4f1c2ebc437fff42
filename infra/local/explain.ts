/** The names of errors whose message is one line for people: the starter's own, and those of the app's settings and keys. */
const EXPECTED = new Set([
  'SettingsError',
  'KeysError',
  'DirectoryRefused',
  'BrokenSnapshot',
  'BrokenInbox',
  'BrokenBlobs',
  'BrokenSecrets',
  'ClockRefused',
  'NoBundle',
  'SeedRefused',
  'UnexpectedAnswer',
]);

/** What to print when the start fails: one line for what can be expected, everything for a fault of the program. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: PORT=${Number(port) + 1} npm start takes another; a second register needs a DATA_DIRECTORY of its own too.`;
  if (code === 'EACCES') return 'The port, or the data directory, may not be used by this account.';
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return `${firstLine(error)}. The options are --fresh, --seed and --bundle <file>.`;
  if (EXPECTED.has(error.name)) return firstLine(error);
  return error.stack ?? error.message;
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? '';
