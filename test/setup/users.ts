import { randomUUID } from 'node:crypto';
import type { User } from '../../shared/accounts/index.ts';
import { toDocument } from '../../shared/accounts/userDocument.ts';
import { reserve } from '../../shared/accounts/usernames.ts';
import { commit, system } from '../../shared/audit/index.ts';
import { type CredentialDocument, hashPassword } from '../../shared/credentials/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';

/** A password that the rules accept. */
export const PASSWORD = 'kvasten flyger lågt i natt';

/** An active editor, born on 1 January 2026. */
export const aUser = (facts: Partial<User> = {}): User => ({
  id: randomUUID(),
  revision: 1,
  email: 'aino.virtanen@example.fi',
  givenName: 'Ainikki',
  familyName: 'Virtanen',
  organisationId: randomUUID(),
  role: 'editor',
  language: 'sv',
  status: 'active',
  lastDayOfEmployment: null,
  createdAt: '2026-01-01T08:00:00.000Z',
  activatedAt: '2026-01-01T09:00:00.000Z',
  lastActiveAt: '2026-01-01T09:00:00.000Z',
  deactivatedAt: null,
  deactivationReason: null,
  invitedBy: null,
  reservationId: '',
  pendingEmail: null,
  previousEmail: null,
  prompt: null,
  epochs: { session: 1, activation: 1, reset: 1 },
  privacyNotice: null,
  routines: [],
  duty: null,
  protection: null,
  restriction: null,
  restrictionEndedAt: null,
  ...facts,
});

const hashes = new Map<string, Promise<string>>();

/** Puts a user into a register with its reservation, and a password unless that is null. */
export async function settle(
  platform: Platform,
  facts: Partial<User> = {},
  password: string | null = PASSWORD,
): Promise<User> {
  const id = facts.id ?? randomUUID();
  const draft = aUser({ email: `${id}@example.fi`, ...facts, id });
  const user = { ...draft, reservationId: await reserve(platform, draft.email, id) };
  const hash = password === null ? undefined : await (hashes.get(password) ?? hashOnce(password));
  const credential: readonly CredentialDocument[] =
    hash === undefined
      ? []
      : [{ id: 'credential', pk: id, type: 'credential', hash, changedAt: instant(platform.clock.now()) }];
  await commit(platform, {
    partition: id,
    writes: [{ kind: 'create', document: await toDocument(platform, user) }],
    creates: credential,
    event: { actor: system('test'), action: 'userSettled', subject: id },
    ...(user.protection && { audience: 'officers' }),
  });
  return user;
}

function hashOnce(password: string): Promise<string> {
  const hash = hashPassword(password);
  hashes.set(password, hash);
  return hash;
}
