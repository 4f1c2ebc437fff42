import * as z from 'zod';
import { millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned, Write } from '../platform/cosmos/store.ts';
import { BATCH_LIMIT } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { type DocumentType, type Retention, retention, stampFrom } from '../platform/retention.ts';
import { commit } from './commit.ts';
import { system } from './event.ts';
import {
  expiredBefore,
  type LogRetention,
  RETENTION_PARTITION,
  readRetention,
  retentionRecord,
  shorterOf,
} from './expiry.ts';

export interface RestampLimits {
  /** Milliseconds after which no further batch is begun. */
  readonly budget: number;
  readonly pageSize: number;
}

const limits: RestampLimits = { budget: 60_000, pageSize: BATCH_LIMIT };

/** What a run of the re-stamping did. */
export interface Restamped {
  readonly restamped: number;
  /** Whether everything carries the setting as it is now. */
  readonly complete: boolean;
}

/**
 * Brings what exists in line with `EVENT_RETENTION` when that has changed: what is kept for it gets the time that is left from its
 * own beginning. That events may be gone is written down before any can be. It may end anywhere and be run on two hosts at once:
 * what carries the current period has left the query.
 */
export async function restamp(platform: Platform, within: RestampLimits = limits): Promise<Restamped> {
  const { clock, settings } = platform;
  // Whoever stopped the sweeps wants nothing to be deleted: a shorter period waits as well.
  if (settings.SWEEP_MODE !== 'on') return { restamped: 0, complete: false };
  const until = clock.now() + within.budget;
  const noted = await noteChange(platform);
  if (noted === 'forged') return { restamped: 0, complete: false };
  let restamped = 0;
  for (;;) {
    const page = await strays(platform, within.pageSize);
    if (page.length === 0) break;
    const done = await stampAnew(platform, page);
    restamped += done;
    // Nothing could be written: somebody else is at it, and the next run looks again.
    if (done === 0 || clock.now() >= until) return { restamped, complete: false };
  }
  if (noted === 'pending') await noteDone(platform);
  return { restamped, complete: true };
}

/**
 * Writes down that the setting has changed, and by which of its values events may be gone from now on.
 * @returns `pending` while something may still carry another period; `forged` for a record that was not written here: it is
 * evidence, verification tells of it, and nothing is written over it or deleted by it
 */
async function noteChange(platform: Platform): Promise<'settled' | 'pending' | 'forged'> {
  const current = platform.settings.EVENT_RETENTION;
  const known = await readRetention(platform);
  if (known && !known.genuine) return 'forged';
  if (known?.value.retention === current) return known.value.shortest === null ? 'settled' : 'pending';
  const before = known?.value;
  await keep(platform, known, 'eventRetentionSet', {
    retention: current,
    shortest: before ? shorterOf(current, shorterOf(before.retention, before.shortest ?? before.retention)) : null,
    expiredBefore: before ? expiredBefore(current, before, platform.clock.now()) : '',
  });
  return 'pending';
}

/** Writes down that nothing carries another period any more. */
async function noteDone(platform: Platform): Promise<void> {
  const known = await readRetention(platform);
  if (!known?.genuine || known.value.shortest === null) return;
  const { retention: current } = known.value;
  await keep(platform, known, 'eventRetentionApplied', {
    retention: current,
    shortest: null,
    expiredBefore: expiredBefore(current, known.value, platform.clock.now()),
  });
}

async function keep(
  platform: Platform,
  known: Versioned<LogRetention> | undefined,
  action: string,
  facts: Pick<LogRetention, 'retention' | 'shortest' | 'expiredBefore'>,
): Promise<void> {
  const document = await retentionRecord(platform, facts);
  try {
    await commit(platform, {
      partition: RETENTION_PARTITION,
      writes: [known ? { kind: 'replace', document, etag: known.etag } : { kind: 'create', document }],
      event: {
        actor: system('retention'),
        action,
        subject: RETENTION_PARTITION,
        details: { retention: facts.retention, expiredBefore: facts.expiredBefore || null },
      },
    });
  } catch (thrown) {
    // Another host was first, and wrote the same.
    if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
  }
}

const Stray = z.looseObject({ id: z.string(), pk: z.string(), type: z.string() });
type Stray = z.output<typeof Stray>;

/** The types of what is kept for the setting. */
const kept = Object.entries<Retention>(retention).flatMap(([type, { period }]) =>
  period === 'EVENT_RETENTION' ? [type] : [],
);

async function strays({ store, settings }: Platform, pageSize: number): Promise<readonly Versioned<Stray>[]> {
  const query = {
    text: `SELECT * FROM c WHERE c.type IN (${kept.map((_, index) => `@type${index}`).join(', ')}) AND c.retention != @retention AND IS_STRING(c.pk)`,
    parameters: {
      retention: settings.EVENT_RETENTION,
      ...Object.fromEntries(kept.map((type, index) => [`type${index}`, type])),
    },
    pageSize,
  };
  for await (const page of store.pages('register', query, Stray)) return page;
  return [];
}

/** @returns how many were stamped */
async function stampAnew(platform: Platform, page: readonly Versioned<Stray>[]): Promise<number> {
  let stamped = 0;
  for (const [partition, documents] of Map.groupBy(page, ({ value }) => value.pk)) {
    const writes = documents.map(
      ({ value, etag }): Write => ({ kind: 'replace', document: anew(platform, value), etag }),
    );
    try {
      await platform.store.batch(partition, writes);
      stamped += writes.length;
    } catch (thrown) {
      // One of them changed or expired meanwhile.
      if (!isStoreError(thrown, 'stale')) throw thrown;
    }
  }
  return stamped;
}

/** The document as it is, with a new stamp; what the database added to it is the database's. */
function anew(platform: Platform, document: Stray): PartitionedDocument {
  const own = Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));
  return {
    ...own,
    id: document.id,
    pk: document.pk,
    type: document.type as DocumentType,
    ...stampFrom(platform, beginningOf(document, platform.clock.now())),
  };
}

/** From when a document is kept; of one that does not say so from now on, so that what was tampered with stays to be seen. */
function beginningOf(document: Stray, now: number): number {
  const from = (retention as Partial<Record<string, Retention>>)[document.type]?.from;
  const written = document[from === 'ended' ? 'endedAt' : 'at'];
  const begun = typeof written === 'string' ? millis(written) : Number.NaN;
  return Number.isFinite(begun) ? begun : now;
}
