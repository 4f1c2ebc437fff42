import { keepLinkToken, linkToken } from '../credentials/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Sending } from './decider.ts';
import { hourEnd, takeFromMailbox } from './limits.ts';
import type { MailDocument } from './mailDocument.ts';
import { rankOf } from './outgoing.ts';
import type { Dispatch } from './run.ts';

/** How long a claim holds, in milliseconds: longer than any send takes. */
export const LEASE = 180_000;

/** A mail that this dispatcher alone may send until its lease ends. */
export interface Claimed {
  readonly mail: Versioned<MailDocument>;
  readonly operationId: string;
  readonly token: string | undefined;
  readonly sending: Sending;
}

/**
 * Claims a mail under its ETag, within the limits of the hour and of the mailbox, and makes its link work: all that must be
 * written before it is sent. An operation that the service does not know is begun again under the same id.
 * @returns undefined when it is not to be sent now: a limit is reached, or somebody else was faster
 */
export async function claimMail(
  { platform, share, stop }: Dispatch,
  { value: mail, etag }: Versioned<MailDocument>,
  sending: Sending,
): Promise<Claimed | undefined> {
  const { clock } = platform;
  if (!(await share.take())) {
    stop();
    return undefined;
  }
  if (mail.attempts === 0 && !(await takeFromMailbox(platform, sending.to, mail.template))) {
    share.keep();
    await rewrite(platform, putOff(mail, hourEnd(clock.now())), etag);
    return undefined;
  }
  const now = clock.now();
  const { token, keyId } = sending.token
    ? await linkToken(platform, mail.id, mail.claim?.keyId || undefined)
    : { token: undefined, keyId: '' };
  const operationId = (mail.state === 'sending' && mail.claim?.operationId) || newId();
  const claimed: MailDocument = {
    ...mail,
    state: 'sending',
    attempts: mail.attempts + 1,
    claim: {
      firstAt: mail.claim?.firstAt ?? instant(now),
      until: instant(now + LEASE),
      operationId,
      keyId,
      namedDate: mail.claim?.namedDate ?? sending.namedDate ?? null,
    },
  };
  const written = await rewrite(platform, claimed, etag);
  if (!written) {
    share.keep();
    return undefined;
  }
  if (sending.token && token !== undefined && !sending.pretend)
    await keepLinkToken(platform, { ...sending.token, token, mailId: mail.id });
  return { mail: written, operationId, token, sending };
}

/** The mail with its turn at a later time. */
const putOff = (mail: MailDocument, until: number): MailDocument => ({
  ...mail,
  rank: rankOf(mail.template, instant(until)),
});

/** Writes a mail under the ETag it was read with. Undefined when somebody else wrote it meanwhile, or it is gone. */
export const rewrite = (
  { store }: Platform,
  mail: MailDocument,
  etag: string,
): Promise<Versioned<MailDocument> | undefined> =>
  store.replace('register', mail.pk, mail, etag).then(
    (written) => ({ value: mail, etag: written.etag }),
    (thrown) => {
      if (isStoreError(thrown, 'stale')) return undefined;
      throw thrown;
    },
  );
