import { type Mail, startMail } from '../../infra/local/mail/index.ts';
import type { User } from '../../shared/accounts/user.ts';
import { toDocument } from '../../shared/accounts/userDocument.ts';
import { type Gateway, type MailDraft, openGateway, outgoing } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';

/** A mail endpoint, and the real gateway to it, which asks for an operation's end without waiting between. */
export async function testMail(clock: { now(): number }): Promise<{ mail: Mail; gateway: Gateway }> {
  const mail = await startMail({ clock });
  const noIdentity = () => Promise.reject(new Error('no identity here'));
  return { mail, gateway: await openGateway(mail.endpoint, noIdentity, { looks: 3, interval: 0 }) };
}

/** A user who exists in the register, active unless said otherwise. */
export async function storedUser(platform: Platform, facts: Partial<User> = {}): Promise<User> {
  const at = instant(platform.clock.now());
  const id = facts.id ?? newId();
  const user: User = {
    id,
    revision: 1,
    email: `${id.slice(0, 8)}@example.fi`,
    givenName: 'Ainikki',
    familyName: 'Virtanen',
    organisationId: newId(),
    role: 'editor',
    language: 'sv',
    status: 'active',
    lastDayOfEmployment: null,
    createdAt: at,
    activatedAt: at,
    lastActiveAt: at,
    deactivatedAt: null,
    deactivationReason: null,
    invitedBy: null,
    reservationId: newId(),
    pendingEmail: null,
    previousEmail: null,
    prompt: null,
    epochs: { session: 0, activation: 0, reset: 0 },
    privacyNotice: null,
    routines: [],
    duty: null,
    protection: null,
    restriction: null,
    restrictionEndedAt: null,
    ...facts,
  };
  await platform.store.create('register', await toDocument(platform, user));
  return user;
}

/** Puts a mail into the outbox and gives its id. */
export async function queueMail(platform: Platform, draft: MailDraft): Promise<string> {
  const document = outgoing(platform.clock.now(), draft);
  await platform.store.create('register', document);
  return document.id;
}

/** Somebody silent for nearly half a year, with a prompt in the outbox. */
export async function promptedUser(platform: Platform, facts: Partial<User> = {}, promised = ''): Promise<User> {
  const id = newId();
  const mailId = newId();
  const lastActiveAt = facts.lastActiveAt ?? instant(platform.clock.now());
  const prompt = { stage: 3, basis: lastActiveAt, mailId, sentAt: null, namedDate: promised || null };
  const user = await storedUser(platform, { id, lastActiveAt, prompt, ...facts });
  await queueMail(platform, {
    id: mailId,
    template: 'inactivityPrompt',
    partition: id,
    recipient: { kind: 'user', userId: id },
    parameters: { promised },
  });
  return user;
}
