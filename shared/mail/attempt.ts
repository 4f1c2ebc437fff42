import { millis } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { type Claimed, claimMail, LEASE } from './claim.ts';
import type { MailDocument } from './mailDocument.ts';
import { notBeforeOf } from './outgoing.ts';
import { linkUrl, type Rendered, render } from './render.ts';
import type { Dispatch, Outcome } from './run.ts';
import { end, exhausted, overdue, settle } from './settle.ts';
import { type TemplateDeclaration, templates } from './templates.ts';

/**
 * Takes one mail a step on: asks for an operation that was begun, decides anew from a fresh read, claims, sends, ends.
 * Whatever stops this between two writes leaves the mail claimed with its operation's id, and the operation is asked first.
 */
export async function attempt(dispatch: Dispatch, mail: Versioned<MailDocument>): Promise<Outcome> {
  const { platform, gateway, decider, report } = dispatch;
  const { state, rank, claim } = mail.value;
  const now = platform.clock.now();
  const begun = state === 'sending' ? claim : null;
  if (now < millis(begun?.until ?? notBeforeOf(rank))) return 'waiting';
  if (begun) {
    const standing = await gateway.look(begun.operationId);
    if (standing.kind !== 'absent') return settle(dispatch, mail, standing);
  }
  if (overdue(mail.value, now)) return end(dispatch, mail, 'dropped', 'promptVoid');
  if (exhausted(mail.value)) return end(dispatch, mail, 'failed', 'noAnswer');
  const decision = await decider.decide(mail.value);
  if ('drop' in decision) return end(dispatch, mail, 'dropped', decision.drop);

  const claimed = await claimMail(dispatch, mail, decision.send);
  if (!claimed) return 'waiting';
  const message = messageOf(platform, claimed);
  // Whoever was held up must not send what another may have claimed by now.
  if (platform.clock.now() > now + LEASE / 2) return 'waiting';
  const standing = await gateway.send(claimed.operationId, {
    from: platform.settings.MAIL_SENDER,
    to: decision.send.to,
    token: claimed.token,
    ...message,
  });
  if (standing.kind === 'leak') await report(platform, claimed.mail.value, standing.persons);
  return settle(dispatch, claimed.mail, standing);
}

function messageOf({ settings }: Platform, { mail, token, sending }: Claimed): Rendered {
  const { template } = mail.value;
  const { link }: TemplateDeclaration = templates[template];
  const url = link && token !== undefined ? linkUrl(settings, link, token) : undefined;
  return render(settings, template, sending.language, sending.parameters, url);
}
