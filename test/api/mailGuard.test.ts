import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { dispatchOutbox, failedMails, type Gateway, mailsOf, oldestOpenMail } from '../../shared/mail/index.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { forgetGuardSet, TelephoneTask, taskContent } from '../../shared/protection/index.ts';
import { guarded, RAFSBACK } from '../setup/guard.ts';
import { documents } from '../setup/lifecycle.ts';
import { queueMail, storedUser, testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
let platform: Platform;

beforeAll(async () => {
  test = await testPlatform();
  platform = test.platform;
  ({ mail, gateway } = await testMail(test.clock));
});
afterEach(() => {
  test.cosmos.clear();
  forgetGuardSet(platform);
  mail.clearInbox();
  mail.controls.heal();
  test.clock.advance('PT1H');
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const dispatch = (on = platform) => dispatchOutbox(on, gateway, deciderOf(on));
const counts = (more: object = {}) => ({ sent: 0, failed: 0, dropped: 0, faults: 0, paused: false, ...more });

/** A mail to an administrator whose text shows what is given as an id. */
async function showing(organisationId: string, facts: Parameters<typeof storedUser>[1] = {}) {
  const user = await storedUser(platform, { role: 'administrator', ...facts });
  const id = await queueMail(platform, {
    template: 'organisationWithoutMainUser',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
    parameters: { organisationId },
  });
  return { user, id };
}

const tasks = () => documents(test, 'telephoneTask').map((document) => TelephoneTask.parse(document));

describe('a mail that mentions a protected person', () => {
  it.each([
    'Räfsbäck',
    'R a f s b a c k',
    '&#82;&#228;fsb&#228;ck',
    Buffer.from('till Åsa Räfsbäck').toString('base64'),
    'https://portal.example/?q=r%C3%A4fsb%C3%A4ck',
    RAFSBACK.email,
  ])('is not sent: %#', async (mention) => {
    await guarded(platform);
    await showing(mention);
    await showing('the plain one');
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    expect(mail.inbox()).toHaveLength(1);
    expect(mail.inbox()[0]?.text).toContain('the plain one');
  });

  it('is not sent from a sender that names one', async () => {
    await guarded(platform);
    await showing('');
    const settings = { ...platform.settings, MAIL_SENDER: 'rafsback@register.example' };
    await dispatch({ ...platform, settings });
    expect(mail.inbox()).toEqual([]);
    expect(tasks()).toHaveLength(1);
  });

  it('gives officers one task, by reference, however often it is tried', async () => {
    const person = await guarded(platform);
    const { user, id } = await showing('Räfsbäck');
    for (let run = 0; run < 3; run++) {
      await dispatch();
      test.clock.advance('PT3H');
    }
    const [task, ...more] = tasks();
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: 'leakInMail', pk: user.id, state: 'open' });
    expect(task && (await taskContent(platform, task))).toEqual({
      ...{ subject: null, place: `${user.id}/${id}`, persons: [person] },
      detail: { template: 'organisationWithoutMainUser' },
    });
    expect(JSON.stringify([task, test.log])).not.toMatch(new RegExp(person));
  });

  it('looks to everybody else like one to which the service gave no answer', async () => {
    /** All that others can see of a mail that is tried until it is given up. */
    const seen = async (mention: string) => {
      const { user } = await showing(mention);
      const runs: unknown[] = [];
      const began = test.clock.now();
      const logged = test.log.length;
      for (let run = 0; run < 12; run++) {
        // The service is away for a mail that mentions nobody.
        for (let n = 0; n < 4; n++) mail.controls.cutNext('before');
        runs.push([await dispatch(), (await oldestOpenMail(platform)) !== null]);
        test.clock.advance('PT4H');
      }
      const [stored] = await mailsOf(platform, user.id);
      const failed = await failedMails(platform, '2026-01-01');
      const events = documents(test, 'event', user.id).map(({ action, fields, details, at }) => ({
        ...{ action, fields, details: { ...(details as object), mailId: '' } },
        after: Date.parse(String(at)) - began,
      }));
      const log = test.log.slice(logged).map(({ code, facts }) => ({ code, facts: { ...facts, mailId: '' } }));
      test.cosmos.clear();
      return {
        runs,
        events,
        log,
        failed: failed.map(({ template, outcome, createdAt }) => [template, outcome, Date.parse(createdAt) - began]),
        attempts: stored?.attempts,
        outcome: stored?.outcome,
      };
    };
    const unanswered = await seen('the plain one');
    expect(unanswered).toMatchObject({ outcome: 'noAnswer', events: [{ action: 'mailFailed' }] });
    await guarded(platform);
    expect(await seen('Räfsbäck')).toEqual(unanswered);
  });
});

describe('what is no mention', () => {
  it("is the recipient's own address, also a protected person's", async () => {
    await guarded(platform);
    await showing(RAFSBACK.email, { email: RAFSBACK.email });
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
  });

  it('is what the installation says of itself: a namesake of its officer stops no mail', async () => {
    await guarded(platform);
    const settings = { ...platform.settings, DATA_PROTECTION_OFFICER: 'O. Räfsbäck & Co', CONTROLLER: 'Räfsbäck' };
    await showing('');
    const user = await storedUser(platform, { status: 'invited', activatedAt: null });
    await queueMail(platform, {
      template: 'invitation',
      partition: user.id,
      recipient: { kind: 'user', userId: user.id },
      parameters: { epoch: '0' },
    });
    expect(await dispatch({ ...platform, settings })).toEqual(counts({ sent: 2 }));
    expect(mail.inbox().some(({ html }) => html?.includes('O. Räfsbäck &amp; Co'))).toBe(true);
  });

  it('is the token of a link, in which any letters may stand', async () => {
    const user = await storedUser(platform, { status: 'invited', activatedAt: null });
    const id = newId();
    const invite = () =>
      queueMail(platform, {
        ...{ template: 'invitation', partition: user.id, id, parameters: { epoch: '0' } },
        recipient: { kind: 'user', userId: user.id },
      });
    await invite();
    await dispatch();
    // The same mail has the same token; as by chance it holds a protected person's address.
    const token = /#token=([\w-]+)/.exec(mail.inbox()[0]?.text ?? '')?.[1] ?? '';
    await guarded(platform, { ...RAFSBACK, email: `${token}@kommun.example` });
    await platform.store.remove('register', user.id, id);
    await invite();
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
    expect(mail.inbox()[1]?.text).toContain(token);
    await showing(token);
    expect(await dispatch()).toEqual(counts());
  });
});

describe('while the guard cannot answer', () => {
  /** The register whose guard has lost its key after so many questions. */
  const lostAfter = (questions: number): Platform => {
    let asked = 0;
    const store = {
      ...platform.store,
      pages: (...of: Parameters<Platform['store']['pages']>) => {
        if (of[1].text.includes('guardHashes') && ++asked > questions) throw new Error('the store is away');
        return platform.store.pages(...of);
      },
    } as Platform['store'];
    return { ...platform, store };
  };

  it.each([0, 1])('nothing is sent, and the mail waits without losing a try: after %i questions', async (questions) => {
    const { user } = await showing('the plain one');
    for (let run = 0; run < 12; run++) {
      expect(await dispatch(lostAfter(questions))).toMatchObject({ sent: 0, failed: 0, dropped: 0, faults: 0 });
      test.clock.advance('PT1H');
    }
    expect(mail.inbox()).toEqual([]);
    expect((await mailsOf(platform, user.id))[0]).toMatchObject({ outbox: 'open', attempts: 0 });
    expect(await dispatch()).toEqual(counts({ sent: 1 }));
  });
});
