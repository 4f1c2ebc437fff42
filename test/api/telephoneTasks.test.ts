import { appoint } from '../setup/officers.ts';
import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let mainUser: Person;
let officer: Person;
let organisationId: string;

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' });
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  await by(administrator, 'PATCH', `organisations/${organisationId}`, { telephone: '+358 9 310 1000' }, '"1"');
  const person = (email: string, role: string) =>
    register.person(administrator, { email, role, organisationId, givenName: 'Ottokar', familyName: 'Officer' });
  mainUser = await person('main@kommun.example', 'mainUser');
  officer = await person('officer@kommun.example', 'expert');
  await appoint(officer);
});
afterAll(() => register.stop());

const by = ({ token }: Person, method: string, path: string, body?: unknown, ifMatch?: string | null) =>
  register.call(method, `/api/${path}`, { token, body, ifMatch });

/** Somebody protected who has activated the account. */
async function hidden(email: string): Promise<string> {
  const asked = await by(mainUser, 'POST', 'contact-requests', { callbackNumber: '169142' });
  const { id } = asked.body;
  await by(
    officer,
    'PATCH',
    `contact-requests/${id}`,
    { state: 'called', identifiedBy: 'switchboard' },
    asked.headers.get('etag'),
  );
  const person = { email, givenName: 'Hillevi', familyName: 'Skarpsund', organisationId, role: 'editor' };
  const { body } = await by(officer, 'POST', `contact-requests/${id}/users`, person);
  const { reference, code } = body.activation;
  const { version } = (await register.call('GET', '/api/privacy-notice')).body;
  const activation = { reference, code, password: PASSWORD, privacyNotice: version };
  expect(outcome(await register.call('POST', '/api/activation', { body: activation }))).toBe('200');
  return body.user.id;
}

/** The newest open task of a kind. */
async function task(kind: string) {
  const { body } = await by(officer, 'GET', 'telephone-tasks?limit=200');
  const found = body.items.find((one: { kind: string; endedAt: string | null }) => one.kind === kind && !one.endedAt);
  if (!found) throw new Error(`There is no task ${kind}`);
  return (await by(officer, 'GET', `telephone-tasks/${found.id}`)).body;
}

/** A day passes: everybody else is in use, and the timers run. */
async function day() {
  register.advance('P1D');
  for (const who of [administrator, mainUser, officer]) await by(who, 'GET', 'me');
  await register.run('remindInactiveUsers', 'dispatchMail', 'deactivateInactiveUsers', 'watchDeadlines');
}

describe('a prompt to a protected person', () => {
  it('is a call; two in vain on different days count, and the account ends on the day that is named, not before', async () => {
    const id = await hidden('hillevi@gomd.example');
    register.advance('P5M');
    await day();
    const prompt = await task('prompt');
    expect(prompt.about).toMatchObject({ userId: id, switchboard: '+358 9 310 1000' });
    expect(prompt.about.alias).toMatch(/^\w{3}-\w{3}$/);
    expect(JSON.stringify(prompt)).not.toMatch(/Hillevi|Skarpsund|gomd/);
    const call = (outcomeOfCall: string) =>
      by(officer, 'PATCH', `telephone-tasks/${prompt.id}`, { outcome: outcomeOfCall });
    register.advance('P39D');
    await day();
    // Nobody called: nobody is deactivated, and officers are told that a call waits.
    expect((await by(officer, 'GET', `protected-users/${id}`)).body.status).toBe('active');
    expect(
      (await register.mailTo(officer.email)).filter(({ subject }) => /telefonsamtal/.test(subject)),
    ).not.toHaveLength(0);
    expect((await call('notReached')).body.state).toBe('attempted');
    expect((await call('notReached')).body.about.dayToName).not.toBeNull();
    await day();
    const { dayToName } = (await by(officer, 'GET', `telephone-tasks/${prompt.id}`)).body.about;
    expect((await call('notReached')).body.calls).toHaveLength(3);
    const status = async () => (await by(officer, 'GET', `protected-users/${id}`)).body.status;
    const today = () => new Date(register.local.clock.now()).toISOString().slice(0, 10);
    while (today() < dayToName) {
      expect(await status()).toBe('active');
      await day();
    }
    expect(await status()).toBe('deactivated');
  }, 240_000);
});

describe('a task', () => {
  it('ends once, and is nobody’s but officers’', async () => {
    await hidden('tove@gomd.example');
    await register.call('POST', '/api/password-reset', { body: { email: 'tove@gomd.example' } });
    await register.run('dispatchMail');
    const { id } = await task('passwordReset');
    const call = (body: unknown, who = officer) => by(who, 'PATCH', `telephone-tasks/${id}`, body);
    expect(outcome(await call({ outcome: 'reached' }, administrator))).toBe('403 forbidden');
    expect(outcome(await call({ outcome: 'shrugged' }))).toBe('400 invalidRequest');
    const ended = await call({ outcome: 'reached' });
    expect(ended.body).toMatchObject({ state: 'reached', about: null });
    expect(outcome(await call({ outcome: 'notReached' }))).toBe('409 statusConflict');
    expect(outcome(await by(officer, 'GET', 'telephone-tasks/2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f'))).toBe(
      '404 notFound',
    );
  });

  it('about a text that is withheld shows it, and ends with its release', async () => {
    await hidden('saga@gomd.example');
    const path = `organisations/${organisationId}`;
    const before = await by(administrator, 'GET', path);
    const policy = (instructions: string) => ({ allowedDomains: [], approvalRequired: false, instructions });
    const body = { invitationPolicy: policy('Fråga Hillevi Skarpsund.') };
    await by(administrator, 'PATCH', path, body, before.headers.get('etag'));
    const read = async () => (await by(mainUser, 'GET', path)).body.invitationPolicy.instructions;
    expect(await read()).toBe('');
    const { id, about } = await task('leakInText');
    expect(about.text).toBe('Fråga Hillevi Skarpsund.');
    const judge = (who: Person) => by(who, 'PATCH', `telephone-tasks/${id}`, { outcome: 'released' });
    expect(outcome(await judge(administrator))).toBe('403 forbidden');
    expect((await judge(officer)).body).toMatchObject({ state: 'released', about: null, code: null });
    expect(await read()).toBe('Fråga Hillevi Skarpsund.');
    expect(outcome(await judge(officer))).toBe('409 statusConflict');
  });

  it('about a chain that was tampered with is listed, read and ended like any other', async () => {
    const id = await hidden('ylva@gomd.example');
    await edit(
      ({ pk, type, audience }) => pk === id && type === 'event' && audience === 'officers',
      (event) => ({ ...event, action: 'nothingHappened' }),
    );
    // It is one task, however often it is found.
    for (let times = 0; times < 2; times++) {
      expect(outcome(await by(administrator, 'POST', 'events/verifications'))).toBe('202');
      await register.run('watchDeadlines');
    }
    const { items } = (await by(officer, 'GET', 'telephone-tasks?limit=200')).body;
    const found = items.filter(({ kind }: { kind: string }) => kind === 'brokenChain');
    expect(found).toMatchObject([{ state: 'open' }]);
    const read = await by(officer, 'GET', `telephone-tasks/${found[0].id}`);
    expect(read.body.about).toMatchObject({ userId: null, place: expect.stringContaining(`${id}/`) });
    const ended = await by(officer, 'PATCH', `telephone-tasks/${found[0].id}`, { outcome: 'handedOver' });
    expect(ended.body).toMatchObject({ state: 'handedOver', about: null });
  });
});

/** Changes the first document of a kind as somebody with the database alone could. */
async function edit(which: (document: Stored) => boolean, change: (document: Stored) => object): Promise<void> {
  const { openStore } = await import('../../shared/platform/cosmos/client.ts');
  const { endpoint, dump } = register.local.cosmos;
  const store = await openStore(endpoint, 'register', () => Promise.reject(new Error('none')));
  const document = (dump().register ?? []).find(which);
  if (!document) throw new Error('There is no such document');
  await store.replace('register', String(document.pk), change(document) as never, String(document._etag));
}

type Stored = Readonly<Record<string, unknown>>;
