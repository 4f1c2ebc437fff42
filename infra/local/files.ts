import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STATE = [
  'cosmos.snapshot.jsonl',
  'cosmos.snapshot.jsonl.new',
  'cosmos.journal.jsonl',
  'blobs.jsonl',
  'inbox.jsonl',
  'clock.json',
  'secrets.json',
];

/** The state that a register which begins anew has put aside. */
export interface Aside {
  /** Begins with it after all. */
  putBack(): void;
  /** Forgets it for good. */
  discard(): void;
}

/**
 * Puts the state of a register aside within its directory, and nothing else that may be there: whether it may be forgotten is
 * known only when the new register is up.
 */
export function setAside(directory: string): Aside {
  const { aside, moving, forgotten } = placesIn(directory);
  mkdirSync(moving, { mode: 0o700 });
  moveState(directory, moving);
  renameSync(moving, aside);
  return {
    putBack: () => putBack(directory),
    discard: () => {
      renameSync(aside, forgotten);
      rmSync(forgotten, { recursive: true });
    },
  };
}

/** Ends what a kill interrupted: a register that did not come up has replaced nothing. */
export function recover(directory: string): void {
  putBack(directory);
  rmSync(placesIn(directory).forgotten, { recursive: true, force: true });
}

/** Each step is one renaming, so that a kill leaves either all of a state in its place or the name that says what is missing. */
const placesIn = (directory: string) => ({
  /** All of the old state: what stands outside is the new one. */
  aside: join(directory, 'before-fresh'),
  /** Some of the old state: the rest of it stands outside. */
  moving: join(directory, 'before-fresh-moving'),
  /** Whatever is left of a state that nobody wants back. */
  forgotten: join(directory, 'before-fresh-forgotten'),
});

function putBack(directory: string): void {
  const { aside, moving } = placesIn(directory);
  if (existsSync(aside)) {
    for (const file of STATE) rmSync(join(directory, file), { force: true });
    renameSync(aside, moving);
  }
  if (!existsSync(moving)) return;
  moveState(moving, directory);
  rmSync(moving, { recursive: true });
}

function moveState(from: string, to: string): void {
  for (const file of STATE) if (existsSync(join(from, file))) renameSync(join(from, file), join(to, file));
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
