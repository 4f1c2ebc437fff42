import * as z from 'zod';
import { commit, type Details, system } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import { inParallel } from '../platform/inParallel.ts';
import { faultOf } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { checkpointBefore } from './checkpoint.ts';
import { type Comparison, compare, type Deeds, type Told } from './compare.ts';
import type { Checkpoint } from './entry.ts';
import { forgetHeads } from './nightly.ts';
import { isAt } from './position.ts';
import { keepMark, MARK, NO_MARK, readMark } from './registerMark.ts';
import { latestRoot } from './roots.ts';

export interface SettleLimits {
  /** Milliseconds after which nothing further is begun. */
  readonly budget: number;
  readonly parallel: number;
}

/** The host ends a function after ten minutes (host.json). */
const limits: SettleLimits = { budget: 4 * 60_000, parallel: 8 };

/**
 * Brings the database to where the journal is: remembers how far they are alike; in a database that was put back, ends every session
 * and does again what was erased and protected since. It may end anywhere, and be run on two hosts at once: until all of it is
 * done the database stands as it was put back, and the next run goes on.
 * @returns whether the register knows all that the journal tells
 * @throws BlobError, StoreError, KeysError: then nobody can say
 */
export async function settle(platform: Platform, deeds: Deeds, within: SettleLimits = limits): Promise<boolean> {
  const found = await compare(platform, deeds);
  if (!found.restored) {
    await remember(platform, found);
    return true;
  }
  platform.log.write('restoreIncomplete');
  await deeds.endSessions(platform);
  await doAgain(platform, deeds, found, within);
  // Read first: who comes to the end after another host has finds that the mark changed, or that the two are alike.
  const before = await readMark(platform);
  const now = await compare(platform, deeds);
  if (now.undone.length + now.begun.length > 0) return false;
  if (now.restored) return conclude(platform, before, now);
  await remember(platform, now);
  return true;
}

async function doAgain(
  platform: Platform,
  deeds: Deeds,
  { undone, begun }: Comparison,
  within: SettleLimits,
): Promise<void> {
  const until = platform.clock.now() + within.budget;
  const again = async (told: Told) => {
    try {
      await deeds.again(platform, told);
    } catch (thrown) {
      // One that fails keeps nobody from the others. Which one it was would tell of whom the journal tells.
      platform.log.write('accountFailed', faultOf(thrown));
    }
  };
  const mayGoOn = () => platform.clock.now() < until;
  // Whoever must not be found is hidden before anybody is erased.
  for (const kind of ['mark', 'erasure'] as const)
    await inParallel(
      [...undone, ...begun].filter((told) => told.kind === kind),
      within.parallel,
      again,
      mayGoOn,
    );
}

/** Remembers up to where the two are alike. What is gone from the journal is told, once: it cannot be brought back from here. */
async function remember(platform: Platform, { end, cut }: Comparison): Promise<void> {
  const before = await readMark(platform);
  const mark = { ...(before?.value ?? NO_MARK), applied: end };
  if (cut.length > 0) {
    platform.log.write('journalCut', { blobs: cut.length });
    await tell(platform, before, mark, 'journalCut', { blobs: [...cut] });
  } else if (!isAt(before?.value.applied ?? {}, end)) await keepMark(platform, before, mark);
}

/**
 * The register goes on from where the journal is. That it was put back, and to when, is an event.
 * @returns false when another host was faster: the next look says what came of it
 */
async function conclude(
  platform: Platform,
  before: Awaited<ReturnType<typeof readMark>>,
  { end, checkpoint, unknown }: Comparison,
): Promise<boolean> {
  const mark = { ...(before?.value ?? NO_MARK), checkpoint, at: instant(platform.clock.now()), applied: end };
  const since = before?.value.at || null;
  const whole = unknown === null || !(await isPatched(platform, unknown));
  // Chains are shorter than they were known to be. Where somebody put back but a part, or less than a backup holds, that goes on to be told.
  if (whole && unknown && !(await holdsRoot(platform, unknown.first))) await forgetHeads(platform);
  if (!(await tell(platform, before, mark, 'registerRestored', { since, whole }))) return false;
  platform.log.write('registerRestored', { since, whole });
  return true;
}

/**
 * Whether every backup from which a checkpoint is missing holds the chains as the newest root knows them: it was taken after the checkpoint
 * before, and that was made after the root. Both are told by the journal, since anybody who has the database can change the mark.
 */
async function holdsRoot(platform: Platform, unknown: Checkpoint): Promise<boolean> {
  const root = await latestRoot(platform);
  const before = root && (await checkpointBefore(platform, unknown));
  return root !== undefined && before !== undefined && before.at >= root.at;
}

/** @returns false when another host was faster */
async function tell(
  platform: Platform,
  before: Awaited<ReturnType<typeof readMark>>,
  document: typeof NO_MARK,
  action: string,
  details: Details,
): Promise<boolean> {
  try {
    await commit(platform, {
      partition: MARK,
      writes: [before ? { kind: 'replace', document, etag: before.etag } : { kind: 'create', document }],
      event: { actor: system('journal'), action, subject: MARK, details },
    });
    return true;
  } catch (thrown) {
    if (isStoreError(thrown, 'stale', 'exists')) return false;
    throw thrown;
  }
}

/** Hosts may differ by so many milliseconds in what they take for now. */
const SLACK = 5 * 60_000;

/**
 * Whether events are there that no backup without the first unknown checkpoint can hold: then not all of the database was put back, but
 * what somebody chose, and what is known of its chains still counts. Until the restore is at its end the program alone acts, so that what a
 * person did is known to be from before; of what it did itself that holds up to the last checkpoint.
 */
async function isPatched({ store }: Platform, { first, last }: NonNullable<Comparison['unknown']>): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.at > @from ORDER BY c.type DESC, c.at DESC, c.id DESC',
    parameters: { type: 'event', from: instant(millis(first.at) + SLACK) },
    pageSize: 100,
  };
  for await (const page of store.pages('register', query, Dated))
    if (page.some(({ value: { at, actor } }) => actor.kind === 'user' || (at !== '' && at <= last.at))) return true;
  return false;
}

/** Also one that nobody here wrote must not stand in the way. */
const Dated = z.object({
  at: z.string().catch(''),
  actor: z.object({ kind: z.string() }).catch({ kind: '' }),
});
