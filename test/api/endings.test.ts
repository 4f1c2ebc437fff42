import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;
let mainUser: Person;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  mainUser = await register.person(administrator, { email: 'maija@kommun.example', role: 'mainUser', organisationId });
});
afterAll(() => register.stop());

const by = (person: Person, method: string, path: string, more: { body?: unknown; ifMatch?: string | null } = {}) =>
  register.call(method, path, { token: person.token, ...more });
const person = (email: string) => register.person(administrator, { email, organisationId });
const remove = (remover: Person, { id }: { id: string }) => by(remover, 'DELETE', `/api/users/${id}`);
const restore = async ({ id }: { id: string }, body?: object) =>
  by(administrator, 'POST', `/api/users/${id}/restoration`, { body });
const shown = async ({ id }: { id: string }) => (await by(administrator, 'GET', `/api/users/${id}`)).body;
const tomorrow = async (days: number) => {
  register.advance(`P${days}D`);
  administrator = await register.back(administrator);
};

describe('a removal', () => {
  it('ends every session at once, and says when the account will be erased', async () => {
    const gone = await person('gone@kommun.example');
    await register.call('POST', '/api/password-reset', { body: { email: gone.email } });
    const reset = await register.linkFor(gone.email);
    expect(outcome(await remove(mainUser, gone))).toBe('204');
    expect(outcome(await by(gone, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(outcome(await register.signIn(gone.email))).toBe('401 credentialsRefused');
    const body = { token: reset, password: PASSWORD };
    expect(outcome(await register.call('PUT', '/api/password-reset', { body }))).toBe('410 tokenGone');
    const user = await shown(gone);
    expect(user).toMatchObject({ status: 'deactivated', deactivationReason: 'removed', deactivatesAt: null });
    expect(Date.parse(user.erasesAt) - Date.parse(user.deactivatedAt)).toBeGreaterThan(29 * 86_400_000);
    expect(outcome(await remove(mainUser, gone))).toBe('409 statusConflict');
    expect((await register.mailTo(gone.email)).at(-1)?.text).toMatch(/\d{4}/);
    expect(outcome(await register.invite(administrator, { email: gone.email, organisationId }))).toBe('409 emailTaken');
  });

  it('is nobody’s own, and not of an administrator by a main user', async () => {
    for (const one of [mainUser, administrator]) expect(outcome(await remove(one, one))).toBe('403 forbidden');
    expect(outcome(await remove(mainUser, administrator))).toBe('403 forbidden');
    expect(outcome(await remove(administrator, { id: '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f' }))).toBe('404 notFound');
  });
});

describe('a restoration', () => {
  it('works on day 29, and the account is as it was, without its sessions', async () => {
    const back = await person('back@kommun.example');
    await remove(administrator, back);
    expect(await register.mailTo(back.email)).toHaveLength(2);
    await tomorrow(29);
    await register.run('eraseDeactivatedUsers');
    const restored = await restore(back);
    expect(restored.body).toMatchObject({ status: 'active', deactivatedAt: null, erasesAt: null, email: back.email });
    expect(outcome(await by(back, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(outcome(await register.signIn(back.email))).toBe('201');
    expect(outcome(await restore(back))).toBe('409 statusConflict');
    expect(await register.mailTo(back.email)).toHaveLength(3);
  });

  it('is over on day 30, whether the sweep has come or not', async () => {
    const late = await person('late@kommun.example');
    await remove(administrator, late);
    await tomorrow(30);
    expect(outcome(await restore(late))).toBe('410 restorationWindowOver');
    await register.run('eraseDeactivatedUsers');
    expect(outcome(await restore(late))).toMatch(/^410 restorationWindowOver$|^404 notFound$/);
    expect(outcome(await register.invite(administrator, { email: late.email, organisationId }))).toBe('201');
  });

  it('of somebody who never activated invites anew', async () => {
    const email = 'aldrig@kommun.example';
    const { id } = (await register.invite(administrator, { email, organisationId })).body;
    const first = await register.linkFor(email);
    await remove(administrator, { id });
    expect((await restore({ id })).body).toMatchObject({ status: 'invited', activatedAt: null });
    expect(await register.linkFor(email)).not.toBe(first);
    expect((await register.activate(email)).body.status).toBe('active');
  });

  it('asks for a new last day when the old one is over, and can change organisation and role', async () => {
    const ended = await person('slut@kommun.example');
    const today = new Date(register.local.clock.now()).toISOString().slice(0, 10);
    const ifMatch = `"${(await by(administrator, 'GET', `/api/users/${ended.id}`)).headers.get('etag')?.slice(1, -1)}"`;
    await by(administrator, 'PATCH', `/api/users/${ended.id}`, { body: { lastDayOfEmployment: today }, ifMatch });
    expect(outcome(await by(ended, 'GET', '/api/me'))).toBe('200');
    await tomorrow(1);
    expect(outcome(await by(ended, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(outcome(await register.signIn(ended.email))).toBe('401 credentialsRefused');
    await register.run('deactivateInactiveUsers');
    expect(await shown(ended)).toMatchObject({ status: 'deactivated', deactivationReason: 'employmentEnded' });
    expect(outcome(await restore(ended))).toBe('422 employmentEnded');
    expect(outcome(await restore(ended, { lastDayOfEmployment: today }))).toBe('422 employmentEnded');
    expect(outcome(await restore(ended, { organisationId: '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f' }))).toBe(
      '422 organisationUnknown',
    );
    const other = await register.organisation(administrator);
    const restored = await restore(ended, { lastDayOfEmployment: null, organisationId: other, role: 'expert' });
    expect(restored.body).toMatchObject({
      status: 'active',
      lastDayOfEmployment: null,
      organisationId: other,
      role: 'expert',
    });
  });
});
