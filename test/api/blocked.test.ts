import { blockOf, blocks } from '../../shared/accounts/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { noticeOnTheWay } from '../setup/notices.ts';
import { operationsOf } from '../setup/openapi.ts';
import { testSettings } from '../setup/platform.ts';
import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';
import { aUser } from '../setup/users.ts';

// A new version comes into force 20 days from now.
jest.mock('../../shared/privacyNotice/history.ts', () =>
  jest
    .requireActual<typeof import('../setup/notices.ts')>('../setup/notices.ts')
    .withNext(jest.requireActual('../../shared/privacyNotice/history.ts')),
);

/** What is never blocked: the session, the notice, the own data and rights, incidents. Everything else is. */
const open: readonly RegExp[] = [
  /^(GET|DELETE) sessions\/current$/,
  /^GET me\/sessions$/,
  /^DELETE me\/sessions\/\{id\}$/,
  /^PUT me\/(password|privacy-notice)$/,
  /^GET me$/,
  /^GET me\/(events|data)$/,
  /^(GET|POST) me\/rights-requests\b/,
  /^(GET|POST|PATCH) incident(s|-register)\b/,
];

const { version, validFrom } = noticeOnTheWay;
const GRACE = 9;

let register: Register;
let administrator: Person;
let expert: Person;
beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P1Y', SESSION_LIFETIME: 'P1Y', NOTICE_GRACE: `P${GRACE}D` });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  expert = await register.person(administrator, { email: 'expert@kommun.example', role: 'expert', organisationId });
});
afterAll(() => register.stop());

const { startOf, plus } = calendarOf('Europe/Helsinki');
const blocksFrom = new Date(startOf(plus(validFrom, `P${GRACE}D`))).toISOString();
const by = (person: Person, method: string, path: string, body?: object) =>
  register.call(method, path, { token: person.token, body, ifMatch: '"1"' });
const notice = async (person: Person) => (await by(person, 'GET', '/api/sessions/current')).body.privacyNotice;

it('asks for nothing while the notice that was accepted is in force', async () => {
  const accepted = (await register.call('GET', '/api/privacy-notice')).body.version;
  expect(await notice(expert)).toEqual({ current: accepted, accepted, blocksFrom: null });
});

it('asks at first, and says until when', async () => {
  register.local.clock.moveTo(new Date(startOf(validFrom) - 60_000).toISOString());
  expect(await notice(expert)).toMatchObject({ blocksFrom: null });
  expect(outcome(await by(expert, 'PUT', '/api/me/privacy-notice', { version }))).toBe('422 privacyNoticeOutdated');
  register.local.clock.advance('PT1M');
  expect(await notice(expert)).toMatchObject({ current: version, blocksFrom });
  expect((await register.call('GET', '/api/privacy-notice')).body).toMatchObject({ version, validFrom });
  register.local.clock.moveTo(new Date(Date.parse(blocksFrom) - 60_000).toISOString());
  expect(outcome(await by(administrator, 'GET', '/api/users'))).toBe('200');
});

const calls = () =>
  operationsOf(register.contract)
    .filter(({ security }) => security.length > 0)
    .map(({ method, path }) => `${method} ${path.slice('/api/'.length)}`);
const isOpen = (call: string) => open.some((pattern) => pattern.test(call));

describe('after the grace period', () => {
  beforeAll(async () => {
    register.local.clock.advance('PT1M');
    // The first call of a day notes that the user is active.
    await by(administrator, 'GET', '/api/me');
  });

  it('refuses every call of the contract but those that are never blocked, before anything else of it is looked at', async () => {
    const seen: Record<string, boolean> = {};
    for (const call of calls()) {
      const [method = '', path = ''] = call.split(' ');
      // Signing out ends a session: one of its own.
      const person = call === 'DELETE sessions/current' ? await register.back(administrator) : administrator;
      const id = path.startsWith('me/sessions') ? '0'.repeat(64) : '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
      register.local.cosmos.requests.take();
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const answer = await by(person, method, `/api/${path.replaceAll(/\{\w+\}/g, id)}`, body);
      seen[call] = outcome(answer) !== '403 privacyNoticePending';
      if (!seen[call])
        expect(register.local.cosmos.requests.take().filter(({ operation }) => operation !== 'read')).toEqual([]);
    }
    expect(seen).toEqual(Object.fromEntries(calls().map((call) => [call, isOpen(call)])));
    expect(Object.values(seen)).toEqual(expect.arrayContaining([true, false]));
  });

  it('says so before it says that the role may not', async () => {
    expect(outcome(await by(expert, 'GET', '/api/users'))).toBe('403 privacyNoticePending');
  });

  it('is promised by the contract wherever it can happen, and nowhere else', () => {
    for (const [path, operations] of Object.entries(register.contract.paths))
      for (const [method, operation] of Object.entries(operations)) {
        const call = `${method.toUpperCase()} ${path.slice('/api/'.length)}`;
        const told = (operation.responses['403'] as { description?: string } | undefined)?.description ?? '';
        const may = calls().includes(call) && !isOpen(call);
        for (const block of blocks) expect([call, block, told.includes(`\`${block}\``)]).toEqual([call, block, may]);
      }
  });

  it('opens everything again for whoever accepts, and logs that', async () => {
    expect(outcome(await by(administrator, 'PUT', '/api/me/privacy-notice', { version }))).toBe('204');
    expect(await notice(administrator)).toEqual({ current: version, accepted: version, blocksFrom: null });
    expect(outcome(await by(administrator, 'GET', '/api/users'))).toBe('200');
    expect(outcome(await by(expert, 'PATCH', '/api/me', { language: 'fi' }))).toBe('403 privacyNoticePending');
    const { items } = (await by(administrator, 'GET', '/api/me/events')).body;
    expect(items).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'privacyNoticeAccepted', details: { version } })]),
    );
  });
});

describe('a restricted account', () => {
  beforeAll(async () => {
    const { body: request } = await by(expert, 'POST', '/api/me/rights-requests', { right: 'restriction' });
    const granted = await by(administrator, 'PATCH', `/api/rights-requests/${request.id}`, { state: 'granted' });
    expect(granted.body.state).toBe('granted');
  });

  it('is refused every call but those that are never blocked, before anything else of it is looked at', async () => {
    const seen: Record<string, boolean> = {};
    for (const call of calls()) {
      const [method = '', path = ''] = call.split(' ');
      const person = call === 'DELETE sessions/current' ? await register.back(expert) : expert;
      const id = path.startsWith('me/sessions') ? '0'.repeat(64) : '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
      register.local.cosmos.requests.take();
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const answer = await by(person, method, `/api/${path.replaceAll(/\{\w+\}/g, id)}`, body);
      seen[call] = outcome(answer) !== '403 accountRestricted';
      if (!seen[call])
        expect(register.local.cosmos.requests.take().filter(({ operation }) => operation !== 'read')).toEqual([]);
    }
    expect(seen).toEqual(Object.fromEntries(calls().map((call) => [call, isOpen(call)])));
  });

  it('lets its holder sign in, read the notice and accept it, take a copy, ask, and report', async () => {
    const back = await register.back(expert);
    expect(outcome(await by(back, 'GET', '/api/sessions/current'))).toBe('200');
    const copy = await by(back, 'GET', '/api/me/data');
    expect(copy.body).toMatchObject({ account: { privacyNotice: { version: expect.any(String) } } });
    expect(copy.body.account.restriction).not.toBeNull();
    expect(outcome(await by(back, 'PUT', '/api/me/privacy-notice', { version }))).toBe('204');
    expect((await by(back, 'GET', '/api/me/data')).body.account.privacyNotice.version).toBe(version);
    expect(outcome(await by(back, 'POST', '/api/me/rights-requests', { right: 'access' }))).toBe('201');
    const report = { kind: 'integrity', discoveredAt: new Date(register.local.clock.now()).toISOString() };
    expect(outcome(await by(back, 'POST', '/api/incidents', { ...report, description: 'En lista var fel.' }))).toBe(
      '201',
    );
    expect(
      outcome(await by(back, 'PUT', '/api/me/password', { current: PASSWORD, password: 'kvasten flyger lågt i natt' })),
    ).toBe('204');
    expect(outcome(await register.signIn(expert.email, 'kvasten flyger lågt i natt'))).toBe('201');
  });
});

it('blocks a restricted account whatever it has accepted', () => {
  const world = {
    settings: testSettings('http://127.0.0.1:1'),
    calendar: calendarOf('Europe/Helsinki'),
    clock: { now: () => startOf(validFrom) },
  };
  const user = { ...aUser({ privacyNotice: { version, acceptedAt: '2026-11-25T08:00:00.000Z' } }) };
  expect(blockOf(world, user)).toBeUndefined();
  expect(blockOf(world, { ...user, restriction: { since: '2026-11-25T08:00:00.000Z', requestId: 'id' } })).toBe(
    'accountRestricted',
  );
});
