import { system } from '../../audit/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { type ProblemCode, Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import type { RightsRequest } from './request.ts';
import { putOff } from './requests.ts';

/** Who does what was decided. */
export const actor = system('rights');

/** Between two looks at what others have to end, in milliseconds. */
export const HOUR = durationMillis('PT1H');
/** Between two looks at what ends within minutes, in milliseconds. */
export const SOON = durationMillis('PT5M');

/** A request after what was to be carried out is. */
export const done = (request: RightsRequest, facts: Partial<RightsRequest>) => ({
  request: { ...request, work: null, ...facts, revision: request.revision + 1 },
  event: { actor, action: 'rightsCarriedOut' },
});

/** Looks again after a while. */
export const later = (platform: Platform, { value, etag }: Versioned<RightsRequest>, wait: number): Promise<void> => {
  const at = instant(platform.clock.now() + wait);
  return putOff(
    platform,
    {
      ...value,
      work: value.work && { ...value.work, at },
      lifting: value.lifting && { ...value.lifting, lookAt: at },
    },
    etag,
  );
};

/** Too few would remain of those who must: nobody knew when it was granted. */
export const TOO_FEW = ['lastAdministrator', 'lastOfficers', 'lastReviewer'] as const;

/** What a step gives, or the code of a refusal that is not the last word. */
export async function unlessRefused<T, C extends ProblemCode>(
  codes: readonly C[],
  step: () => Promise<T>,
): Promise<T | { readonly refused: C }> {
  try {
    return await step();
  } catch (thrown) {
    const refused = thrown instanceof Refusal && codes.find((code) => code === thrown.code);
    if (refused) return { refused };
    throw thrown;
  }
}
