import { isProtected, readUser } from '../../accounts/index.ts';
import { commit, system } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { idFrom } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymOf, pseudonymsOf } from '../../protection/index.ts';
import { cleared } from './clear.ts';
import type { RightsRequest } from './request.ts';
import { changeRequest, readRequest, requestCommit, requestsBy } from './requests.ts';
import { call } from './telling.ts';

const PURPOSE = 'rightsRequest';

/**
 * What becomes of the ordinary requests of somebody who comes under protection: to those who decide them they end as with an erasure,
 * and each goes on as one of the officers', who answer it, carry out what was granted, and can end a restriction. It may end anywhere
 * and be run again.
 */
export async function goOnWithRightsOf(platform: Platform, userId: string): Promise<void> {
  for (const { id, confidential, clearedAt } of await requestsBy(platform, userId))
    if (!confidential && clearedAt === null) await goOnWith(platform, id);
}

/** The officers' part comes first: whatever is cut short then finds in the ordinary request what it goes on with. */
const goOnWith = (platform: Platform, id: string): Promise<RightsRequest> =>
  changeRequest(platform, id, async (request) => {
    if (request.clearedAt !== null) return undefined;
    await succeed(platform, request);
    return cleared(platform, request);
  });

/** Writes the request that goes on with another; nothing happens where it is there. */
async function succeed(platform: Platform, former: RightsRequest): Promise<void> {
  for (const pseudonym of await pseudonymsOf(platform, PURPOSE, former.id))
    if (await readRequest(platform, idFrom(pseudonym))) return;
  const { request, creates } = await successor(platform, former);
  const event = { actor: system('protection'), action: 'rightsRequestGoesOn' };
  try {
    await commit(platform, await requestCommit(platform, { request, event, creates }));
  } catch (thrown) {
    // Another host was here.
    if (!isStoreError(thrown, 'exists')) throw thrown;
  }
}

/** Its id leads nobody who has only the database from the one to the other. */
async function successor(
  platform: Platform,
  former: RightsRequest,
): Promise<{ readonly request: RightsRequest; readonly creates: readonly PartitionedDocument[] }> {
  const request: RightsRequest = {
    ...former,
    id: idFrom(await pseudonymOf(platform, PURPOSE, former.id)),
    confidential: true,
    formerId: former.id,
    proposal: null,
    reminded: null,
  };
  const { work, lifting, right, endedAt } = former;
  const at = instant(platform.clock.now());
  // Whoever was to be told by mail is told over the telephone.
  const telling = endedAt === null && (work?.kind === 'erasure' || isUnderWay(lifting));
  if (!telling) return { request, creates: [] };
  const template = work?.kind === 'erasure' ? 'rightsGranted' : 'restrictionEnding';
  const { id: messageId, document } = await call(platform, { ...request, right }, template);
  return {
    request: {
      ...request,
      work: work && { ...work, at, waits: false, messageId },
      lifting: lifting && isUnderWay(lifting) ? { ...lifting, at, lookAt: at, messageId } : lifting,
    },
    creates: [document],
  };
}

const isUnderWay = (lifting: RightsRequest['lifting']): boolean =>
  lifting !== null && lifting.toldAt === null && lifting.failedAt === null;

/** Whether an ordinary request is of somebody who is protected since: it is not carried out, it goes on elsewhere. */
export async function goesOnElsewhere(
  platform: Platform,
  { ownerId, confidential }: Pick<RightsRequest, 'ownerId' | 'confidential'>,
): Promise<boolean> {
  if (confidential) return false;
  const owner = (await readUser(platform, ownerId))?.value;
  return owner !== undefined && isProtected(owner);
}
