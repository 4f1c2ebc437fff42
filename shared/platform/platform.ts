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
}
