import * as z from 'zod';
import { type Given, type TemplateName, templateNames } from './templates.ts';

/** To whom a mail goes. Addresses are looked up when it is sent, so that nothing has to be found when they are erased. */
export const Recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), userId: z.string() }),
  /** The address that waits for confirmation. */
  z.object({ kind: z.literal('pendingAddress'), userId: z.string() }),
  /** The address before the last change. */
  z.object({ kind: z.literal('previousAddress'), userId: z.string() }),
  z.object({ kind: z.literal('support') }),
  /** Whoever the aggregate of its partition is for, where a link between the two must not be written down. */
  z.object({ kind: z.literal('owner') }),
]);
export type Recipient = z.output<typeof Recipient>;

/** `sent`: the service's operation ended as Succeeded. `dropped`: it no longer held when its turn came. */
export const MailState = z.enum(['queued', 'sending', 'sent', 'failed', 'dropped']);
export type MailState = z.output<typeof MailState>;

/** A mail in the partition of the aggregate that causes it. After its end only kind and times remain. */
export const MailDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('mail'),
  template: z.enum(templateNames),
  /** Dates, ids and codes; never a name, an address or a text that somebody wrote. Empty after the end. */
  parameters: z.record(z.string(), z.string()),
  /** Null after the end: the event of the end tells whose mail it was. */
  recipient: Recipient.nullable(),
  /** Of whom the event of its end tells, where that is not the recipient's id. */
  about: z.string().optional(),
  /** Absent where everybody who reads of mails may know of it: officers, or one person by a pseudonym. */
  audience: z.string().optional(),
  state: MailState,
  createdAt: z.string(),
  /** `open` while the mail may still have to be sent; the dispatcher points at it. */
  outbox: z.literal('open').optional(),
  /** The order of sending: priority, then the time from which it may be sent. */
  rank: z.string(),
  attempts: z.number().int(),
  /** The claim of a dispatcher: its first moment, until when it holds, and the operation's id at the service. */
  claim: z
    .object({
      firstAt: z.string(),
      until: z.string(),
      operationId: z.string(),
      keyId: z.string(),
      namedDate: z.string().nullable(),
    })
    .nullable(),
  endedAt: z.string().nullable(),
  /** A stable code that says why it failed or was dropped. */
  outcome: z.string().nullable(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type MailDocument = z.output<typeof MailDocument>;

interface Draft<T extends TemplateName> {
  readonly template: T;
  /** The partition of the aggregate in whose batch the mail is written. */
  readonly partition: string;
  readonly recipient: Recipient;
  /** Given where only officers may know that there is such a mail. */
  readonly audience?: 'officers';
  /** Given where something else refers to the mail. */
  readonly id?: string;
}

/** A mail as a use case asks for it, with what its template must be given. */
export type MailDraft = {
  [T in TemplateName]: Draft<T> &
    ([Given<T>] extends [never]
      ? { readonly parameters?: undefined }
      : { readonly parameters: Readonly<Record<Given<T>, string>> });
}[TemplateName];
