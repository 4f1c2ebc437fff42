import { type Calendar, type Day, earlierOf, laterOf } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Prompt, User } from '../user.ts';

/** What the settings say of the life of an account. Due dates follow from it and a user's facts; they are stored nowhere. */
export interface Policy {
  /** Calendar time without activity after which an account is deactivated. */
  readonly inactivity: string;
  /** Calendar time from deactivation to erasure. */
  readonly erasure: string;
  /** How long ahead of the day of deactivation each prompt goes out, the longest first: stage 1, 2, … */
  readonly leads: readonly string[];
}

export const policyOf = (settings: Settings): Policy => ({
  inactivity: settings.INACTIVITY_PERIOD,
  erasure: settings.ERASURE_PERIOD,
  leads: settings.REMINDER_LEADS,
});

/** How long an invitation waits for its approval. */
const APPROVAL_PERIOD = 'P14D';

/** The stage of the last prompt, without which nobody is deactivated for inactivity. */
export const lastStage = ({ leads }: Policy): number => leads.length;

/** The day on which silence since a day ends an account: the one after the period, so that its user has all of that. */
export const dayAfterPeriod = (day: Day, policy: Policy, calendar: Calendar): Day =>
  calendar.plus(calendar.plus(day, policy.inactivity), 'P1D');

/** The day from which an account may be deactivated for inactivity. */
export const inactivityDueDay = (user: User, policy: Policy, calendar: Calendar): Day =>
  dayAfterPeriod(calendar.dayOf(millis(user.lastActiveAt)), policy, calendar);

/** After a restriction has ended, thirty days at least does nothing happen to the account (GDPR art. 18(3)): the day of its end is not whole. */
const AFTER_RESTRICTION = 'P31D';

/** The day before which time does nothing to an account that was restricted; before every day for one that was not. */
export const graceDay = ({ restrictionEndedAt }: Pick<User, 'restrictionEndedAt'>, calendar: Calendar): Day =>
  restrictionEndedAt === null ? '' : calendar.plus(calendar.dayOf(millis(restrictionEndedAt)), AFTER_RESTRICTION);

/** A prompt that lets an account be deactivated on the day that it named. */
export type CountingPrompt = Prompt & { readonly sentAt: string; readonly namedDate: Day };

/** The present silence of a user: what follows from the last activity and the last prompt. */
export interface Silence {
  /** The day from which the account may be deactivated for inactivity. */
  readonly dueDay: Day;
  /** The prompt of this silence, sent or waiting to be; null when it was given before the last activity, or when a changed policy has moved the day that it named. */
  readonly prompt: Prompt | null;
  /** The same if it is the last one and was sent. A prompt that became void is no longer kept. */
  readonly counting: CountingPrompt | null;
}

export function silenceOf(user: User, policy: Policy, calendar: Calendar): Silence {
  const dueDay = laterOf(inactivityDueDay(user, policy, calendar), graceDay(user, calendar));
  const stands = user.prompt?.basis === user.lastActiveAt && (user.prompt.namedDate ?? dueDay) >= dueDay;
  const prompt = stands ? user.prompt : null;
  return { dueDay, prompt, counting: prompt && counting(prompt, policy) };
}

const counting = (prompt: Prompt, policy: Policy): CountingPrompt | null =>
  prompt.sentAt !== null && prompt.namedDate !== null && prompt.stage >= lastStage(policy)
    ? { ...prompt, sentAt: prompt.sentAt, namedDate: prompt.namedDate }
    : null;

/** The prompt that lets the account be deactivated on the day that it named. */
export const countingPrompt = (user: User, policy: Policy, calendar: Calendar): CountingPrompt | null =>
  silenceOf(user, policy, calendar).counting;

const leadOf = (stage: number, { leads }: Policy): string => leads[stage - 1] ?? 'P0D';

/** The day from which the prompt of a stage may be given. */
export const promptDay = ({ dueDay }: Silence, stage: number, policy: Policy, calendar: Calendar): Day =>
  calendar.minus(dueDay, leadOf(stage, policy));

/**
 * The day of deactivation that a prompt names when it is sent now: its lead away at least, and never earlier than a day that
 * an earlier prompt of the same silence has promised.
 */
export const namedDay = (
  user: User,
  stage: number,
  policy: Policy,
  calendar: Calendar,
  now: number,
  promised: Day = '',
): Day =>
  laterOf(promised, dayNamedOn(calendar.dayOf(now), silenceOf(user, policy, calendar), stage, policy, calendar));

const dayNamedOn = (today: Day, { dueDay, prompt }: Silence, stage: number, policy: Policy, calendar: Calendar): Day =>
  laterOf(laterOf(dueDay, prompt?.namedDate ?? ''), calendar.plus(today, leadOf(stage, policy)));

/** Whether time alone may end the account: nobody waits for anything, and it lives. */
const runs = (user: User): boolean => !user.restriction && (user.status === 'active' || user.status === 'invited');

/** The day after the last day of employment. */
const dayAfterEmployment = (user: User, calendar: Calendar): Day | null =>
  user.lastDayOfEmployment === null
    ? null
    : laterOf(calendar.plus(user.lastDayOfEmployment, 'P1D'), graceDay(user, calendar));

/** Whether the last day of employment is over. Access ends with it, whether a sweep has come or not. */
export const employmentOver = (user: User, calendar: Calendar, now: number): boolean =>
  user.lastDayOfEmployment !== null && calendar.dayOf(now) > user.lastDayOfEmployment;

/**
 * Whether somebody may come in at all, whatever a sweep has done so far: active, and not past the last day of employment. Whose data is
 * restricted comes in to use their rights however long they were employed.
 */
export const maySignIn = (user: User, calendar: Calendar, now: number): boolean =>
  user.status === 'active' && (user.restriction !== null || !employmentOver(user, calendar, now));

/**
 * The day on which the account will be deactivated if nobody does anything: by the last prompt's word, else on the due day
 * and not before the last prompt could have been given; or the day after the last day of employment. Null where time ends nothing.
 */
export function deactivationDay(
  user: User,
  policy: Policy,
  calendar: Calendar,
  now: number,
  silence: Silence = silenceOf(user, policy, calendar),
): Day | null {
  if (!runs(user)) return null;
  const inactivity =
    silence.counting?.namedDate ?? dayNamedOn(calendar.dayOf(now), silence, lastStage(policy), policy, calendar);
  const employment = dayAfterEmployment(user, calendar);
  return employment === null ? inactivity : earlierOf(inactivity, employment);
}

/** The stage of the prompt that is due now, always the last one due: stages that were missed are not made up for. */
export function promptDue(
  user: User,
  policy: Policy,
  calendar: Calendar,
  now: number,
  silence: Silence = silenceOf(user, policy, calendar),
): number | null {
  if (!runs(user)) return null;
  const today = calendar.dayOf(now);
  const stage = policy.leads.filter((_, index) => promptDay(silence, index + 1, policy, calendar) <= today).length;
  if (stage === 0 || stage <= (silence.prompt?.stage ?? 0)) return null;
  // A prompt says that its user can avert the day it names: the end of employment, if earlier, nobody averts.
  const employment = dayAfterEmployment(user, calendar);
  return employment !== null && employment <= dayNamedOn(today, silence, stage, policy, calendar) ? null : stage;
}

/** The day on which a deactivated account is erased, by the first sweep; from that day on it cannot be restored. */
export const erasureDay = (user: User, policy: Policy, calendar: Calendar): Day | null =>
  user.deactivatedAt === null || user.restriction
    ? null
    : laterOf(calendar.plus(calendar.dayOf(millis(user.deactivatedAt)), policy.erasure), graceDay(user, calendar));

/** Whether administration can still restore the account. */
export function restorable(user: User, policy: Policy, calendar: Calendar, now: number): boolean {
  const day = erasureDay(user, policy, calendar);
  return user.status === 'deactivated' && day !== null && calendar.dayOf(now) < day;
}

/** Whether an invitation has waited in vain for its approval. */
export const approvalLapsed = (user: User, calendar: Calendar, now: number): boolean =>
  user.status === 'pendingApproval' && approvalLapseDay(user, calendar) <= calendar.dayOf(now);

/** The day on which an invitation that nobody approved lapses. */
export const approvalLapseDay = ({ createdAt }: User, calendar: Calendar): Day =>
  calendar.plus(calendar.dayOf(millis(createdAt)), APPROVAL_PERIOD);

const startOf = (day: Day | null, calendar: Calendar): string | null =>
  day === null ? null : instant(calendar.startOf(day));

/** The first instant of the day of deactivation, as the API shows it. */
export const deactivatesAt = (user: User, policy: Policy, calendar: Calendar, now: number): string | null =>
  startOf(deactivationDay(user, policy, calendar, now), calendar);

/** The first instant of the day of erasure, as the API shows it. */
export const erasesAt = (user: User, policy: Policy, calendar: Calendar): string | null =>
  startOf(erasureDay(user, policy, calendar), calendar);
