import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The directory of the state can't be used, or another register uses it. The message is one line for people. */
class DirectoryRefused extends Error {
  override readonly name = 'DirectoryRefused';
}

/** What this process holds: its own number in a lock that it does not hold is an earlier process's. */
const held = new Set<string>();

/**
 * Makes the directory of the state and takes it for this process alone: two writers would each overwrite what the other has
 * acknowledged. What a killed process left locked is taken over.
 * @returns what gives it back
 * @throws DirectoryRefused
 */
export function hold(directory: string): () => void {
  const path = resolve(directory);
  const lock = join(path, 'lock');
  try {
    makeDirectory(path);
    take(path, lock);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new DirectoryRefused(
      `DATA_DIRECTORY ${directory} can't be used: ${REASONS[code] ?? 'the system says'} (${code}).`,
    );
  }
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(lock, { force: true });
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: "it can't be made there",
  ENOTDIR: 'a part of it is a file',
  EEXIST: 'a part of it is a file',
};

/** As `mkdir -p`. That of Node tries for ever where the system says of a parent that is there that it is not, as in /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

function take(path: string, lock: string): void {
  const own = `${lock}.${process.pid}`;
  const left = `${own}.left`;
  try {
    writeFileSync(own, me(), { mode: 0o600 });
    while (!linked(own, lock)) {
      const holder = contentOf(lock);
      if (holder === undefined) continue;
      if (held.has(path) || lives(holder)) refuse(path, lock, holder);
      // Of two who find it left, one moves what was left; the other has moved the first one's lock, and puts it back.
      if (!moved(lock, left) || contentOf(left) === holder) continue;
      linked(left, lock);
      refuse(path, lock, holder);
    }
  } finally {
    rmSync(own, { force: true });
    rmSync(left, { force: true });
  }
}

function refuse(path: string, lock: string, holder: string): never {
  const [pid] = holder.split(' ');
  throw new DirectoryRefused(
    `Another register (process ${pid}) keeps its state in ${path}: stop it, or take another with DATA_DIRECTORY. (The lock is ${lock}.)`,
  );
}

/** A link appears whole or not at all: nobody reads a lock that is half written. */
const linked = (from: string, to: string): boolean => unless('EEXIST', () => linkSync(from, to));
const moved = (from: string, to: string): boolean => unless('ENOENT', () => renameSync(from, to));

function unless(code: string, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}

function contentOf(file: string): string | undefined {
  let content: string | undefined;
  unless('ENOENT', () => {
    content = readFileSync(file, 'utf8').trim();
  });
  return content;
}

const me = (): string => `${process.pid} ${startOf(process.pid)}\n`;

/** Whether the process that wrote a lock still runs: its number may have been given to another since. */
function lives(holder: string): boolean {
  const [number = '', started = ''] = holder.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === startOf(pid);
}

/** When a process began, as Linux counts it; `-` elsewhere. */
function startOf(pid: number): string {
  try {
    // What follows the name, which may hold anything: the 22nd field of all, the 20th of these.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}
