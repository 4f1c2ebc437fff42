import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, daysAfter, daysNamed, dueDay, helsinki, monthsAfter } from '../setup/days.ts';
import { DAILY, type Life, resumeLife, startLife } from '../setup/life.ts';
import { outcome, type Person } from '../setup/register.ts';

const since = `${new Date().getUTCFullYear() + 1}-05-03`;
const due = dueDay(since);

let directory: string;
let life: Life;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'register-'));
  life = await startLife({}, { dataDirectory: directory, begin: since });
});
afterEach(async () => {
  await life.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the register again on what it has kept, with other settings. */
const restart = async (environment: Readonly<Record<string, string>> = {}) => {
  await life.stop();
  life = await resumeLife(life, directory, environment);
};
const readiness = async () => (await life.by(life.administrator, 'GET', '/api/administration/readiness')).body;
const prompts = async ({ email }: { email: string }) =>
  (await life.inbox(email))
    .filter(({ text }) => text.includes('/keep-alive#token='))
    .map(({ sentAt, text }) => [dayOf(sentAt), daysNamed(text, 'sv').at(-1)]);
const statusOf = async (one: { id: string }): Promise<string | undefined> => (await life.shown(one))?.status;
const dueIn = async (step: string): Promise<string[]> =>
  (await life.by(life.administrator, 'GET', `/api/lifecycle?step=${step}`)).body.items.map(
    ({ userId }: { userId: string }) => userId,
  );
const deactivation = async (one: { id: string }) => (await life.shown(one)).deactivatesAt;

describe.each(['dryRun', 'off'])('SWEEP_MODE=%s', (mode) => {
  it('nothing changes but what people wait for goes out; readiness shows it; turned on again, all goes on', async () => {
    const [silent, leaver, removed] = [
      await life.person({ email: 'stilla@kommun.example' }),
      await life.person({ email: 'slutar@kommun.example', lastDayOfEmployment: daysAfter(since, 7) }),
      await life.person({ email: 'borta@kommun.example' }),
    ];
    const { administrator } = life;
    expect(outcome(await life.by(administrator, 'DELETE', `/api/users/${removed.id}`))).toBe('204');
    await life.run('dispatchMail');
    await life.moveTo(daysAfter(due, -3));
    await life.shown(silent);
    await life.run('remindInactiveUsers');

    // The prompt is queued already, and nobody must be told what will not happen.
    await restart({ SWEEP_MODE: mode });
    expect(await readiness()).toMatchObject({ sweepMode: mode, heldRuns: [] });
    await life.run(...DAILY);
    await life.liveOn([daysAfter(due, -2), due, daysAfter(due, 40)]);
    expect(await prompts(silent)).toEqual([]);
    expect(await Promise.all([silent, leaver, removed].map(statusOf))).toEqual(['active', 'active', 'deactivated']);
    expect(await dueIn('remind')).toContain(silent.id);
    expect(await dueIn('deactivate')).toEqual([leaver.id]);
    expect(await dueIn('erase')).toEqual([removed.id]);
    // The rules for access need no sweep.
    expect(outcome(await life.by(leaver, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(outcome(await life.restore(removed))).toBe('410 restorationWindowOver');

    await life.by(undefined, 'POST', '/api/password-reset', { body: { email: silent.email } });
    await life.invite({ email: 'ny@kommun.example' });
    await life.run('dispatchMail');
    expect((await life.inbox(silent.email)).at(-1)?.text).toContain('/reset-password#token=');
    expect((await life.inbox('ny@kommun.example')).at(-1)?.text).toContain('/activate#token=');

    await restart();
    expect((await readiness()).sweepMode).toBe('on');
    const today = life.today();
    await life.run('deactivateInactiveUsers', ...DAILY);
    expect(await Promise.all([silent, leaver, removed].map(statusOf))).toEqual(['active', 'deactivated', undefined]);
    expect(await prompts(silent)).toEqual([[today, daysAfter(today, 3)]]);
    await life.live(daysAfter(today, 3));
    expect(await statusOf(silent)).toBe('deactivated');
  });
});

describe('a changed policy', () => {
  let one: Person;
  beforeEach(async () => {
    one = await life.person({ email: 'stilla@kommun.example' });
  });

  it('a shorter period takes effect at once, and ends nobody unprompted', async () => {
    await life.moveTo(daysAfter(monthsAfter(since, 3), 10));
    await restart({ INACTIVITY_PERIOD: 'P3M' });
    const today = life.today();
    expect(await deactivation(one)).toBe(helsinki(daysAfter(today, 3), '00:00'));
    await life.run('deactivateInactiveUsers', ...DAILY);
    expect(await prompts(one)).toEqual([[today, daysAfter(today, 3)]]);
    await life.live(daysAfter(today, 2));
    expect(await statusOf(one)).toBe('active');
    await life.live(daysAfter(today, 3));
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('a longer period gives time back, even after the last prompt, which counts no more', async () => {
    await life.liveOn([daysAfter(due, -3), daysAfter(due, -1)]);
    expect(await prompts(one)).toEqual([[daysAfter(due, -3), due]]);
    await restart({ INACTIVITY_PERIOD: 'P9M' });
    const later = daysAfter(monthsAfter(since, 9), 1);
    expect(await deactivation(one)).toBe(helsinki(later, '00:00'));
    await life.liveOn([due, daysAfter(due, 1), daysAfter(later, -31), daysAfter(later, -30)]);
    expect(await statusOf(one)).toBe('active');
    expect((await prompts(one)).slice(1)).toEqual([[daysAfter(later, -30), later]]);
    await life.liveOn([-14, -3, -1].map((days) => daysAfter(later, days)));
    expect((await prompts(one)).slice(2)).toEqual([-14, -3].map((days) => [daysAfter(later, days), later]));
    expect(await statusOf(one)).toBe('active');
    await life.live(later);
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('other leads: prompts come by the new ones, and a day that was named is kept', async () => {
    await life.liveOn([daysAfter(due, -30)]);
    await restart({ REMINDER_LEADS: 'P20D,P5D' });
    await life.liveOn([-21, -20, -14, -6, -5, -3, -1].map((days) => daysAfter(due, days)));
    // The first prompt was given; the second is the new last one.
    expect(await prompts(one)).toEqual([-30, -5].map((days) => [daysAfter(due, days), due]));
    expect(await statusOf(one)).toBe('active');
    await life.live(due);
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('more leads after the last prompt was sent: another is due, and nobody ends without it', async () => {
    await restart({ REMINDER_LEADS: 'P10D' });
    await life.liveOn([daysAfter(due, -10)]);
    expect(await prompts(one)).toEqual([[daysAfter(due, -10), due]]);
    await life.moveTo(daysAfter(due, -1));
    await restart({ REMINDER_LEADS: 'P10D,P2D' });
    await life.run(...DAILY);
    const named = daysAfter(due, 1);
    expect((await prompts(one)).slice(1)).toEqual([[daysAfter(due, -1), named]]);
    await life.live(due);
    expect(await statusOf(one)).toBe('active');
    await life.live(named);
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('another time to erasure holds for whoever is deactivated already', async () => {
    await life.by(life.administrator, 'DELETE', `/api/users/${one.id}`);
    await life.moveTo(daysAfter(since, 25));
    await restart({ ERASURE_PERIOD: 'P60D' });
    expect((await life.shown(one)).erasesAt).toBe(helsinki(daysAfter(since, 60), '00:00'));
    await life.liveOn([daysAfter(since, 30), daysAfter(since, 59)]);
    expect(await statusOf(one)).toBe('deactivated');
    await life.live(daysAfter(since, 60));
    expect(await statusOf(one)).toBeUndefined();
  });
});
