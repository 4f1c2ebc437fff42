import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import type { User } from '../../shared/accounts/user.ts';
import { readUser } from '../../shared/accounts/users.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { dispatchOutbox, type Gateway, mailsOf } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { promptedUser, queueMail, storedUser, testMail } from '../setup/mail.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;

beforeAll(async () => {
  test = await testPlatform();
  ({ mail, gateway } = await testMail(test.clock));
});
afterEach(() => {
  test.cosmos.clear();
  mail.clearInbox();
  mail.controls.heal();
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

type Host = Awaited<ReturnType<TestPlatform['otherHost']>>;

const dispatch = (platform: Platform, through = gateway) => dispatchOutbox(platform, through, deciderOf(platform));

/** A prompt is the mail with the most writes: counters, claim, link, and an end in one batch with its user. */
async function prompt(): Promise<User> {
  const lastActiveAt = instant(test.clock.now());
  test.clock.advance('P6M');
  return promptedUser(test.platform, { lastActiveAt });
}

async function expectSentOnce(user: User): Promise<void> {
  const [stored, ...more] = await mailsOf(test.platform, user.id);
  expect(more).toEqual([]);
  expect(stored).toMatchObject({ state: 'sent', claim: null, recipient: null });
  expect(mail.inbox().filter(({ to }) => to === user.email)).toHaveLength(1);
  const kept = (await readUser(test.platform, user.id))?.value.prompt;
  expect(kept).toMatchObject({ mailId: stored?.id, sentAt: stored?.endedAt });
  const shown = /(?:inaktiveras kontot den )(\d+)/.exec(mail.inbox()[0]?.text ?? '')?.[1];
  expect(Number(kept?.namedDate?.slice(-2))).toBe(Number(shown));
  const ends = (test.dump().register ?? []).filter(({ type, action }) => type === 'event' && action === 'mailSent');
  expect(ends).toHaveLength(1);
  expect(await verifyChain(test.platform, user.id)).toMatchObject({ intact: true, events: 1 });
}

/** Another process comes: at once, after the lease, after the back-off. */
async function recover(): Promise<void> {
  for (let run = 0; run < 4; run++) {
    await dispatch(test.platform);
    test.clock.advance('PT5M');
  }
}

/** How many writes an undisturbed dispatch of one prompt makes. */
async function writesOfOne(host: Host): Promise<number> {
  await prompt();
  const before = host.door.faults.writes;
  await dispatch(host.platform);
  const writes = host.door.faults.writes - before;
  test.cosmos.clear();
  mail.clearInbox();
  return writes;
}

describe.each(['before', 'after'] as const)('at every write of a dispatch, %s it is done', (cut) => {
  it.each([
    ['the process is killed', mortal],
    ['the reply is lost', ({ platform }: Host) => platform],
  ])('%s: the mail is sent once', async (_, as) => {
    const host = await test.otherHost();
    const writes = await writesOfOne(host);
    expect(writes).toBeGreaterThanOrEqual(5);
    for (let n = 1; n <= writes; n++) {
      const user = await prompt();
      host.door.faults.onWrite(n, cut);
      await dispatch(as(host));
      await recover();
      await expectSentOnce(user);
      test.cosmos.clear();
      mail.clearInbox();
    }
    expect(host.door.faults.fired).toBe(writes);
  });
});

describe('a dispatcher that dies around the request', () => {
  /** A process that is killed before or after its request to the service. */
  const dying = (when: 'before' | 'after'): Gateway => ({
    look: (id) => gateway.look(id),
    send: async (id, message) => {
      if (when === 'after') await gateway.send(id, message);
      throw new Error('killed');
    },
  });

  it.each(['before', 'after'] as const)('%s it: the mail is sent once', async (when) => {
    const user = await prompt();
    await dispatch(test.platform, dying(when));
    expect(mail.inbox()).toHaveLength(when === 'after' ? 1 : 0);
    await recover();
    await expectSentOnce(user);
  });

  it.each(['before', 'after'] as const)(
    'the connection is cut %s the service took it: the mail is sent once',
    async (cut) => {
      const user = await prompt();
      mail.controls.cutNext(cut);
      await recover();
      await expectSentOnce(user);
    },
  );

  it('a process that slept past its lease does not send what another sent', async () => {
    const user = await prompt();
    const sleepy = deciderOf(test.platform);
    await dispatchOutbox(test.platform, gateway, {
      ...sleepy,
      decide: async (document) => {
        const decision = await sleepy.decide(document);
        test.clock.advance('PT10M');
        await dispatch(test.platform);
        return decision;
      },
    });
    await recover();
    await expectSentOnce(user);
  });
});

it('two hosts that dispatch at once send each mail once', async () => {
  const hosts = await Promise.all([test.otherHost(), test.otherHost()]);
  const users: User[] = [];
  for (let n = 0; n < 12; n++) {
    const user = await storedUser(test.platform);
    users.push(user);
    await queueMail(test.platform, {
      template: 'passwordChanged',
      partition: user.id,
      recipient: { kind: 'user', userId: user.id },
    });
  }
  const runs = await Promise.all(hosts.map(({ platform }) => dispatch(platform)));
  const { sent: later } = await dispatch(test.platform);
  expect(runs.reduce((sum, { sent }) => sum + sent, later)).toBe(users.length);
  expect(runs.map(({ faults }) => faults)).toEqual([0, 0]);
  expect(
    mail
      .inbox()
      .map(({ to }) => to)
      .sort(),
  ).toEqual(users.map(({ email }) => email).sort());
  const ends = (test.dump().register ?? []).filter(({ type, action }) => type === 'event' && action === 'mailSent');
  expect(ends).toHaveLength(users.length);
});
