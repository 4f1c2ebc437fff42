import { isStoreError } from '../platform/cosmos/errors.ts';
import { faultOf } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { compare, type Deeds } from './compare.ts';
import { type SettleLimits, settle } from './settle.ts';

/**
 * How the database stands to the journal.
 * - `level`: it knows all that the journal tells
 * - `restored`: it was put back, and not all is done again
 * - `unknown`: the journal is out of reach, and has not been seen by this process
 */
export type Standing = 'level' | 'restored' | 'unknown';

/** How long an answer is trusted, in milliseconds: one that lets requests in, and one that does not. */
const TRUSTED = 60_000;
const DOUBTED = 5_000;

/** The look at the journal that every request depends on. */
export interface Restoration {
  /** Asked once a minute while all is well, and shared by the requests of that minute. Never rejects. */
  standing(platform: Platform): Promise<Standing>;
  /** Asks now. Never rejects. */
  look(platform: Platform): Promise<Standing>;
  /** Brings the database to where the journal is. Never rejects. */
  settle(platform: Platform, within?: SettleLimits): Promise<Standing>;
}

/**
 * One for a process. While the journal is out of reach a process that has seen it goes on: a database is put back under a program
 * that is stopped. One that has not seen it serves nobody.
 * @param deeds asked for when the journal tells of somebody
 */
export function restorationOf(deeds: () => Promise<Deeds>): Restoration {
  let known: Standing = 'unknown';
  let trustedUntil = Number.NEGATIVE_INFINITY;
  let asking: Promise<Standing> | undefined;
  let latest = 0;

  const learn = async (platform: Platform, work: () => Promise<boolean>): Promise<Standing> => {
    const mine = ++latest;
    try {
      const level = await work();
      // What was asked later, and is known by now, counts more.
      if (mine === latest || !level) known = level ? 'level' : 'restored';
    } catch (thrown) {
      if (!isStoreError(thrown, 'unknown', 'busy')) platform.log.write('journalUnreachable', faultOf(thrown));
    }
    trustedUntil = platform.clock.now() + (known === 'level' ? TRUSTED : DOUBTED);
    return known;
  };
  const look = (platform: Platform): Promise<Standing> => {
    asking ??= learn(platform, async () => !(await compare(platform, await deeds())).restored).finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return {
    look,
    standing: async (platform) => (platform.clock.now() < trustedUntil ? known : look(platform)),
    settle: async (platform, within) => learn(platform, async () => settle(platform, await deeds(), within)),
  };
}
