import { type Continuity, continuity, type FoundHead, headsAfter } from '../audit/index.ts';
import { type AppendBlobs, isBlobError } from '../platform/blobs/appendBlobs.ts';
import type { Day } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import type { Key } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { ForgedHeads, type HeadsEnd, headLinesOf, type KnownHead, knownHeads, NO_HEADS } from './headLines.ts';
import { asMarked, type IsMarked, markedSince } from './marked.ts';
import { type Pair, paired } from './paired.ts';
import { dayOfRoot, headsOf, latestRoot, nextName, type Root, writeRoot } from './roots.ts';

export interface NightLimits {
  /** Milliseconds after which no further block is begun. */
  readonly budget: number;
  readonly pageSize: number;
  /** Heads in a block. */
  readonly block: number;
}

/** A million heads are 500 blocks; a blob takes 50,000. */
const limits: NightLimits = { budget: 2 * 60_000, pageSize: 1000, block: 2000 };

/** The day on which this process has last seen a root; nothing is asked again before the next. */
const seen = new WeakMap<AppendBlobs, Day>();

/** What a run of the night's work did. */
export interface Night {
  /** Whether this run brought a root to its end. */
  readonly rooted: boolean;
  /** How many chains it has found shorter than they were, or others, or gone. */
  readonly broken: number;
}

/**
 * Once a day, writes where every chain ends into the journal, and one root over all of them. What was known of a chain that has become
 * shorter, another, or is gone, is handed on in its place, so that it is not forgotten. It may end anywhere and be run on two
 * hosts at once: what is written stands in the blob, and whoever goes on reads it there.
 * @throws BlobError, StoreError, KeysError: the next run goes on
 */
export async function takeRoot(platform: Platform, within: NightLimits = limits): Promise<Night> {
  const { clock, calendar, journal, keys } = platform;
  const today = calendar.dayOf(clock.now());
  if (seen.get(journal) === today) return { rooted: false, broken: 0 };
  const latest = await latestRoot(platform);
  if (latest?.kind === 'heads' && dayOfRoot(latest) >= today) {
    seen.set(journal, today);
    return { rooted: false, broken: 0 };
  }
  const key = await keys.current('chain-key');
  const begun = await whereBegun(platform, nextName(latest, today), key);
  const night = await work(platform, { ...begun, key, latest }, within);
  if (night.rooted) seen.set(journal, today);
  return night;
}

/** From now on what was known of the chains counts no more: the database was put back. */
export async function forgetHeads(platform: Platform): Promise<void> {
  const { clock, calendar, keys } = platform;
  const name = nextName(await latestRoot(platform), calendar.dayOf(clock.now()));
  const facts = { name, kind: 'restored', at: instant(clock.now()), count: 0, last: '' } as const;
  await writeRoot(platform, await keys.current('chain-key'), facts);
  seen.delete(platform.journal);
}

/** A blob of heads that is being written: under which root, how far it has come, and where it ends in bytes. */
interface Begun {
  readonly name: string;
  readonly end: HeadsEnd;
  readonly length: number;
}

/** The blob of this night as it is; one that holds what was not written here, or with another key, is left for the next. */
async function whereBegun(platform: Platform, name: string, key: Key): Promise<Begun> {
  const { journal } = platform;
  const blob = headsOf(name);
  if (await journal.create(blob)) return { name, end: NO_HEADS, length: 0 };
  const length = (await journal.list(blob)).find((found) => found.name === blob)?.length ?? 0;
  let end = NO_HEADS;
  try {
    for await (const read of knownHeads(platform, name, key)) ({ end } = read);
    return { name, end, length };
  } catch (thrown) {
    if (!(thrown instanceof ForgedHeads)) throw thrown;
    platform.log.write('journalForged', { blob });
    return whereBegun(platform, nextName({ name }, name.slice(0, 10)), key);
  }
}

async function work(
  platform: Platform,
  { name, key, latest, ...begun }: Begun & { readonly key: Key; readonly latest: Root | undefined },
  within: NightLimits,
): Promise<Night> {
  const { journal, clock, keys, log } = platform;
  const until = clock.now() + within.budget;
  const heads = headLinesOf(key, name);
  const earlier =
    latest?.kind === 'heads'
      ? knownHeads(platform, latest.name, await keys.byId('chain-key', latest.keyId), latest.count)
      : nobody();
  const judge = judgeWith(await continuity(platform), latest ? markedSince(platform, latest) : async () => false);
  let { end, length } = begun;
  let broken = 0;
  let lines: string[] = [];

  const flush = async (): Promise<void> => {
    const block = lines.join('');
    lines = [];
    if (block !== '') length = await journal.append(headsOf(name), block, length);
  };
  try {
    for await (const pair of paired(headsAfter(platform, end.pk, within.pageSize), earlier, end.pk)) {
      const judged = await judge(pair);
      if (judged.broken && broken++ < SHOWN)
        log.write('chainBroken', { ...(isOpen(pair, judged.line) && { id: pair.pk }), event: 'chain' });
      if (!judged.line) continue;
      const added = heads.add(end, judged.line);
      end = added.end;
      lines.push(added.line);
      if (lines.length < within.block) continue;
      await flush();
      if (clock.now() >= until) return { rooted: false, broken };
    }
    await flush();
  } catch (thrown) {
    // Another host is at it, and goes on.
    if (isBlobError(thrown, 'moved')) return { rooted: false, broken };
    throw thrown;
  }
  const at = instant(clock.now());
  await writeRoot(platform, key, { name, kind: 'heads', at, count: end.count, last: end.mac });
  return { rooted: true, broken };
}

/** Whether everyone may know of a chain: of one that is for officers they are told by the verification, and the log names none. */
const isOpen = ({ found }: Pair, known: KnownHead | undefined): boolean =>
  (known?.audience ?? found?.head?.audience) === 'everyone' && (found?.head?.audience ?? 'everyone') === 'everyone';

/** So many broken chains of a run are named in the log: more than one is one event. */
const SHOWN = 20;

async function* nobody(): AsyncGenerator<{ readonly head: KnownHead }, undefined> {}

/** What is written down of a chain: where it ends, or, where that cannot be, where it was known to end, and for whom it has come to be. */
const judgeWith =
  (continues: Continuity, isMarked: IsMarked) =>
  async (pair: {
    readonly found: FoundHead | undefined;
    readonly known: KnownHead | undefined;
  }): Promise<{ readonly line: KnownHead | undefined; readonly broken: boolean }> => {
    const { found, known } = pair;
    const head = found?.head;
    return head && (!known || (await continues(head, known)))
      ? { line: head, broken: false }
      : { line: known && (await asMarked(known, isMarked)), broken: true };
  };
