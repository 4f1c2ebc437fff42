import * as z from 'zod';
import type { Query, Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { MailDocument } from './mailDocument.ts';
import type { TemplateName } from './templates.ts';

/** Every mail that may still have to be sent, in the order of sending. One that cannot be read is logged and passed over. */
export async function* openMails(platform: Platform): AsyncGenerator<Versioned<MailDocument>, undefined> {
  const query = {
    text: 'SELECT * FROM c WHERE c.outbox = @open ORDER BY c.outbox, c.rank',
    parameters: { open: 'open' },
    pageSize: 100,
  };
  for await (const page of platform.store.pages('register', query, Loose)) {
    for (const { value, etag } of page) {
      const mail = MailDocument.safeParse(value).data;
      if (mail) yield { value: mail, etag };
      else platform.log.write('mailFailed', { mailId: value.id, outcome: 'unreadable' });
    }
  }
}

const Loose = z.looseObject({ id: z.string() });

/** A mail that was given up, as readiness tells administrators. */
export interface FailedMail {
  readonly id: string;
  readonly template: TemplateName;
  /** The id of the aggregate that caused it: whom to invite again, say. */
  readonly about: string;
  readonly createdAt: string;
  readonly outcome: string | null;
}

/** What officers alone may know of is left out of what others see. */
const FOR_EVERYONE = "(NOT IS_DEFINED(c.audience) OR c.audience != 'officers')";

/** The mails that were queued since an instant and given up, at most a hundred of them. */
export async function failedMails(platform: Platform, since: string): Promise<readonly FailedMail[]> {
  const found = await firstPage(platform, {
    text: `SELECT * FROM c WHERE c.type = @type AND c.state = @state AND c.createdAt >= @since AND ${FOR_EVERYONE}`,
    parameters: { type: 'mail', state: 'failed', since },
    pageSize: 100,
  });
  return found.map(({ id, template, pk: about, createdAt, outcome }) => ({ id, template, about, createdAt, outcome }));
}

/** Since when the oldest mail waits to be sent (a stored instant) of those that everybody may know of; null when none does. */
export async function oldestOpenMail(platform: Platform): Promise<string | null> {
  const [oldest] = await firstPage(platform, {
    text: `SELECT * FROM c WHERE c.outbox = @open AND ${FOR_EVERYONE} ORDER BY c.outbox, c.createdAt`,
    parameters: { open: 'open' },
    pageSize: 1,
  });
  return oldest?.createdAt ?? null;
}

/** The mails in the partition of an aggregate, those that ended included: of a user, what was mailed and when. */
export async function mailsOf({ store }: Platform, partition: string): Promise<readonly MailDocument[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
    parameters: { pk: partition, type: 'mail' },
    partition,
  };
  const mails: MailDocument[] = [];
  for await (const page of store.pages('register', query, MailDocument)) mails.push(...page.map(({ value }) => value));
  return mails;
}

async function firstPage(platform: Platform, query: Query): Promise<readonly MailDocument[]> {
  for await (const page of platform.store.pages('register', query, MailDocument)) return page.map(({ value }) => value);
  return [];
}
