import { areaOf, type Decision, type End, type MailDocument, toProtected } from '../../mail/index.ts';
import type { Versioned, Write } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { TelephoneTask, telephoneTask } from '../../protection/index.ts';
import { drop, type Mails, type Verdicts } from '../mailCase.ts';
import { changed, isProtected, type User } from '../user.ts';
import { toDocument } from '../userDocument.ts';
import { readUser } from '../users.ts';

/**
 * What becomes of a mail to a protected person: the neutral notice, a call, or nothing. What the mail was for still has to hold. Where
 * others see how it ended, they see what an erasure would have left.
 */
export async function decideProtected(
  platform: Platform,
  mails: Mails,
  mail: MailDocument,
  user: User,
): Promise<Decision> {
  const own = mail.pk === user.id;
  const ofArea: Verdicts = mails[areaOf(mail.template)].verdicts;
  const verdict = (await ofArea[mail.template]?.({ platform, mail, user })) ?? drop('recipientGone');
  if ('drop' in verdict) return own ? verdict : drop('recipientGone');
  const instead = toProtected(mail.template);
  if (instead === 'nothing') return drop(own ? 'protectedRecipient' : 'recipientGone');
  // Elsewhere than in the person's own partition, that something was sent would show that they are still there.
  if (instead === 'neutralNotice' && own && platform.settings.NEUTRAL_MAIL_SENDER)
    return { send: { ...verdict, to: user.email, language: user.language, neutral: true } };
  return { ...drop(own ? 'protectedRecipient' : 'recipientGone'), telephone: true };
}

/**
 * What the end of such a mail leaves: a telephone task in its place, where the mail could not be sent either; and in the user, that a
 * prompt is now given by telephone.
 */
export async function callInstead(platform: Platform, mail: MailDocument, end: End): Promise<readonly Write[]> {
  const { recipient, template, pk } = mail;
  if (!(end.telephone || end.state === 'failed') || !recipient || !('userId' in recipient)) return [];
  const read = await readUser(platform, recipient.userId);
  if (!read || !isProtected(read.value)) return [];
  const instead = toProtected(template);
  if (instead === 'nothing') return [];
  if (instead === 'prompt') return promptInstead(platform, mail, read);
  const kind = instead === 'neutralNotice' ? 'notice' : instead;
  const task = await telephoneTask(platform, {
    ...{ kind, partition: pk, subject: recipient.userId, persons: [recipient.userId] },
    detail: { template },
  });
  return [{ kind: 'create', document: task }];
}

/** One call is enough: a task of an earlier prompt that nobody has done yet serves the later one, too. */
async function promptInstead(
  platform: Platform,
  { id, pk, template }: MailDocument,
  { value: user, etag }: Versioned<User>,
): Promise<readonly Write[]> {
  const { prompt } = user;
  if (pk !== user.id || prompt?.mailId !== id) return [];
  const open = await openPrompt(platform, user.id);
  const task = open
    ? undefined
    : await telephoneTask(platform, {
        ...{ kind: 'prompt', partition: user.id, subject: user.id, persons: [user.id] },
        detail: { template },
      });
  const mailId = open?.id ?? task?.id ?? id;
  const document = await toDocument(platform, changed(user, { prompt: { ...prompt, mailId } }));
  return [{ kind: 'replace', document, etag }, ...(task ? [{ kind: 'create' as const, document: task }] : [])];
}

/** The task by which a person is to be prompted, while it is not done. */
async function openPrompt({ store }: Platform, userId: string): Promise<TelephoneTask | undefined> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
    parameters: { pk: userId, type: 'telephoneTask' },
    partition: userId,
  };
  for await (const page of store.pages('register', query, TelephoneTask))
    for (const { value } of page) if (value.kind === 'prompt' && value.endedAt === null) return value;
  return undefined;
}
