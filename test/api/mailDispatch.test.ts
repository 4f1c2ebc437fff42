import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { changed, type User } from '../../shared/accounts/user.ts';
import { changeAccount, readUser } from '../../shared/accounts/users.ts';
import { system, verifyChain } from '../../shared/audit/index.ts';
import { findToken } from '../../shared/credentials/index.ts';
import {
  dispatchOutbox,
  failedMails,
  type Gateway,
  invitationPending,
  mailsOf,
  oldestOpenMail,
} from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { promptedUser, queueMail, storedUser, testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
let platform: Platform;

beforeAll(async () => {
  test = await testPlatform({ MAIL_PER_HOUR: '4' });
  platform = test.platform;
  ({ mail, gateway } = await testMail(test.clock));
});
afterEach(() => {
  test.cosmos.clear();
  mail.clearInbox();
  mail.controls.heal();
  test.clock.advance('PT1H');
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const dispatch = (on = platform) => dispatchOutbox(on, gateway, deciderOf(on));
const counts = (more: object = {}) => ({ sent: 0, failed: 0, dropped: 0, faults: 0, paused: false, ...more });
const invited = async (facts: Partial<User> = {}) => {
  const user = await storedUser(platform, { status: 'invited', activatedAt: null, ...facts });
  const id = await queueMail(platform, {
    template: 'invitation',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
    parameters: { epoch: '0' },
  });
  return { user, id };
};
const notice = (user: User, template: 'passwordChanged' | 'roleChanged' = 'passwordChanged') =>
  queueMail(platform, { template, partition: user.id, recipient: { kind: 'user', userId: user.id } });
const events = (action: string) =>
  (test.dump().register ?? []).filter((document) => document.type === 'event' && document.action === action);
const tokenIn = (text: string | null) => /#token=([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
const mailOf = async (user: User) => (await mailsOf(platform, user.id))[0];

describe('a mail that is sent', () => {
  it('reaches its reader in the own language, with a link that works, and leaves only kind and times', async () => {
    const { user, id } = await invited({ language: 'fi' });
    expect(await invitationPending(platform, user.id)).toBe(true);
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    const [received, ...others] = mail.inbox();
    expect(others).toEqual([]);
    expect(received).toMatchObject({
      to: user.email,
      from: 'register@register.example',
      subject: 'Sinut on kutsuttu Palvelumanuaalin käyttäjäksi',
    });
    expect(received?.text).toContain('viimeistään 29. tammikuuta 2026');
    expect(`${received?.text}${received?.html}${received?.subject}`).not.toMatch(/Ainikki|Virtanen/);
    const token = await findToken(platform, 'activation', tokenIn(received?.text ?? null));
    expect(token?.value).toMatchObject({
      userId: user.id,
      mailId: id,
      epoch: 0,
      expiresAt: '2026-01-29T22:00:00.000Z',
    });

    const now = instant(test.clock.now());
    const stored = (test.dump().register ?? []).find((document) => document.id === id) ?? {};
    expect(Object.fromEntries(Object.entries(stored).filter(([name]) => !name.startsWith('_')))).toEqual({
      id,
      pk: user.id,
      type: 'mail',
      template: 'invitation',
      parameters: {},
      recipient: null,
      state: 'sent',
      createdAt: now,
      rank: '',
      attempts: 1,
      claim: null,
      endedAt: now,
      outcome: null,
      retention: 'P2Y',
      ttl: 2 * 365 * 86_400,
    });
    expect(events('mailSent')).toMatchObject([
      { pk: user.id, subject: user.id, details: { template: 'invitation', mailId: id } },
    ]);
    expect(await verifyChain(platform, user.id)).toMatchObject({ intact: true, events: 1 });
    expect(await invitationPending(platform, user.id)).toBe(true);
    test.clock.advance('P15D');
    expect(await invitationPending(platform, user.id)).toBe(false);
    expect(await dispatch()).toEqual(counts());
  });

  it('goes to the pending address, and to the previous one, which is then forgotten', async () => {
    const requestedAt = instant(test.clock.now());
    const user = await storedUser(platform, {
      pendingEmail: { email: 'new@example.fi', requestedAt },
      previousEmail: 'old@example.fi',
    });
    await queueMail(platform, {
      template: 'emailConfirmation',
      partition: user.id,
      recipient: { kind: 'pendingAddress', userId: user.id },
      parameters: { requestedAt },
    });
    await queueMail(platform, {
      template: 'emailChanged',
      partition: user.id,
      recipient: { kind: 'previousAddress', userId: user.id },
    });
    expect(await dispatch()).toEqual(counts({ sent: 2 }));
    expect(
      mail
        .inbox()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['new@example.fi', 'old@example.fi']);
    const confirmation = mail.inbox().find(({ to }) => to === 'new@example.fi');
    const token = await findToken(platform, 'emailConfirmation', tokenIn(confirmation?.text ?? null));
    expect(token?.value).toMatchObject({ basis: requestedAt });
    expect((await readUser(platform, user.id))?.value.previousEmail).toBeNull();
  });

  it('names nobody in the log', async () => {
    const { user } = await invited();
    mail.controls.endAsFailed(20);
    for (let run = 0; run < 20; run++) {
      await dispatch();
      test.clock.advance('PT9H');
    }
    expect(await mailOf(user)).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(test.log)).not.toContain(user.email);
  });
});

describe('a mail that no longer holds', () => {
  const cases: readonly [string, (user: User) => Partial<User>, string][] = [
    ['a new invitation was made', ({ epochs }) => ({ epochs: { ...epochs, activation: 1 } }), 'superseded'],
    ['the account was activated', () => ({ status: 'active' }), 'statusChanged'],
    ['the account was removed', () => ({ status: 'deactivated' }), 'statusChanged'],
    ['the account is being erased', () => ({ status: 'erasing' }), 'recipientGone'],
  ];
  it.each(cases)('is dropped: %s', async (_, facts, outcome) => {
    const { user, id } = await invited();
    const event = { actor: system('test'), action: 'tested', subject: user.id };
    await changeAccount(platform, user.id, (fresh) => ({ user: changed(fresh, facts(fresh)), event }));
    expect(await dispatch()).toEqual(counts({ dropped: 1 }));
    expect(mail.inbox()).toEqual([]);
    expect(await mailOf(user)).toMatchObject({ id, state: 'dropped', outcome, recipient: null });
    expect(events('mailDropped')).toHaveLength(1);
  });

  it('is dropped when its link would have expired', async () => {
    const user = await storedUser(platform);
    await queueMail(platform, {
      template: 'passwordReset',
      partition: user.id,
      recipient: { kind: 'user', userId: user.id },
      parameters: { epoch: '0' },
    });
    test.clock.advance('PT1H');
    expect(await dispatch()).toEqual(counts({ dropped: 1 }));
    expect(await mailOf(user)).toMatchObject({ outcome: 'expired' });
  });
});

describe('a prompt', () => {
  const silent = async (promised = '') => {
    const lastActiveAt = instant(test.clock.now());
    test.clock.advance('P6M');
    return promptedUser(platform, { lastActiveAt }, promised);
  };
  const promptOf = async ({ id }: User) => (await readUser(platform, id))?.value.prompt;
  const dayIn = (duration: string) => platform.calendar.plus(platform.calendar.dayOf(test.clock.now()), duration);

  it('names a day that is its lead away at least, and counts once it is sent', async () => {
    const user = await silent();
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    const sentAt = instant(test.clock.now());
    expect(await promptOf(user)).toEqual({ ...user.prompt, sentAt, namedDate: dayIn('P3D') });
    const token = await findToken(platform, 'keepAlive', tokenIn(mail.inbox()[0]?.text ?? null));
    expect(token?.value).toMatchObject({ basis: user.lastActiveAt, mailId: user.prompt?.mailId });
    expect(events('mailSent')[0]?.details).toEqual({ template: 'inactivityPrompt', mailId: user.prompt?.mailId });
  });

  it('names no earlier day than an earlier prompt promised', async () => {
    const user = await silent('2031-01-01');
    await dispatch();
    expect(await promptOf(user)).toMatchObject({ namedDate: '2031-01-01' });
  });

  it('is dropped when the user was active since, and then leaves no trace in the user', async () => {
    const user = await silent();
    const event = { actor: system('test'), action: 'tested', subject: user.id };
    await changeAccount(platform, user.id, (fresh) => ({
      user: changed(fresh, { lastActiveAt: instant(test.clock.now()), prompt: null }),
      event,
    }));
    expect(await dispatch()).toEqual(counts({ dropped: 1 }));
    expect(await promptOf(user)).toBeNull();
    expect(mail.inbox()).toEqual([]);
  });

  it('does not count when the user was active while it was on its way', async () => {
    const user = await silent();
    mail.controls.keepRunning(5);
    await dispatch();
    const event = { actor: system('test'), action: 'tested', subject: user.id };
    const lastActiveAt = instant(test.clock.now());
    await changeAccount(platform, user.id, (fresh) => ({
      user: changed(fresh, { lastActiveAt, prompt: null }),
      event,
    }));
    expect((await dispatch()).sent + (await dispatch()).sent).toBe(1);
    expect(await promptOf(user)).toBeNull();
    expect(mail.inbox()).toHaveLength(1);
  });

  it('is void when it was not sent within 24 hours of its claim', async () => {
    const user = await silent();
    mail.controls.cutNext('before');
    await dispatch();
    test.clock.advance('P1D');
    expect(await dispatch()).toEqual(counts({ dropped: 1 }));
    expect(await mailOf(user)).toMatchObject({ outcome: 'promptVoid' });
    expect(await promptOf(user)).toBeNull();
  });

  it('does not count when its end became known too late, and keeps what an earlier one promised', async () => {
    const user = await silent('2031-01-01');
    mail.controls.cutNext('after');
    await dispatch();
    expect(mail.inbox()).toHaveLength(1);
    test.clock.advance('P2D');
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    expect(await promptOf(user)).toEqual({ ...user.prompt, stage: 2, sentAt: null, namedDate: '2031-01-01' });
    expect(mail.inbox()).toHaveLength(1);
  });

  it('names the same day and carries the same link on a retry', async () => {
    const user = await silent();
    mail.controls.endAsFailed(1);
    await dispatch();
    const first = await mailOf(user);
    test.clock.advance('PT20H');
    await dispatch();
    expect(await promptOf(user)).toMatchObject({ namedDate: first?.claim?.namedDate });
    expect((test.dump().tokens ?? []).filter(({ type }) => type === 'keepAlive')).toHaveLength(1);
    expect(await findToken(platform, 'keepAlive', tokenIn(mail.inbox()[0]?.text ?? null))).toBeDefined();
  });

  it.each(['off', 'dryRun'])('is not sent while SWEEP_MODE is %s; a mail that somebody waits for is', async (mode) => {
    const user = await silent();
    const { user: other } = await invited();
    const SWEEP_MODE = mode === 'off' ? ('off' as const) : ('dryRun' as const);
    const stopped = { ...platform, settings: { ...platform.settings, SWEEP_MODE } };
    expect(await dispatch(stopped)).toEqual(counts({ sent: 1, dropped: 1 }));
    expect(mail.inbox()).toMatchObject([{ to: other.email }]);
    expect(await promptOf(user)).toBeNull();
  });
});

describe('when the service does not play along', () => {
  it('asks for an operation that still runs at the next run, and sends once', async () => {
    await invited();
    mail.controls.keepRunning(6);
    expect(await dispatch()).toEqual(counts());
    expect(await dispatch()).toEqual(counts());
    expect((await dispatch()).sent + (await dispatch()).sent).toBe(1);
    expect(mail.inbox()).toHaveLength(1);
  });

  it('pauses the whole outbox on 429, on every host, until the stored time', async () => {
    const { user } = await invited();
    await invited();
    mail.controls.failNext(4, { status: 429, retryAfter: 600 });
    expect(await dispatch()).toEqual(counts());
    const asked = mail.controls.requests;
    mail.controls.heal();
    const { platform: other } = await test.otherHost();
    expect(await dispatch(other)).toEqual(counts({ paused: true }));
    expect(mail.controls.requests).toBe(asked);
    expect((await mailOf(user))?.attempts).toBe(0);
    test.clock.advance('PT10M');
    expect(await dispatch(other)).toEqual(counts({ sent: 2 }));
    expect(mail.inbox()).toHaveLength(2);
  });

  it('backs off, gives up after a bounded number of attempts, and tells administrators', async () => {
    const { user, id } = await invited();
    const before = mail.controls.requests;
    mail.controls.endAsFailed(100);
    await dispatch();
    expect(await dispatch()).toEqual(counts());
    expect(mail.controls.requests - before).toBe(1);
    expect(await oldestOpenMail(platform)).toBe((await mailOf(user))?.createdAt);
    let failed = 0;
    for (let run = 0; run < 10; run++) {
      test.clock.advance('PT8H');
      failed += (await dispatch()).failed;
    }
    expect(failed).toBe(1);
    expect(mail.controls.requests - before).toBe(8);
    expect(await failedMails(platform, '2026-01-01')).toMatchObject([
      { id, template: 'invitation', outcome: 'EmailDroppedAllRecipientsSuppressed' },
    ]);
    expect(await failedMails(platform, instant(test.clock.now()))).toEqual([]);
    expect(await oldestOpenMail(platform)).toBeNull();
    expect(events('mailFailed')).toHaveLength(1);
    expect(await invitationPending(platform, user.id)).toBe(false);
  });

  it('does not send again what was accepted before the answer was lost', async () => {
    await invited();
    mail.controls.cutNext('after');
    expect(await dispatch()).toEqual(counts());
    expect(mail.inbox()).toHaveLength(1);
    test.clock.advance('PT5M');
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    expect(mail.inbox()).toHaveLength(1);
  });
});

describe('limits', () => {
  it('sends no more than MAIL_PER_HOUR on all hosts together, what people wait for first', async () => {
    const { platform: other } = await test.otherHost();
    for (let n = 0; n < 3; n++) await notice(await storedUser(platform));
    const late = await Promise.all([invited(), invited(), invited()]);
    const runs = await Promise.all([dispatch(), dispatch(other)]);
    const { sent } = await dispatch();
    expect(runs.reduce((sum, run) => sum + run.sent, sent)).toBe(4);
    expect(mail.inbox().map(({ to }) => to)).toEqual(expect.arrayContaining(late.map(({ user }) => user.email)));
    expect(await dispatch()).toEqual(counts());
    test.clock.advance('PT1H');
    expect(await dispatch()).toEqual(counts({ sent: 2 }));
  });

  it('lets a mailbox have five of a kind an hour; the others wait', async () => {
    const generous = { ...platform, settings: { ...platform.settings, MAIL_PER_HOUR: 100 } };
    const user = await storedUser(platform);
    for (let n = 0; n < 7; n++) await notice(user);
    await notice(user, 'roleChanged');
    expect(await dispatch(generous)).toEqual(counts({ sent: 6 }));
    test.clock.advance('PT1H');
    expect(await dispatch(generous)).toEqual(counts({ sent: 2 }));
  });
});

it('passes over a mail that cannot be read, and sends the others', async () => {
  await platform.store.create('register', { id: 'odd', pk: 'odd', type: 'mail', outbox: 'open', rank: '0' } as never);
  await invited();
  expect(await dispatch()).toEqual(counts({ sent: 1 }));
  expect(test.log).toContainEqual({ code: 'mailFailed', facts: { mailId: 'odd', outcome: 'unreadable' } });
});
