import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let editor: Person;
const leavers: string[] = [];

beforeAll(async () => {
  register = await startRegister({ SWEEP_BRAKE_MINIMUM: '3' });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  editor = await register.person(administrator, { email: 'editor@kommun.example', organisationId });
  const lastDayOfEmployment = new Date(register.local.clock.now()).toISOString().slice(0, 10);
  for (let n = 0; n < 5; n++) {
    const facts = { email: `leaver${n}@kommun.example`, organisationId, lastDayOfEmployment };
    leavers.push((await register.invite(administrator, facts)).body.id);
  }
  register.advance('P1D');
  administrator = await register.back(administrator);
  editor = await register.back(editor);
});
afterAll(() => register.stop());

const get = (path: string, { token }: Person = administrator) =>
  register.call('GET', `/api/lifecycle${path}`, { token });
const release = (id: string, { token }: Person = administrator) =>
  register.call('POST', `/api/lifecycle/runs/${id}/release`, { token });

it('the dry run shows who is due and since when, a page at a time, and changes nothing', async () => {
  const seen: unknown[] = [];
  let cursor = '';
  do {
    const page = await get(`?step=deactivate&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    expect(page.status).toBe(200);
    expect(page.body.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.body.items);
    cursor = page.body.cursor ?? '';
  } while (cursor);
  const today = new Date(register.local.clock.now()).toISOString().slice(0, 10);
  const item = { step: 'deactivate', dueOn: today, stage: null, reason: 'employmentEnded' };
  expect(seen).toHaveLength(5);
  for (const userId of leavers) expect(seen).toContainEqual({ ...item, userId });
  expect((await get('?step=remind')).body).toEqual({ items: [], cursor: null });
  expect((await get('/runs')).body).toEqual({ items: [], cursor: null });
});

it('whoever reads it leaves an event that says whom it showed', async () => {
  const { body } = await register.call('GET', '/api/me/events', { token: administrator.token });
  const reads = body.items.filter(({ action }: { action: string }) => action === 'lifecycleRead');
  expect(reads.flatMap(({ details }: { details: { ids: string[] } }) => details.ids).sort()).toEqual(
    [...leavers].sort(),
  );
});

it.each([
  ['another step', '?step=lapse', '400 invalidRequest'],
  ['no step', '', '400 invalidRequest'],
  ['a foreign cursor', '?step=erase&cursor=abc', '400 invalidCursor'],
])('refuses %s', async (_, query, code) => {
  expect(outcome(await get(query))).toBe(code);
});

it('is for administrators', async () => {
  for (const path of ['?step=erase', '/runs']) expect(outcome(await get(path, editor))).toBe('403 forbidden');
  expect(outcome(await release('held-deactivate', editor))).toBe('403 forbidden');
});

it('a step that is held goes on when an administrator releases it', async () => {
  expect(outcome(await release('held-deactivate'))).toBe('404 notFound');
  await register.run('deactivateInactiveUsers', 'deactivateInactiveUsers');
  const [held, ...others] = (await get('/runs')).body.items;
  expect(others).toEqual([]);
  expect(held).toMatchObject({ step: 'deactivate', state: 'held', due: 5, endedAt: null, releasedBy: null });
  const mails = await register.mailTo(administrator.email);
  expect(mails.filter(({ text }) => text.includes('5'))).not.toEqual([]);

  const released = await release(held.id);
  expect([outcome(released), released.body.state, released.body.releasedBy]).toEqual([
    '200',
    'released',
    administrator.id,
  ]);
  expect(outcome(await release(held.id))).toBe('409 statusConflict');
  await register.run('deactivateInactiveUsers');
  for (const id of leavers) {
    const user = await register.call('GET', `/api/users/${id}`, { token: administrator.token });
    expect(user.body).toMatchObject({ status: 'deactivated', deactivationReason: 'employmentEnded' });
  }
  const runs = (await get('/runs')).body.items;
  expect(runs).toMatchObject([
    { step: 'deactivate', state: 'done', done: 5 },
    { id: held.id, state: 'done' },
  ]);
});
