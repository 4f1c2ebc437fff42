import { type Day, dayOf, daysAfter, daysNamed, daysUntil, dueDay, monthsAfter } from '../setup/days.ts';
import { DAILY, type Life, startLife, tokenIn } from '../setup/life.ts';
import type { Person } from '../setup/register.ts';

let life: Life;
/** The day on which the people of the present story were last active. */
const since: Day = `${new Date().getUTCFullYear() + 1}-03-02`;
let due: Day;
let born = 0;

afterEach(() => life.stop());

const begin = async (environment: Readonly<Record<string, string>> = {}) => {
  life = await startLife(environment, { begin: since });
  due = dueDay(since);
};
const person = () => life.person({ email: `person-${born++}@kommun.example` });
const people = async (count: number): Promise<Person[]> => {
  const all: Person[] = [];
  while (all.length < count) all.push(await person());
  return all;
};
const service = () => life.register.local.mail.controls;
const failing = (requests = 1000) => service().failNext(requests, { status: 500 });
/** The prompts that have arrived: the day of each, and the day of deactivation that it names. */
const prompts = async ({ email }: { email: string }) =>
  (await life.inbox(email))
    .filter(({ text }) => text.includes('/keep-alive#token='))
    .map(({ sentAt, text }) => [dayOf(sentAt), daysNamed(text, 'sv').at(-1)]);
const statusOf = async (one: { id: string }): Promise<string> => (await life.shown(one)).status;
const mailEvents = async ({ id }: { id: string }) => {
  const { body } = await life.by(life.administrator, 'GET', `/api/users/${id}/events?limit=200`);
  return (body.items as { action: string; details: { outcome?: string } }[])
    .filter(({ action }) => /^(prompt|mail(Dropped|Failed))/.test(action))
    .map(({ action, details }) => [action, details.outcome].filter(Boolean).join(' '))
    .reverse();
};
const signIn = async ({ email }: Person) => expect((await life.register.signIn(email)).status).toBe(201);

describe('eight months at once', () => {
  beforeEach(() => begin());

  it('one prompt, the last stage, naming a day its lead away; nobody ends before that day', async () => {
    const [silent, woken, late] = await people(3);
    if (!silent || !woken || !late) throw new Error('Nobody');
    const back = monthsAfter(since, 8);
    await life.moveTo(back);
    await life.run('deactivateInactiveUsers', 'eraseDeactivatedUsers');
    expect(await statusOf(silent)).toBe('active');
    expect(dayOf((await life.shown(silent)).deactivatesAt)).toBe(daysAfter(back, 3));

    await life.run('remindInactiveUsers');
    // The prompt waits in the outbox while its user signs in.
    await signIn(woken);
    await life.run(...DAILY, ...DAILY);
    expect(await prompts(silent)).toEqual([[back, daysAfter(back, 3)]]);
    expect(await prompts(woken)).toEqual([]);
    expect(await mailEvents(woken)).toEqual(['promptQueued', 'mailDropped superseded']);

    await life.live(daysAfter(back, 2));
    expect(await prompts(silent)).toHaveLength(1);
    expect(await statusOf(silent)).toBe('active');
    // A prompt that arrived counts no more once its user has signed in, be it on the last evening.
    await life.moveTo(daysAfter(back, 2), '23:00');
    await signIn(late);
    await life.live(daysAfter(back, 4));
    expect(await statusOf(silent)).toBe('deactivated');
    expect(await statusOf(late)).toBe('active');
    expect(await prompts(late)).toEqual([[back, daysAfter(back, 3)]]);

    // Half a year later they are prompted anew before anything happens.
    await life.moveTo(monthsAfter(back, 8));
    await life.run('deactivateInactiveUsers', ...DAILY);
    for (const one of [woken, late]) {
      expect((await prompts(one)).at(-1)).toEqual([monthsAfter(back, 8), daysAfter(monthsAfter(back, 8), 3)]);
      expect(await statusOf(one)).toBe('active');
    }
    await life.live(daysAfter(monthsAfter(back, 8), 3));
    for (const one of [woken, late]) expect(await statusOf(one)).toBe('deactivated');
  });

  it('a prompt that the service took, but whose end is learnt after its user signed in, counts for nothing', async () => {
    const one = await person();
    await life.moveTo(daysAfter(due, -3));
    await life.run('remindInactiveUsers');
    service().cutNext('after');
    await life.run('dispatchMail');
    expect(await prompts(one)).toEqual([[daysAfter(due, -3), due]]);
    await life.moveTo(daysAfter(due, -3), '10:00');
    await signIn(one);
    await life.moveTo(daysAfter(due, -3), '11:00');
    await life.run('dispatchMail');
    await life.live(daysAfter(due, 1));
    expect(await statusOf(one)).toBe('active');
    expect(await prompts(one)).toHaveLength(1);
    expect(dayOf((await life.shown(one)).deactivatesAt)).toBe(dueDay(daysAfter(due, -3)));
  });
});

describe('a backlog of mail', () => {
  it('days of failure: no prompt counts, a void one is replaced, and the day moves with the one that was sent', async () => {
    await begin();
    const one = await person();
    await life.moveTo(daysAfter(due, -15));
    await life.live(daysAfter(due, -4));
    expect(await prompts(one)).toEqual([[daysAfter(due, -14), due]]);
    failing();
    // An hour later each day, so that what was claimed on the day before is more than a day old.
    for (const [index, day] of daysUntil(daysAfter(due, -4), daysAfter(due, 4)).entries()) {
      await life.moveTo(day, `${10 + index}:00`);
      await life.run(...DAILY);
    }
    expect(await prompts(one)).toHaveLength(1);
    expect(await statusOf(one)).toBe('active');
    expect(await mailEvents(one)).toEqual([
      'promptQueued',
      ...Array(4).fill(['promptQueued', 'mailDropped promptVoid']).flat(),
    ]);
    service().heal();
    await life.live(daysAfter(due, 7));
    expect((await prompts(one)).slice(1)).toEqual([[daysAfter(due, 5), daysAfter(due, 8)]]);
    expect(await statusOf(one)).toBe('active');
    await life.live(daysAfter(due, 8));
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('a mail that was tried as often as any is has failed: administrators see it, and a new prompt is due', async () => {
    await begin();
    const one = await person();
    await life.moveTo(daysAfter(due, -3), '00:30');
    service().endAsFailed(1000);
    await life.shown(one);
    await life.run('remindInactiveUsers');
    for (const time of ['00:30:10', '00:32', '00:40', '00:50', '01:20', '02:30', '07:00', '15:30'].concat('23:50')) {
      if (time > '00:30:10') await life.moveTo(daysAfter(due, -3), time);
      await life.run('dispatchMail');
    }
    const { body } = await life.by(life.administrator, 'GET', '/api/administration/readiness');
    expect(body.mail.failed).toMatchObject([{ template: 'inactivityPrompt', about: one.id }]);
    expect(JSON.stringify(body)).not.toContain(one.email);
    service().heal();
    await life.live(daysAfter(due, -2));
    expect(await prompts(one)).toEqual([[daysAfter(due, -2), daysAfter(due, 1)]]);
    await life.live(due);
    expect(await statusOf(one)).toBe('active');
    await life.live(daysAfter(due, 1));
    expect(await statusOf(one)).toBe('deactivated');
  });

  it('a service that asks for a day’s pause is not asked before, and nobody ends without a prompt', async () => {
    await begin();
    const all = await people(3);
    await life.moveTo(daysAfter(due, -3));
    service().failNext(1, { status: 429, retryAfter: 86_400 });
    await life.run('remindInactiveUsers', 'dispatchMail');
    const asked = service().requests;
    const { body } = await life.by(life.administrator, 'GET', '/api/administration/readiness');
    expect(Math.abs(Date.parse(body.mail.pausedUntil) - (life.now() + 86_400_000))).toBeLessThan(60_000);
    expect(Date.parse(body.mail.oldestOpenAt)).toBeLessThanOrEqual(life.now());
    await life.moveTo(daysAfter(due, -3), '18:00');
    await life.run(...DAILY);
    expect(service().requests).toBe(asked);
    await life.live(daysAfter(due, -1));
    for (const one of all) {
      const [[sent, named] = [], ...more] = await prompts(one);
      expect(more).toEqual([]);
      expect(named).toBe(daysAfter(sent ?? '', 3));
      await life.live(daysAfter(named ?? '', -1));
      expect(await statusOf(one)).toBe('active');
    }
    await life.live(daysAfter(due, 3));
    for (const one of all) expect(await statusOf(one)).toBe('deactivated');
  });

  it('few mails an hour: all are prompted in the end, and each ends on the day that the own prompt names', async () => {
    await begin({ MAIL_PER_HOUR: '2' });
    const all: Person[] = [];
    for (const hour of ['10', '11', '12', '13', '14']) {
      await life.moveTo(since, `${hour}:00`);
      all.push(await person());
    }
    await life.moveTo(daysAfter(due, -3), '22:05');
    // The administrator is about, and needs no prompt.
    await statusOf(life.administrator);
    await life.run('remindInactiveUsers', 'dispatchMail', 'dispatchMail');
    expect((await Promise.all(all.map(prompts))).flat()).toHaveLength(2);
    await life.moveTo(daysAfter(due, -3), '23:05');
    await life.run('dispatchMail', 'dispatchMail');
    expect((await Promise.all(all.map(prompts))).flat()).toEqual(Array(4).fill([daysAfter(due, -3), due]));
    await life.moveTo(daysAfter(due, -2), '00:05');
    await life.run('dispatchMail');
    const named = (await Promise.all(all.map(prompts))).map((received) => received[0]?.[1]);
    expect(named.filter((day) => day === due)).toHaveLength(4);
    expect(named.filter((day) => day === daysAfter(due, 1))).toHaveLength(1);
    await life.live(due);
    const after = await Promise.all(all.map(statusOf));
    expect(after).toEqual(named.map((day) => (day === due ? 'deactivated' : 'active')));
    await life.live(daysAfter(due, 1));
    expect(await Promise.all(all.map(statusOf))).toEqual(Array(5).fill('deactivated'));
    expect(tokenIn((await life.inbox(all[0]?.email ?? ''))[1], 'keep-alive')).not.toBe('');
  });
});
