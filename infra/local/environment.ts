import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the example says of addresses is decided here, once it is known what listens where. */
const DECIDED_HERE = ['COSMOS_ENDPOINT', 'JOURNAL_ENDPOINT', 'MAIL_ENDPOINT', 'PORTAL_BASE_URL'];

/** Everything in `local.settings.example.json`. */
export function example(): Readonly<Record<string, string>> {
  const file = new URL('../../local.settings.example.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { Values: Record<string, string> }).Values;
}

/** The settings of `local.settings.example.json`: a register that works on this machine. */
export const exampleSettings = (): Record<string, string> =>
  Object.fromEntries(Object.entries(example()).filter(([name]) => !DECIDED_HERE.includes(name)));

/** Settings without the addresses that are the example's: those mean the parts of this machine, wherever they will listen. */
export const withoutExampleAddresses = (settings: Readonly<Record<string, string>>): Record<string, string> => {
  const known = example();
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => !(DECIDED_HERE.includes(name) && value === known[name])),
  );
};

/** Puts settings into `process.env`, where the app reads them. @returns what takes them out again */
export function enter(settings: Environment): () => void {
  const before = Object.fromEntries(Object.keys(settings).map((name) => [name, process.env[name]]));
  const put = (values: Environment) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  put(settings);
  return () => put(before);
}
