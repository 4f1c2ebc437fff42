import { system } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { isOpen, type RightsRequest } from './request.ts';
import { changeRequest, type RequestChange, requestsBy } from './requests.ts';

/** A request without a word of what anybody wrote in it. */
const withoutTexts = (request: RightsRequest): RightsRequest => ({
  ...request,
  text: null,
  extension: request.extension && { ...request.extension, reason: null },
  decision: request.decision && { ...request.decision, reason: null },
  lifting: request.lifting && { ...request.lifting, reason: null },
});

/**
 * Takes every text out of the requests of somebody who is being erased; states and dates stay. What nobody has answered
 * needs no answer any more, and who asked to be erased is. It may end anywhere and be run again.
 */
export async function clearRightsOf(platform: Platform, userId: string): Promise<void> {
  for (const { id } of await requestsBy(platform, userId)) await clearRequest(platform, id);
}

const clearRequest = (platform: Platform, id: string): Promise<RightsRequest> =>
  changeRequest(platform, id, (request) => (request.clearedAt === null ? cleared(platform, request) : undefined));

/** A request after its texts were taken out. An end of a restriction that nobody was told of never came. */
export function cleared({ clock }: Pick<Platform, 'clock'>, request: RightsRequest): RequestChange {
  const at = instant(clock.now());
  // The erasure that it asked for is not at its end yet.
  const endedAt = request.endedAt ?? (request.work?.kind === 'erasure' ? null : at);
  const without = withoutTexts(request);
  // Whatever it was by that they are erased: it is what was asked for.
  const fulfilled = isOpen(request) && request.right === 'erasure';
  return {
    request: {
      ...without,
      ...(fulfilled && { state: 'granted', decision: { at, by: null, ground: null, reason: null } }),
      lifting: without.lifting?.toldAt ? without.lifting : null,
      ...{ revision: request.revision + 1, clearedAt: at, endedAt },
    },
    event: { actor: system('erasure'), action: 'rightsTextsCleared' },
  };
}
