import * as z from 'zod';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';

const ID = 'sealingKey';

/** How far what is sealed has been sealed anew. */
export const SealingKey = z.object({
  id: z.literal(ID),
  pk: z.literal(ID),
  type: z.literal(ID),
  /** The version under which everything is to be sealed, and since when it has been known here. */
  version: z.string(),
  since: z.string(),
  /** Whether something may be sealed under another one: until a whole round has found nothing. */
  rotating: z.boolean(),
  /** How far the round has come: everything with an id up to this one was looked at; empty between rounds. */
  cursor: z.string(),
  /** What this round has found under another version, and what of it could not be opened. */
  found: z.number().int(),
  failed: z.number().int(),
  /** When the last whole round ended, empty for none, and what could not be opened in it. */
  endedAt: z.string(),
  unopened: z.number().int(),
});
export type SealingKey = z.output<typeof SealingKey>;

/** What is known at the first look ever: nothing, so that it is taken at once. */
export const beginning = (version: string, since: string): SealingKey => ({
  ...{ id: ID, pk: ID, type: ID, version, since },
  ...{ rotating: false, cursor: '', found: 0, failed: 0, endedAt: '', unopened: 0 },
});

export const readSealingKey = ({ store }: Pick<Platform, 'store'>): Promise<Versioned<SealingKey> | undefined> =>
  store.read('register', ID, ID, SealingKey);

/** Whether something may still be sealed under an older version of the sealing key, and how much could not be opened. */
export async function sealingState(platform: Platform): Promise<{ rotating: boolean; unopened: number }> {
  const state = (await readSealingKey(platform))?.value;
  const current = (await platform.keys.current('sealing-key')).id;
  return {
    rotating: state !== undefined && (state.rotating || state.version !== current),
    unopened: state?.unopened ?? 0,
  };
}
