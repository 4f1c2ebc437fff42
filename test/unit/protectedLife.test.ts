import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import {
  listDue,
  listRuns,
  promptCalled,
  releaseRun,
  restoreProtected,
  runStep,
  type User,
} from '../../shared/accounts/index.ts';
import { dayToName } from '../../shared/accounts/protection/index.ts';
import { commit, eventsOf, system } from '../../shared/audit/index.ts';
import { dispatchOutbox, failedMails, type Gateway, oldestOpenMail } from '../../shared/mail/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { afterCall, type TaskOutcome, TelephoneTask } from '../../shared/protection/index.ts';
import { actionsOf, documents, settleAdministrator, settleMany, settleNow, stored, use } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { readerAs } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { aMark } from '../setup/protection.ts';

let world: TestPlatform;
let platform: Platform;
let mail: Awaited<ReturnType<typeof testMail>>['mail'];
let gateway: Gateway;
let officer: User;
let administrator: User;

beforeEach(async () => {
  world = await testPlatform();
  ({ platform } = world);
  ({ mail, gateway } = await testMail(world.clock));
  officer = await settleNow(platform, { duty: 'protectionOfficer' });
  administrator = await settleAdministrator(platform);
});
afterEach(() => Promise.all([world.stop(), mail.stop()]));

const dispatch = () => dispatchOutbox(platform, gateway, deciderOf(platform));
const protectedOne = (facts: Partial<User> = {}) => settleNow(platform, { protection: aMark(officer), ...facts });
const sweep = async () => {
  for (const step of ['remind', 'deactivate', 'erase'] as const) await runStep(platform, step);
  await dispatch();
};
const moveOn = async (period: string) => {
  world.clock.advance(period);
  for (const { id } of [officer, administrator]) await use(platform, id);
};
const tasks = (pk: string) => documents(world, 'telephoneTask', pk).map((task) => TelephoneTask.parse(task));

/** An officer records a call, as the endpoint does. */
async function call(userId: string, outcome: TaskOutcome): Promise<void> {
  const document = documents(world, 'telephoneTask', userId).find(({ endedAt }) => endedAt === null);
  const after = afterCall(platform, TelephoneTask.parse(document), outcome, officer.id);
  await commit(platform, {
    partition: userId,
    writes: [
      { kind: 'replace', document: after, etag: String(document?._etag) },
      ...(await promptCalled(platform, after)),
    ],
    event: { actor: system('test'), action: 'called', subject: userId },
  });
}

describe('the life of a protected account', () => {
  it('is the same as any, but that the telephone prompts and mails say nothing', async () => {
    const { id, email } = await protectedOne();
    await moveOn('P5M10D');
    await sweep();
    expect(tasks(id)).toMatchObject([{ kind: 'prompt', state: 'open' }]);
    expect((await stored(platform, id)).prompt).toMatchObject({ stage: 1, sentAt: null, mailId: tasks(id)[0]?.id });

    // Nobody has called: the later prompts are due, and the one task serves them. Half a year later nobody is deactivated for it.
    for (const period of ['P13D', 'P12D', 'P6M']) {
      await moveOn(period);
      await sweep();
    }
    expect(tasks(id)).toHaveLength(1);
    expect(await stored(platform, id)).toMatchObject({ status: 'active', prompt: { stage: 3, sentAt: null } });

    await call(id, 'notReached');
    expect((await stored(platform, id)).prompt?.sentAt).toBeNull();
    await moveOn('P1D');
    const [task] = tasks(id);
    const day = task && (await dayToName(platform, task));
    expect(day).toBe(platform.calendar.plus(platform.calendar.dayOf(world.clock.now()), 'P3D'));
    await call(id, 'notReached');
    expect((await stored(platform, id)).prompt).toMatchObject({ stage: 3, namedDate: day });
    expect(task && (await dayToName(platform, task))).toBeNull();

    await moveOn('P2D');
    await sweep();
    expect((await stored(platform, id)).status).toBe('active');
    expect(mail.inbox()).toEqual([]);
    await moveOn('P1D');
    await sweep();
    expect(await stored(platform, id)).toMatchObject({ status: 'deactivated', deactivationReason: 'inactivity' });

    expect(mail.inbox()).toMatchObject([
      { from: 'post@neutral.example', to: email, subject: 'Det finns ett meddelande till dig' },
    ]);
    expect(JSON.stringify(mail.inbox())).not.toMatch(/Servicemanual|portal|register\.example|The city|Virtanen|http/i);
    await moveOn('P30D');
    await sweep();
    expect(documents(world, 'tombstone', id)).toMatchObject([{ marked: true }]);
    const { items } = await eventsOf(platform, id, readerAs(administrator), { limit: 50 });
    expect(items).toEqual([]);
    expect(actionsOf(world, id).slice(-2)).toEqual(['erasureBegun', 'userErased']);
    const left = documents(world, 'guardHashes', id).length + tasks(id).length;
    expect(left).toBe(0);
  });

  it('goes round twice: prompted by telephone, deactivated, restored by an officer, and prompted anew', async () => {
    const { id } = await protectedOne();
    const open = () => tasks(id).filter(({ kind, endedAt }) => kind === 'prompt' && endedAt === null);
    for (const round of [1, 2]) {
      await moveOn('P5M10D');
      await sweep();
      expect(open()).toHaveLength(1);
      expect((await stored(platform, id)).prompt).toMatchObject({ stage: 1, sentAt: null });
      const stages: unknown[] = [];
      for (let day = 0; day < 40 && (await stored(platform, id)).status === 'active'; day++) {
        if (open().length > 0) await call(id, 'reached');
        stages.push((await stored(platform, id)).prompt?.stage);
        await moveOn('P1D');
        await sweep();
      }
      expect([...new Set(stages)]).toEqual([1, 2, 3]);
      expect(await stored(platform, id)).toMatchObject({ status: 'deactivated', deactivationReason: 'inactivity' });
      expect(open()).toEqual([]);
      expect(tasks(id).filter(({ kind }) => kind === 'prompt')).toHaveLength(3 * round);
      await moveOn('P10D');
      await restoreProtected(platform, officer, id, {});
      expect(await stored(platform, id)).toMatchObject({ status: 'active', prompt: null, deactivatedAt: null });
      // Restored, and so as active as somebody who signed in on that day.
      await sweep();
      expect(open()).toEqual([]);
    }
    expect(actionsOf(world, id).filter((action) => action === 'userRestored')).toHaveLength(2);
    expect(new Set(mail.inbox().map(({ from }) => from))).toEqual(new Set(['post@neutral.example']));
  });

  it('a call that was handed over is no prompt: a new one is due; activity ends it', async () => {
    const { id } = await protectedOne();
    await moveOn('P6M');
    await sweep();
    await call(id, 'handedOver');
    expect((await stored(platform, id)).prompt).toBeNull();
    await sweep();
    expect(tasks(id)).toMatchObject([{ endedAt: expect.any(String) }, { endedAt: null }]);
    await use(platform, id);
    await call(id, 'reached');
    expect((await stored(platform, id)).prompt).toBeNull();
  });

  it('an address for neutral notices that is not set, or does not take them, makes officers call', async () => {
    const { id } = await protectedOne({ lastDayOfEmployment: '2026-01-20' });
    const { NEUTRAL_MAIL_SENDER, ...settings } = platform.settings;
    await moveOn('P10D');
    await runStep(platform, 'deactivate');
    const bare = { ...platform, settings };
    await dispatchOutbox(bare, gateway, deciderOf(bare));
    expect(tasks(id)).toMatchObject([{ kind: 'notice' }]);
    expect(mail.inbox()).toEqual([]);
    expect(documents(world, 'mail', id)).toMatchObject([{ state: 'dropped', outcome: 'protectedRecipient' }]);
  });

  it('shows nobody but officers how its mails fare', async () => {
    const { id } = await protectedOne({ lastDayOfEmployment: '2026-01-20' });
    await moveOn('P10D');
    await runStep(platform, 'deactivate');
    expect(await oldestOpenMail(platform)).toBeNull();
    mail.controls.endAsFailed(20);
    for (let tried = 0; tried < 9; tried++) {
      const counts = await dispatch();
      expect(counts).toMatchObject({ sent: 0, failed: 0, dropped: 0, faults: 0 });
      await moveOn('PT9H');
    }
    expect(documents(world, 'mail', id)).toMatchObject([{ state: 'failed', audience: 'officers' }]);
    expect(await failedMails(platform, '2026-01-01')).toEqual([]);
    expect(world.log).toEqual([]);
    expect(tasks(id)).toMatchObject([{ kind: 'notice', state: 'open' }]);
  });
});

describe('a sweep of protected accounts', () => {
  const crowd = (count: number) =>
    settleMany(platform, count, () => ({ protection: aMark(officer), lastDayOfEmployment: '2026-01-20' }));

  it('is held at six, for officers alone to see and to release', async () => {
    const ids = (await crowd(6)).map(({ id }) => id);
    await settleNow(platform, { lastDayOfEmployment: '2026-01-20' });
    await moveOn('P10D');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 1 });
    expect(world.log).toEqual([]);
    for (const id of ids) expect((await stored(platform, id)).status).toBe('active');
    expect((await listRuns(platform, administrator, { limit: 50 })).items).toMatchObject([{ done: 1 }]);
    expect((await listDue(platform, administrator, 'deactivate', { limit: 50 })).items).toEqual([]);
    const { items } = await listRuns(platform, officer, { limit: 50 });
    expect(items).toMatchObject([{ state: 'held', step: 'deactivate', due: 6 }]);
    const due = await listDue(platform, officer, 'deactivate', { limit: 4 });
    const rest = await listDue(platform, officer, 'deactivate', { limit: 4, cursor: due.cursor ?? '' });
    expect([...due.items, ...rest.items].map(({ userId }) => userId).sort()).toEqual([...ids].sort());
    await dispatch();
    expect(mail.inbox().map(({ to }) => to)).toContain(officer.email);

    const run = items[0]?.id ?? '';
    await expect(releaseRun(platform, administrator, run)).rejects.toMatchObject({ code: 'notFound' });
    await releaseRun(platform, officer, run);
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0 });
    for (const id of ids) expect((await stored(platform, id)).status).toBe('deactivated');
    const both = { ...administrator, duty: 'protectionOfficer' as const };
    expect((await listRuns(platform, both, { limit: 50 })).items.map(({ type }) => type).sort()).toEqual([
      ...['protectedSweepRun', 'protectedSweepRun', 'sweepRun'],
    ]);
    const { items: read } = await eventsOf(platform, officer.id, readerAs(administrator), { limit: 50 });
    expect(JSON.stringify(read)).not.toContain(ids[0]);
  });

  it('leaves restricted people alone', async () => {
    const restriction = { since: '2026-01-15T09:00:00.000Z', requestId: 'request' };
    const { id } = await protectedOne({ restriction, lastDayOfEmployment: '2026-01-20' });
    await moveOn('P10D');
    await sweep();
    expect((await stored(platform, id)).status).toBe('active');
  });
});
