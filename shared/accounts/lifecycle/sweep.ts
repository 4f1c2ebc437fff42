import { ChainHead } from '../../audit/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { inParallel } from '../../platform/inParallel.ts';
import { faultOf } from '../../platform/log.ts';
import type { Platform } from '../../platform/platform.ts';
import type { User } from '../user.ts';
import type { Step } from './decide.ts';
import { type DueStream, dueUsers } from './due.ts';
import type { Population } from './population.ts';

/** What became of an account: the step was done, or something forbids it for now (the last administrator stays). */
export type Outcome = 'done' | 'kept';

/** An account whose step is due, read with its page. */
export interface DueAccount {
  readonly user: User;
  readonly etag: string;
  readonly step: Step;
  /** Who does it, as the event names it. */
  readonly by: string;
  /** The head of its chain; absent for an account without events. */
  readonly head?: Versioned<ChainHead> | undefined;
}

export interface SweepJob {
  readonly population: Population;
  readonly by: string;
  readonly streams: readonly DueStream[];
  /** The step that is due for this account in this sweep, decided from the page's fresh read. */
  due(user: User): Step | null;
  carryOut(account: DueAccount): Promise<Outcome>;
}

export interface SweepLimits {
  /** Milliseconds after which no further account is begun. */
  readonly budget: number;
  /** Accounts of a page that are worked on at once. */
  readonly parallel: number;
  readonly pageSize: number;
}

/** The host ends a function after ten minutes (host.json); an account that was begun needs seconds. */
export const sweepLimits: SweepLimits = { budget: 4 * 60_000, parallel: 8, pageSize: 100 };

/** After so many failures a run gives up: then it is not the account that fails. */
const MOST_FAILURES = 20;

export interface Tally {
  readonly done: number;
  readonly kept: number;
  /** Accounts that changed since their page was read: their users win, the next run decides anew. */
  readonly overtaken: number;
  readonly failed: number;
  /** Whether every stream was read to its end. */
  readonly complete: boolean;
}

/**
 * Works through what is due: a page and its chain heads are two queries, an account is one batch under its ETag. It may be run
 * twice, at once on two hosts, or end anywhere: what was done has left the streams, what was not is found again.
 */
export async function sweep(platform: Platform, job: SweepJob, limits: SweepLimits = sweepLimits): Promise<Tally> {
  const tally = { done: 0, kept: 0, overtaken: 0, failed: 0 };
  const until = platform.clock.now() + limits.budget;
  const mayGoOn = () => platform.clock.now() < until && tally.failed < MOST_FAILURES;

  const work = async (account: DueAccount) => {
    try {
      tally[await job.carryOut(account)]++;
    } catch (thrown) {
      if (isStoreError(thrown, 'stale')) tally.overtaken++;
      else {
        tally.failed++;
        const id = job.population.audience === 'everyone' && !account.user.madeUp ? account.user.id : undefined;
        platform.log.write('accountFailed', { id, step: account.step.kind, ...faultOf(thrown) });
      }
    }
  };

  const streams = job.population.swept.flatMap((type) => job.streams.map((stream) => ({ type, stream })));
  for (const { type, stream } of streams) {
    if (!mayGoOn()) return { ...tally, complete: false };
    for await (const page of dueUsers(platform, type, stream, limits.pageSize)) {
      const accounts = page.flatMap(({ value: user, etag }) => {
        const step = job.due(user);
        return step ? [{ user, etag, step, by: job.by }] : [];
      });
      await inParallel(await withHeads(platform, accounts), limits.parallel, work, mayGoOn);
      if (!mayGoOn()) return { ...tally, complete: false };
    }
  }
  return { ...tally, complete: true };
}

async function withHeads({ store }: Platform, accounts: readonly DueAccount[]): Promise<readonly DueAccount[]> {
  if (accounts.length === 0) return accounts;
  const heads = new Map<string, Versioned<ChainHead>>();
  const query = {
    text: `SELECT * FROM c WHERE c.type = @type AND c.pk IN (${accounts.map((_, index) => `@pk${index}`).join(', ')})`,
    parameters: { type: 'chain', ...Object.fromEntries(accounts.map(({ user }, index) => [`pk${index}`, user.id])) },
    pageSize: accounts.length,
  };
  for await (const page of store.pages('register', query, ChainHead))
    for (const head of page) heads.set(head.value.pk, head);
  return accounts.map((account) => ({ ...account, head: heads.get(account.user.id) }));
}
