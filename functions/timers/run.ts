import type { InvocationContext } from '@azure/functions';
import { defaultLanguage } from '../../shared/platform/language.ts';
import { faultOf, logTo } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { insidePlatform } from '../inside.ts';
import type { TimerName } from '../timers.ts';

/** What a timer does; it gives counts for the log. */
export type TimerWork = (platform: Platform) => Promise<Readonly<Record<string, number | boolean>>>;

const work: { readonly [N in TimerName]: () => Promise<{ readonly run: TimerWork }> } = {
  remindInactiveUsers: () => import('./remindInactiveUsers.ts'),
  deactivateInactiveUsers: () => import('./deactivateInactiveUsers.ts'),
  eraseDeactivatedUsers: () => import('./eraseDeactivatedUsers.ts'),
  dispatchMail: () => import('./dispatchMail.ts'),
  watchDeadlines: () => import('./watchDeadlines.ts'),
};

/** Runs a timer's work. A failure is logged without its message and thrown on, so that the host counts it. */
export async function runTimer(name: TimerName, context: InvocationContext): Promise<void> {
  const log = logTo(context);
  try {
    const { run } = await work[name]();
    log.write('timerDone', {
      function: name,
      ...(await run({ ...(await insidePlatform(defaultLanguage, log)), log })),
    });
  } catch (thrown) {
    const fault = faultOf(thrown);
    log.write('timerFailed', { function: name, ...fault });
    throw new Error(`${name} failed: ${fault.error}`);
  }
}
