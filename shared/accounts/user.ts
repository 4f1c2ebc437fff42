import * as z from 'zod';
import type { Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';

export const Role = z.enum(['administrator', 'mainUser', 'editor', 'expert']);
export type Role = z.output<typeof Role>;

/** `erasing` is a user whose erasure has begun: for everyone outside, erased. */
export const Status = z.enum(['pendingApproval', 'invited', 'active', 'deactivated', 'erasing']);
export type Status = z.output<typeof Status>;

export const DeactivationReason = z.enum(['inactivity', 'neverActivated', 'removed', 'employmentEnded']);
export type DeactivationReason = z.output<typeof DeactivationReason>;

/** What somebody does beside their role. A protected person has none. */
export const Duty = z.enum(['protectionOfficer', 'logReviewer']);
export type Duty = z.output<typeof Duty>;

/** Anonymity protection: who set it, when and on which telephone contact, until when it is to be looked at again. No reason. */
export const Protection = z.object({
  /** What officers call the person: random, without a hint of who it is. */
  alias: z.string(),
  markedAt: z.string(),
  markedBy: z.string(),
  /** The telephone contact on which it was set. */
  contactRequestId: z.string(),
  reviewOn: z.string(),
  /** When officers are told that it is to be looked at again: when that day begins, and weekly from then on. */
  reviewDueAt: z.string().optional(),
  /** An officer has asked to lift it; another one decides. */
  lift: z.object({ requestedBy: z.string(), requestedAt: z.string(), contactRequestId: z.string() }).nullable(),
  /** While what follows from the mark beside the user's own documents has still to be done. */
  unfinished: z.literal(true).optional(),
});
export type Protection = Readonly<z.output<typeof Protection>>;

/** Restriction of processing (GDPR art. 18): since when, and by which request. */
export const Restriction = z.object({ since: z.string(), requestId: z.string() });
export type Restriction = Readonly<z.output<typeof Restriction>>;

/** That an invitation is made up: for its inviter alone, whose pseudonym this is. See `madeUp.ts`. */
export const MadeUp = z.object({ inviter: z.string() });
export type MadeUp = Readonly<z.output<typeof MadeUp>>;

/** What a token is for. A token whose epoch differs from its user's is dead. */
export type Purpose = 'session' | 'activation' | 'reset';

/** The last prompt to keep the account alive. It counts only while the user has not been active since. */
export interface Prompt {
  /** 1 for the first lead in `REMINDER_LEADS`, and so on. */
  readonly stage: number;
  /** The `lastActiveAt` on which it was decided. */
  readonly basis: string;
  readonly mailId: string;
  /** When the mail's operation ended as Succeeded; null until then. */
  readonly sentAt: string | null;
  /** The day that the mail names as the day of deactivation; until it is sent, what an earlier prompt of this silence promised, or null. */
  readonly namedDate: Day | null;
}

/** A user of the register, as its rules see one. Instants are ISO 8601 in UTC. */
export interface User {
  readonly id: string;
  /** Raised by every change that an editor of this user can see; the HTTP ETag. */
  readonly revision: number;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly duty: Duty | null;
  readonly language: Language;
  readonly status: Status;
  readonly lastDayOfEmployment: Day | null;
  readonly createdAt: string;
  readonly activatedAt: string | null;
  /** The latest of creation, activation, sign-in, use of a session, keep-alive and restoration. */
  readonly lastActiveAt: string;
  readonly deactivatedAt: string | null;
  readonly deactivationReason: DeactivationReason | null;
  /** Who invited; null for the bootstrap administrator. */
  readonly invitedBy: string | null;
  /** The reservation of the e-mail that this user owns. */
  readonly reservationId: string;
  /** A new address that waits for confirmation from its mailbox. */
  readonly pendingEmail: { readonly email: string; readonly requestedAt: string } | null;
  /** The address before the last change, kept until it has been told of the change. */
  readonly previousEmail: string | null;
  readonly prompt: Prompt | null;
  readonly epochs: Readonly<Record<Purpose, number>>;
  /** The privacy notice that the user accepted last. */
  readonly privacyNotice: { readonly version: string; readonly acceptedAt: string } | null;
  /** The routines that the user has confirmed as read, each in the revision confirmed last. */
  readonly routines: readonly { readonly routine: string; readonly revision: number; readonly confirmedAt: string }[];
  /** Null for who is not protected. */
  readonly protection: Protection | null;
  /** Null while the data may be used. */
  readonly restriction: Restriction | null;
  /** When the last restriction ended: what time does to the account waits for thirty days from then. */
  readonly restrictionEndedAt: string | null;
  /** Given for nobody but a made-up invitation: there is no such user. */
  readonly madeUp?: MadeUp | undefined;
}

/** The fields whose change an editor of the user sees; activity, prompts and epochs are not among them. */
const revised = [
  'email',
  'givenName',
  'familyName',
  'organisationId',
  'role',
  'duty',
  'language',
  'status',
  'lastDayOfEmployment',
  'deactivationReason',
  'restriction',
] as const satisfies readonly (keyof User)[];

/** The user with some facts changed; the revision rises only if an editor can see the change. */
export function changed(user: User, facts: Partial<Omit<User, 'id' | 'revision' | 'createdAt'>>): User {
  const after = { ...user, ...facts };
  const visible = revised.some((field) => after[field] !== user[field]);
  return visible ? { ...after, revision: user.revision + 1 } : after;
}

/** The names of the fields in which two versions of a user differ, as an event tells them. */
export const changedFields = (before: User, after: User): string[] =>
  revised.filter((field) => before[field] !== after[field]);

/** Epochs with some purposes raised: every token for them is dead. */
export const raised = (user: User, ...purposes: readonly Purpose[]): User['epochs'] => ({
  ...user.epochs,
  ...Object.fromEntries(purposes.map((purpose) => [purpose, user.epochs[purpose] + 1])),
});

/** The user is active now: the account lives on, and a prompt that was given counts no more. */
export const activeNow = (at: string): Pick<User, 'lastActiveAt' | 'prompt'> => ({ lastActiveAt: at, prompt: null });

/** Whether a user's identity is protected: then only officers know of them. */
export const isProtected = ({ protection }: Pick<User, 'protection'>): boolean => protection !== null;

/** Whether somebody is one of the few who handle protected persons. */
export const isOfficer = ({ duty }: Pick<User, 'duty'>): boolean => duty === 'protectionOfficer';

/** Whether somebody has power over others in the register, as administrator or by a duty. */
export const governs = ({ role, duty }: Pick<User, 'role' | 'duty'>): boolean =>
  role === 'administrator' || duty !== null;

/**
 * Whether somebody may know of a user: of a protected one officers, of a made-up invitation its inviter, of one whose erasure has begun
 * nobody.
 */
export const maySee = (looker: Pick<User, 'id' | 'duty'>, user: User): boolean =>
  exists(user) && (!isProtected(user) || isOfficer(looker)) && (!user.madeUp || user.invitedBy === looker.id);

/** Whether anybody may see this user: one whose erasure has begun is gone. */
export const exists = (user: User): boolean => user.status !== 'erasing';
