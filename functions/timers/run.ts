import type { InvocationContext } from '@azure/functions';
import { defaultLanguage } from '../../shared/platform/language.ts';
import { faultOf, logTo } from '../../shared/platform/log.ts';
import { type InvokedPlatform, insidePlatform, levelPlatform } from '../inside.ts';
import type { TimerName } from '../timers.ts';

/** What a timer does; it gives counts for the log. */
export type TimerWork = (platform: InvokedPlatform) => Promise<Readonly<Record<string, number | boolean>>>;

const work: { readonly [N in TimerName]: () => Promise<{ readonly run: TimerWork }> } = {
  remindInactiveUsers: () => import('./remindInactiveUsers.ts'),
  deactivateInactiveUsers: () => import('./deactivateInactiveUsers.ts'),
  eraseDeactivatedUsers: () => import('./eraseDeactivatedUsers.ts'),
  dispatchMail: () => import('./dispatchMail.ts'),
  watchDeadlines: () => import('./watchDeadlines.ts'),
};

/** What does again what was undone when the database was put back; everything else waits for that. */
const RESTORING: TimerName = 'watchDeadlines';

/** Runs a timer's work. A failure is logged without its message and thrown on, so that the host counts it. */
export async function runTimer(name: TimerName, context: InvocationContext): Promise<void> {
  const log = logTo(context);
  try {
    const { run } = await work[name]();
    const platform = await (name === RESTORING ? insidePlatform : levelPlatform)(defaultLanguage, log);
    log.write('timerDone', { function: name, ...(await run(platform)) });
  } catch (thrown) {
    const fault = faultOf(thrown);
    log.write('timerFailed', { function: name, ...fault });
    throw new Error(`${name} failed: ${fault.error}`);
  }
}
