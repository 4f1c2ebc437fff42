import type { Protection, User } from '../../shared/accounts/user.ts';

/** A mark that was set by an officer and carried through. */
export const aMark = (officer: Pick<User, 'id'>): Protection => ({
  ...{ alias: 'K7Q-2MX', markedAt: '2026-01-10T08:00:00.000Z', markedBy: officer.id },
  ...{ contactRequestId: 'call-1', reviewOn: '2026-07-10', lift: null },
});
