import type { MailDocument, Sending, TemplateName } from '../mail/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { User } from './user.ts';

/** What a decision on a mail is made from: the mail, and its recipient as just read. */
export interface Case {
  readonly platform: Platform;
  readonly mail: MailDocument;
  readonly user: User;
}

/** What a mail says, or why it no longer holds. Where it goes follows from its recipient. */
export type Verdict<T extends TemplateName> = Omit<Sending<T>, 'to' | 'language'> | Dropped;

export interface Dropped {
  readonly drop: string;
}

/** The mail does not hold any more, for a reason with a stable code. */
export const drop = (code: DropCode): Dropped => ({ drop: code });

/**
 * - `recipientGone`, `addressGone`: erased, or the address that it was for is no longer kept
 * - `statusChanged`, `roleChanged`: what the mail says is for somebody in another state
 * - `superseded`: a newer mail, link or request has taken its place
 * - `expired`: its link would not work any more
 * - `activitySince`: the user was active after the prompt was decided
 * - `employmentEnds`: the account ends with the employment, whatever its user does
 * - `sweepStopped`: `SWEEP_MODE` lets nobody be prompted
 * - `protectedRecipient`: a protected person, who is told by telephone
 */
type DropCode =
  | 'recipientGone'
  | 'addressGone'
  | 'statusChanged'
  | 'roleChanged'
  | 'superseded'
  | 'expired'
  | 'activitySince'
  | 'employmentEnds'
  | 'sweepStopped'
  | 'protectedRecipient';
