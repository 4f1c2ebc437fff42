import * as z from 'zod';
import { type Actor, CHANGE_LIMIT, commit } from '../../audit/index.ts';
import { type MailDocument, outgoing } from '../../mail/index.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newId } from '../../platform/ids.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';
import { actorOf } from '../actor.ts';
import { activeAdministrators, activeOfficers } from '../memberships.ts';
import type { User } from '../user.ts';
import { everyone, type Population, populationsOf } from './population.ts';
import { SweepStep } from './stepNames.ts';
import type { Tally } from './sweep.ts';

/**
 * A run of a sweep that did something, or the one held run of a step. The type says whose accounts it goes through.
 * - `held`: the brake stopped the step at `asOf`; nothing is done until somebody releases it who may
 * - `released`: the sweep works through what was due by `asOf`
 * - `done`
 */
export const SweepRun = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.enum(['sweepRun', 'protectedSweepRun']),
  step: SweepStep,
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

/** The latest hold of a step, open or over. */
export const holdOf = (
  { store }: Platform,
  { held }: Population,
  step: SweepRun['step'],
): Promise<Versioned<SweepRun> | undefined> => store.read('register', held(step), held(step), SweepRun);

/** The steps of everyone's accounts that wait for a release. */
export async function heldRuns(platform: Platform): Promise<readonly SweepRun[]> {
  const runs = await Promise.all(SweepRun.shape.step.options.map((step) => holdOf(platform, everyone, step)));
  return runs.flatMap((run) => (run?.value.state === 'held' ? [run.value] : []));
}

const runOf = (
  { runType }: Population,
  id: string,
  step: SweepRun['step'],
  state: SweepRun['state'],
  now: number,
): SweepRun => ({
  id,
  pk: id,
  type: runType,
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
  population: Population,
  step: SweepRun['step'],
  startedAt: number,
  { done, kept, overtaken, failed }: Tally,
): Promise<void> {
  if (done + failed === 0) return;
  const run: SweepRun = {
    ...runOf(population, newId(), step, 'done', startedAt),
    endedAt: instant(platform.clock.now()),
    done,
    kept,
    overtaken,
    failed,
    ...stampFrom(platform),
  };
  await platform.store.create('register', run);
}

/** Holds a step and mails those who may release it. Once: nothing happens when another host was first. */
export async function hold(
  platform: Platform,
  population: Population,
  step: SweepRun['step'],
  due: number,
  before: Versioned<SweepRun> | undefined,
  actor: Actor,
): Promise<void> {
  const now = platform.clock.now();
  const id = population.held(step);
  const document: SweepRun = { ...runOf(population, id, step, 'held', now), asOf: instant(now), due };
  try {
    await commit(platform, {
      partition: id,
      writes: [before ? { kind: 'replace', document, etag: before.etag } : { kind: 'create', document }],
      creates: await heldMails(platform, population, step, due),
      event: { actor, action: 'sweepHeld', subject: id, details: { due } },
      audience: population.audience,
    });
    if (population.audience === 'everyone') platform.log.write('sweepHeld', { step, due });
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
  }
}

/** A mail to each who may release a step. A batch takes no more; so many reach the others. */
async function heldMails(
  platform: Platform,
  { audience, held }: Population,
  step: SweepRun['step'],
  due: number,
): Promise<readonly MailDocument[]> {
  const now = platform.clock.now();
  const partition = held(step);
  const ids = audience === 'everyone' ? await activeAdministrators(platform) : await activeOfficers(platform);
  return ids.slice(0, CHANGE_LIMIT - 1).map((userId) => {
    const recipient = { kind: 'user', userId } as const;
    return audience === 'everyone'
      ? outgoing(now, { template: 'sweepHeld', partition, recipient, parameters: { step, count: String(due) } })
      : outgoing(now, { template: 'protectedSweepHeld', partition, recipient, parameters: { step } });
  });
}

/**
 * Lets a held step go on with the accounts that were due by its `asOf`. It only marks: the timer does the work.
 * @throws Refusal `notFound`, also for a run that is not the releaser's to see; `statusConflict` when it is not held
 */
export async function releaseRun(platform: Platform, releaser: User, id: string): Promise<SweepRun> {
  const read = await platform.store.read('register', id, id, z.union([SweepRun, z.object({ type: z.string() })]));
  if (!read || !isRun(read.value) || !typesFor(releaser).includes(read.value.type)) return refuse('notFound');
  if (read.value.state !== 'held') return refuse('statusConflict');
  const releasedAt = instant(platform.clock.now());
  const document: SweepRun = { ...read.value, state: 'released', releasedBy: releaser.id, releasedAt };
  try {
    await commit(platform, {
      partition: id,
      writes: [{ kind: 'replace', document, etag: read.etag }],
      event: { actor: actorOf(releaser), action: 'sweepReleased', subject: id, details: { due: document.due } },
    });
  } catch (thrown) {
    // Somebody else was faster.
    if (isStoreError(thrown, 'stale')) refuse('statusConflict');
    throw thrown;
  }
  return document;
}

const isRun = (document: SweepRun | { type: string }): document is SweepRun => 'asOf' in document;

const typesFor = (reader: User): readonly SweepRun['type'][] => populationsOf(reader).map(({ runType }) => runType);

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

/** Runs that did something or are held, of the accounts whose sweeps the reader may see; newest first. */
export const listRuns = (
  platform: Platform,
  reader: User,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<SweepRun>> => {
  const types = typesFor(reader);
  return pageOf(
    platform,
    {
      container: 'register',
      schema: SweepRun,
      name: ['sweepRuns', reader.id, ...types],
      key: ({ listKey }) => listKey,
      query: (before = '9') => ({
        text: `SELECT * FROM c WHERE c.type IN (${types.map((type) => `'${type}'`).join(', ')}) AND c.listKey < @before ORDER BY ${types.length === 1 ? 'c.type DESC, ' : ''}c.listKey DESC`,
        parameters: { before },
      }),
    },
    page,
  );
};
