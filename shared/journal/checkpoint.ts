import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { type Checkpoint, entryIn } from './entry.ts';
import { endOf, linesOf } from './position.ts';
import { write } from './record.ts';
import { keepMark, NO_MARK, readMark } from './registerMark.ts';

/**
 * Counts on in the database, then writes the count into the journal: in this order, so that a count which the journal has and the
 * database has not tells of a backup that was put back. A process that ends in between leaves out a number, which tells nothing.
 * @returns false when another host was faster, and counts on in its turn
 * @throws StoreError, BlobError
 */
export async function makeCheckpoint(platform: Platform): Promise<boolean> {
  const before = await readMark(platform);
  const at = instant(platform.clock.now());
  const mark = { ...(before?.value ?? NO_MARK), checkpoint: (before?.value.checkpoint ?? 0) + 1, at };
  if (!(await keepMark(platform, before, mark))) return false;
  await write(platform, { id: String(mark.checkpoint), kind: 'checkpoint', at });
  return true;
}

/** The last checkpoint before one, as the journal has it; undefined for none. It reads the blobs of the month and is for a restore. */
export async function checkpointBefore(platform: Platform, { id }: Checkpoint): Promise<Checkpoint | undefined> {
  const end = await endOf(platform.journal);
  for (const name of Object.keys(end).sort().reverse()) {
    let before: Checkpoint | undefined;
    for await (const line of linesOf(platform.journal, name, 0, end[name])) {
      const entry = await entryIn(platform.keys, line);
      if (entry?.kind === 'checkpoint' && Number(entry.id) < Number(id) && Number(entry.id) > Number(before?.id ?? 0))
        before = entry;
    }
    if (before) return before;
  }
  return undefined;
}
