import { readUsernameKey, type UsernameKey } from '../../shared/accounts/usernameKey.ts';
import { rotateUsernameKey } from '../../shared/accounts/usernameRotation.ts';
import type { Keys } from '../../shared/platform/keys.ts';
import type { Platform } from '../../shared/platform/platform.ts';

/** Longer than a phase has to last before the next, and than any host goes by what it has read. */
export const PHASE = 'PT16M';

/** The keys of `testKeys(2)` before their second version was made. */
export const before = (keys: Keys): Keys => ({ ...keys, current: (name) => keys.byId(name, 'v1') });

/** Begins to use the first version of the username key, as a register did whose vault had no other yet. */
export const beginWithFirst = (platform: Platform) => readUsernameKey({ ...platform, keys: before(platform.keys) });

/** Runs the rotation, a phase's time between two runs, until a phase has begun; a rotation needs six runs. */
export async function rotateUntil(platform: Platform, phase: UsernameKey['phase'], wait: () => void): Promise<void> {
  for (let runs = 0; runs < 40; runs++) {
    await rotateUsernameKey(platform);
    wait();
    if ((await readUsernameKey(platform)).value.phase === phase) return;
  }
  throw new Error(`The phase ${phase} does not come`);
}
