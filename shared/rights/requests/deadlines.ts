import { activeAdministrators, activeOfficers } from '../../accounts/index.ts';
import { CHANGE_LIMIT, commit, system } from '../../audit/index.ts';
import { type DeadlineHandlers, type DeadlineOutcome, deadlineHandler } from '../../deadlines/index.ts';
import { millis } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { carryOut } from './carryOut.ts';
import type { RightsWorld } from './erasing.ts';
import { dueAtOf, dueOnOf, type RightsRequest, reminderDue } from './request.ts';
import { opened, StoredRequest } from './requestDocument.ts';
import { readRequest, requestCommit } from './requests.ts';
import { toHandlers } from './telling.ts';

/** More than any request has to do at once: a guard against going round for ever. */
const MOST_STEPS = 5;

/** What falls due on requests: reminders, and what was decided and is still to be carried out. */
export function rightsDeadlines(world: RightsWorld): DeadlineHandlers {
  const handler = deadlineHandler(StoredRequest, async (platform, { value, etag }) =>
    settle(platform, world, { value: await opened(platform, value), etag }),
  );
  return { rightsRequest: handler, confidentialRightsRequest: handler };
}

async function settle(
  platform: Platform,
  world: RightsWorld,
  first: Versioned<RightsRequest>,
): Promise<DeadlineOutcome> {
  let due: Versioned<RightsRequest> | undefined = first;
  for (let steps = 0; due && steps < MOST_STEPS; steps++) {
    const dueAt = dueAtOf(due.value, platform.calendar);
    if (dueAt === null || millis(dueAt) > platform.clock.now()) return 'done';
    const stage = reminderDue(due.value, platform.calendar, platform.clock.now());
    await (stage === null ? carryOut(platform, world, due) : remind(platform, due, stage));
    due = await readRequest(platform, first.value.id);
  }
  return 'kept';
}

/** Reminds those who decide that the law wants an answer soon. @throws StoreError `stale` */
async function remind(
  platform: Platform,
  { value: request, etag }: Versioned<RightsRequest>,
  stage: number,
): Promise<void> {
  const { confidential, ownerId } = request;
  const dueOn = dueOnOf(request, platform.calendar);
  const all = await (confidential ? activeOfficers(platform) : activeAdministrators(platform));
  // Nobody is reminded of their own; a batch takes no more, and so many reach the others.
  const told = all.filter((userId) => userId !== ownerId).slice(0, CHANGE_LIMIT - 1);
  await commit(
    platform,
    await requestCommit(
      platform,
      {
        request: { ...request, reminded: { dueOn, stage } },
        event: { actor: system('watchDeadlines'), action: 'rightsReminderQueued', details: { stage, dueOn } },
        creates: toHandlers(platform, request, told, { template: 'rightsDue', parameters: { dueOn } }),
      },
      etag,
    ),
  );
}
