import { record } from '../journal/index.ts';
import {
  areaOf,
  type Decision,
  type End,
  isFarewell,
  type MailDecider,
  type MailDocument,
  type Recipient,
  type TemplateName,
} from '../mail/index.ts';
import { instant, millis } from '../platform/clock.ts';
import type { Write } from '../platform/cosmos/store.ts';
import { defaultLanguage } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import {
  type AreaMails,
  activeOnly,
  administratorsOnly,
  type Case,
  drop,
  type Mails,
  type SupportCase,
  type Verdict,
  type Verdicts,
  type VerdictsOf,
} from './mailCase.ts';
import { decidePrompt, promptAfter } from './mailPrompts.ts';
import {
  decideApprovalRequest,
  decideConfirmation,
  decideInvitation,
  decideReset,
  dismissal,
  invitedOn,
} from './mailVerdicts.ts';
import { callInstead, decideProtected } from './protection/instead.ts';
import { changed, exists, isOfficer, isProtected, type User } from './user.ts';
import { toDocument } from './userDocument.ts';
import { holderOf } from './usernames.ts';
import { readUser } from './users.ts';

/**
 * That somebody is erased is told when the journal outside the database knows it: a database that is put back would not.
 * @throws BlobError while it is out of reach: the mail waits
 */
async function toldWhenJournalled({ platform, user }: Case): Promise<Verdict<'rightsErased'>> {
  await record(platform, { id: user.id, kind: 'erasure', at: instant(platform.clock.now()) });
  return { parameters: {} };
}

const verdicts: VerdictsOf<'accounts'> = {
  invitation: decideInvitation,
  passwordReset: decideReset,
  emailConfirmation: decideConfirmation,
  emailChanged: ({ mail }) => ({ parameters: { changedAt: mail.createdAt } }),
  passwordChanged: activeOnly(({ mail }) => ({ parameters: { changedAt: mail.createdAt } })),
  approvalRequested: activeOnly(decideApprovalRequest),
  approvalRefused: activeOnly(invitedOn),
  approvalLapsed: activeOnly(invitedOn),
  roleChanged: activeOnly(({ user }) => ({ parameters: { role: user.role } })),
  deactivated: dismissal,
  restored: activeOnly(() => ({ parameters: {} })),
  sweepHeld: administratorsOnly(({ mail: { parameters } }) => ({
    parameters: { step: parameters.step ?? '', count: parameters.count ?? '' },
  })),
  protectionReviewDue: activeOnly(({ user }) => (isOfficer(user) ? { parameters: {} } : drop('roleChanged'))),
  protectedSweepHeld: activeOnly(({ user, mail: { parameters } }) =>
    isOfficer(user) ? { parameters: { step: parameters.step ?? '' } } : drop('roleChanged'),
  ),
  organisationWithoutMainUser: administratorsOnly(({ mail }) => ({
    parameters: { organisationId: mail.parameters.organisationId ?? '' },
  })),
  rightsErased: toldWhenJournalled,
  inactivityPrompt: decidePrompt('active', ({ user, platform: { calendar } }, days) => ({
    parameters: { ...days, lastActiveOn: calendar.dayOf(millis(user.lastActiveAt)) },
    token: { kind: 'keepAlive', epoch: 0 },
  })),
  activationPrompt: decidePrompt('invited', ({ user }, days) => ({
    parameters: days,
    token: { kind: 'activation', epoch: user.epochs.activation },
  })),
};

/** The decider of all mail to users: every answer is the area's whose mail it is, from a fresh read. */
export const mailDecider = (platform: Platform, mails: Mails): MailDecider => ({
  decide: (mail) => decide(platform, mails, mail),
  followUp: async (mail, end) => {
    const instead = await callInstead(platform, mail, end);
    return instead.length > 0 ? instead : ((await mails[areaOf(mail.template)].followUp?.(platform, mail, end)) ?? []);
  },
});

async function decide(platform: Platform, mails: Mails, mail: MailDocument): Promise<Decision> {
  const { recipient } = mail;
  if (recipient?.kind === 'support') return toSupport(platform, mails, mail);
  const userId = await recipientOf(platform, mails, mail);
  const user = userId === undefined ? undefined : (await readUser(platform, userId))?.value;
  if (!recipient || !user || exists(user) === isFarewell(mail.template)) return drop('recipientGone');
  if (isProtected(user)) return decideProtected(platform, mails, mail, user);
  const to = addressOf(recipient, user);
  if (!to) return drop('addressGone');
  const ofArea: Verdicts = mails[areaOf(mail.template)].verdicts;
  const verdict = (await ofArea[mail.template]?.({ platform, mail, user })) ?? drop('recipientGone');
  if ('drop' in verdict) return verdict;
  const pretend = await mustPretend(platform, mail, user, to);
  return { send: { ...verdict, to, language: user.language, ...(pretend && { pretend }) } };
}

/**
 * Whether a mail is only to look sent: to an address that is a protected person's, whoever gave it as theirs, or about a made-up
 * invitation, which nobody but its inviter knows of.
 */
async function mustPretend(platform: Platform, mail: MailDocument, user: User, to: string): Promise<true | undefined> {
  if (to !== user.email) return (await holderOf(platform, to)).kind === 'protected' || undefined;
  if (user.madeUp) return true;
  const about = mail.pk === user.id ? user : (await readUser(platform, mail.pk))?.value;
  return (about?.madeUp && about.invitedBy !== user.id) || undefined;
}

/** The id of the user to whom a mail goes; undefined for nobody any more. */
async function recipientOf(platform: Platform, mails: Mails, mail: MailDocument): Promise<string | undefined> {
  const { recipient } = mail;
  if (recipient?.kind === 'owner') return mails[areaOf(mail.template)].ownerOf?.(platform, mail);
  return recipient && 'userId' in recipient ? recipient.userId : undefined;
}

/** A mail to support holds or not whoever is concerned: its verdict is given no user. */
async function toSupport(platform: Platform, mails: Mails, mail: MailDocument): Promise<Decision> {
  const ofArea = mails[areaOf(mail.template)].verdicts as {
    readonly [T in TemplateName]?: (of: SupportCase) => Verdict<T> | Promise<Verdict<T>>;
  };
  const verdict = (await ofArea[mail.template]?.({ platform, mail })) ?? drop('recipientGone');
  if ('drop' in verdict) return verdict;
  return { send: { ...verdict, to: platform.settings.SUPPORT_MAILBOX, language: defaultLanguage } };
}

const addressOf = ({ kind }: Recipient, { email, pendingEmail, previousEmail }: User): string | null | undefined =>
  kind === 'pendingAddress' ? pendingEmail?.email : kind === 'previousAddress' ? previousEmail : email;

/** The facts that a mail's end leaves in its user: a prompt that counts or is void, an old address that has been told. */
async function followUp(platform: Platform, mail: MailDocument, end: End): Promise<readonly Write[]> {
  if (!(mail.template in facts)) return [];
  const read = await readUser(platform, mail.pk);
  if (!read || !exists(read.value)) return [];
  const change = facts[mail.template]?.(read.value, mail, end);
  if (!change) return [];
  const document = await toDocument(platform, changed(read.value, change));
  return [{ kind: 'replace', document, etag: read.etag }];
}

type Facts = (user: User, mail: MailDocument, end: End) => Partial<Pick<User, 'prompt' | 'previousEmail'>> | undefined;

const facts: { readonly [T in TemplateName]?: Facts } = {
  inactivityPrompt: promptAfter,
  activationPrompt: promptAfter,
  emailChanged: ({ previousEmail }) => (previousEmail === null ? undefined : { previousEmail: null }),
};

/** The accounts' own mails. */
export const accountMails: AreaMails<'accounts'> = { verdicts, followUp };
