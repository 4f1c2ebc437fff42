import { eraseAtRequest, isHeld, readUser } from '../../accounts/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { countsSince, TelephoneTask } from '../../protection/index.ts';
import { isBeingAnswered, isKeptByRestriction, isOwedAnswer, TOLD_WITHIN } from './owed.ts';
import type { RightsRequest } from './request.ts';
import { changeRequest, readRequest, requestsBy } from './requests.ts';
import { tale } from './telling.ts';
import { actor, done, HOUR, later, SOON, TOO_FEW, unlessRefused } from './work.ts';

/** What other areas have to say; handed in by `functions/`. */
export interface RightsWorld {
  /** Each says whether somebody acts in a matter of an area that is not closed: all must be before they are erased. */
  readonly actsInOpenMatter: readonly ((platform: Platform, userId: string) => Promise<boolean>)[];
}

/** Erases whoever asked for it, unless something that is not over needs what is kept of them. */
export async function eraseOwner(platform: Platform, world: RightsWorld, due: Versioned<RightsRequest>): Promise<void> {
  const { value: request } = due;
  const owner = (await readUser(platform, request.ownerId))?.value;
  if (owner && owner.status !== 'erasing') {
    if (isKeptByRestriction(platform, request, owner)) return later(platform, due, HOUR);
    const requests = await requestsBy(platform, owner.id);
    if (await isOwedAnswer(platform, owner, requests)) return waitForClosing(platform, due);
    for (const open of [isHeld, ...world.actsInOpenMatter])
      if (await open(platform, owner.id)) return waitForClosing(platform, due);
    if (await isBeingAnswered(platform, request, requests)) return later(platform, due, SOON);
    if (!(await wasCalled(platform, request, request.work?.messageId ?? null))) return later(platform, due, HOUR);
  }
  if (owner) {
    const outcome = await unlessRefused(TOO_FEW, () => eraseAtRequest(platform, request.ownerId, actor));
    const fresh = await readRequest(platform, request.id);
    if (outcome !== 'done') return fresh && later(platform, fresh, outcome === 'kept' ? SOON : HOUR);
  }
  await changeRequest(platform, request.id, (fresh) =>
    fresh.work?.kind === 'erasure' ? carriedOut(platform, fresh) : undefined,
  );
}

/** An erasure at its end. */
export const carriedOut = ({ clock }: Platform, request: RightsRequest) =>
  done(request, { endedAt: instant(clock.now()) });

/** Whoever acts in an open matter is erased when it is closed, and told so once. */
async function waitForClosing(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  const { work, ownerId, id } = due.value;
  if (work?.waits) return later(platform, due, HOUR);
  const owner = (await readUser(platform, ownerId))?.value;
  if (!owner) return;
  await changeRequest(platform, id, async (request) => {
    if (!request.work || request.work.waits) return undefined;
    const { document } = await tale(platform, owner, request, 'rightsErasureWaits');
    return {
      request: {
        ...request,
        revision: request.revision + 1,
        work: { ...request.work, waits: true, at: instant(platform.clock.now() + HOUR) },
      },
      event: { actor, action: 'rightsErasureWaits' },
      creates: [document],
    };
  });
}

/** Whether a telephone task was done, or tried as often as counts; true where there is none. */
async function wasCalled(
  { store, calendar, clock }: Platform,
  { id }: RightsRequest,
  taskId: string | null,
): Promise<boolean> {
  if (taskId === null) return true;
  const task = (await store.read('register', id, taskId, TelephoneTask))?.value;
  if (!task || task.endedAt !== null || countsSince(task, calendar) !== null) return true;
  return clock.now() - millis(task.createdAt) > TOLD_WITHIN;
}
