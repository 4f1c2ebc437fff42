import { instant, millis } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { rewrite } from './claim.ts';
import type { End } from './decider.ts';
import { endMail } from './end.ts';
import type { GuardedStanding } from './guardedGateway.ts';
import { pauseUntil } from './limits.ts';
import type { MailDocument } from './mailDocument.ts';
import { rankOf } from './outgoing.ts';
import type { Dispatch, Outcome } from './run.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long to wait after each attempt that did not succeed; after the last, the mail has failed. */
const BACK_OFF = [1, 2, 5, 15, 60, 240, 480].map((minutes) => minutes * MINUTE);

/** Whether a mail has been tried as often as any is. */
export const exhausted = ({ attempts }: MailDocument): boolean => attempts > BACK_OFF.length;

const claimedFor = ({ claim }: MailDocument, now: number): number => (claim ? now - millis(claim.firstAt) : 0);

/** Whether a mail that names a day was not sent within 24 hours of its claim: it is void. */
export const overdue = (mail: MailDocument, now: number): boolean =>
  mail.claim?.namedDate != null && claimedFor(mail, now) >= DAY;

/**
 * Writes down what the service said of a mail's operation. A mail that the guard held back is treated in every way like one to
 * which no answer came, up to its end: what others see of it must not say that it mentions anybody. Only officers are told.
 */
export async function settle(
  dispatch: Dispatch,
  mail: Versioned<MailDocument>,
  standing: GuardedStanding,
): Promise<Outcome> {
  const { platform, stop } = dispatch;
  const { value } = mail;
  const now = platform.clock.now();
  switch (standing.kind) {
    case 'succeeded':
      return end(dispatch, mail, 'sent');
    case 'busy':
      await pauseUntil(platform, now + standing.retryAfter);
      platform.log.write('mailPaused', { seconds: Math.ceil(standing.retryAfter / 1_000) });
      stop();
      // Not taken, and not its fault: the attempt does not count.
      return leave(dispatch, mail, { until: now, attempts: value.attempts - 1 });
    case 'unguarded':
      stop();
      return leave(dispatch, mail, { until: now, attempts: value.attempts - 1 });
    case 'failed':
    case 'refused':
      if (exhausted(value)) return end(dispatch, mail, 'failed', standing.code);
      return overdue(value, now) ? end(dispatch, mail, 'dropped', 'promptVoid') : again(dispatch, mail, now);
    case 'absent':
    case 'running':
    case 'unknown':
    case 'leak':
      if (claimedFor(value, now) >= DAY) return end(dispatch, mail, 'failed', 'noAnswer');
      return leave(dispatch, mail, { until: standing.kind === 'running' ? now : now + backOff(value) });
  }
}

const backOff = ({ attempts }: MailDocument): number => BACK_OFF[Math.max(0, attempts - 1)] ?? DAY;

/** The operation has ended badly, or was never begun: the mail waits for another, under a new id. */
async function again({ platform }: Dispatch, { value, etag }: Versioned<MailDocument>, now: number): Promise<Outcome> {
  const rank = rankOf(value.template, instant(now + backOff(value)));
  await rewrite(platform, { ...value, state: 'queued', rank }, etag);
  return 'waiting';
}

/** What became of the operation is not known: the mail stays claimed, and from `until` on whoever comes asks first. */
async function leave(
  { platform }: Dispatch,
  { value, etag }: Versioned<MailDocument>,
  { until, attempts = value.attempts }: { until: number; attempts?: number },
): Promise<Outcome> {
  const held = value.claim && millis(value.claim.until) > platform.clock.now();
  if (value.claim && held) {
    const claim = { ...value.claim, until: instant(until) };
    await rewrite(platform, { ...value, attempts, claim }, etag);
  }
  return 'waiting';
}

/** Ends a mail and says so in the log if it failed. */
export async function end(
  { platform, decider }: Dispatch,
  mail: Versioned<MailDocument>,
  state: End['state'],
  outcome?: string,
  telephone = false,
): Promise<Outcome> {
  const late = overdue(mail.value, platform.clock.now());
  const ended = await endMail(platform, decider, mail, {
    state,
    late,
    telephone,
    ...(outcome !== undefined && { outcome }),
  });
  if (!ended) return 'waiting';
  // How the mails of protected persons fare is for officers.
  if (state === 'failed' && mail.value.audience !== 'officers')
    platform.log.write('mailFailed', { template: mail.value.template, mailId: mail.value.id, outcome });
  return state;
}
