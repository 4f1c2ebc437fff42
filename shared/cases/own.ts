import { StoredEvent } from '../audit/index.ts';
import { type MailDocument, mailsOf } from '../mail/index.ts';
import type { Platform } from '../platform/platform.ts';
import { type Case, type CaseState, messagesFor } from './case.ts';
import { type ReadCase, readCase } from './cases.ts';
import { idsOf } from './departure.ts';

/** A case for the copy of one's own data: what its owner can read of it, and when support has. */
export interface OwnCase extends Pick<Case, 'id' | 'reference' | 'subject' | 'confidential' | 'createdAt'> {
  readonly standing: CaseState;
  readonly updatedAt: string;
  readonly messages: readonly { readonly at: string; readonly from: 'you' | 'support'; readonly text: string }[];
  /** When one of those who handle it read it; not in which capacity, which would tell what it is taken to be about. */
  readonly readBySupport: readonly string[];
  readonly mails: readonly Pick<MailDocument, 'template' | 'state' | 'createdAt' | 'endedAt'>[];
}

/** Everything that is held of somebody's cases, newest first. */
export async function* ownCases(platform: Platform, userId: string): AsyncGenerator<readonly OwnCase[]> {
  for (const id of await idsOf(platform, userId)) {
    const found = await readCase(platform, id);
    if (found) yield [await told(platform, found, userId)];
  }
}

async function told(platform: Platform, { value, document }: ReadCase, userId: string): Promise<OwnCase> {
  const { id, reference, subject, confidential, createdAt, owner } = value;
  const mails = (await mailsOf(platform, id)).filter(({ template }) => template === 'caseAnswered');
  return {
    ...{ id, reference, subject, confidential, createdAt, standing: owner.state, updatedAt: owner.updatedAt },
    messages: messagesFor(value, 'owner', userId).map(({ at, side, text }) => ({
      ...{ at, text },
      from: side === 'owner' ? ('you' as const) : ('support' as const),
    })),
    readBySupport: await readings(platform, id, document.ownerId),
    mails: mails.map(({ template, state, createdAt: queuedAt, endedAt }) => ({
      ...{ template, state, endedAt },
      createdAt: queuedAt,
    })),
  };
}

async function readings({ store }: Platform, id: string, owner: string): Promise<readonly string[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.action = @action AND c.actorId != @owner ORDER BY c.pk, c.type, c.seq',
    parameters: { pk: id, type: 'event', action: 'caseRead', owner },
    partition: id,
  };
  const times: string[] = [];
  for await (const page of store.pages('register', query, StoredEvent))
    times.push(...page.map(({ value }) => value.at));
  return times;
}
