import type { Platform } from '../../platform/platform.ts';
import { decide } from './decide.ts';
import { dueUsers, erasuresDue } from './due.ts';
import { wordBeforeErasure } from './erase.ts';
import { policyOf } from './policy.ts';
import { everyone } from './population.ts';

/** How late an erasure may be before somebody is woken, in milliseconds: a held sweep has this long to be released. */
const GRACE = 2 * 24 * 60 * 60_000;

const PAGE = 100;

/**
 * Counts the accounts that should have been erased two days ago and says so in the log if there are any. What is left out are those
 * whose restriction has ended lately, and whom an open request needs: its own due day is watched.
 */
export async function watchErasures(platform: Platform): Promise<number> {
  const { clock, calendar, settings } = platform;
  let overdue = 0;
  const policy = policyOf(settings);
  const then = clock.now() - GRACE;
  for (const stream of erasuresDue(policy, calendar, then))
    for await (const page of dueUsers(platform, everyone.type, stream, PAGE))
      for (const { value } of page)
        if (decide(value, policy, calendar, then) && (await wordBeforeErasure(platform, value.id)) !== 'needed')
          overdue++;
  if (overdue > 0) platform.log.write('erasureOverdue', { overdue });
  return overdue;
}
