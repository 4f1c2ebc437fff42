/** What a link in a mail lets its holder do; the page of the portal that it opens has the name given here. */
export const linkPages = {
  activation: 'activate',
  keepAlive: 'keep-alive',
  reset: 'reset-password',
  emailConfirmation: 'confirm-email',
} as const;
export type LinkPurpose = keyof typeof linkPages;

export interface TemplateDeclaration {
  /** The order of sending: 1 what somebody waits for, 2 deadlines and notices, 3 prompts. */
  readonly priority: 1 | 2 | 3;
  readonly link?: LinkPurpose;
}

/** Every mail that the register sends. The texts stand in one catalogue per language. */
export const templates = {
  /** An invitation: activate by the link. Informs of the processing (GDPR art. 14). */
  invitation: { priority: 1, link: 'activation' },
  passwordReset: { priority: 1, link: 'reset' },
  /** To the new address, which becomes the user's when it is confirmed. */
  emailConfirmation: { priority: 1, link: 'emailConfirmation' },
  /** To the address before the change. */
  emailChanged: { priority: 2 },
  passwordChanged: { priority: 2 },
  /** To the other main users: an invitation waits for a second one. */
  approvalRequested: { priority: 2 },
  /** To the inviter: the second main user refused, or nobody answered within 14 days. */
  approvalRefused: { priority: 2 },
  approvalLapsed: { priority: 2 },
  roleChanged: { priority: 2 },
  /** The account was deactivated: why (parameter `reason`), until when (`erasesOn`) administration can restore it. */
  deactivated: { priority: 2 },
  restored: { priority: 2 },
  /** To administrators: a sweep stopped at its brake. */
  sweepHeld: { priority: 2 },
  /** To administrators: an organisation (by id) has no active main user any more. */
  organisationWithoutMainUser: { priority: 2 },
  /** Use the account, or say that it is still needed, before the named day. */
  inactivityPrompt: { priority: 3, link: 'keepAlive' },
  /** The same for somebody who never activated: a fresh activation link. */
  activationPrompt: { priority: 3, link: 'activation' },
} as const satisfies Readonly<Record<string, TemplateDeclaration>>;

export type TemplateName = keyof typeof templates;
