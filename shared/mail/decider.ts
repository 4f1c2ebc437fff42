import type { keepLinkToken } from '../credentials/index.ts';
import type { Day } from '../platform/calendar.ts';
import type { Write } from '../platform/cosmos/store.ts';
import type { Language } from '../platform/language.ts';
import type { MailDocument } from './mailDocument.ts';
import type { ShownValues } from './render.ts';
import type { TemplateName } from './templates.ts';

type LinkToken = Parameters<typeof keepLinkToken>[1];

/** What is known of a mail at the moment of sending, from a fresh read of whom it concerns. */
export interface Sending<T extends TemplateName = TemplateName> {
  readonly to: string;
  readonly language: Language;
  readonly parameters: ShownValues<T>;
  /** What the link's token stands for; given exactly where the template has a link. */
  readonly token?: Pick<LinkToken, 'kind' | 'userId' | 'epoch' | 'expiresAt' | 'basis'>;
  /** The day that the mail names as the day of deactivation. Kept in the claim, so that every retry names the same. */
  readonly namedDate?: Day;
  /** The recipient is protected: what is sent is the neutral notice, from the address that says nothing. */
  readonly neutral?: true;
  /** Nothing is sent, and all else is as if it had been: the address is a protected person's, and nobody may tell. */
  readonly pretend?: true;
}

/**
 * Sent as decided, or dropped with a stable code that says what no longer holds. `telephone`: officers are to call instead, see
 * `followUp`.
 */
export type Decision<T extends TemplateName = TemplateName> =
  | { readonly send: Sending<T> }
  | { readonly drop: string; readonly telephone?: true };

/** How a mail ended. */
export interface End {
  readonly state: 'sent' | 'failed' | 'dropped';
  readonly at: string;
  /** Sent too late to count: more than a day after it was claimed. */
  readonly late: boolean;
  /** Officers are to call instead. */
  readonly telephone?: boolean;
}

/** Decides on mails from what the register knows now; the outbox itself knows no users. */
export interface MailDecider {
  decide(mail: MailDocument): Promise<Decision>;
  /**
   * The facts that a mail's end leaves in the aggregate of its partition, and a telephone task in its place, written in one batch
   * with it: under the aggregate's ETag, so that a change meanwhile makes this be asked again.
   */
  followUp(mail: MailDocument, end: End): Promise<readonly Write[]>;
}
