import type { AppendBlobs } from './blobs/appendBlobs.ts';
import type { Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import type { Store } from './cosmos/store.ts';
import type { Keys } from './keys.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';

/** What every use case is given: the world, as far as it may touch it. */
export interface Platform {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly store: Store;
  /** What lies outside the database and cannot be changed there. */
  readonly journal: AppendBlobs;
  readonly keys: Keys;
  readonly log: Log;
  /** What the areas keep of a person elsewhere than with the account: each clears its own when the person is erased. */
  readonly clears: readonly Clear[];
  /** What the areas have to say before time erases somebody. */
  readonly beforeErasure: readonly BeforeErasure[];
}

/**
 * - `needed`: something open needs what is kept of them, and the erasure waits for its end
 * - `askedFor`: they have asked for it themselves, and are told that it is done
 */
export type ErasureWord = 'needed' | 'askedFor';

/** Says whether something speaks for or against the erasure of somebody whose time is over. */
export type BeforeErasure = (platform: Platform, userId: string) => Promise<ErasureWord | undefined>;

/** Clears what an area keeps of somebody. It may be done twice, and may end anywhere. */
export type Clear = (platform: Platform, userId: string) => Promise<void>;
