import { listRuns, releaseRun, runStep, SweepRun, type User } from '../../shared/accounts/index.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documents, settleAdministrator, settleMany } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let platform: Platform;
let administrator: User;

beforeEach(async () => {
  test = await testPlatform();
  platform = test.platform;
  administrator = await settleAdministrator(platform);
});
afterEach(() => test.stop());

const statuses = () => {
  const counts: Record<string, number> = {};
  for (const { status } of documents(test, 'user')) counts[String(status)] = (counts[String(status)] ?? 0) + 1;
  return counts;
};
const held = (step: 'deactivate' | 'erase' = 'deactivate') =>
  SweepRun.parse(documents(test, 'sweepRun', `held-${step}`)[0]);
const mails = () => documents(test, 'mail').filter(({ template }) => template === 'sweepHeld');
const leaving = (day: string) => () => ({ lastDayOfEmployment: day });

/** Of 200 accounts 120 leave on 31 January. */
async function crowd(): Promise<void> {
  await settleMany(platform, 120, leaving('2026-01-31'));
  await settleMany(platform, 79);
  test.clock.to('2026-02-01T06:00:00Z');
}

describe('when more accounts are due than a day should bring', () => {
  it('the step is held, and administrators are told once', async () => {
    await crowd();
    expect(await runStep(platform, 'deactivate')).toEqual({ held: true, due: 120 });
    for (let n = 0; n < 3; n++) {
      test.clock.advance('P1D');
      expect(await runStep(platform, 'deactivate')).toEqual({ held: true });
    }
    expect(statuses()).toEqual({ active: 200 });
    expect(mails()).toMatchObject([
      { recipient: { userId: administrator.id }, parameters: { step: 'deactivate', count: '120' } },
    ]);
    expect(held()).toMatchObject({ state: 'held', due: 120, asOf: '2026-02-01T06:00:00.000Z' });
    expect(test.log.filter(({ code }) => code === 'sweepHeld')).toHaveLength(1);
  });

  it('a release lets those go who were due when it was held, and no others', async () => {
    await crowd();
    await settleMany(platform, 5, leaving('2026-02-02'));
    await runStep(platform, 'deactivate');
    test.clock.advance('P3D');
    await releaseRun(platform, administrator, held().id);
    expect(statuses()).toEqual({ active: 205 });
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 120, released: true });
    expect(statuses()).toEqual({ active: 85, deactivated: 120 });
    expect(held()).toMatchObject({ state: 'done', releasedBy: administrator.id });
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 5 });
    expect(await verifyChain(platform, held().id)).toMatchObject({ intact: true, events: 3 });
  });

  it('each is decided again at the release', async () => {
    await crowd();
    await runStep(platform, 'deactivate');
    await releaseRun(platform, administrator, held().id);
    for (const { id, _etag, ...document } of documents(test, 'user')
      .filter(({ lastDayOfEmployment }) => lastDayOfEmployment !== null)
      .slice(0, 20))
      await platform.store.replace(
        'register',
        id,
        { ...document, id, type: 'user', lastDayOfEmployment: null } as never,
        String(_etag),
      );
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 100, released: true });
  });

  it('a release that is cut short goes on at the next tick', async () => {
    await crowd();
    await runStep(platform, 'deactivate');
    await releaseRun(platform, administrator, held().id);
    let now = test.clock.now();
    const hurried: Platform = { ...platform, clock: { now: () => (now += 10) } };
    const first = await runStep(hurried, 'deactivate', { budget: 2_000, parallel: 2, pageSize: 10 });
    expect(first).toMatchObject({ complete: false, released: true });
    expect(held().state).toBe('released');
    const second = await runStep(platform, 'deactivate');
    expect(Number(first.done) + Number(second.done)).toBe(120);
    expect(held().state).toBe('done');
  });

  it('holds erasure as well, but ends what it has begun', async () => {
    await settleMany(platform, 120, () => ({
      status: 'deactivated',
      deactivatedAt: instant(test.clock.now()),
      deactivationReason: 'removed',
    }));
    await settleMany(platform, 1, () => ({ status: 'erasing', deactivatedAt: instant(test.clock.now()) }));
    test.clock.advance('P30D');
    expect(await runStep(platform, 'erase')).toEqual({ held: true, due: 120 });
    expect(statuses()).toEqual({ active: 1, deactivated: 120 });
    expect(documents(test, 'tombstone')).toHaveLength(1);
    await releaseRun(platform, administrator, held('erase').id);
    expect(await runStep(platform, 'erase')).toMatchObject({ done: 120 });
    expect(documents(test, 'tombstone')).toHaveLength(121);
  });

  it('does not hold prompts, which take nothing from anybody', async () => {
    await settleMany(platform, 119);
    test.clock.advance('P8M');
    expect(await runStep(platform, 'remind')).toMatchObject({ done: 120 });
  });
});

describe('the measure', () => {
  it('is the larger of the minimum and the share: exactly as many may go', async () => {
    await settleMany(platform, 50, leaving('2026-01-31'));
    await settleMany(platform, 20);
    test.clock.to('2026-02-01T06:00:00Z');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 50 });
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 0 });
    await settleMany(platform, 1, leaving('2026-01-31'));
    expect(await runStep(platform, 'deactivate')).toEqual({ held: true, due: 1 });
  });

  it('counts what was done within 24 hours, however many runs did it, also by another host', async () => {
    const other = (await test.otherHost()).platform;
    await settleMany(platform, 40, leaving('2026-01-31'));
    test.clock.to('2026-02-01T06:00:00Z');
    expect(await runStep(other, 'deactivate')).toMatchObject({ done: 40 });
    await settleMany(platform, 40, leaving('2026-01-31'));
    test.clock.advance('PT5M');
    expect(await runStep(platform, 'deactivate')).toEqual({ held: true, due: 40 });
  });

  it('forgets what is older', async () => {
    await settleMany(platform, 40, leaving('2026-01-31'));
    test.clock.to('2026-02-01T06:00:00Z');
    await runStep(platform, 'deactivate');
    await settleMany(platform, 40, leaving('2026-01-31'));
    test.clock.advance('P1D');
    expect(await runStep(platform, 'deactivate')).toMatchObject({ done: 40 });
  });

  it('does not shrink under the work: a run that was cut short is not held by its own half', async () => {
    const settings = { ...platform.settings, SWEEP_BRAKE_MINIMUM: 5 };
    await settleMany(platform, 10, leaving('2026-01-31'));
    await settleMany(platform, 89);
    test.clock.to('2026-02-01T06:00:00Z');
    let now = test.clock.now();
    const hurried: Platform = { ...platform, settings, clock: { now: () => (now += 10) } };
    const first = await runStep(hurried, 'deactivate', { budget: 300, parallel: 1, pageSize: 5 });
    expect(Number(first.done)).toBeGreaterThan(0);
    const second = await runStep({ ...platform, settings }, 'deactivate');
    expect(Number(first.done) + Number(second.done)).toBe(10);
  });

  it('takes the rules at their word: prompts that count no more do not hold', async () => {
    const lastActiveAt = instant(test.clock.now());
    test.clock.advance('P6M');
    const namedDate = platform.calendar.dayOf(test.clock.now());
    const prompt = { stage: 3, basis: lastActiveAt, mailId: 'mail', sentAt: instant(test.clock.now()), namedDate };
    await settleMany(platform, 60, () => ({ lastActiveAt, prompt }));
    test.clock.advance('P1D');
    const patient = { ...platform, settings: { ...platform.settings, INACTIVITY_PERIOD: 'P12M' } };
    expect(await runStep(patient, 'deactivate')).toMatchObject({ done: 60 });
    expect(statuses()).toEqual({ active: 61 });
    expect(await runStep(patient, 'deactivate')).toMatchObject({ done: 0 });
  });
});

describe('a hold', () => {
  it('is one, when two hosts brake at once', async () => {
    await crowd();
    const other = (await test.otherHost()).platform;
    await Promise.all([runStep(platform, 'deactivate'), runStep(other, 'deactivate')]);
    expect(mails()).toHaveLength(1);
    expect(documents(test, 'sweepRun')).toHaveLength(1);
  });

  it('can be released once, and only by its id', async () => {
    await crowd();
    await runStep(platform, 'deactivate');
    const releases = await Promise.allSettled([
      releaseRun(platform, administrator, held().id),
      releaseRun((await test.otherHost()).platform, administrator, held().id),
    ]);
    expect(releases.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(releaseRun(platform, administrator, held().id)).rejects.toThrow('statusConflict');
    await expect(releaseRun(platform, administrator, 'held-erase')).rejects.toThrow('notFound');
    await expect(releaseRun(platform, administrator, administrator.id)).rejects.toThrow('notFound');
  });

  it('stands in the list of runs, newest first, and can come again', async () => {
    await crowd();
    await runStep(platform, 'deactivate');
    await releaseRun(platform, administrator, held().id);
    await runStep(platform, 'deactivate');
    test.clock.advance('P1D');
    await settleMany(platform, 60, leaving('2026-02-01'));
    expect(await runStep(platform, 'deactivate')).toEqual({ held: true, due: 60 });
    expect(mails()).toHaveLength(2);
    const first = await listRuns(platform, administrator, { limit: 1 });
    expect(first.items).toMatchObject([{ step: 'deactivate', state: 'held', due: 60, releasedBy: null }]);
    const second = await listRuns(platform, administrator, { limit: 5, cursor: first.cursor ?? '' });
    expect(second).toMatchObject({ items: [{ step: 'deactivate', state: 'done', done: 120 }], cursor: null });
  });
});
