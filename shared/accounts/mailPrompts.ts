import type { End, MailDocument, Sending, TemplateName } from '../mail/index.ts';
import { type Day, laterOf } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { namedDay, policyOf } from './lifecycle/policy.ts';
import { type Case, type Dropped, drop } from './mailCase.ts';
import type { Prompt, Status, User } from './user.ts';

type PromptName = TemplateName & ('inactivityPrompt' | 'activationPrompt');
type Words<T extends PromptName> = Pick<Sending<T>, 'parameters'> & {
  readonly token: Pick<NonNullable<Sending['token']>, 'kind' | 'epoch'>;
};

/**
 * A prompt holds only for the silence that it was decided on. It names the day of deactivation when it is claimed, its lead away
 * at least, and the same day on every retry; its link works until that day begins.
 */
export const decidePrompt =
  <T extends PromptName>(
    status: Status,
    words: (of: Case, days: { readonly lastDay: Day; readonly namedDate: Day }) => Words<T>,
  ) =>
  (of: Case): Omit<Sending<T>, 'to' | 'language'> | Dropped => {
    const { platform, mail, user } = of;
    const { settings, calendar, clock } = platform;
    const { prompt } = user;
    if (settings.SWEEP_MODE !== 'on') return drop('sweepStopped');
    if (user.status !== status) return drop('statusChanged');
    if (prompt?.mailId !== mail.id) return drop('superseded');
    if (prompt.basis !== user.lastActiveAt) return drop('activitySince');
    const namedDate = mail.claim?.namedDate ?? nameDay(of, prompt);
    if (user.lastDayOfEmployment !== null && user.lastDayOfEmployment < namedDate) return drop('employmentEnds');
    // Held up past its own day, it would ask for what is too late.
    if (calendar.dayOf(clock.now()) >= namedDate) return drop('expired');
    const { parameters, token } = words(of, { namedDate, lastDay: calendar.minus(namedDate, 'P1D') });
    const expiresAt = instant(calendar.startOf(namedDate));
    return { parameters, namedDate, token: { ...token, userId: user.id, basis: prompt.basis, expiresAt } };
  };

const nameDay = ({ platform: { settings, calendar, clock }, mail, user }: Case, { stage }: Prompt): Day =>
  laterOf(namedDay(user, stage, policyOf(settings), calendar, clock.now()), mail.parameters.promised ?? '');

/**
 * What the end of its mail makes of a user's prompt: once sent in time it counts, with the day that it named. Otherwise it is
 * void and a new one is due; the day that an earlier one promised stays promised.
 */
export function promptAfter(
  { prompt }: User,
  { id, claim, parameters }: MailDocument,
  { state, at, late }: End,
): { prompt: Prompt | null } | undefined {
  if (prompt?.mailId !== id || prompt.sentAt !== null) return undefined;
  if (state === 'sent' && !late) return { prompt: { ...prompt, sentAt: at, namedDate: claim?.namedDate ?? null } };
  const promised = prompt.namedDate ?? parameters.promised;
  return { prompt: promised ? { ...prompt, stage: prompt.stage - 1, namedDate: promised } : null };
}
