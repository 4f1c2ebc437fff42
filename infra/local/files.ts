import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STATE = [
  'cosmos.snapshot.jsonl',
  'cosmos.snapshot.jsonl.new',
  'cosmos.journal.jsonl',
  'inbox.jsonl',
  'clock.json',
  'secrets.json',
];

/** Removes the state of a register from its directory, and nothing else that may be there. */
export function forget(directory: string): void {
  for (const file of STATE) rmSync(join(directory, file), { force: true });
}

/** The `Values` of `local.settings.json`, when there is one. @throws Error named SettingsError */
export function localSettings(): Readonly<Record<string, string>> {
  if (!existsSync('local.settings.json')) return {};
  try {
    const { Values = {} } = JSON.parse(readFileSync('local.settings.json', 'utf8')) as {
      Values?: Record<string, string>;
    };
    return Values;
  } catch {
    throw Object.assign(new Error('local.settings.json is no JSON.'), { name: 'SettingsError' });
  }
}
