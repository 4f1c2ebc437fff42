import { setTimeout as pause } from 'node:timers/promises';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { inParallel } from '../platform/inParallel.ts';
import { faultOf } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import type { DocumentType } from '../platform/retention.ts';
import { dueDocuments, type Place } from './due.ts';
import type { DeadlineHandlers, DeadlineOutcome, DueDocument } from './handler.ts';
import { countDue, countOverdue } from './overdue.ts';
import { pauseAt, pausedAt } from './pause.ts';

export interface DeadlineLimits {
  /** Milliseconds after which no further document is begun. */
  readonly budget: number;
  /** Documents of a page that are worked on at once. */
  readonly parallel: number;
  readonly pageSize: number;
  /** Milliseconds after which a document that is not done counts as failed and the run goes on. What comes of it later is guarded by its ETag. */
  readonly patience: number;
}

/** The host ends a function after ten minutes (host.json), and other work shares the run. */
export const deadlineLimits: DeadlineLimits = { budget: 2 * 60_000, parallel: 4, pageSize: 50, patience: 30_000 };

/** After so many failures without a success between them a run gives up: then it is not the document that fails. */
const MOST_FAILURES = 20;

/** What a run reports: counts. */
export interface DeadlineReport extends Readonly<Record<string, number | boolean>> {
  readonly overdue: number;
}

/** Why a document could not be handled: nobody handles its type, or it took too long. */
class DeadlineFault extends Error {
  override readonly name = 'DeadlineFault';
  readonly kind: 'noHandler' | 'tookTooLong';
  constructor(kind: DeadlineFault['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Works through what is due by now, oldest first, each document by the handler of its type. It may be run twice, at once on two
 * hosts, or end anywhere: what was done is due no more, what was not is found again. A document that fails is logged by its id and
 * passed over; a run that has to stop is taken up after the place where it stopped, and comes round to the beginning.
 */
export async function runDeadlines(
  platform: Platform,
  handlers: DeadlineHandlers,
  limits: DeadlineLimits = deadlineLimits,
): Promise<DeadlineReport> {
  const { SWEEP_MODE: mode } = platform.settings;
  if (mode !== 'on') platform.log.write('sweepNotOn', { step: 'deadlines', mode });
  const overdue = () => countOverdue(platform);
  if (mode === 'off') return { off: true, overdue: await overdue() };
  if (mode === 'dryRun') return { dryRun: true, due: await countDue(platform), overdue: await overdue() };
  const tally = await workOff(platform, handlers, limits);
  return { ...tally, overdue: await overdue() };
}

async function workOff(platform: Platform, handlers: DeadlineHandlers, limits: DeadlineLimits) {
  const { clock, log } = platform;
  const tally = { done: 0, kept: 0, overtaken: 0, failed: 0 };
  const now = clock.now();
  let failures = 0;
  let last: Place | undefined;
  const mayGoOn = () => clock.now() < now + limits.budget && failures < MOST_FAILURES;

  const work = async (due: Versioned<DueDocument>) => {
    const { id, type, audience } = due.value;
    last = due.value;
    try {
      tally[await handled(platform, handlers, due, limits.patience)]++;
      failures = 0;
    } catch (thrown) {
      if (isStoreError(thrown, 'stale', 'exists')) {
        tally.overtaken++;
        failures = 0;
      } else {
        tally.failed++;
        failures++;
        // What officers alone may know of is not named where others read.
        log.write('deadlineFailed', { ...(audience !== 'officers' && { id, type }), ...faultOf(thrown) });
      }
    }
  };

  const from = await pausedAt(platform);
  for (const after of from ? [from, undefined] : [undefined]) {
    for await (const page of dueDocuments(platform, now, limits.pageSize, after)) {
      // The second round ends where the first began.
      const documents = after || !from ? page : page.filter(({ value }) => !isAfter(value, from));
      await inParallel(documents, limits.parallel, work, mayGoOn);
      if (!mayGoOn()) {
        await pauseAt(platform, last ?? from, from);
        return { ...tally, complete: false };
      }
      if (documents.length < page.length) break;
    }
  }
  await pauseAt(platform, undefined, from);
  return { ...tally, complete: true };
}

const isAfter = (a: Place, b: Place): boolean => a.dueAt > b.dueAt || (a.dueAt === b.dueAt && a.id > b.id);

async function handled(
  platform: Platform,
  handlers: DeadlineHandlers,
  due: Versioned<DueDocument>,
  patience: number,
): Promise<DeadlineOutcome> {
  const handler = handlers[due.value.type as DocumentType];
  if (!handler) throw new DeadlineFault('noHandler');
  const over = new AbortController();
  try {
    return await Promise.race([handler(platform, due), tooLong(patience, over.signal)]);
  } finally {
    over.abort();
  }
}

async function tooLong(patience: number, signal: AbortSignal): Promise<never> {
  await pause(patience, undefined, { signal });
  throw new DeadlineFault('tookTooLong');
}
