import { namesOf } from '../../accounts/index.ts';
import { StoredEvent } from '../../audit/index.ts';
import { MailDocument } from '../../mail/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { telling } from './fields.ts';
import { found, inTurn, mapped, type Pages } from './pages.ts';

export const mailTelling = telling<MailDocument>()({
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  template: 'told',
  parameters: 'told',
  recipient: 'told',
  audience: 'impersonal',
  about: 'repeated',
  state: 'told',
  createdAt: 'told',
  outbox: 'repeated',
  rank: 'repeated',
  attempts: 'told',
  claim: 'impersonal',
  endedAt: 'told',
  outcome: 'told',
  retention: 'repeated',
  ttl: 'repeated',
});

/** A mail to somebody or about them: its kind and times. No text and no address is kept of any. */
export interface ToldMail {
  readonly id: string;
  readonly template: string;
  readonly to: 'you' | 'another';
  readonly state: string;
  readonly createdAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  readonly attempts: number;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The mails that ended, as their events tell, then those that are on their way. */
export async function* mailsOfPerson(platform: Platform, userId: string): Pages<ToldMail> {
  const names = await namesOf(platform, userId);
  yield* inTurn(
    ended(platform, userId, 'c.pk = @id', userId),
    ended(platform, userId, 'c.subject = @id AND c.pk != @id'),
    ...names.map((name) => ended(platform, name, 'c.subject = @id AND c.audience = @id')),
    open(platform, userId, 'c.pk = @id', userId),
    open(platform, userId, 'c.recipient.userId = @id AND c.pk != @id'),
  );
}

const ends = ['mailSent', 'mailFailed', 'mailDropped'] as const;

async function* ended(platform: Platform, userId: string, where: string, partition?: string): Pages<ToldMail> {
  const actions = Object.fromEntries(ends.map((action, index) => [`end${index}`, action]));
  const query = {
    text: `SELECT * FROM c WHERE c.type = @type AND ${where} AND c.action IN (@end0, @end1, @end2) AND (c.audience = 'everyone' OR c.action = @end0)`,
    parameters: { type: 'event', id: userId, ...actions },
    ...(partition !== undefined && { partition }),
  };
  for await (const page of found(platform, 'register', query, StoredEvent)) {
    const mails: ToldMail[] = [];
    for (const event of page) mails.push(await endOf(platform, userId, event));
    yield mails;
  }
}

/** Of a mail that ended its event tells whose it was; the mail itself may have expired. */
async function endOf({ store }: Platform, userId: string, event: StoredEvent): Promise<ToldMail> {
  const id = String(event.details.mailId ?? '');
  const mail = (await store.read('register', event.pk, id, MailDocument))?.value;
  return {
    id,
    template: String(event.details.template ?? ''),
    to: event.subject === userId ? 'you' : 'another',
    state: event.action.slice('mail'.length).toLowerCase(),
    createdAt: mail?.createdAt ?? null,
    endedAt: mail?.endedAt ?? event.at,
    outcome: mail?.outcome ?? null,
    attempts: mail?.attempts ?? 0,
    parameters: {},
  };
}

function open(platform: Platform, userId: string, where: string, partition?: string): Pages<ToldMail> {
  const query = {
    text: `SELECT * FROM c WHERE c.type = @type AND c.outbox = @open AND ${where} AND (NOT IS_DEFINED(c.audience) OR c.recipient.userId = @id)`,
    parameters: { type: 'mail', open: 'open', id: userId },
    ...(partition !== undefined && { partition }),
  };
  return mapped(found(platform, 'register', query, MailDocument), (mail) => {
    const { recipient, ...told } = mailTelling.of(mail);
    return { ...told, to: recipient && 'userId' in recipient && recipient.userId === userId ? 'you' : 'another' };
  });
}
