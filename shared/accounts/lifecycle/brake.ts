import { instant, millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { counted, countOf, type DueStream, dueUsers } from './due.ts';
import { policyOf } from './policy.ts';
import type { Population } from './population.ts';
import type { SweepRun } from './runs.ts';
import type { StepName } from './stepNames.ts';
import { dueStep, type StepDeclaration, steps } from './steps.ts';

/** The time over which due and done are counted together: small sweeps, however many, do not pass for few. */
const WINDOW = 24 * 60 * 60_000;

const PAGE = 500;

/**
 * How many accounts are due in a step if, with those that it did within the last 24 hours, they are more than it may take; null
 * when it may go on. Due are those that the rules say, not only the query.
 * @param lastHold the latest hold: what was done before its release was worked off has had its decision
 */
export async function dueBeyondBrake(
  platform: Platform,
  population: Population,
  name: StepName,
  lastHold: SweepRun | undefined,
): Promise<number | null> {
  const { brake, streams }: StepDeclaration = steps[name];
  if (!brake) return null;
  const { calendar, clock, settings } = platform;
  const now = clock.now();
  const dueStreams = streams(policyOf(settings), calendar, now);
  const due = await sum(dueStreams, (stream) => countOf(platform, population.type, stream));
  if (due === 0) return null;

  const [done, active] = await Promise.all([
    doneSince(platform, population.actors[name], brake.action, windowStart(lastHold, now)),
    activeAccounts(platform, population),
  ]);
  // What this step deactivated in the window was active at its beginning.
  const accounts = active + (name === 'deactivate' ? done : 0);
  const { minimum, share } = population.brake(settings);
  const limit = Math.max(minimum, share * accounts);
  if (due + done <= limit) return null;
  const decided = await sum(dueStreams, (stream) => decidedOf(platform, population, name, stream, now));
  return decided > 0 && decided + done > limit ? decided : null;
}

const windowStart = (lastHold: SweepRun | undefined, now: number): number =>
  Math.max(now - WINDOW, lastHold?.state === 'done' && lastHold.endedAt ? millis(lastHold.endedAt) : 0);

/** The step's own events: each lies in the batch of what it tells of, so that no crash and no second host makes the count wrong. */
const doneSince = ({ store }: Platform, actor: string, action: string, since: number): Promise<number> =>
  counted(store, {
    text: `SELECT VALUE COUNT(1) FROM c WHERE c.type = @type AND c.action = @action AND c.actorId = @actor AND c.at > @since AND c.audience IN ('everyone', 'officers')`,
    parameters: { type: 'event', action, actor, since: instant(since) },
  });

const activeAccounts = ({ store }: Platform, { type }: Population): Promise<number> =>
  counted(store, {
    text: 'SELECT VALUE COUNT(1) FROM c WHERE c.type = @type AND c.status = @status',
    parameters: { type, status: 'active' },
  });

/** How many accounts of a stream are due by the rules; forgetting a prompt takes nothing from anybody. */
async function decidedOf(
  platform: Platform,
  population: Population,
  name: StepName,
  stream: DueStream,
  now: number,
): Promise<number> {
  let decided = 0;
  for await (const page of dueUsers(platform, population.type, stream, PAGE))
    decided += page.filter(({ value }) => dueStep(platform, name, value, now)?.kind === name).length;
  return decided;
}

async function sum<T>(items: readonly T[], count: (item: T) => Promise<number>): Promise<number> {
  let total = 0;
  for (const item of items) total += await count(item);
  return total;
}
