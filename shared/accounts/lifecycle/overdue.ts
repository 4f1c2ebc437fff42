import type { Platform } from '../../platform/platform.ts';
import { countOf, erasuresDue } from './due.ts';
import { policyOf } from './policy.ts';
import { everyone } from './population.ts';

/** How late an erasure may be before somebody is woken, in milliseconds: a held sweep has this long to be released. */
const GRACE = 2 * 24 * 60 * 60_000;

/** Counts the accounts that should have been erased two days ago, whatever hinders it, and says so in the log if there are any. */
export async function watchErasures(platform: Platform): Promise<number> {
  const { clock, calendar, settings } = platform;
  let overdue = 0;
  for (const stream of erasuresDue(policyOf(settings), calendar, clock.now() - GRACE))
    overdue += await countOf(platform, everyone.type, stream);
  if (overdue > 0) platform.log.write('erasureOverdue', { overdue });
  return overdue;
}
