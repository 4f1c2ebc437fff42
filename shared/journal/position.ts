import type { AppendBlobs } from '../platform/blobs/appendBlobs.ts';
import { ENTRIES } from './record.ts';

/** How far the entries reach: the length of each of their blobs, by name. More than one may grow while a month ends. */
export type Position = Readonly<Record<string, number>>;

/** Where the journal ends now. @throws BlobError */
export async function endOf(journal: AppendBlobs): Promise<Position> {
  return Object.fromEntries((await journal.list(`${ENTRIES}/`)).map(({ name, length }) => [name, length]));
}

/** Whether one position is as far as another, to the byte. */
export const isAt = (a: Position, b: Position): boolean => behind(a, b).length === 0 && behind(b, a).length === 0;

/** The blobs in which a position is not as far as another. */
export const behind = (position: Position, other: Position): string[] =>
  Object.keys(other)
    .filter((name) => (position[name] ?? 0) < (other[name] ?? 0))
    .sort();

/** The lines of a blob from one place to another, without their line ends. */
export async function* linesOf(journal: AppendBlobs, name: string, from = 0, to?: number): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of journal.read(name, from, to)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
