import { millis } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { type Claimed, claimMail, LEASE } from './claim.ts';
import type { Sending } from './decider.ts';
import type { GuardedStanding } from './guardedGateway.ts';
import type { MailDocument } from './mailDocument.ts';
import { notBeforeOf } from './outgoing.ts';
import { linkUrl, neutralNotice, type Rendered, render } from './render.ts';
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
  if ('drop' in decision) return end(dispatch, mail, 'dropped', decision.drop, decision.telephone);

  const claimed = await claimMail(dispatch, mail, decision.send);
  if (!claimed) return 'waiting';
  // Whoever was held up must not send what another may have claimed by now.
  if (platform.clock.now() > now + LEASE / 2) return 'waiting';
  // Whoever came under protection meanwhile has the word: the next turn decides anew.
  const message = (await stillSo(dispatch, claimed)) && messageOf(platform, claimed);
  if (!message) return 'waiting';
  const standing: GuardedStanding = decision.send.pretend
    ? { kind: 'succeeded' }
    : await gateway.send(claimed.operationId, { to: decision.send.to, token: claimed.token, ...message });
  if (standing.kind === 'leak') await report(platform, claimed.mail.value, standing.persons);
  return settle(dispatch, claimed.mail, standing);
}

/** Whether a mail is still to go out as it was claimed: to this address, in this form. */
async function stillSo({ decider }: Dispatch, { mail, sending }: Claimed): Promise<boolean> {
  const decision = await decider.decide(mail.value);
  return 'send' in decision && decision.send.to === sending.to && sameForm(decision.send, sending);
}

const sameForm = (one: Sending, other: Sending): boolean =>
  one.neutral === other.neutral && one.pretend === other.pretend;

/** What is to be sent, and from which address; undefined where there is none that may be used. */
function messageOf(
  { settings }: Platform,
  { mail, token, sending }: Claimed,
): (Rendered & { readonly from: string }) | undefined {
  if (sending.neutral) {
    const from = settings.NEUTRAL_MAIL_SENDER;
    return from === undefined ? undefined : { from, ...neutralNotice(sending.language) };
  }
  const { template } = mail.value;
  const { link }: TemplateDeclaration = templates[template];
  const url = link && token !== undefined ? linkUrl(settings, link, token) : undefined;
  return { from: settings.MAIL_SENDER, ...render(settings, template, sending.language, sending.parameters, url) };
}
