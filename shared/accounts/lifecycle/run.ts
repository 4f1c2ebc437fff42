import { system } from '../../audit/index.ts';
import { millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { dueBeyondBrake } from './brake.ts';
import { countOf } from './due.ts';
import { policyOf } from './policy.ts';
import { everyone, type Population, protectedOnes } from './population.ts';
import { closeRelease, hold, holdOf, recordRun } from './runs.ts';
import type { StepName } from './stepNames.ts';
import { carryOut, dueStep, type StepDeclaration, steps } from './steps.ts';
import { type SweepLimits, sweep, sweepLimits, type Tally } from './sweep.ts';

/** What a timer reports of a sweep: counts. */
export type SweepReport = Readonly<Record<string, number | boolean>>;

const brakeman = system('brake');

/** One run of a step's sweep, as its mode and its brake let it. */
export async function runStep(
  platform: Platform,
  name: StepName,
  limits: SweepLimits = sweepLimits,
): Promise<SweepReport> {
  const { settings } = platform;
  if (settings.SWEEP_MODE !== 'on') platform.log.write('sweepNotOn', { step: name, mode: settings.SWEEP_MODE });
  if (settings.SWEEP_MODE === 'off') return { off: true };
  if (settings.SWEEP_MODE === 'dryRun') return { dryRun: true, due: await countDue(platform, name) };

  try {
    return await runFor(platform, everyone, name, limits);
  } finally {
    // Without a word in the log: how many are protected is for officers, and for nobody else.
    await runFor(platform, protectedOnes, name, limits);
  }
}

async function runFor(
  platform: Platform,
  population: Population,
  name: StepName,
  limits: SweepLimits,
): Promise<SweepReport> {
  const { begun, brake, streams }: StepDeclaration = steps[name];
  const resumed = begun ? await sweepStreams(platform, population, name, begun, limits) : undefined;
  if (resumed && !resumed.complete) return resumed;
  return brake
    ? runBraked(platform, population, name, limits)
    : sweepStreams(platform, population, name, streams, limits);
}

async function runBraked(
  platform: Platform,
  population: Population,
  name: StepName,
  limits: SweepLimits,
): Promise<SweepReport> {
  const { streams } = steps[name];
  const held = await holdOf(platform, population, name);
  if (held?.value.state === 'held') return { held: true };
  if (held?.value.state === 'released') {
    const tally = await sweepStreams(platform, population, name, streams, limits, millis(held.value.asOf ?? ''));
    if (tally.complete) await closeRelease(platform, held, brakeman);
    return { ...tally, released: true };
  }
  const beyond = await dueBeyondBrake(platform, population, name, held?.value);
  if (beyond === null) return sweepStreams(platform, population, name, streams, limits);
  await hold(platform, population, name, beyond, held, brakeman);
  return { held: true, due: beyond };
}

/** @param asOf only what was due at this moment already, and still is */
async function sweepStreams(
  platform: Platform,
  population: Population,
  name: StepName,
  streams: StepDeclaration['streams'],
  limits: SweepLimits,
  asOf?: number,
): Promise<Tally & SweepReport> {
  const { clock, calendar, settings } = platform;
  const now = clock.now();
  const tally = await sweep(
    platform,
    {
      population,
      by: population.actors[name],
      streams: streams(policyOf(settings), calendar, asOf ?? now),
      due: (user) =>
        asOf === undefined || dueStep(platform, name, user, asOf) ? dueStep(platform, name, user, now) : null,
      carryOut: (account) => carryOut(platform, account),
    },
    limits,
  );
  await recordRun(platform, population, name, now, tally);
  return { ...tally };
}

async function countDue(platform: Platform, name: StepName): Promise<number> {
  const { clock, calendar, settings } = platform;
  let due = 0;
  for (const stream of steps[name].streams(policyOf(settings), calendar, clock.now()))
    due += await countOf(platform, everyone.type, stream);
  return due;
}
