import { instant } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { MailDocument, MailDraft } from './mailDocument.ts';
import { type TemplateDeclaration, type TemplateName, templates } from './templates.ts';

/** The document of a mail to be sent, to be written in the batch of the change that causes it. */
export function outgoing(
  now: number,
  { template, partition, recipient, parameters, audience: own, id = newId() }: MailDraft,
): MailDocument {
  const at = instant(now);
  const { audience = own }: TemplateDeclaration = templates[template];
  return {
    id,
    pk: partition,
    type: 'mail',
    template,
    parameters: { ...parameters },
    recipient,
    ...(audience && { audience }),
    state: 'queued',
    createdAt: at,
    outbox: 'open',
    rank: rankOf(template, at),
    attempts: 0,
    claim: null,
    endedAt: null,
    outcome: null,
  };
}

/** The place in the order of sending of a mail that may go out from `notBefore` on. */
export const rankOf = (template: TemplateName, notBefore: string): string =>
  `${templates[template].priority}|${notBefore}`;

/** The time from which a mail of this rank may be sent. */
export const notBeforeOf = (rank: string): string => rank.slice(rank.indexOf('|') + 1);
