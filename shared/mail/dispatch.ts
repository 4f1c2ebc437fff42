import { faultOf } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { attempt } from './attempt.ts';
import type { MailDecider } from './decider.ts';
import type { Gateway } from './gateway.ts';
import { guardAnswers, guarded, leakTask, type ReportLeak } from './guardedGateway.ts';
import { pausedUntil, shareOfHour } from './limits.ts';
import { openMails } from './outbox.ts';
import type { Dispatch, Outcome } from './run.ts';

/** How many mails are under way at a time, since each waits for its operation's end. */
const WIDTH = 4;

/** A run takes up no further mail after so many milliseconds, well before a function's limit. */
const RUN_LIMIT = 240_000;

/** What a run did: how many mails ended how, how many met an error, and whether the service wants a pause. */
export type DispatchCounts = Readonly<Record<Exclude<Outcome, 'waiting'> | 'faults', number> & { paused: boolean }>;

/**
 * Sends what waits in the outbox, in its order, as far as the limits of the hour allow. Safe to run at once on several hosts, and
 * to be stopped anywhere: what was begun is asked for by the next run before anything is sent again. While the leak guard cannot
 * answer, everything waits.
 * @param report tells officers of a mail that the guard held back
 */
export async function dispatchOutbox(
  platform: Platform,
  gateway: Gateway,
  decider: MailDecider,
  report: ReportLeak = leakTask,
): Promise<DispatchCounts> {
  const counts = { sent: 0, failed: 0, dropped: 0, waiting: 0, faults: 0 };
  const began = platform.clock.now();
  let going = (await pausedUntil(platform)) === 0 && (await guardAnswers(platform));
  const paused = !going;
  const mails = openMails(platform);
  const share = shareOfHour(platform);
  const dispatch: Dispatch = {
    platform,
    gateway: guarded(platform, gateway),
    decider,
    report,
    share,
    stop: () => {
      going = false;
    },
  };

  const work = async (): Promise<void> => {
    while (going && platform.clock.now() - began < RUN_LIMIT) {
      const next = await mails.next();
      if (next.done) return;
      try {
        const outcome = await attempt(dispatch, next.value);
        if (next.value.value.audience !== 'officers') counts[outcome]++;
      } catch (thrown) {
        // One mail's misfortune is not the others': it stays open, and the next run takes it up.
        counts.faults++;
        const { id, audience } = next.value.value;
        platform.log.write('mailFailed', { ...(audience !== 'officers' && { mailId: id }), ...faultOf(thrown) });
      }
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  await mails.return(undefined);
  await share.giveBack();
  const { waiting, ...told } = counts;
  return { ...told, paused };
}
