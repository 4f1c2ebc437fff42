import { invitationLastDay, linkLife } from '../mail/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { approvalLapseDay, approvalLapsed, erasureDay, maySignIn, policyOf } from './lifecycle/policy.ts';
import { type Case, drop, type Verdict } from './mailCase.ts';
import { may, targetOf } from './permissions.ts';
import { readUser } from './users.ts';

export function decideInvitation({ platform: { calendar, clock }, mail, user }: Case): Verdict<'invitation'> {
  if (user.status !== 'invited') return drop('statusChanged');
  if (mail.parameters.epoch !== String(user.epochs.activation)) return drop('superseded');
  const lastDay = invitationLastDay(mail.createdAt, calendar);
  if (calendar.dayOf(clock.now()) > lastDay) return drop('expired');
  const expiresAt = instant(calendar.startOf(calendar.plus(lastDay, 'P1D')));
  return {
    parameters: { role: user.role, lastDay },
    token: { kind: 'activation', userId: user.id, epoch: user.epochs.activation, expiresAt },
  };
}

export function decideReset({ platform: { calendar, clock }, mail, user }: Case): Verdict<'passwordReset'> {
  const now = clock.now();
  if (!maySignIn(user, calendar, now)) return drop('statusChanged');
  if (mail.parameters.epoch !== String(user.epochs.reset)) return drop('superseded');
  const expires = millis(mail.createdAt) + linkLife.reset;
  if (now >= expires) return drop('expired');
  const expiresAt = instant(expires);
  return { parameters: { expiresAt }, token: { kind: 'reset', userId: user.id, epoch: user.epochs.reset, expiresAt } };
}

/** To the address that waits; the link holds for this request alone. */
export function decideConfirmation({ platform: { clock }, mail, user }: Case): Verdict<'emailConfirmation'> {
  if (user.status !== 'active' && user.status !== 'invited') return drop('statusChanged');
  const basis = user.pendingEmail?.requestedAt;
  if (basis === undefined || basis !== mail.parameters.requestedAt) return drop('superseded');
  const expires = millis(basis) + linkLife.emailConfirmation;
  if (clock.now() >= expires) return drop('expired');
  const expiresAt = instant(expires);
  return {
    parameters: { expiresAt },
    token: { kind: 'emailConfirmation', userId: user.id, epoch: 0, basis, expiresAt },
  };
}

/** To somebody who may still decide on an invitation that still waits. */
export async function decideApprovalRequest({ platform, mail, user }: Case): Promise<Verdict<'approvalRequested'>> {
  const { calendar, clock } = platform;
  const invited = (await readUser(platform, mail.parameters.invitedId ?? ''))?.value;
  if (invited?.status !== 'pendingApproval' || approvalLapsed(invited, calendar, clock.now()))
    return drop('superseded');
  if (invited.invitedBy === user.id || !may(user, 'decideInvitation', targetOf(invited))) return drop('roleChanged');
  return { parameters: { lastDay: calendar.minus(approvalLapseDay(invited, calendar), 'P1D') } };
}

export const invitedOn = ({ platform: { calendar }, mail }: Case): { parameters: { invitedOn: string } } => ({
  parameters: { invitedOn: calendar.dayOf(millis(mail.parameters.invitedAt ?? mail.createdAt)) },
});

/** That the account is deactivated, and until when it can be restored. */
export function dismissal({ platform: { settings, calendar }, user }: Case): Verdict<'deactivated'> {
  const erasesOn = erasureDay(user, policyOf(settings), calendar);
  if (user.status !== 'deactivated' || erasesOn === null || user.deactivationReason === null)
    return drop('statusChanged');
  return { parameters: { reason: user.deactivationReason, lastDay: calendar.minus(erasesOn, 'P1D'), erasesOn } };
}
