export type { Decision, End, MailDecider, Sending } from './decider.ts';
export { type DispatchCounts, dispatchOutbox } from './dispatch.ts';
export { type Gateway, type Message, openGateway, type Standing } from './gateway.ts';
export { invitationLastDay, invitationPending, linkLife } from './linkLife.ts';
export { MailDocument, type MailDraft, type Recipient } from './mailDocument.ts';
export { type FailedMail, failedMails, mailsOf, oldestOpenMail } from './outbox.ts';
export { outgoing } from './outgoing.ts';
export { type Rendered, render } from './render.ts';
export { type TemplateName, templateNames, templates } from './templates.ts';
