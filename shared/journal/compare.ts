import { durationMillis } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { type Checkpoint, type Entry, entryIn } from './entry.ts';
import { behind, endOf, linesOf, type Position } from './position.ts';
import { isLiftPending } from './record.ts';
import { NO_MARK, readMark } from './registerMark.ts';

/**
 * How far something is done: the journal is told once it is `begun`, from where nothing leads back and nobody finds the user any
 * more. Of somebody who is not there everything is `done`.
 */
export type Doneness = 'undone' | 'begun' | 'done';

/** What the areas above this one know of those whom the journal tells of; `functions/` puts it together. */
export interface Deeds {
  doneness(platform: Platform, told: Told): Promise<Doneness>;
  /** Does it once more, to its end. May be done twice, and may end anywhere. */
  again(platform: Platform, told: Told): Promise<void>;
  /** Ends every session, and kills every link that gives one. May be done twice. */
  endSessions(platform: Platform): Promise<void>;
}

/** What the journal tells that must hold in the database. */
export type Told = Entry & { readonly kind: 'mark' | 'erasure' };

/** How the database stands to the journal. */
export interface Comparison {
  /** Whether the database was put back and does not know all of what the journal tells. */
  readonly restored: boolean;
  /** What it does not know. */
  readonly undone: readonly Told[];
  /** What is not at its end, as of any register that goes on. */
  readonly begun: readonly Told[];
  /** The checkpoints that the database does not know: the first, after which the backup was not taken any more, and the last. */
  readonly unknown: { readonly first: Checkpoint; readonly last: Checkpoint } | null;
  /** Blobs of which something is gone that was there. */
  readonly cut: readonly string[];
  /** How far the comparison has read. */
  readonly end: Position;
  /** The highest count of all that was read and of the register's own. */
  readonly checkpoint: number;
}

/**
 * Compares the database with the journal, from where they were alike the last time. Whatever is written in the journal was in the
 * database before, so that there is no moment at which a register that was not put back seems to be.
 * @throws BlobError, StoreError, KeysError: then nobody can say
 */
export async function compare(platform: Platform, deeds: Deeds): Promise<Comparison> {
  const before = await readMark(platform);
  const applied = before?.value.applied ?? {};
  const end = await endOf(platform.journal);
  const entries: (Entry | Checkpoint)[] = [];
  for (const name of behind(applied, end))
    for await (const line of linesOf(platform.journal, name, applied[name], end[name])) {
      const entry = await entryIn(platform.keys, line);
      if (entry) entries.push(entry);
      else platform.log.write('journalForged', { blob: name });
    }
  const counted = entries.filter((entry) => entry.kind === 'checkpoint').sort((a, b) => Number(a.id) - Number(b.id));
  const counts = (known: typeof before): boolean => Number(counted.at(-1)?.id ?? 0) <= (known?.value.checkpoint ?? 0);
  // Read after the journal: what was written there until now is in the database.
  const mark = (counts(before) ? before : await readMark(platform))?.value ?? NO_MARK;
  const [first, last] = [counted.find(({ id }) => Number(id) > mark.checkpoint), counted.at(-1)];
  const told = { undone: [] as Told[], begun: [] as Told[], done: [] as Told[] };
  for (const entry of lasting(entries)) told[await donenessOf(platform, deeds, entry)].push(entry);
  const { undone, begun } = told;
  return {
    restored: undone.length > 0 || first !== undefined,
    ...{ undone, begun },
    unknown: first && last ? { first, last } : null,
    cut: behind(end, applied).filter((name) => isKept(platform, name)),
    end,
    checkpoint: Math.max(mark.checkpoint, Number(last?.id ?? 0)),
  };
}

/** Whether a blob is of a month that Azure does not yet tidy away. */
const isKept = ({ settings, clock }: Platform, name: string): boolean =>
  (name.split('/')[1] ?? '') > instant(clock.now() - durationMillis(settings.EVENT_RETENTION)).slice(0, 7);

/** What holds of everything that was written: an erasure for good, of marks and lifts the latest. */
function lasting(entries: readonly (Entry | Checkpoint)[]): readonly Told[] {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind === 'checkpoint') continue;
    const known = latest.get(entry.id);
    if (!known || (known.kind !== 'erasure' && (entry.kind === 'erasure' || entry.at >= known.at)))
      latest.set(entry.id, entry);
  }
  return [...latest.values()].filter(holds);
}

const holds = (entry: Entry): entry is Told => entry.kind !== 'lift';

/** A mark that was lifted is done with, also while the lift is still on its way into the journal. */
async function donenessOf(platform: Platform, deeds: Deeds, told: Told): Promise<Doneness> {
  const found = await deeds.doneness(platform, told);
  return found === 'undone' && told.kind === 'mark' && (await isLiftPending(platform, told.id)) ? 'done' : found;
}
