import { actorOf, type User } from '../../shared/accounts/index.ts';
import { type Reader, system } from '../../shared/audit/index.ts';
import { tokenId } from '../../shared/credentials/index.ts';
import { MailDocument } from '../../shared/mail/index.ts';
import { createOrganisation, type Organisation } from '../../shared/organisations/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { authenticate } from '../../shared/sessions/index.ts';
import { begun, periodsOf } from '../../shared/sessions/session.ts';
import { newSessionToken } from '../../shared/sessions/sessionToken.ts';
import type { TestPlatform } from './platform.ts';

/** An organisation that asks nothing of whoever is invited, unless said otherwise. */
export const settleOrganisation = (
  platform: Platform,
  invitationPolicy: Partial<Organisation['invitationPolicy']> = {},
): Promise<Organisation> =>
  createOrganisation(platform, system('test'), {
    name: 'Kommunen',
    kind: 'municipality',
    telephone: null,
    invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '', ...invitationPolicy },
  });

/** Somebody who reads the log; an officer reads all of it. */
export const readerAs = (user: User, officer = false): Reader => ({ actor: actorOf(user), officer });

/** A session that somebody has, without the cost of a sign-in. */
export async function sessionOf(platform: Platform, user: User): Promise<string> {
  const token = newSessionToken(user.id);
  await platform.store.create(
    'tokens',
    begun(tokenId(token), user, periodsOf(platform.settings), platform.clock.now()),
  );
  return token;
}

/** Whether a session lets its holder in. */
export const entersWith = (platform: Platform, token: string): Promise<boolean> =>
  authenticate(platform, token).then(
    () => true,
    () => false,
  );

/** Ends every mail as if it had been sent. */
export async function endMails({ platform, dump }: TestPlatform): Promise<void> {
  for (const { _etag, outbox, ...mail } of dump().register ?? []) {
    if (mail.type !== 'mail') continue;
    const sent = { ...MailDocument.parse(mail), state: 'sent' };
    await platform.store.replace('register', sent.pk, sent, String(_etag));
  }
}
