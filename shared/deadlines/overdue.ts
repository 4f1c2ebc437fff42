import * as z from 'zod';
import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';

/** For how long something may be due before somebody is told, in milliseconds: a dozen runs of the timer. */
const GRACE = 60 * 60_000;

/** What officers alone may know of is left out of what others see. */
const FOR_EVERYONE = "(NOT IS_DEFINED(c.audience) OR c.audience != 'officers')";

/** How many documents have waited in vain: nobody handles them, they fail, or the timer stands still. Says so in the log. */
export async function countOverdue(platform: Platform): Promise<number> {
  const overdue = await count(platform, platform.clock.now() - GRACE);
  if (overdue > 0) platform.log.write('deadlineOverdue', { overdue });
  return overdue;
}

/** How many documents are due. */
export const countDue = (platform: Platform): Promise<number> => count(platform, platform.clock.now());

/** The same for administrators: how many documents have waited in vain, but for those that are officers' alone. */
export const overdueForEveryone = (platform: Platform): Promise<number> =>
  count(platform, platform.clock.now() - GRACE, FOR_EVERYONE);

async function count({ store }: Platform, until: number, condition?: string): Promise<number> {
  const text = `SELECT VALUE COUNT(1) FROM c WHERE c.dueAt <= @until${condition ? ` AND ${condition}` : ''}`;
  let total = 0;
  for await (const page of store.pages('register', { text, parameters: { until: instant(until) } }, z.number()))
    for (const { value } of page) total += value;
  return total;
}
