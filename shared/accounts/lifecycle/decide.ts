import type { Calendar, Day } from '../../platform/calendar.ts';
import type { DeactivationReason, User } from '../user.ts';
import {
  approvalLapseDay,
  approvalLapsed,
  deactivationDay,
  employmentOver,
  erasureDay,
  graceDay,
  type Policy,
  promptDay,
  promptDue,
  silenceOf,
} from './policy.ts';

/** What time does to an account now, and the day on which it fell due. */
export type Step = { readonly dueOn: Day } & (
  | { readonly kind: 'remind'; readonly stage: number }
  /** A prompt that counts no more: the reminding begins anew. */
  | { readonly kind: 'forgetPrompt' }
  | { readonly kind: 'deactivate'; readonly reason: DeactivationReason }
  | { readonly kind: 'lapse' }
  | { readonly kind: 'erase' }
);

export type StepKind = Step['kind'];

/** The one decision of the lifecycle. Pure: every sweep, list and test asks this. Null: nothing is due. */
export function decide(user: User, policy: Policy, calendar: Calendar, now: number): Step | null {
  // Time does nothing to what is stored and not used (GDPR art. 18).
  if (user.restriction && user.status !== 'erasing') return null;
  const today = calendar.dayOf(now);
  switch (user.status) {
    case 'pendingApproval':
      return approvalLapsed(user, calendar, now) ? { kind: 'lapse', dueOn: approvalLapseDay(user, calendar) } : null;
    case 'invited':
    case 'active':
      return decideLiving(user, policy, calendar, now);
    case 'deactivated': {
      const day = erasureDay(user, policy, calendar);
      return day !== null && day <= today ? { kind: 'erase', dueOn: day } : null;
    }
    case 'erasing':
      return { kind: 'erase', dueOn: erasureDay(user, policy, calendar) ?? today };
  }
}

function decideLiving(user: User, policy: Policy, calendar: Calendar, now: number): Step | null {
  const today = calendar.dayOf(now);
  const silence = silenceOf(user, policy, calendar);
  const deactivate = (reason: DeactivationReason): Step => ({
    kind: 'deactivate',
    reason,
    dueOn: deactivationDay(user, policy, calendar, now, silence) ?? today,
  });
  if (employmentOver(user, calendar, now) && graceDay(user, calendar) <= today) return deactivate('employmentEnded');
  if (silence.counting && silence.counting.namedDate <= today)
    return deactivate(user.status === 'active' ? 'inactivity' : 'neverActivated');
  if (user.prompt && !silence.prompt) return { kind: 'forgetPrompt', dueOn: today };
  const stage = promptDue(user, policy, calendar, now, silence);
  return stage === null ? null : { kind: 'remind', stage, dueOn: promptDay(silence, stage, policy, calendar) };
}
