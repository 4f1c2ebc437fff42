import { routines } from '../../shared/routines/catalogue.ts';
import { accessibilityFaults } from '../setup/accessible.ts';
import { appoint, protect } from '../setup/officers.ts';
import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let mainUser: Person;
let expert: Person;
let elsewhere: Person;
let officer: Person;
let hidden: Person;
beforeAll(async () => {
  register = await startRegister({
    SESSION_IDLE: 'P1Y',
    SESSION_LIFETIME: 'P1Y',
    ROUTINE_RECORD_NUMBERS: 'incidents=HEL 2026-1',
  });
  administrator = await register.administrator();
  const own = await register.organisation(administrator);
  const other = await register.organisation(administrator, { name: 'Grannkommunen' });
  const person = (email: string, role: string, organisationId: string, more = {}) =>
    register.person(administrator, { email: `${email}@kommun.example`, role, organisationId, ...more });
  mainUser = await person('main-user', 'mainUser', own);
  expert = await person('expert', 'expert', own, { givenName: 'Elisabet', familyName: 'Ekspert' });
  elsewhere = await person('elsewhere', 'editor', other);
  officer = await person('officer', 'expert', other);
  await appoint(officer);
  hidden = await person('hidden', 'expert', own, { givenName: 'Gömda', familyName: 'Personen' });
  await protect(hidden);
});
afterAll(() => register.stop());

const by = (person: Person | undefined, method: string, path: string, body?: object, headers = {}) =>
  register.call(method, path, { token: person?.token, body, headers });
const unreadOf = async (person: Person) => (await by(person, 'GET', '/api/sessions/current')).body.unreadRoutines;
const confirm = (person: Person, id: string, revision = 1) => by(person, 'PUT', `/api/me/routines/${id}`, { revision });
const listed = async (person: Person, query = '', id = 'protected-identity') => {
  const { body } = await by(person, 'GET', `/api/routines/${id}/unread${query}`);
  return body.items.map((item: { id: string }) => item.id).sort();
};
const ids = (...people: Person[]) => people.map(({ id }) => id).sort();

describe('the routines', () => {
  it('are listed with what a governed document tells of itself, and whether they bind the reader', async () => {
    const { body } = await by(expert, 'GET', '/api/routines', undefined, { 'accept-language': 'fi' });
    expect(body.items.map(({ id, bindsYou, confirmed }: Record<string, unknown>) => [id, bindsYou, confirmed])).toEqual(
      [
        ['protected-identity', true, null],
        ['incidents', true, null],
        ['user-accounts', false, null],
      ],
    );
    expect(body.items[1]).toMatchObject({ language: 'fi', recordNumber: 'HEL 2026-1', revision: 1 });
    expect(body.items[0]).not.toHaveProperty('sections');
  });

  it.each(['sv', 'fi', 'en'])('are pages in %s that bar nobody', async (language) => {
    for (const { id, content } of routines) {
      const { body: page, headers } = await by(expert, 'GET', `/api/routines/${id}?language=${language}`, undefined, {
        accept: 'text/html',
      });
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(accessibilityFaults(page)).toEqual([]);
      expect(page).toContain(`<h1>${content[language as 'sv'].name}</h1>`);
      expect(page).toContain('<ol>');
    }
  });

  it('are for those who have signed in', async () => {
    expect(outcome(await by(undefined, 'GET', '/api/routines/incidents'))).toBe('401 notSignedIn');
    expect(outcome(await by(expert, 'GET', '/api/routines/manners'))).toBe('404 notFound');
  });
});

describe('what somebody has not read', () => {
  it('is told at sign-in and afterwards, until it is confirmed, which is an event', async () => {
    expect((await register.signIn(expert.email)).body.unreadRoutines).toEqual(['protected-identity', 'incidents']);
    expect(await unreadOf(mainUser)).toEqual(['protected-identity', 'incidents', 'user-accounts']);
    expect(outcome(await confirm(expert, 'protected-identity'))).toBe('204');
    expect(outcome(await confirm(expert, 'protected-identity'))).toBe('204');
    expect(await unreadOf(expert)).toEqual(['incidents']);
    const { items } = (await by(expert, 'GET', '/api/me/events')).body;
    const confirmed = items.filter(({ action }: { action: string }) => action === 'routineConfirmed');
    expect(confirmed.map(({ details }: { details: object }) => details)).toEqual([
      { routine: 'protected-identity', revision: 1 },
    ]);
  });

  it('is not read by confirming another revision', async () => {
    expect(outcome(await confirm(expert, 'incidents', 2))).toBe('422 routineOutdated');
    expect(outcome(await confirm(expert, 'incidents', 0))).toBe('400 invalidRequest');
    expect(await unreadOf(expert)).toEqual(['incidents']);
  });

  it('is asked of a protected person as of everyone', async () => {
    const again = await register.back(hidden);
    expect(await unreadOf(again)).toEqual(['protected-identity', 'incidents']);
    expect(outcome(await confirm(again, 'incidents'))).toBe('204');
    expect(await unreadOf(again)).toEqual(['protected-identity']);
  });
});

describe('who has not read a routine', () => {
  it('is listed for administrators, and for main users of their own organisation', async () => {
    expect(await listed(administrator)).toEqual(ids(administrator, mainUser, elsewhere, officer));
    expect(await listed(mainUser)).toEqual(ids(mainUser));
    expect(await listed(mainUser, '', 'incidents')).toEqual(ids(mainUser, expert));
    // Whom it does not bind has not to read it.
    expect(await listed(administrator, '', 'user-accounts')).toEqual(ids(administrator, mainUser, officer));
  });

  it('is listed by name, which is an event, one page at a time', async () => {
    const first = (await by(mainUser, 'GET', '/api/routines/incidents/unread?limit=1')).body;
    expect(first.items).toEqual([
      expect.objectContaining({ id: expert.id, givenName: 'Elisabet', familyName: 'Ekspert', confirmedRevision: null }),
    ]);
    const query = `?limit=1&cursor=${encodeURIComponent(first.cursor)}`;
    const second = (await by(mainUser, 'GET', `/api/routines/incidents/unread${query}`)).body;
    expect([second.items[0].id, second.cursor]).toEqual([mainUser.id, null]);
    expect(outcome(await by(mainUser, 'GET', `/api/routines/protected-identity/unread${query}`))).toBe(
      '400 invalidCursor',
    );
    const { items } = (await by(mainUser, 'GET', '/api/me/events')).body;
    expect(items[0]).toMatchObject({
      action: 'unreadRoutineListed',
      details: { routine: 'incidents', ids: [mainUser.id] },
    });
  });

  it('is listed of protected persons for officers alone, by alias', async () => {
    const query = '?protected=true';
    const { body } = await by(officer, 'GET', `/api/routines/protected-identity/unread${query}`);
    expect(body.items).toEqual([{ id: hidden.id, alias: 'K7Q2', confirmedRevision: null }]);
    expect(await listed(officer, query, 'incidents')).toEqual([]);
    for (const person of [administrator, mainUser, expert])
      expect(outcome(await by(person, 'GET', `/api/routines/incidents/unread${query}`))).toBe('403 forbidden');
    // An officer who is nothing else sees no others.
    expect(outcome(await by(officer, 'GET', '/api/routines/incidents/unread'))).toBe('403 forbidden');
    // Nor does the log of the officer show others whom they looked at.
    const { items } = (await by(administrator, 'GET', `/api/events?actor=${officer.id}&action=unreadRoutineListed`))
      .body;
    expect(items).toEqual([]);
  });
});

describe('a revision', () => {
  it('asks everyone whom it binds again', async () => {
    const routine = routines.find(({ id }) => id === 'protected-identity') as { revision: number };
    routine.revision = 2;
    try {
      expect(await unreadOf(expert)).toEqual(['protected-identity', 'incidents']);
      const { confirmed } = (await by(expert, 'GET', '/api/routines/protected-identity')).body;
      expect(confirmed).toMatchObject({ revision: 1 });
      expect(await listed(mainUser)).toEqual(ids(mainUser, expert));
      expect(outcome(await confirm(expert, 'protected-identity', 1))).toBe('422 routineOutdated');
      expect(outcome(await confirm(expert, 'protected-identity', 2))).toBe('204');
      expect(await unreadOf(expert)).toEqual(['incidents']);
    } finally {
      routine.revision = 1;
    }
  });

  it("is due within a year: its owner is reminded ahead, on the day and again, in each one's language", async () => {
    await register.run('watchDeadlines');
    const mails = async () =>
      (await register.mailTo('admin@register.example')).filter(({ subject }) => subject === 'En rutin ska ses över');
    const at = (day: string) => register.local.clock.moveTo(`${day}T08:00:00.000Z`);
    const ahead = '2027-10-26';
    if (register.local.clock.now() < Date.parse(ahead)) {
      at('2027-10-25');
      await register.run('watchDeadlines');
      expect(await mails()).toEqual([]);
      at(ahead);
    }
    await register.run('watchDeadlines', 'watchDeadlines');
    const [first, ...others] = await mails();
    expect(others).toHaveLength(routines.length - 1);
    expect(first?.text).toMatch(/senast den 25 november 2027: Rutin/);
    expect(first?.text).toMatch(/\/routines\/[\w-]+/);
    register.advance('P30D');
    await register.run('watchDeadlines', 'watchDeadlines');
    expect(await mails()).toHaveLength(2 * routines.length);
  });
});
