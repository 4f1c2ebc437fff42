import { commit, system } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned, Write } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { stampFrom } from '../platform/retention.ts';
import type { End, MailDecider } from './decider.ts';
import { MailDocument } from './mailDocument.ts';

/** How often an end is written anew because the mail or its aggregate changed meanwhile. */
const TRIES = 5;

/**
 * Ends a mail: its last state, the facts that this leaves in the aggregate, and the event, in one batch. An end that was decided
 * from what has changed meanwhile is given up, for the next run to decide; that a mail was sent is true whatever changed.
 * @returns whether this call ended it
 */
export async function endMail(
  platform: Platform,
  decider: MailDecider,
  mail: Versioned<MailDocument>,
  end: Pick<End, 'state'> & { readonly outcome?: string; readonly late?: boolean; readonly telephone?: boolean },
): Promise<boolean> {
  const { state, outcome = null, late = false, telephone = false } = end;
  let current = mail;
  for (let tried = 1; ; tried++) {
    const { value, etag } = current;
    const at = instant(platform.clock.now());
    const facts = await decider.followUp(value, { state, at, late, telephone });
    try {
      await commit(platform, {
        partition: value.pk,
        writes: [...facts, { kind: 'replace', document: remains(platform, value, state, at, outcome), etag }],
        event: {
          actor: system('dispatchMail'),
          action: actions[state],
          subject: subjectOf(value),
          ...(value.audience && { audience: value.audience }),
          details: { template: value.template, mailId: value.id, ...(outcome !== null && { outcome }) },
        },
      });
      return true;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
    const fresh = await platform.store.read('register', value.pk, value.id, MailDocument);
    if (fresh?.value.outbox !== 'open') return false;
    if (fresh.etag !== etag && state !== 'sent') return false;
    current = fresh;
  }
}

const subjectOf = ({ pk, recipient, about }: MailDocument): string =>
  about ?? (recipient && 'userId' in recipient ? recipient.userId : pk);

const actions = { sent: 'mailSent', failed: 'mailFailed', dropped: 'mailDropped' } as const satisfies Readonly<
  Record<End['state'], string>
>;

/** As many mails as a batch that writes other things too may end. */
const MOST_ENDED = 60;

/** What takes every mail of an aggregate out of the outbox, in the batch of a change after which none of them may go out. */
export async function discardWrites(platform: Platform, partition: string, outcome: string): Promise<readonly Write[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.outbox = @open',
    parameters: { pk: partition, open: 'open' },
    partition,
  };
  const at = instant(platform.clock.now());
  const writes: Write[] = [];
  for await (const page of platform.store.pages('register', query, MailDocument))
    for (const { value, etag } of page)
      writes.push({ kind: 'replace', document: remains(platform, value, 'dropped', at, outcome), etag });
  return writes.slice(0, MOST_ENDED);
}

/** What is kept of a mail after its end: its kind, its times, its outcome, for as long as its event. */
const remains = (
  platform: Platform,
  { id, pk, type, template, createdAt, attempts, audience }: MailDocument,
  state: End['state'],
  endedAt: string,
  outcome: string | null,
): MailDocument => ({
  id,
  pk,
  type,
  template,
  parameters: {},
  recipient: null,
  ...(audience && { audience }),
  state,
  createdAt,
  rank: '',
  attempts,
  claim: null,
  endedAt,
  outcome,
  ...stampFrom(platform, endedAt),
});
