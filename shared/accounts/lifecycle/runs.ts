import * as z from 'zod';
import { type Actor, CHANGE_LIMIT, commit } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newId } from '../../platform/ids.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';
import { actorOf } from '../actor.ts';
import { activeAdministrators } from '../memberships.ts';
import type { User } from '../user.ts';
import { SweepStep } from './steps.ts';
import type { Tally } from './sweep.ts';

/**
 * A run of a sweep that did something, or the one held run of a step.
 * - `held`: the brake stopped the step at `asOf`; nothing is done until an administrator releases it
 * - `released`: the sweep works through what was due by `asOf`
 * - `done`
 */
export const SweepRun = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('sweepRun'),
  step: z.enum([...SweepStep.options, 'lapse']),
  state: z.enum(['held', 'released', 'done']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** Of a held run: the moment by which accounts were due that a release covers. */
  asOf: z.string().nullable(),
  /** Of a held run: how many accounts were due then. */
  due: z.number().int(),
  done: z.number().int(),
  kept: z.number().int(),
  overtaken: z.number().int(),
  failed: z.number().int(),
  releasedBy: z.string().nullable(),
  releasedAt: z.string().nullable(),
  listKey: z.string(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type SweepRun = z.output<typeof SweepRun>;

/** One held run per step: two hosts that brake at once make one. */
const heldId = (step: SweepRun['step']): string => `held-${step}`;

/** The latest hold of a step, open or over. */
export const holdOf = ({ store }: Platform, step: SweepRun['step']): Promise<Versioned<SweepRun> | undefined> =>
  store.read('register', heldId(step), heldId(step), SweepRun);

/** The steps that wait for a release. */
export async function heldRuns(platform: Platform): Promise<readonly SweepRun[]> {
  const runs = await Promise.all(SweepRun.shape.step.options.map((step) => holdOf(platform, step)));
  return runs.flatMap((run) => (run?.value.state === 'held' ? [run.value] : []));
}

const runOf = (id: string, step: SweepRun['step'], state: SweepRun['state'], now: number): SweepRun => ({
  id,
  pk: id,
  type: 'sweepRun',
  step,
  state,
  startedAt: instant(now),
  endedAt: null,
  asOf: null,
  due: 0,
  done: 0,
  kept: 0,
  overtaken: 0,
  failed: 0,
  releasedBy: null,
  releasedAt: null,
  listKey: `${instant(now)}|${id}`,
});

/** Keeps what a run did; one that found nothing to do is not kept. */
export async function recordRun(
  platform: Platform,
  step: SweepRun['step'],
  startedAt: number,
  { done, kept, overtaken, failed }: Tally,
): Promise<void> {
  if (done + failed === 0) return;
  const run: SweepRun = {
    ...runOf(newId(), step, 'done', startedAt),
    endedAt: instant(platform.clock.now()),
    done,
    kept,
    overtaken,
    failed,
    ...stampFrom(platform),
  };
  await platform.store.create('register', run);
}

/** Holds a step and mails the administrators. Once: nothing happens when another host was first. */
export async function hold(
  platform: Platform,
  step: SweepRun['step'],
  due: number,
  before: Versioned<SweepRun> | undefined,
  actor: Actor,
): Promise<void> {
  const now = platform.clock.now();
  const id = heldId(step);
  const document: SweepRun = { ...runOf(id, step, 'held', now), asOf: instant(now), due };
  // A batch takes no more; so many administrators reach the others.
  const administrators = (await activeAdministrators(platform)).slice(0, CHANGE_LIMIT - 1);
  try {
    await commit(platform, {
      partition: id,
      writes: [before ? { kind: 'replace', document, etag: before.etag } : { kind: 'create', document }],
      creates: administrators.map((userId) =>
        outgoing(now, {
          template: 'sweepHeld',
          partition: id,
          recipient: { kind: 'user', userId },
          parameters: { step, count: String(due) },
        }),
      ),
      event: { actor, action: 'sweepHeld', subject: id, details: { due } },
    });
    platform.log.write('sweepHeld', { step, due });
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
  }
}

/**
 * Lets a held step go on with the accounts that were due by its `asOf`. It only marks: the timer does the work.
 * @throws Refusal `notFound`, `statusConflict` when the run is not held
 */
export async function releaseRun(platform: Platform, administrator: User, id: string): Promise<SweepRun> {
  const read = await platform.store.read('register', id, id, z.union([SweepRun, z.object({ type: z.string() })]));
  if (!read || !isRun(read.value)) return refuse('notFound');
  if (read.value.state !== 'held') return refuse('statusConflict');
  const releasedAt = instant(platform.clock.now());
  const document: SweepRun = { ...read.value, state: 'released', releasedBy: administrator.id, releasedAt };
  try {
    await commit(platform, {
      partition: id,
      writes: [{ kind: 'replace', document, etag: read.etag }],
      event: { actor: actorOf(administrator), action: 'sweepReleased', subject: id, details: { due: document.due } },
    });
  } catch (thrown) {
    // Another administrator was faster.
    if (isStoreError(thrown, 'stale')) refuse('statusConflict');
    throw thrown;
  }
  return document;
}

const isRun = (document: SweepRun | { type: string }): document is SweepRun => document.type === 'sweepRun';

/** Ends a release that was worked off. */
export async function closeRelease(
  platform: Platform,
  { value, etag }: Versioned<SweepRun>,
  actor: Actor,
): Promise<void> {
  const document: SweepRun = { ...value, state: 'done', endedAt: instant(platform.clock.now()) };
  try {
    await commit(platform, {
      partition: value.id,
      writes: [{ kind: 'replace', document, etag }],
      event: { actor, action: 'sweepReleaseDone', subject: value.id },
    });
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale')) throw thrown;
  }
}

/** Runs that did something or are held, newest first. */
export const listRuns = (
  platform: Platform,
  readerId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<SweepRun>> =>
  pageOf(
    platform,
    {
      container: 'register',
      schema: SweepRun,
      name: ['sweepRuns', readerId],
      key: ({ listKey }) => listKey,
      query: (before = '9') => ({
        text: 'SELECT * FROM c WHERE c.type = @type AND c.listKey < @before ORDER BY c.type DESC, c.listKey DESC',
        parameters: { type: 'sweepRun', before },
      }),
    },
    page,
  );
