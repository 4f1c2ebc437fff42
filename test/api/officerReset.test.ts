import { twoOfficers } from '../setup/duties.ts';
import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let first: Person;
let second: Person;

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P1Y', SESSION_LIFETIME: 'P1Y' });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  [first, second] = await twoOfficers(register, administrator, organisationId);
});
afterAll(() => register.stop());

const by = ({ token }: Person, method: string, path: string, body?: unknown) =>
  register.call(method, `/api/${path}`, { token, body });
const tasks = async (reader = second) => (await by(reader, 'GET', 'telephone-tasks')).body.items;
const call = (officer: Person, id: string, result: string) =>
  by(officer, 'PATCH', `telephone-tasks/${id}`, { outcome: result });
const NEW = 'nio gula hattar på en hylla';

describe('what waits for officers', () => {
  it('is, for an officer who forgot the password, a call of another one with a code: nothing goes by mail', async () => {
    const mails = (await register.mailTo(first.email)).length;
    expect(outcome(await register.call('POST', '/api/password-reset', { body: { email: first.email } }))).toBe('202');
    expect(await register.mailTo(first.email)).toHaveLength(mails);
    const [task] = await tasks();
    expect(task).toMatchObject({ kind: 'passwordReset', state: 'open', overdue: false });
    expect((await by(second, 'GET', `telephone-tasks/${task.id}`)).body.about).toMatchObject({ userId: first.id });
    expect(outcome(await call(first, task.id, 'reached'))).toBe('403 forbidden');
    expect((await call(second, task.id, 'notReached')).body).toMatchObject({ state: 'attempted', code: null });
    const reached = (await call(second, task.id, 'reached')).body;
    expect(reached).toMatchObject({ state: 'reached', about: null, calls: [{ officerId: second.id }, {}] });
    const { reference, code } = reached.code;
    const reset = (more: object) =>
      register.call('PUT', '/api/password-reset', { body: { reference, code, password: NEW, ...more } });
    expect(outcome(await reset({ code: 'AAAA-AAAA' }))).toBe('410 tokenGone');
    expect(outcome(await reset({ reference: 'AAAA-AAAA' }))).toBe('410 tokenGone');
    expect(outcome(await reset({}))).toBe('204');
    expect(outcome(await reset({}))).toBe('410 tokenGone');
    expect(outcome(await register.signIn(first.email, PASSWORD))).toBe('401 credentialsRefused');
    const entered = await register.signIn(first.email, NEW);
    expect(outcome(entered)).toBe('201');
    // Whoever had the code in hand may be whoever comes in by it: for a while the two are no two.
    const permit = { officerId: second.id, password: NEW };
    expect(outcome(await by({ ...first, token: entered.body.token }, 'POST', 'disclosure-permits', permit))).toBe(
      '409 secondOfficerNeeded',
    );
    expect(outcome(await call(second, task.id, 'reached'))).toBe('409 statusConflict');
  });

  it('is told of again while a contact request has no answer', async () => {
    const { body } = await by(administrator, 'POST', 'contact-requests', { callbackNumber: '169142' });
    const before = (await register.mailTo(second.email)).length;
    register.advance('P2D');
    await register.run('watchDeadlines');
    expect((await register.mailTo(second.email)).length).toBeGreaterThan(before);
    register.advance('P31D');
    await register.run('watchDeadlines');
    expect((await by(administrator, 'GET', `contact-requests/${body.id}`)).body).toMatchObject({
      ...{ state: 'closed', callbackNumber: null },
    });
  });
});
