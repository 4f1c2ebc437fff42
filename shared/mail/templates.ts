import type { TaskKind } from '../protection/index.ts';

/** What a link in a mail lets its holder do; the page of the portal that it opens has the name given here. */
export const linkPages = {
  activation: 'activate',
  keepAlive: 'keep-alive',
  reset: 'reset-password',
  emailConfirmation: 'confirm-email',
} as const;
export type LinkPurpose = keyof typeof linkPages;

/**
 * How a value in a text is written: a calendar day, an instant with its time of day, a code for which each language has words,
 * or as it is (an id, a number).
 */
export type ValueKind = 'day' | 'instant' | 'role' | 'reason' | 'step' | 'right' | 'ground' | 'plain';

/** The areas that send mail: each decides on its own, see `AreaMails`. */
export type MailArea = 'accounts' | 'routines' | 'officers' | 'cases' | 'incidents' | 'rights';

/**
 * What becomes of a mail whose recipient is protected, whom nothing but the neutral notice is ever mailed.
 * - `neutralNotice`: that notice, or a call where the installation has no address for it
 * - a kind of telephone task: officers call
 * - `nothing`: it is no use to them
 */
export type ToProtected =
  | 'neutralNotice'
  | 'nothing'
  | Extract<TaskKind, 'prompt' | 'notice' | 'passwordReset' | 'emailChange' | 'letter'>;

export interface TemplateDeclaration {
  /** Whose mail it is: that area says at the moment of sending whether it still holds. */
  readonly area: MailArea;
  /** Whether it goes to the mailbox of support: then there is no user whom it depends on. */
  readonly toSupport?: true;
  /** What a protected person gets instead: the notice that says nothing, a call by officers, or nothing. */
  readonly toProtected: ToProtected;
  /** Whether only officers may know that there is such a mail. */
  readonly audience?: 'officers';
  /** Whether it goes to somebody whose erasure has begun: to whom nothing else goes. */
  readonly farewell?: true;
  /** The order of sending: 1 what somebody waits for, 2 deadlines and notices, 3 prompts. */
  readonly priority: 1 | 2 | 3;
  readonly link?: LinkPurpose;
  /** How many of them a mailbox gets in an hour, where many at once are nothing odd. */
  readonly perMailbox?: number;
  /** What the use case that queues the mail must tell: codes, ids and instants, kept in the mail's document. */
  readonly given: readonly string[];
  /** What the text shows, resolved when the mail is sent. */
  readonly shown: Readonly<Record<string, ValueKind>>;
}

/** Every mail that the register sends. The texts stand in one catalogue per language. */
export const templates = {
  /** An invitation: activate by the link. Informs of the processing (GDPR art. 14). Given the epoch of the activation link. */
  invitation: {
    area: 'accounts',
    toProtected: 'notice',
    priority: 1,
    link: 'activation',
    given: ['epoch'],
    shown: { role: 'role', lastDay: 'day' },
  },
  /** Given the epoch of the reset link. */
  passwordReset: {
    area: 'accounts',
    toProtected: 'passwordReset',
    priority: 1,
    link: 'reset',
    given: ['epoch'],
    shown: { expiresAt: 'instant' },
  },
  /** To the new address, which becomes the user's when it is confirmed. Given `pendingEmail.requestedAt`. */
  emailConfirmation: {
    area: 'accounts',
    toProtected: 'emailChange',
    priority: 1,
    link: 'emailConfirmation',
    given: ['requestedAt'],
    shown: { expiresAt: 'instant' },
  },
  /** To the address before the change. */
  emailChanged: { area: 'accounts', toProtected: 'nothing', priority: 2, given: [], shown: { changedAt: 'instant' } },
  passwordChanged: {
    area: 'accounts',
    toProtected: 'neutralNotice',
    priority: 2,
    given: [],
    shown: { changedAt: 'instant' },
  },
  /** To the other main users: an invitation waits for a second one. Given the invited user's id. */
  approvalRequested: {
    area: 'accounts',
    toProtected: 'nothing',
    priority: 2,
    given: ['invitedId'],
    shown: { lastDay: 'day' },
  },
  /** To the inviter: the second main user refused, or nobody answered within 14 days. Given when the invitation was made. */
  approvalRefused: {
    area: 'accounts',
    toProtected: 'nothing',
    priority: 2,
    given: ['invitedAt'],
    shown: { invitedOn: 'day' },
  },
  approvalLapsed: {
    area: 'accounts',
    toProtected: 'nothing',
    priority: 2,
    given: ['invitedAt'],
    shown: { invitedOn: 'day' },
  },
  roleChanged: { area: 'accounts', toProtected: 'neutralNotice', priority: 2, given: [], shown: { role: 'role' } },
  /** The account was deactivated: why, and until when administration can restore it. */
  deactivated: {
    area: 'accounts',
    toProtected: 'neutralNotice',
    priority: 2,
    given: [],
    shown: { reason: 'reason', lastDay: 'day', erasesOn: 'day' },
  },
  restored: { area: 'accounts', toProtected: 'neutralNotice', priority: 2, given: [], shown: {} },
  /** To administrators: a sweep stopped at its brake. Given the step and how many accounts it holds. */
  sweepHeld: {
    area: 'accounts',
    toProtected: 'nothing',
    priority: 2,
    given: ['step', 'count'],
    shown: { step: 'step', count: 'plain' },
  },
  /** To protection officers: a sweep of protected accounts stopped at its brake. How many it holds is told nobody by mail. */
  protectedSweepHeld: {
    area: 'accounts',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: ['step'],
    shown: { step: 'step' },
  },
  /** To protection officers: a mark is to be looked at again. Whose, the list of protected users says. */
  protectionReviewDue: {
    area: 'accounts',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: [],
    shown: {},
  },
  /** To administrators: an organisation has no active main user any more. */
  organisationWithoutMainUser: {
    area: 'accounts',
    toProtected: 'nothing',
    priority: 2,
    given: ['organisationId'],
    shown: { organisationId: 'plain' },
  },
  /** Use the account, or say that it is still needed, before the named day. Given the day that an earlier prompt of the same silence promised, or nothing. */
  inactivityPrompt: {
    area: 'accounts',
    toProtected: 'prompt',
    priority: 3,
    link: 'keepAlive',
    given: ['promised'],
    shown: { lastActiveOn: 'day', lastDay: 'day', namedDate: 'day' },
  },
  /** The same for somebody who never activated: a fresh activation link. */
  activationPrompt: {
    area: 'accounts',
    toProtected: 'prompt',
    priority: 3,
    link: 'activation',
    given: ['promised'],
    shown: { lastDay: 'day', namedDate: 'day' },
  },
  /** To officers, the reviewer, administrators and the person: somebody's duty began or ended. Given the user's id. */
  officerAppointed: {
    area: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: ['userId'],
    shown: { userId: 'plain' },
  },
  officerDismissed: {
    area: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: ['userId'],
    shown: { userId: 'plain' },
  },
  reviewerAppointed: {
    area: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: ['userId'],
    shown: { userId: 'plain' },
  },
  reviewerDismissed: {
    area: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: ['userId'],
    shown: { userId: 'plain' },
  },
  /** To the same: an appointment waits for an officer's approval. Given the ids of the user and of the appointment. */
  officerProposed: {
    area: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: ['userId', 'appointmentId'],
    shown: { userId: 'plain', lastDay: 'day' },
  },
  /** To administrators: a routine is to be revised. Given the routine, and the day. */
  routineRevisionDue: {
    area: 'routines',
    toProtected: 'nothing',
    priority: 2,
    given: ['routine', 'dueOn'],
    shown: { name: 'plain', dueOn: 'day', address: 'plain' },
  },
  /** To officers: something that waits for them is overdue. Which it is, stands in the service alone. */
  officersWaitedFor: {
    area: 'officers',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: [],
    shown: {},
  },
  /** To the log reviewer: the review of a week waits. */
  logReviewReady: {
    area: 'officers',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: [],
    shown: {},
  },
  /** To administrators and the log reviewer: so many reviews are unsigned after their time. */
  logReviewsUnsigned: {
    area: 'officers',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: [],
    shown: { count: 'plain' },
  },
  /** To support: somebody asks to be called. The reference, and nothing else. */
  contactRequested: {
    area: 'officers',
    toProtected: 'nothing',
    toSupport: true,
    audience: 'officers',
    priority: 1,
    given: [],
    shown: { reference: 'plain' },
  },
  /** To protection officers: something is to be said over the telephone, and nobody has. What and to whom, the list of tasks says. */
  telephoneTaskOverdue: {
    area: 'officers',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: [],
    shown: {},
  },
  /** To the other officers: one of them was shown something of a protected person. Given the disclosure's reference. */
  disclosureMade: {
    area: 'officers',
    toProtected: 'nothing',
    audience: 'officers',
    priority: 2,
    given: ['reference'],
    shown: { reference: 'plain' },
  },
  /** To those who handle incidents: one was reported. */
  incidentReported: {
    area: 'incidents',
    toProtected: 'nothing',
    priority: 2,
    perMailbox: 60,
    given: [],
    shown: { reference: 'plain', notifyBy: 'instant', address: 'plain' },
  },
  /** The same, so many hours later, while nobody has decided. Given the hours and the moment from which they were counted. */
  incidentEscalated: {
    area: 'incidents',
    toProtected: 'nothing',
    priority: 2,
    perMailbox: 60,
    given: ['hours', 'basis'],
    shown: { reference: 'plain', hours: 'plain', notifyBy: 'instant', address: 'plain' },
  },
  /** To somebody whose data an incident affects (GDPR art. 34): where they read what happened. */
  incidentLetter: {
    area: 'incidents',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { reference: 'plain', address: 'plain' },
  },
  /** To support: somebody asks something in a case. */
  caseWaiting: {
    area: 'cases',
    toSupport: true,
    audience: 'officers',
    toProtected: 'nothing',
    priority: 2,
    given: [],
    shown: { reference: 'plain', address: 'plain' },
  },
  /** To whoever asked: there is an answer, to be read behind the sign-in. */
  caseAnswered: {
    area: 'cases',
    audience: 'officers',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { reference: 'plain', address: 'plain' },
  },
  /** That a request to use a right has come, and by when it is answered (GDPR art. 12(3)). */
  rightsReceived: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', receivedOn: 'day', dueOn: 'day', address: 'plain' },
  },
  /** Of a request that was written down only when its answer was due already. */
  rightsReceivedLate: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', receivedOn: 'day', dueOn: 'day', address: 'plain' },
  },
  rightsExtended: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', dueOn: 'day', address: 'plain' },
  },
  rightsGranted: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', address: 'plain' },
  },
  /** Of a copy that an officer hands over, since the person cannot take it. */
  rightsCopyGranted: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', until: 'day', address: 'plain' },
  },
  /** To officers: one of them hands over a copy. */
  copyToHandOver: {
    area: 'rights',
    toProtected: 'nothing',
    priority: 2,
    given: [],
    shown: { right: 'right', until: 'day', address: 'plain' },
  },
  /** On which ground, and where to turn with a complaint or to a court (art. 12(4)). */
  rightsRefused: {
    area: 'rights',
    toProtected: 'letter',
    priority: 2,
    given: [],
    shown: { right: 'right', ground: 'ground', address: 'plain' },
  },
  /** The erasure waits for the end of a matter in which the person acts. */
  rightsErasureWaits: { area: 'rights', toProtected: 'letter', priority: 2, given: [], shown: { address: 'plain' } },
  /** Before a restriction ends (art. 18(3)). */
  restrictionEnding: { area: 'rights', toProtected: 'letter', priority: 2, given: [], shown: { address: 'plain' } },
  /** To those who decide, seven and two days before a request must be answered. Given the day. */
  rightsDue: {
    area: 'rights',
    toProtected: 'nothing',
    priority: 2,
    given: ['dueOn'],
    shown: { dueOn: 'day', address: 'plain' },
  },
  /** The last mail that somebody gets: their data is being erased, as they asked. */
  rightsErased: { area: 'accounts', toProtected: 'nothing', farewell: true, priority: 1, given: [], shown: {} },
} as const satisfies Readonly<Record<string, TemplateDeclaration>>;

export type TemplateName = keyof typeof templates;

/** The templates of one area. */
export type TemplatesOf<A extends MailArea> = {
  [T in TemplateName]: (typeof templates)[T]['area'] extends A ? T : never;
}[TemplateName];

/** The templates that go to support. */
export type SupportTemplate = {
  [T in TemplateName]: (typeof templates)[T] extends { readonly toSupport: true } ? T : never;
}[TemplateName];

/** What a protected person gets instead of a mail. */
export const toProtected = (template: TemplateName): ToProtected => templates[template].toProtected;

/** The area whose mail it is. */
export const areaOf = (template: TemplateName): MailArea => templates[template].area;

/** Whether it goes to somebody whose erasure has begun, and to nobody else. */
export const isFarewell = (template: TemplateName): boolean => 'farewell' in templates[template];

/** The names of what must be given to queue a mail. */
export type Given<T extends TemplateName> = (typeof templates)[T]['given'][number];

/** The names of what a mail's text shows. */
export type Shown<T extends TemplateName> = keyof (typeof templates)[T]['shown'];

export const templateNames = Object.keys(templates) as [TemplateName, ...TemplateName[]];
