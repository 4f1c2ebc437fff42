import { actorOf, changed, raised, type User, type UserChange } from '../accounts/index.ts';
import type { CredentialDocument } from '../credentials/index.ts';
import { outgoing } from '../mail/index.ts';
import { instant } from '../platform/clock.ts';

/** What everyone who knows a user knows: worthless as a part of the password. */
export const ownData = ({ givenName, familyName, email }: User): readonly string[] => [givenName, familyName, email];

/**
 * The change that gives a user another password: every session and every reset link dies with the old one, and a mail says so.
 * @param action `passwordChanged` or `passwordReset`
 */
export function withPassword(user: User, hash: string, action: string, now: number): UserChange {
  const credential: CredentialDocument = {
    id: 'credential',
    pk: user.id,
    type: 'credential',
    hash,
    changedAt: instant(now),
  };
  return {
    user: changed(user, { epochs: raised(user, 'session', 'reset') }),
    event: { actor: actorOf(user), action, subject: user.id, fields: ['password'] },
    writes: [{ kind: 'upsert', document: credential }],
    creates: [
      outgoing(now, {
        template: 'passwordChanged',
        partition: user.id,
        recipient: { kind: 'user', userId: user.id },
      }),
    ],
  };
}
