import * as z from 'zod';
import { commit, system } from '../../audit/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { inParallel } from '../../platform/inParallel.ts';
import type { Platform } from '../../platform/platform.ts';
import type { AnyDocument, Reseals } from '../../platform/sealed.ts';
import type { SealedType } from '../../platform/sealedTypes.ts';
import { beginning, readSealingKey, type SealingKey } from './sealingKey.ts';

export interface ResealLimits {
  /** Milliseconds after which no further page is begun. */
  readonly budget: number;
  readonly pageSize: number;
}

/** Less than half of what the host gives a function (host.json): it has other work to do. */
export const resealLimits: ResealLimits = { budget: 3 * 60_000, pageSize: 100 };

/** How many of a page are worked on at once. */
const PARALLEL = 8;

/**
 * After so many milliseconds every host knows a new version (a quarter of an hour), and no function that began before is running
 * (ten minutes): what a round finds nothing of after that does not come again.
 */
const SETTLED_AFTER = 30 * 60_000;

/** So long after a round the next one begins: at once while there is something to do, later where something cannot be opened. */
const pauses = { found: 0, failed: 60 * 60_000, clean: 24 * 60 * 60_000 } as const;

/** What a run did, for the timer's report: no counts of what was done, which would tell how much is sealed. */
export interface ResealReport {
  readonly sealingKeyRotating: boolean;
  /** What this run could not open. */
  readonly sealsFailed: number;
}

/**
 * Seals everything under the newest version of the sealing key, a page at a time, in rounds until a whole one has found nothing; and
 * looks again once a day. To be run again and again; it may end anywhere, and run on two hosts at once. Whoever changes a document
 * meanwhile wins: the next round looks at it again.
 */
export async function resealAll(
  platform: Platform,
  reseals: Reseals,
  limits: ResealLimits = resealLimits,
): Promise<ResealReport> {
  try {
    const state = await begun(platform);
    if (!isDue(state.value, platform.clock.now())) return { sealingKeyRotating: state.value.rotating, sealsFailed: 0 };
    return await goThrough(platform, state, reseals, limits);
  } catch (thrown) {
    // Another host is at it.
    if (isStoreError(thrown, 'stale', 'exists')) return { sealingKeyRotating: true, sealsFailed: 0 };
    throw thrown;
  }
}

/** The state, towards the newest version. */
async function begun(platform: Platform): Promise<Versioned<SealingKey>> {
  const now = instant(platform.clock.now());
  const { id: newest } = await platform.keys.current('sealing-key');
  const known = await readSealingKey(platform);
  if (!known) {
    const value = beginning(newest, now);
    return { value, ...(await platform.store.create('register', value)) };
  }
  if (known.value.version === newest) return known;
  const value = { ...known.value, version: newest, since: now, rotating: true, cursor: '', found: 0, failed: 0 };
  await tell(platform, { value, etag: known.etag }, 'sealingKeyRotationBegun');
  return (await readSealingKey(platform)) ?? { value, etag: '' };
}

/** Writes a state with an event that tells of it. */
async function tell(platform: Platform, { value, etag }: Versioned<SealingKey>, action: string): Promise<void> {
  await commit(platform, {
    partition: value.pk,
    writes: [{ kind: 'replace', document: value, etag }],
    event: { actor: system('sealingKey'), action, subject: value.id, details: { version: value.version } },
  });
}

/** Whether there is something to go on with, or a round to begin. */
function isDue({ rotating, cursor, since, endedAt, unopened }: SealingKey, now: number): boolean {
  if (rotating && now - millis(since) < SETTLED_AFTER) return false;
  if (cursor !== '' || endedAt === '') return true;
  const pause = unopened > 0 ? pauses.failed : rotating ? pauses.found : pauses.clean;
  return now - millis(endedAt) >= pause;
}

const Stored = z.looseObject({ id: z.string(), pk: z.string(), type: z.string(), _ts: z.number() });
type Stored = z.output<typeof Stored>;

async function goThrough(
  platform: Platform,
  state: Versioned<SealingKey>,
  reseals: Reseals,
  { budget, pageSize }: ResealLimits,
): Promise<ResealReport> {
  const { store, clock } = platform;
  const until = clock.now() + budget;
  const types = Object.keys(reseals);
  const query = {
    text: `SELECT * FROM c WHERE c.type IN (${types.map((_, index) => `@type${index}`).join(', ')}) AND c.id > @after ORDER BY c.id`,
    parameters: {
      after: state.value.cursor,
      ...Object.fromEntries(types.map((type, index) => [`type${index}`, type])),
    },
    pageSize,
  };
  let place = state;
  let sealsFailed = 0;
  for await (const page of store.pages('register', query, Stored)) {
    const { found, failed } = await resealPage(platform, reseals, page);
    sealsFailed += failed;
    const value: SealingKey = {
      ...place.value,
      cursor: page.at(-1)?.value.id ?? place.value.cursor,
      found: place.value.found + found,
      failed: place.value.failed + failed,
    };
    place = { value, ...(await store.replace('register', value.pk, value, place.etag)) };
    if (clock.now() >= until) return { sealingKeyRotating: value.rotating, sealsFailed };
  }
  return { sealingKeyRotating: await endRound(platform, place), sealsFailed };
}

/** Ends a round. One that has found nothing ends the rotation. @returns whether it goes on */
async function endRound(platform: Platform, { value, etag }: Versioned<SealingKey>): Promise<boolean> {
  const { found, failed } = value;
  const rotating = found + failed > 0;
  const after: SealingKey = {
    ...{ ...value, rotating, cursor: '', found: 0, failed: 0 },
    ...{ endedAt: instant(platform.clock.now()), unopened: failed },
  };
  if (failed > 0) platform.log.write('sealsUnopened', { count: failed });
  if (rotating === value.rotating) await platform.store.replace('register', value.pk, after, etag);
  else await tell(platform, { value: after, etag }, rotating ? 'sealingKeyRotationBegun' : 'sealingKeyRotated');
  return rotating;
}

/** @returns how many documents were found under another version, and how many more could not be done */
async function resealPage(
  platform: Platform,
  reseals: Reseals,
  page: readonly Versioned<Stored>[],
): Promise<{ found: number; failed: number }> {
  let found = 0;
  let failed = 0;
  const attempt = async ({ value, etag }: Versioned<Stored>) => {
    try {
      const before = own(value);
      const after = await reseals[value.type as SealedType](platform, before);
      if (after === before) return;
      const document = withTimeLeft(after, value, platform.clock.now());
      if (document) await platform.store.replace('register', document.pk, document, etag);
      found++;
    } catch (thrown) {
      // Changed or gone meanwhile, or nobody knows: the next round looks again.
      if (isStoreError(thrown, 'stale', 'unknown', 'busy')) found++;
      else failed++;
    }
  };
  await inParallel(page, PARALLEL, attempt, () => true);
  return { found, failed };
}

/** The document without what the database adds to it. */
const own = (stored: Stored): AnyDocument =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !name.startsWith('_'))) as AnyDocument;

/** The database counts `ttl` from the last write: with what is left of it. Undefined for what is over. */
function withTimeLeft(document: AnyDocument, { _ts }: Stored, now: number): AnyDocument | undefined {
  if (document.ttl === undefined) return document;
  const ttl = document.ttl - Math.max(0, Math.floor(now / 1000) - _ts);
  return ttl > 0 ? { ...document, ttl } : undefined;
}
