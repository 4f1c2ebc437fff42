import { system } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import type { RightsRequest } from './request.ts';
import { changeRequest, requestsBy } from './requests.ts';

/** A request without a word of what anybody wrote in it. */
export const withoutTexts = (request: RightsRequest): RightsRequest => ({
  ...request,
  text: null,
  extension: request.extension && { ...request.extension, reason: null },
  decision: request.decision && { ...request.decision, reason: null },
  lifting: request.lifting && { ...request.lifting, reason: null },
});

/**
 * Takes every text out of the requests of somebody who is being erased; states and dates stay. What nobody has answered needs no
 * answer any more. It may end anywhere and be run again.
 */
export async function clearRightsOf(platform: Platform, userId: string): Promise<void> {
  for (const { id } of await requestsBy(platform, userId)) await clearRequest(platform, id);
}

export const clearRequest = (platform: Platform, id: string): Promise<RightsRequest> =>
  changeRequest(platform, id, (request) => {
    if (request.clearedAt !== null) return undefined;
    const at = instant(platform.clock.now());
    // The erasure that it asked for is not at its end yet.
    const endedAt = request.endedAt ?? (request.work?.kind === 'erasure' ? null : at);
    return {
      request: { ...withoutTexts(request), revision: request.revision + 1, clearedAt: at, endedAt },
      event: { actor: system('erasure'), action: 'rightsTextsCleared' },
    };
  });

/**
 * What becomes of the ordinary requests of somebody who comes under protection: to those who decide them they end as with an erasure,
 * without a word. What the person asks for from then on is the officers'. It may end anywhere and be run again.
 */
export async function closeOpenRightsOf(platform: Platform, userId: string): Promise<void> {
  for (const { id, confidential } of await requestsBy(platform, userId))
    if (!confidential) await clearRequest(platform, id);
}
