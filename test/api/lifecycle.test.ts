import { type Day, dayOf, daysAfter, daysNamed, dueDay, type Language } from '../setup/days.ts';
import { type Life, startLife, tokenIn } from '../setup/life.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

let life: Life;
/** In a winter, so that half a year leads across the change to summer time. */
const begin = `${new Date().getUTCFullYear() + 1}-01-12`;
const due = dueDay(begin);
const milestones = [-30, -14, -3, -1].map((days) => daysAfter(due, days));

beforeAll(async () => {
  life = await startLife({}, { begin });
});
afterAll(() => life.stop());

/** The prompts that an address has received: the day of each, and the days that it names. */
const prompts = async (email: string, language: Language = 'sv') =>
  (await life.inbox(email))
    .filter(({ text }) => text.includes('/keep-alive#token='))
    .map(({ sentAt, text }) => ({ on: dayOf(sentAt), names: daysNamed(text, language) }));
const prompt = (on: Day, lastActive: Day, named: Day) => ({ on, names: [lastActive, daysAfter(named, -1), named] });
/** The three prompts of a silence. */
const silence = (since: Day) =>
  [30, 14, 3].map((lead) => prompt(daysAfter(dueDay(since), -lead), since, dueDay(since)));
const me = (person: Person) => life.by(person, 'GET', '/api/me');
const keepAlive = (token: string) => life.by(undefined, 'POST', '/api/keep-alive', { body: { token } });
const actions = async (id: string): Promise<string[]> =>
  (await life.by(life.administrator, 'GET', `/api/users/${id}/events?limit=200`)).body.items
    .map(({ action }: { action: string }) => action)
    .reverse();

describe('half a year of silence, day by day', () => {
  let silent: Readonly<Record<Language, Person>>;
  let signing: Person;
  let working: Person;
  let keeping: Person;

  it('brings three prompts to each, which name the true day in their language', async () => {
    const born = async (email: string, language: Language) => life.person({ email, language });
    silent = {
      sv: await born('stilla@kommun.example', 'sv'),
      fi: await born('hiljainen@kommun.example', 'fi'),
      en: await born('silent@kommun.example', 'en'),
    };
    signing = await born('loggar.in@kommun.example', 'sv');
    working = await born('arbetar@kommun.example', 'sv');
    keeping = await born('behaller@kommun.example', 'sv');
    expect(dayOf((await life.shown(silent.sv)).deactivatesAt)).toBe(due);

    await life.moveTo(daysAfter(due, -33));
    await life.live(daysAfter(due, -31));
    expect(await prompts(silent.sv.email)).toEqual([]);
    await life.live(daysAfter(due, -1), async (day) => {
      if (!milestones.includes(day)) return;
      const user = await life.shown(silent.fi);
      expect([day, user.status, dayOf(user.deactivatesAt)]).toEqual([day, 'active', due]);
    });
    for (const language of ['sv', 'fi', 'en'] as const)
      expect(await prompts(silent[language].email, language)).toEqual(silence(begin));
  });

  it('a sign-in, the use of a session and the link of a prompt each move the day, the look at the link’s page does not', async () => {
    const today = life.today();
    expect(outcome(await life.register.signIn(signing.email))).toBe('201');
    expect(outcome(await life.register.signIn(silent.sv.email, `${PASSWORD}!`))).toBe('401 credentialsRefused');
    expect(outcome(await me(working))).toBe('200');

    const [first, , last] = (await life.inbox(keeping.email)).filter(({ text }) => text.includes('/keep-alive#'));
    const token = tokenIn(last, 'keep-alive');
    const page = /http:\S+\/keep-alive/.exec(last?.text ?? '')?.[0] ?? '';
    for (const method of ['GET', 'HEAD']) {
      const looked = await fetch(`${page}#token=${token}`, { method });
      expect(looked.status).toBeLessThan(500);
    }
    expect([404, 405]).toContain((await life.by(undefined, 'GET', '/api/keep-alive')).status);
    expect(dayOf((await life.shown(keeping)).deactivatesAt)).toBe(due);
    expect(outcome(await keepAlive('no-such-token'))).toBe('410 tokenGone');
    const kept = await keepAlive(token);
    expect([outcome(kept), dayOf(kept.body.deactivatesAt)]).toEqual(['200', dueDay(today)]);
    // Neither the same link nor an earlier one of that silence works again.
    expect(outcome(await keepAlive(token))).toBe('410 tokenGone');
    expect(outcome(await keepAlive(tokenIn(first, 'keep-alive')))).toBe('410 tokenGone');

    for (const person of [signing, working, keeping]) {
      const user = await life.shown(person);
      expect([user.status, dayOf(user.lastActiveAt), dayOf(user.deactivatesAt)]).toEqual([
        'active',
        today,
        dueDay(today),
      ]);
    }
    for (const person of Object.values(silent)) expect(dayOf((await life.shown(person)).deactivatesAt)).toBe(due);
  });

  it('ends the silent on the named day and not before; their sessions are dead on the next request', async () => {
    await life.moveTo(daysAfter(due, -1), '23:59:50');
    await life.run('remindInactiveUsers', 'deactivateInactiveUsers', 'dispatchMail');
    for (const person of Object.values(silent)) expect((await life.shown(person)).status).toBe('active');
    await life.moveTo(due, '00:00');
    await life.run('deactivateInactiveUsers');
    for (const person of Object.values(silent)) {
      expect(outcome(await me(person))).toBe('401 notSignedIn');
      expect(outcome(await life.register.signIn(person.email))).toBe('401 credentialsRefused');
      const user = await life.shown(person);
      expect(user).toMatchObject({ status: 'deactivated', deactivationReason: 'inactivity', deactivatesAt: null });
      expect([dayOf(user.deactivatedAt), dayOf(user.erasesAt)]).toEqual([due, daysAfter(due, 30)]);
    }
    for (const person of [signing, working, keeping]) expect((await life.shown(person)).status).toBe('active');
    await life.run('dispatchMail');
    const farewells = { sv: 'inaktiverats', fi: 'suljettu', en: 'deactivated' };
    for (const language of ['sv', 'fi', 'en'] as const) {
      const mail = (await life.inbox(silent[language].email)).at(-1);
      expect(mail?.subject).toContain(farewells[language]);
      expect(daysNamed(mail?.text ?? '', language)).toEqual([daysAfter(due, 29), daysAfter(due, 30)]);
    }
    const last = (await life.inbox(silent.sv.email)).filter(({ text }) => text.includes('/keep-alive#')).at(-1);
    expect(outcome(await keepAlive(tokenIn(last, 'keep-alive')))).toBe('410 tokenGone');
  });

  it('lets administration restore on day 29, and answers 410 on day 30, before any sweep', async () => {
    await life.moveTo(daysAfter(due, 28));
    await life.live(daysAfter(due, 29));
    const restored = await life.restore(silent.sv);
    expect(outcome(restored)).toBe('200');
    expect(restored.body).toMatchObject({ status: 'active', deactivatedAt: null, erasesAt: null });
    expect(dayOf(restored.body.deactivatesAt)).toBe(dueDay(daysAfter(due, 29)));
    expect(outcome(await me(silent.sv))).toBe('401 notSignedIn');
    expect(outcome(await life.register.signIn(silent.sv.email))).toBe('201');

    await life.moveTo(daysAfter(due, 29), '23:59:50');
    await life.run('eraseDeactivatedUsers');
    expect((await life.shown(silent.en)).status).toBe('deactivated');
    await life.moveTo(daysAfter(due, 30), '00:00');
    expect(outcome(await life.restore(silent.en))).toBe('410 restorationWindowOver');
    await life.run('eraseDeactivatedUsers');
    for (const person of [silent.en, silent.fi]) expect(await life.shown(person)).toBeUndefined();
    expect(outcome(await life.restore(silent.en))).toMatch(/^(410 restorationWindowOver|404 notFound)$/);
    expect(await prompts(silent.fi.email, 'fi')).toEqual(silence(begin));
  });

  it('begins anew for whoever moved it: the prompts of the new silence name its day, and only the latest counts', async () => {
    const since = daysAfter(due, -1);
    await life.moveTo(daysAfter(dueDay(since), -31));
    await life.live(dueDay(since));
    for (const person of [signing, working, keeping]) {
      expect(await prompts(person.email)).toEqual([...silence(begin), ...silence(since)]);
      expect(await life.shown(person)).toMatchObject({ status: 'deactivated', deactivationReason: 'inactivity' });
    }
    const told = (await actions(keeping.id)).filter((action) => !['userRead', 'mailSent'].includes(action));
    expect(told).toEqual(
      ['userInvited', 'userActivated', 'signedIn', ...Array(3).fill('promptQueued'), 'keptAlive'].concat(
        Array(3).fill('promptQueued'),
        'userDeactivated',
      ),
    );
  });
});
