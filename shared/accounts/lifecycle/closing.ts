import { type EventDraft, system } from '../../audit/index.ts';
import { isProtected } from '../user.ts';
import type { UserChange } from '../users.ts';

/**
 * The last event of a user that everyone may read, whether the account is being erased or its user came under protection: always
 * the same, so that nobody can tell the one from the other. Whatever is written after it is for officers.
 */
export const accountClosed = (userId: string): EventDraft => ({
  actor: system('erasure'),
  action: 'accountClosed',
  subject: userId,
  audience: 'everyone',
});

/**
 * The change by which an erasure begins, with what everyone is told of it; for one who is protected they have been told so already.
 * @param told whether the change's own event is one that everyone may read
 */
export const closed = (change: UserChange, told: 'everyone' | 'officers' = 'officers'): UserChange => {
  if (isProtected(change.user)) return change;
  // Of a made-up invitation its inviter is told, and nobody else.
  const everyone = change.user.madeUp?.inviter ?? 'everyone';
  const own = { ...change.event, audience: told === 'everyone' ? everyone : told };
  const end = { ...accountClosed(change.user.id), audience: everyone };
  const [event, second] = told === 'everyone' ? ([own, end] as const) : ([end, own] as const);
  return { ...change, event, also: [second], audience: 'officers' };
};
