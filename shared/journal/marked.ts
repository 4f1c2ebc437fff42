import { instant, millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { type Entry, entryIn } from './entry.ts';
import type { KnownHead } from './headLines.ts';
import { behind, endOf, linesOf, type Position } from './position.ts';
import { ENTRIES } from './record.ts';
import { dayOfRoot, type Root } from './roots.ts';

/** Days begin at other moments than in UTC, by which the blobs of entries are named. */
const DAY = 86_400_000;

/** Says of a partition whether the journal tells that its user has come under protection. @throws BlobError, KeysError */
export type IsMarked = (pk: string) => Promise<boolean>;

/**
 * What the entries tell of those whom a night knew as everyone's: a mark is in the journal before anybody is told of it, and a night
 * learns of it later. Nothing is read before somebody asks, and then what came since the last question; only marks and lifts since that
 * night are kept, which are few.
 */
export function markedSince({ journal, keys }: Platform, root: Pick<Root, 'name'>): IsMarked {
  const first = `${ENTRIES}/${instant(millis(`${dayOfRoot(root)}T00:00:00.000Z`) - DAY).slice(0, 7)}`;
  const latest = new Map<string, Entry>();
  let read: Position = {};
  return async (pk) => {
    const end = await endOf(journal);
    for (const name of behind(read, end)) {
      if (name < first) continue;
      for await (const line of linesOf(journal, name, read[name], end[name])) {
        const entry = await entryIn(keys, line);
        if (entry?.kind !== 'mark' && entry?.kind !== 'lift') continue;
        if (entry.at >= (latest.get(entry.id)?.at ?? '')) latest.set(entry.id, { ...entry, kind: entry.kind });
      }
    }
    read = end;
    return latest.get(pk)?.kind === 'mark';
  };
}

/** A known head, for officers alone if its user has come under protection since. Whom the journal does not know as everyone's stays as known. */
export const asMarked = async (known: KnownHead, isMarked: IsMarked): Promise<KnownHead> =>
  known.audience === 'everyone' && (await isMarked(known.pk)) ? { ...known, audience: 'officers' } : known;
