import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { carriedOut, eraseOwner, type RightsWorld } from './erasing.ts';
import { goesOnElsewhere } from './goOn.ts';
import type { RightsRequest } from './request.ts';
import { changeRequest } from './requests.ts';
import { lift, restrictOwner } from './restricting.ts';
import { later, SOON } from './work.ts';

/** Does what was decided on a request: erases, restricts, ends a restriction. It may end anywhere and be run again, also on two hosts. */
export async function carryOut(platform: Platform, world: RightsWorld, due: Versioned<RightsRequest>): Promise<void> {
  const { work, lifting } = due.value;
  if (await goesOnElsewhere(platform, due.value)) return leave(platform, due);
  if (work?.kind === 'erasure') return eraseOwner(platform, world, due);
  if (work?.kind === 'restriction') return restrictOwner(platform, due);
  if (lifting) return lift(platform, due);
}

/** To those who decided it what goes on as one of the officers' is carried out, as with an erasure; until it goes on, it waits. */
async function leave(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  if (due.value.clearedAt === null) return later(platform, due, SOON);
  await changeRequest(platform, due.value.id, (fresh) => (fresh.work ? carriedOut(platform, fresh) : undefined));
}
