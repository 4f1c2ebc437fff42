import * as z from 'zod';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { stampFrom } from '../platform/retention.ts';
import type { Reader } from './asRead.ts';
import { commit } from './commit.ts';
import { both, countFor } from './counts.ts';
import { type Actor, system } from './event.ts';
import { RETENTION_PARTITION, readRetention } from './expiry.ts';
import { astray } from './links.ts';
import { BEGINNING, Progress, pass } from './pass.ts';
import { inspectChain } from './verify.ts';
import {
  type BrokenLink,
  type CallWitness,
  type DeniedLink,
  noWitness,
  type TellOfficers,
  tellNobody,
} from './witness.ts';

/** A verification of every chain of the register: asked for by somebody, worked on by a timer, a slice at a time. */
export const VerificationRun = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('verificationRun'),
  state: z.enum(['running', 'done']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  progress: Progress,
  firstBroken: z.object({ subject: z.string(), eventId: z.string() }).nullable(),
  /** The same of what officers alone may know of. */
  hiddenBroken: z.object({ subject: z.string(), eventId: z.string() }).nullable().default(null),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type VerificationRun = z.output<typeof VerificationRun>;

export interface VerificationLimits {
  /** Milliseconds after which a slice ends at its next pause. */
  readonly budget: number;
  /** Events between two pauses: what a crash has to do again. */
  readonly stretch: number;
  readonly pageSize: number;
}

/** The host ends a function after ten minutes (host.json). */
const limits: VerificationLimits = { budget: 4 * 60_000, stretch: 2000, pageSize: 500 };

/** Starts a verification of the whole register, or finds the one that is under way. It only asks: the timer does the work. */
export async function startVerification(platform: Platform, actor: Actor): Promise<VerificationRun> {
  const [underWay] = await running(platform);
  if (underWay) return underWay.value;
  const id = newId();
  const document: VerificationRun = {
    ...{ id, pk: id, type: 'verificationRun', state: 'running' },
    startedAt: instant(platform.clock.now()),
    endedAt: null,
    progress: BEGINNING,
    firstBroken: null,
    hiddenBroken: null,
  };
  await commit(platform, {
    partition: id,
    writes: [{ kind: 'create', document }],
    event: { actor, action: 'verificationStarted', subject: id },
  });
  return document;
}

/** A verification and how far it has come. @throws Refusal `notFound` */
export async function readVerification({ store }: Platform, id: string): Promise<VerificationRun> {
  const read = await store.read('register', id, id, z.union([VerificationRun, z.object({ type: z.string() })]));
  return read && isRun(read.value) ? read.value : refuse('notFound');
}

const isRun = (document: VerificationRun | { type: string }): document is VerificationRun =>
  document.type === 'verificationRun';

/**
 * Works on the verifications that are under way, until they or the time are over. It may end anywhere and be run on two hosts at
 * once: progress is kept under the run's ETag, and whoever finds that another went on leaves it to them.
 * @param tell of what officers alone may know of
 * @returns how many were brought to their end
 */
export async function workOnVerifications(
  platform: Platform,
  witness: CallWitness = noWitness,
  within: VerificationLimits = limits,
  tell: TellOfficers = tellNobody,
): Promise<number> {
  const until = platform.clock.now() + within.budget;
  let ended = 0;
  for (const run of await running(platform)) {
    try {
      if (await workOn(platform, { witness, tell }, run, within, until)) ended++;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale')) throw thrown;
    }
  }
  return ended;
}

async function running({ store }: Platform): Promise<readonly Versioned<VerificationRun>[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state',
    parameters: { type: 'verificationRun', state: 'running' },
  };
  const runs: Versioned<VerificationRun>[] = [];
  for await (const page of store.pages('register', query, VerificationRun)) runs.push(...page);
  return runs;
}

/** @returns whether it came to its end @throws StoreError `stale` when another host went on with it */
async function workOn(
  platform: Platform,
  { witness, tell }: { readonly witness: CallWitness; readonly tell: TellOfficers },
  run: Versioned<VerificationRun>,
  within: VerificationLimits,
  until: number,
): Promise<boolean> {
  let { value, etag } = run;
  if (value.progress.pk === '')
    for await (const { audience, ...link } of brokenAside(platform)) {
      if (audience === 'everyone') {
        await end(platform, { value, etag }, value.progress, link);
        return true;
      }
      value = withHidden(value, link);
      await tell(platform, link);
    }
  for await (const stretch of pass(platform, witness, value.progress, within)) {
    for (const hidden of stretch.hidden ?? []) {
      value = withHidden(value, hidden);
      await tell(platform, hidden);
    }
    if (stretch.end) {
      await end(platform, { value, etag }, stretch.progress, stretch.end.firstBroken);
      return true;
    }
    value = { ...value, progress: stretch.progress };
    ({ etag } = await platform.store.replace('register', value.pk, value, etag));
    if (platform.clock.now() >= until) return false;
  }
  return false;
}

const withHidden = (run: VerificationRun, { subject, eventId }: BrokenLink): VerificationRun => ({
  ...run,
  hiddenBroken: run.hiddenBroken ?? { subject, eventId },
});

/** What is wrong beside the chains: documents that pass for links and are in none, a record of retention that was not written here. */
async function* brokenAside(platform: Platform): AsyncGenerator<DeniedLink> {
  const retention = await readRetention(platform);
  if (retention && !retention.genuine)
    yield { subject: RETENTION_PARTITION, eventId: RETENTION_PARTITION, audience: 'everyone' };
  const judged = new Set<string>();
  for await (const { pk, ...strange } of astray(platform.store)) {
    if (judged.has(pk)) continue;
    if (pk === '') {
      yield { subject: pk, ...strange };
      continue;
    }
    judged.add(pk);
    // Whose it may be is for its chain to say.
    const { open, hidden } = await inspectChain(platform, pk);
    for (const broken of [hidden, open]) if (broken) yield { subject: pk, ...broken };
  }
}

async function end(
  platform: Platform,
  { value, etag }: Versioned<VerificationRun>,
  progress: Progress,
  firstBroken: BrokenLink | null,
): Promise<void> {
  const endedAt = instant(platform.clock.now());
  const document: VerificationRun = { ...value, state: 'done', endedAt, progress, firstBroken, ...stampFrom(platform) };
  await commit(platform, {
    partition: value.id,
    writes: [{ kind: 'replace', document, etag }],
    event: {
      actor: system('verification'),
      action: 'verificationDone',
      subject: value.id,
      // No count: of those who read this, some may read more events than others.
      details: { intact: firstBroken === null },
    },
    ...(value.hiddenBroken && {
      also: [
        {
          actor: system('verification'),
          action: 'verificationDone',
          subject: value.id,
          details: { intact: false, events: eventsIn(progress) },
          audience: 'officers',
        },
      ],
    }),
  });
  if (firstBroken) platform.log.write('chainBroken', { id: firstBroken.subject, event: firstBroken.eventId });
}

/** How many events were found right of those that somebody may read. */
export const eventsFor = (reader: Pick<Reader, 'officer' | 'names'>, { counts, countsHere }: Progress): number =>
  countFor(reader, both(counts, countsHere));

/** How many events were found right. */
export const eventsIn = ({ events, here }: Progress): number => events + here;
