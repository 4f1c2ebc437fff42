import { commit, system } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { readUsernameKey, type UsernameKey } from './usernameKey.ts';
import { type Pass, type PassLimits, passes, passLimits } from './usernamePasses.ts';

/**
 * A phase lasts at least so long, in milliseconds, before its work begins or the next one does: by then no host goes by the phase
 * before any more, and no function that began in it is running (host.json ends them after ten minutes).
 */
const SETTLED_AFTER = 15 * 60_000;

type Phase = UsernameKey['phase'];
type Versions = UsernameKey['versions'];

/** How a phase ends: with what work done, in which phase, with which versions, and the event that tells of it. */
interface Ending {
  readonly pass?: Pass;
  readonly to: Phase;
  readonly versions: (versions: Versions) => Versions;
  readonly action: string;
}

const reversed = ([old, next = old]: Versions): Versions => [next, old];

const endings: Readonly<Record<Exclude<Phase, 'stable'>, Ending>> = {
  both: { pass: passes.index, to: 'switched', versions: reversed, action: 'usernameKeySwitched' },
  switched: { to: 'clearing', versions: ([first]) => [first], action: 'usernameKeyAlone' },
  clearing: { pass: passes.clear, to: 'stable', versions: (versions) => versions, action: 'usernameKeyRetired' },
};

/** What a run of the rotation did: counts for the timer's report. */
export interface RotationReport {
  readonly usernameKeyRotating: boolean;
  /** Users or reservations that the phase's work went through. */
  readonly usernamesDone: number;
  /** Those that could not be done: the work comes back to them at the next run, and goes no further. */
  readonly usernamesFailed: number;
}

/**
 * Takes the register a step further towards the newest version of the username key, if that is not the one in use. To be run again
 * and again; it may end anywhere, and run on two hosts at once.
 */
export async function rotateUsernameKey(platform: Platform, limits: PassLimits = passLimits): Promise<RotationReport> {
  const { clock, keys } = platform;
  const key = await readUsernameKey(platform);
  const { phase, versions, since } = key.value;
  const report = { usernameKeyRotating: true, usernamesDone: 0, usernamesFailed: 0 };
  try {
    if (phase === 'stable') {
      const [current] = versions;
      const newest = (await keys.current('username-key')).id;
      if (newest === current) return { ...report, usernameKeyRotating: false };
      const action = 'usernameKeyRotationBegun';
      await enter(platform, key, { to: 'both', versions: () => [current, newest], action });
      return report;
    }
    if (clock.now() - millis(since) < SETTLED_AFTER) return report;
    const ending = endings[phase];
    const { place, complete, done, failed } = await goThrough(platform, key, ending.pass, limits);
    if (complete) await enter(platform, place, ending);
    return { ...report, usernameKeyRotating: ending.to !== 'stable', usernamesDone: done, usernamesFailed: failed };
  } catch (thrown) {
    // Another host is at it.
    if (isStoreError(thrown, 'stale')) return report;
    throw thrown;
  }
}

async function enter(
  platform: Platform,
  { value, etag }: Versioned<UsernameKey>,
  { to, versions, action }: Ending,
): Promise<void> {
  const after: UsernameKey = {
    ...value,
    phase: to,
    versions: versions(value.versions),
    since: instant(platform.clock.now()),
    cursor: '',
  };
  await commit(platform, {
    partition: after.pk,
    writes: [{ kind: 'replace', document: after, etag }],
    event: { actor: system('usernameKey'), action, subject: after.id, details: { versions: [...after.versions] } },
  });
  platform.log.write('usernameKeyPhase', { phase: to });
}

interface Progress {
  /** The document as the work left it. */
  readonly place: Versioned<UsernameKey>;
  readonly complete: boolean;
  readonly done: number;
  readonly failed: number;
}

/** Goes on with a pass where it stood, a page at a time, as far as a run may; what a page failed in is done again. */
async function goThrough(
  platform: Platform,
  key: Versioned<UsernameKey>,
  pass: Pass | undefined,
  { budget, pageSize }: PassLimits,
): Promise<Progress> {
  const { store, clock } = platform;
  const until = clock.now() + budget;
  let place = key;
  let done = 0;
  if (pass)
    for await (const { last, failed, size } of pass(platform, key.value, pageSize)) {
      if (failed > 0) return { place, complete: false, done, failed };
      done += size;
      const value = { ...place.value, cursor: last };
      place = { value, ...(await store.replace('register', value.pk, value, place.etag)) };
      if (clock.now() >= until) return { place, complete: false, done, failed: 0 };
    }
  return { place, complete: true, done, failed: 0 };
}
