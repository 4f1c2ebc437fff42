import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { approvalDeadline, runStep, watchDeadlines } from '../../shared/accounts/index.ts';
import { rosterOf } from '../../shared/accounts/roster.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import {
  actionsOf,
  documents,
  overtake,
  settleAdministrator,
  settleMany,
  settleNow,
  stored,
  use,
} from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let platform: Platform;
let mail: Mail;
let gateway: Gateway;

beforeEach(async () => {
  test = await testPlatform({ MAIL_PER_HOUR: '1000' });
  platform = test.platform;
  ({ mail, gateway } = await testMail(test.clock));
});
afterEach(() => Promise.all([test.stop(), mail.stop()]));

const dispatch = () => dispatchOutbox(platform, gateway, deciderOf(platform));
const day = async () => {
  test.clock.advance('P1D');
  for (const step of ['remind', 'deactivate', 'erase'] as const) await runStep(platform, step);
  await dispatch();
};
/** Every day until a day is over; what lies before `from` passes at once. */
const live = async (from: string, until: string, each: () => Promise<void> = async () => {}) => {
  test.clock.to(`${from}T06:00:00Z`);
  while (platform.calendar.dayOf(test.clock.now()) < until) {
    await day();
    await each();
  }
};
const mailsOf = (id: string) => documents(test, 'mail', id).map(({ template }) => template);

describe('day by day', () => {
  it('three prompts come, then the account ends on the named day, and thirty days later it is erased', async () => {
    const user = await settleNow(platform);
    const seen: Record<string, string> = {};
    const look = async () => {
      const actions = actionsOf(test, user.id);
      for (const action of ['promptQueued', 'userDeactivated', 'userErased']) {
        const times = actions.filter((other) => other === action).length;
        if (times > 0) seen[`${action} ${times}`] ??= platform.calendar.dayOf(test.clock.now());
      }
    };
    await live('2026-06-13', '2026-07-18', look);
    await live('2026-08-12', '2026-08-17', look);
    expect(seen).toEqual({
      'promptQueued 1': '2026-06-16',
      'promptQueued 2': '2026-07-02',
      'promptQueued 3': '2026-07-13',
      'userDeactivated 1': '2026-07-16',
      'userErased 1': '2026-08-15',
    });
    expect(mail.inbox()).toHaveLength(4);
    expect(await verifyChain(platform, user.id)).toMatchObject({ intact: true });
  });

  it('whoever uses the account in between is prompted anew, half a year later', async () => {
    const user = await settleNow(platform);
    await live('2026-06-14', '2026-07-15');
    expect(await stored(platform, user.id)).toMatchObject({ prompt: { stage: 3, namedDate: '2026-07-16' } });
    await use(platform, user.id);
    await live('2026-07-16', '2026-08-01');
    expect(await stored(platform, user.id)).toMatchObject({ status: 'active', prompt: null });
    await live('2026-12-14', '2026-12-17');
    expect(await stored(platform, user.id)).toMatchObject({ status: 'active', prompt: { stage: 1 } });
  });
});

describe('when eight months pass at once', () => {
  it('one prompt goes out, the last, and nobody is deactivated before the day that it names', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P8M');
    await runStep(platform, 'deactivate');
    await runStep(platform, 'remind');
    await runStep(platform, 'deactivate');
    await dispatch();
    expect(await stored(platform, user.id)).toMatchObject({
      status: 'active',
      prompt: { stage: 3, namedDate: '2026-09-18' },
    });
    for (const status of ['active', 'active', 'deactivated']) {
      test.clock.advance('P1D');
      await runStep(platform, 'remind');
      await runStep(platform, 'deactivate');
      expect(await stored(platform, user.id)).toMatchObject({ status });
    }
    expect(actionsOf(test, user.id).filter((action) => action === 'promptQueued')).toHaveLength(1);
  });

  it('somebody who never activated is sent a link, and ends as such', async () => {
    const user = await settleNow(platform, { status: 'invited', activatedAt: null });
    test.clock.advance('P8M');
    await runStep(platform, 'remind');
    expect(mailsOf(user.id)).toEqual(['activationPrompt']);
    await dispatch();
    test.clock.advance('P3D');
    await runStep(platform, 'deactivate');
    expect(await stored(platform, user.id)).toMatchObject({
      status: 'deactivated',
      deactivationReason: 'neverActivated',
    });
  });

  it('a backlog of mail delays, and never skips', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P8M');
    await runStep(platform, 'remind');
    test.clock.advance('P40D');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0 });
    await dispatch();
    expect(await stored(platform, user.id)).toMatchObject({ status: 'active', prompt: { namedDate: '2026-10-28' } });
  });
});

describe('a prompt', () => {
  it('that was queued before its user came back is not sent', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P8M');
    await runStep(platform, 'remind');
    await use(platform, user.id);
    await dispatch();
    expect(mail.inbox()).toEqual([]);
    test.clock.advance('P20D');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0 });
  });

  it('names no day before the one that an earlier prompt named', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P155D');
    await runStep(platform, 'remind');
    test.clock.advance('P9D');
    await dispatch();
    const promised = (await stored(platform, user.id)).prompt?.namedDate;
    expect(promised).toBe('2026-07-28');
    for (let n = 0; n < 20; n++) {
      await day();
      const { prompt, status } = await stored(platform, user.id);
      expect({ status, namedDate: prompt?.namedDate }).toEqual({ status: 'active', namedDate: promised });
    }
  });

  it('is forgotten, and given anew in time, when the period grows', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P8M');
    await runStep(platform, 'remind');
    await dispatch();
    test.clock.advance('P3D');
    const patient = { ...platform, settings: { ...platform.settings, INACTIVITY_PERIOD: 'P12M' } };
    await runStep(patient, 'deactivate');
    expect(await stored(platform, user.id)).toMatchObject({ status: 'active', prompt: null });
    expect(await runStep(patient, 'remind')).toMatchObject({ done: 0 });
  });
});

describe('the end of employment', () => {
  it('ends the account on the next day, without a prompt', async () => {
    const user = await settleNow(platform, { lastDayOfEmployment: '2026-02-28' });
    test.clock.to('2026-02-28T21:59:00Z');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0 });
    test.clock.to('2026-02-28T22:00:00Z');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 1 });
    expect(await stored(platform, user.id)).toMatchObject({
      status: 'deactivated',
      deactivationReason: 'employmentEnded',
      epochs: { session: 2, activation: 2, reset: 2 },
    });
    expect(mailsOf(user.id)).toEqual(['deactivated']);
  });
});

describe('the last administrator', () => {
  it('stays, whatever time says, until there is one who remains', async () => {
    const leaver = await settleAdministrator(platform, { lastDayOfEmployment: '2026-02-28' });
    test.clock.advance('P2M');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0, kept: 1 });
    const successor = await settleAdministrator(platform);
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 1, kept: 0 });
    const statuses = [await stored(platform, leaver.id), await stored(platform, successor.id)].map(
      (user) => user.status,
    );
    expect(statuses).toEqual(['deactivated', 'active']);
    expect(await rosterOf(platform, 'administrators')).toEqual([successor.id]);
  });

  it('of those who change at that moment stays on the roster', async () => {
    const at = new Date(test.clock.now()).toISOString();
    const prompt = { stage: 3, basis: at, mailId: newId(), sentAt: at, namedDate: '2026-09-01' };
    const administrator = await settleAdministrator(platform, { lastActiveAt: at, prompt });
    await settleAdministrator(platform);
    test.clock.advance('P8M');
    const overtaking: Platform = {
      ...platform,
      store: {
        ...platform.store,
        async batch(partition, writes) {
          if (partition === administrator.id) await overtake(platform, administrator.id);
          return platform.store.batch(partition, writes);
        },
      },
    };
    expect(await runStep(overtaking, 'deactivate')).toMatchObject({ done: 0, overtaken: 1 });
    expect(await rosterOf(platform, 'administrators')).toContain(administrator.id);
  });
});

describe('an organisation', () => {
  const told = () => documents(test, 'mail').filter(({ template }) => template === 'organisationWithoutMainUser');

  it('that loses its last main user is told of, once', async () => {
    const administrator = await settleAdministrator(platform);
    const organisationId = newId();
    const leaving = { role: 'mainUser', organisationId, lastDayOfEmployment: '2026-02-28' } as const;
    await settleMany(platform, 3, () => leaving);
    test.clock.advance('P2M');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 3 });
    expect(told()).toMatchObject([{ recipient: { userId: administrator.id }, parameters: { organisationId } }]);
  });

  it('that keeps one is not', async () => {
    await settleAdministrator(platform);
    const organisationId = newId();
    await settleNow(platform, { role: 'mainUser', organisationId });
    await settleNow(platform, { role: 'mainUser', organisationId, lastDayOfEmployment: '2026-02-28' });
    test.clock.advance('P2M');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 1 });
    expect(told()).toEqual([]);
  });

  it('is told of again when it lost another one later', async () => {
    await settleAdministrator(platform);
    const organisationId = newId();
    await settleNow(platform, { role: 'mainUser', organisationId, lastDayOfEmployment: '2026-02-28' });
    test.clock.advance('P2M');
    await runStep(platform, 'deactivate');
    await settleNow(platform, { role: 'mainUser', organisationId, lastDayOfEmployment: '2026-04-30' });
    test.clock.advance('P2M');
    await runStep(platform, 'deactivate');
    expect(told()).toHaveLength(2);
  });
});

describe('an invitation that nobody approves', () => {
  it('lapses after 14 days: the inviter is told, the person is erased, the address is free', async () => {
    await settleAdministrator(platform);
    const inviter = await settleNow(platform, { role: 'mainUser' });
    const email = 'odottava@example.fi';
    const user = await settleNow(platform, {
      email,
      status: 'pendingApproval',
      activatedAt: null,
      invitedBy: inviter.id,
    });
    test.clock.advance('P13D');
    const lapses = () => runDeadlines(platform, { user: approvalDeadline });
    expect(await lapses()).toMatchObject({ done: 0 });
    test.clock.advance('P1D');
    expect(await lapses()).toMatchObject({ done: 1 });
    expect(await findByEmail(platform, email)).toBeUndefined();
    expect(documents(test, 'tombstone', user.id)).toHaveLength(1);
    expect(JSON.stringify(test.dump())).not.toContain(email);
    await dispatch();
    expect(mail.inbox().map(({ to }) => to)).toEqual([inviter.email]);
    await settleNow(platform, { email });
    expect(await findByEmail(platform, email)).toBeDefined();
  });
});

describe('a sweep', () => {
  it('takes one batch an account, and two queries a page', async () => {
    await settleMany(platform, 45, () => ({ lastActiveAt: instant(test.clock.now()) }));
    test.clock.advance('P8M');
    const limits = { budget: 60_000, parallel: 4, pageSize: 20 };
    test.cosmos.requests.take();
    expect(await runStep(platform, 'remind', limits)).toMatchObject({ done: 45, complete: true });
    const requests = test.cosmos.requests.take().filter(({ status }) => status === 200);
    const times = (operation: string) => requests.filter((request) => request.operation === operation).length;
    // Three pages with their chain heads, one query for each stream that is empty, and those of what is swept beside.
    expect({ batches: times('batch'), queries: times('query'), reads: times('read') }).toEqual({
      batches: 45,
      queries: 2 * 3 + 5 + 6 + 6,
      reads: 0,
    });
  });

  it('stops when its time is over, and goes on at the next tick', async () => {
    await settleMany(platform, 12);
    test.clock.advance('P8M');
    let now = test.clock.now();
    const hurried: Platform = { ...platform, clock: { now: () => (now += 100) } };
    const limits = { budget: 2_000, parallel: 1, pageSize: 5 };
    const first = await runStep(hurried, 'remind', limits);
    expect(first).toMatchObject({ complete: false, failed: 0 });
    expect(Number(first.done)).toBeGreaterThan(0);
    const second = await runStep(platform, 'remind');
    expect(Number(first.done) + Number(second.done)).toBe(12);
  });

  it('runs at once on two hosts, and does each account once', async () => {
    const users = await settleMany(platform, 20);
    test.clock.advance('P8M');
    const other = (await test.otherHost()).platform;
    const reports = await Promise.all([runStep(platform, 'remind'), runStep(other, 'remind')]);
    expect(reports.map(({ failed }) => failed)).toEqual([0, 0]);
    expect(Number(reports[0].done) + Number(reports[1].done)).toBe(20);
    for (const { id } of users) expect(mailsOf(id)).toEqual(['inactivityPrompt']);
  });

  it('lets a user win who acts meanwhile', async () => {
    const user = await settleNow(platform);
    test.clock.advance('P8M');
    const overtaken: Platform = {
      ...platform,
      store: {
        ...platform.store,
        async batch(partition, writes) {
          await overtake(platform, user.id);
          return platform.store.batch(partition, writes);
        },
      },
    };
    expect(await runStep(overtaken, 'remind')).toMatchObject({ done: 0, overtaken: 1, failed: 0 });
    expect(await stored(platform, user.id)).toMatchObject({ prompt: null });
  });

  it('goes on after an account that fails, and counts it as failed', async () => {
    const [broken] = await settleMany(platform, 3);
    test.clock.advance('P8M');
    const faulty: Platform = {
      ...platform,
      store: {
        ...platform.store,
        batch: (partition, writes) =>
          partition === broken?.id ? Promise.reject(new Error('broken')) : platform.store.batch(partition, writes),
      },
    };
    expect(await runStep(faulty, 'remind')).toMatchObject({ done: 2, failed: 1 });
    expect(test.log).toContainEqual({
      code: 'accountFailed',
      facts: expect.objectContaining({ id: broken?.id, step: 'remind' }),
    });
  });

  it.each([
    ['off', { off: true }],
    ['dryRun', { dryRun: true, due: 2 }],
  ] as const)('changes nothing while SWEEP_MODE is %s', async (SWEEP_MODE, report) => {
    await settleMany(platform, 2);
    test.clock.advance('P8M');
    const before = test.dump();
    expect(await runStep({ ...platform, settings: { ...platform.settings, SWEEP_MODE } }, 'remind')).toEqual(report);
    expect(test.dump()).toEqual(before);
    expect(test.log).toContainEqual({ code: 'sweepNotOn', facts: { step: 'remind', mode: SWEEP_MODE } });
  });
});

describe('the watch over deadlines', () => {
  it('puts back on the roster whom a crash left off', async () => {
    const administrator = await settleNow(platform, { role: 'administrator' });
    const roster = { id: 'roster', pk: 'roster', type: 'roster' as const, administrators: [newId()] };
    await platform.store.create('register', roster);
    await watchDeadlines(platform);
    expect(await rosterOf(platform, 'administrators')).toEqual([administrator.id]);
  });

  it('invites an administrator while there is none', async () => {
    expect(await watchDeadlines(platform)).toMatchObject({ administratorInvited: true });
    expect(await watchDeadlines(platform)).toMatchObject({ administratorInvited: false });
    expect(await findByEmail(platform, platform.settings.BOOTSTRAP_ADMINISTRATOR_EMAIL)).toBeDefined();
  });
});
