export { MailDocument, type MailDraft, type Recipient } from './mailDocument.ts';
export { outgoing } from './outgoing.ts';
export { type TemplateName, templates } from './templates.ts';
