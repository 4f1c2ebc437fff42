import type {
  End,
  MailArea,
  MailDocument,
  Sending,
  SupportTemplate,
  TemplateName,
  TemplatesOf,
} from '../mail/index.ts';
import type { Write } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import type { User } from './user.ts';

/** What a decision on a mail is made from: the mail, and its recipient as just read. */
export interface Case {
  readonly platform: Platform;
  readonly mail: MailDocument;
  readonly user: User;
}

/** The same of a mail to support, which depends on no user. */
export type SupportCase = Omit<Case, 'user'>;

/** What a mail says, or why it no longer holds. Where it goes follows from its recipient. */
export type Verdict<T extends TemplateName> = Omit<Sending<T>, 'to' | 'language'> | Dropped;

/** For each mail of an area, and for no other: whether it still holds for its recipient as just read, and what it says. */
export type VerdictsOf<A extends MailArea> = {
  readonly [T in TemplatesOf<A>]: (
    of: T extends SupportTemplate ? SupportCase : Case,
  ) => Verdict<T> | Promise<Verdict<T>>;
};

/** The verdicts of whichever area. */
export type Verdicts = { readonly [T in TemplateName]?: (of: Case) => Verdict<T> | Promise<Verdict<T>> };

/** What an area has to say of its mails. */
export interface AreaMails<A extends MailArea> {
  readonly verdicts: VerdictsOf<A>;
  /** The id of whom a mail with the recipient `owner` is for, from a fresh read; undefined for nobody any more. */
  readonly ownerOf?: (platform: Platform, mail: MailDocument) => Promise<string | undefined>;
  /** The facts that a mail's end leaves in the aggregate of its partition, see `MailDecider`. */
  readonly followUp?: (platform: Platform, mail: MailDocument, end: End) => Promise<readonly Write[]>;
}

/** Every area's word on its mails: each template is of one area, so each has one verdict. */
export type Mails = { readonly [A in MailArea]: AreaMails<A> };

/** A verdict on a mail that is for active users only. */
export const activeOnly =
  <T extends TemplateName>(decide: (of: Case) => Verdict<T> | Promise<Verdict<T>>) =>
  (of: Case): Verdict<T> | Promise<Verdict<T>> =>
    of.user.status === 'active' ? decide(of) : drop('statusChanged');

/** A verdict on a mail that is for active administrators only. */
export const administratorsOnly = <T extends TemplateName>(
  decide: (of: Case) => Verdict<T> | Promise<Verdict<T>>,
): ((of: Case) => Verdict<T> | Promise<Verdict<T>>) =>
  activeOnly<T>((of) => (of.user.role === 'administrator' ? decide(of) : drop('roleChanged')));

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
