import { type Day, daysAfter, dueDay } from '../setup/days.ts';
import { DAILY, type Life, startLife } from '../setup/life.ts';
import { ADMINISTRATOR, outcome, type Person } from '../setup/register.ts';

let life: Life;
let second: Person;
let awake: Person;
let due: Day;
const since = `${new Date().getUTCFullYear() + 1}-04-05`;
type Users = readonly { id: string }[];
/** 119 who are due together, with one who is asked again; 60 a day later; and some who live on. */
let first: Users;
let later: Users;

beforeAll(async () => {
  // One prompt is enough here.
  life = await startLife({ REMINDER_LEADS: 'P3D' }, { begin: since });
  second = await life.person({ email: 'andra.admin@kommun.example', role: 'administrator' });
  first = await life.settle(119);
  awake = await life.person({ email: 'vaknar@kommun.example' });
  await life.moveTo(daysAfter(since, 1));
  later = await life.settle(60);
  await life.moveTo(daysAfter(since, 60));
  await life.settle(20);
  due = dueDay(since);
});
afterAll(() => life.stop());

const get = async (path: string) => {
  const answer = await life.by(life.administrator, 'GET', path);
  expect(outcome(answer)).toBe('200');
  return answer.body;
};
/** Everything of a list, page by page. */
async function walk(path: string, limit: number): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await get(`${path}&limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    all.push(...page.items);
    cursor = page.cursor;
  }
  return all;
}
const dueIds = async (step: string, limit = 200) =>
  (await walk(`/api/lifecycle?step=${step}`, limit)).map(({ userId }) => userId);
const withStatus = async (status: string) => (await walk(`/api/users?status=${status}`, 200)).map(({ id }) => id);
const ids = (users: Users) => users.map(({ id }) => id);
const sorted = (all: readonly unknown[]) => [...all].sort();
const held = async () => (await get('/api/administration/readiness')).heldRuns;
const heldMails = async (email = ADMINISTRATOR) =>
  (await life.inbox(email)).filter(
    ({ subject }) => subject === 'En automatisk körning har stannat och väntar på beslut',
  );
const release = (id: string, person: Person = life.administrator) =>
  life.by(person, 'POST', `/api/lifecycle/runs/${encodeURIComponent(id)}/release`);

describe('120 of 200 accounts due within a day', () => {
  it('are prompted, for that harms nobody', async () => {
    await life.moveTo(daysAfter(due, -3));
    for (const one of [life.administrator, second]) expect((await life.by(one, 'GET', '/api/me')).status).toBe(200);
    await life.run('remindInactiveUsers', 'dispatchMail', 'dispatchMail');
    await life.moveTo(daysAfter(due, -2));
    await life.run(...DAILY);
    expect(await held()).toEqual([]);
    expect(await dueIds('deactivate')).toEqual([]);
  });

  it('hold the step: nothing happens, administrators are mailed once, readiness shows it', async () => {
    await life.moveTo(due, '00:10');
    await life.run('deactivateInactiveUsers', 'deactivateInactiveUsers', 'dispatchMail');
    expect(await withStatus('deactivated')).toEqual([]);
    expect(await held()).toMatchObject([{ step: 'deactivate', count: 120 }]);
    const [run] = (await get('/api/lifecycle/runs')).items;
    expect(run).toMatchObject({ step: 'deactivate', state: 'held', due: 120, done: 0, releasedBy: null });
    for (const email of [ADMINISTRATOR, second.email]) {
      const [mail, ...more] = await heldMails(email);
      expect(mail?.text).toMatch(/inaktivering.*120/s);
      expect(more).toEqual([]);
    }
    // However many ticks there are.
    await life.moveTo(due, '18:00');
    await life.run(...DAILY);
    await life.moveTo(daysAfter(due, 1));
    await life.run(...DAILY);
    expect(await withStatus('deactivated')).toEqual([]);
    expect(await heldMails()).toHaveLength(1);
  });

  it('are listed by the dry run, one by one without a gap, together with those that fell due since', async () => {
    const expected = sorted([...ids(first), ...ids(later), awake.id]);
    expect(sorted(await dueIds('deactivate', 1))).toEqual(expected);
    const items = await walk('/api/lifecycle?step=deactivate', 50);
    expect(sorted(items.map(({ userId }) => userId))).toEqual(expected);
    expect(items.every(({ reason }) => reason === 'inactivity')).toBe(true);
    const dueOn = new Map(items.map((item) => [item.userId, item.dueOn]));
    for (const id of ids(first)) expect(dueOn.get(id)).toBe(due);
    for (const id of ids(later)) expect(dueOn.get(id)).toBe(daysAfter(due, 1));
    expect(await withStatus('deactivated')).toEqual([]);
  });

  it('go on by a release of administration: exactly those due by its moment, each decided again', async () => {
    const [{ id }] = await held();
    expect(outcome(await release(id, awake))).toBe('403 forbidden');
    // That was a use of her session: she is not due any more.
    const released = await release(id, second);
    expect(released.body).toMatchObject({ state: 'released', releasedBy: second.id, due: 120 });
    expect(outcome(await release(id))).toBe('409 statusConflict');
    expect(outcome(await release('held-nothing'))).toBe('404 notFound');
    expect(await withStatus('deactivated')).toEqual([]);

    await life.run('deactivateInactiveUsers');
    expect(sorted(await withStatus('deactivated'))).toEqual(sorted(ids(first)));
    expect((await life.shown(awake)).status).toBe('active');
    expect(await held()).toEqual([]);
    expect(sorted(await dueIds('deactivate'))).toEqual(sorted(ids(later)));
    const [done] = (await get('/api/lifecycle/runs')).items;
    expect(done).toMatchObject({ step: 'deactivate', state: 'done', done: 119, failed: 0 });
  });

  it('the sixty that fell due later are not covered: they hold the step anew', async () => {
    await life.run('deactivateInactiveUsers', 'dispatchMail');
    expect(await withStatus('deactivated')).toHaveLength(119);
    const [{ id, count }] = await held();
    expect(count).toBe(60);
    expect(await heldMails()).toHaveLength(2);
    expect(outcome(await release(id))).toBe('200');
    await life.run('deactivateInactiveUsers');
    expect(sorted(await withStatus('deactivated'))).toEqual(sorted([...ids(first), ...ids(later)]));
    expect(await held()).toEqual([]);
  });

  it('the same for their erasure', async () => {
    const erased = daysAfter(due, 31);
    await life.moveTo(erased, '00:10');
    await life.run('eraseDeactivatedUsers', 'dispatchMail');
    expect(await withStatus('deactivated')).toHaveLength(179);
    expect(await held()).toMatchObject([{ step: 'erase', count: 179 }]);
    expect(await heldMails()).toHaveLength(3);
    expect(sorted(await dueIds('erase', 25))).toEqual(sorted([...ids(first), ...ids(later)]));
    // Held or not, a restoration is too late.
    expect(outcome(await life.restore(first[0] ?? { id: '' }))).toBe('410 restorationWindowOver');
    const [{ id }] = await held();
    expect(outcome(await release(id))).toBe('200');
    await life.run('eraseDeactivatedUsers');
    expect(await withStatus('deactivated')).toEqual([]);
    expect(await life.shown(first[0] ?? { id: '' })).toBeUndefined();
    expect(await dueIds('erase')).toEqual([]);
    const left = life.register.local.cosmos.dump().register ?? [];
    expect(left.filter(({ type }) => type === 'tombstone')).toHaveLength(179);
  });
});

it('many small sweeps within a day do not pass for few', async () => {
  const users = await life.settle(60);
  const yesterday = daysAfter(life.today(), 1);
  await life.moveTo(daysAfter(life.today(), 2), '06:00');
  for (let group = 0; group < 6; group++) {
    for (const user of users.slice(group * 10, group * 10 + 10))
      expect(outcome(await life.change(user, { lastDayOfEmployment: yesterday }))).toBe('200');
    await life.moveTo(life.today(), `${10 + 2 * group}:00`);
    await life.run('deactivateInactiveUsers');
    expect(await withStatus('deactivated')).toHaveLength(Math.min(50, (group + 1) * 10));
  }
  expect(await held()).toMatchObject([{ step: 'deactivate', count: 10 }]);
  await life.moveTo(daysAfter(life.today(), 2));
  await life.run(...DAILY);
  expect(await withStatus('deactivated')).toHaveLength(50);
});
