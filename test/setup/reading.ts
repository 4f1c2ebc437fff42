import { StoredEvent } from '../../shared/audit/index.ts';
import { keepLinkToken, linkToken, type TokenKind } from '../../shared/credentials/index.ts';
import { MailDocument } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { TestPlatform } from './platform.ts';

const inPartition = (test: TestPlatform, pk: string, type: string) =>
  (test.dump().register ?? []).filter((document) => document.pk === pk && document.type === type);

/** The events of a partition, oldest first. */
export const eventsIn = (test: TestPlatform, pk: string): readonly StoredEvent[] =>
  inPartition(test, pk, 'event')
    .map((document) => StoredEvent.parse(document))
    .sort((a, b) => a.seq - b.seq);

/** The mails of a partition, oldest first. */
export const mailsIn = (test: TestPlatform, pk: string): readonly MailDocument[] =>
  inPartition(test, pk, 'mail')
    .map((document) => MailDocument.parse(document))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));

/** The token of the link in the newest mail of a kind, made valid for an hour as at its sending. */
export async function linkFor(
  test: TestPlatform,
  userId: string,
  kind: Extract<TokenKind, 'reset' | 'activation'> = 'reset',
): Promise<string> {
  const template = kind === 'reset' ? 'passwordReset' : 'invitation';
  const mail = mailsIn(test, userId).findLast((one) => one.template === template);
  if (!mail) throw new Error('There is no such mail');
  const { token } = await linkToken(test.platform, mail.id);
  const expiresAt = instant(test.clock.now() + 3_600_000);
  await keepLinkToken(test.platform, {
    ...{ kind, token, userId, mailId: mail.id, expiresAt },
    epoch: Number(mail.parameters.epoch),
  });
  return token;
}
