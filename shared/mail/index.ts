export type { Decision, End, MailDecider, Sending } from './decider.ts';
export { type DispatchCounts, dispatchOutbox } from './dispatch.ts';
export { discardWrites } from './end.ts';
export { type Gateway, type Message, openGateway, type Standing } from './gateway.ts';
export type { ReportLeak } from './guardedGateway.ts';
export { pausedUntil } from './limits.ts';
export { invitationLastDay, invitationPending, linkLife } from './linkLife.ts';
export { MailDocument, type MailDraft, type Recipient } from './mailDocument.ts';
export { type FailedMail, failedMails, mailsOf, oldestOpenMail } from './outbox.ts';
export { outgoing } from './outgoing.ts';
export { type Rendered, refusalWords } from './render.ts';

export {
  areaOf,
  isFarewell,
  type MailArea,
  type SupportTemplate,
  type TemplateName,
  type TemplatesOf,
  toProtected,
} from './templates.ts';
