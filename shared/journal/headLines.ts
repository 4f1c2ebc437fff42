import * as z from 'zod';
import type { HeadPlace } from '../audit/index.ts';
import { derive, hmac, type Key } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { linesOf } from './position.ts';
import { headsOf, parsed } from './roots.ts';

/** Where a chain ended when a night wrote it down. */
export interface KnownHead extends HeadPlace {
  readonly pk: string;
  /** `everyone`, or else it is officers alone who may know of the chain: what is gone cannot say it any more. */
  readonly audience: string;
}

/** Ids, numbers and times, of which nobody is named, and the HMAC over this line and the one before. */
const HeadLine = z.tuple([z.string(), z.number().int(), z.string(), z.string(), z.string()]);

/** How far a blob of heads has come. */
export interface HeadsEnd {
  readonly count: number;
  /** The HMAC of the last line, which vouches for all of them. */
  readonly mac: string;
  /** The last partition. */
  readonly pk: string;
}

export const NO_HEADS: HeadsEnd = { count: 0, mac: '', pk: '' };

/** Makes and checks the lines of one blob: a key for nothing else. */
export interface HeadLines {
  /** The line of a head after those before, with its line end, and where the blob ends then. */
  add(before: HeadsEnd, head: KnownHead): { readonly line: string; readonly end: HeadsEnd };
  /** The head of a line; undefined for one that was not written here, or not in this place. */
  read(before: HeadsEnd, line: string): { readonly head: KnownHead; readonly end: HeadsEnd } | undefined;
}

export function headLinesOf(key: Key, root: string): HeadLines {
  const own = derive(key, 'journal-heads');
  // The audience stands in the HMAC alone: whoever reads the blob is not to learn what is for officers. The lines of earlier versions have none.
  const after = (before: HeadsEnd, { pk, seq, last, lastAt, audience }: KnownHead): HeadsEnd => ({
    count: before.count + 1,
    mac: hmac(own, root, before.mac, pk, String(seq), last, lastAt, ...(audience === 'everyone' ? [audience] : [])),
    pk,
  });
  return {
    add(before, head) {
      const end = after(before, head);
      return { line: `${JSON.stringify([head.pk, head.seq, head.last, head.lastAt, end.mac])}\n`, end };
    },
    read(before, line) {
      const found = HeadLine.safeParse(parsed(line)).data;
      if (!found || found[0] <= before.pk) return undefined;
      const [pk, seq, last, lastAt, mac] = found;
      for (const audience of ['everyone', 'officers']) {
        const head = { pk, seq, last, lastAt, audience };
        const end = after(before, head);
        if (end.mac === mac) return { head, end };
      }
      return undefined;
    },
  };
}

/** A blob holds a line that was not written here. */
export class ForgedHeads extends Error {
  override readonly name = 'ForgedHeads';
}

/**
 * The heads in a root's blob, in the order of partitions. @param count how many there are; all without it
 * @throws ForgedHeads, BlobError
 */
export async function* knownHeads(
  { journal }: Platform,
  root: string,
  key: Key,
  count = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<{ readonly head: KnownHead; readonly end: HeadsEnd }, undefined> {
  if (count === 0) return;
  const lines = headLinesOf(key, root);
  let end = NO_HEADS;
  for await (const line of linesOf(journal, headsOf(root))) {
    const read = lines.read(end, line);
    if (!read) throw new ForgedHeads('The heads of a night are not as they were written');
    ({ end } = read);
    yield read;
    if (end.count === count) return;
  }
}
