import { globSync, readFileSync } from 'node:fs';
import { looks } from '../../shared/rights/copy/events.ts';
import { copyWords, leaveReasons } from '../../shared/rights/index.ts';
import { accessibilityFaults } from '../setup/accessible.ts';
import { leaves, missingFromCopy } from '../setup/copyWalk.ts';
import { type Life, startLife } from '../setup/life.ts';
import { PASSWORD, type Person } from '../setup/register.ts';

/** Somebody whose every fact can be told from any other text. */
const ODETTE = {
  ...{ email: 'odette.hemlig@dolt.example', givenName: 'Odette', familyName: 'Hemligström' },
  newEmail: 'odette.ny@dolt.example',
  nextEmail: 'odette.sen@dolt.example',
};
/** What she asks support; in the store it is sealed. */
const CASE = { subject: 'Behörighet till arkivet', text: 'Hur får jag läsa arkivet?' };
/** What she writes. */
const TEXTS = { incident: 'En lista låg kvar i skrivaren på plan tre.' };
const NAMES = [
  ...Object.values(TEXTS),
  ODETTE.email,
  ODETTE.newEmail,
  ODETTE.nextEmail,
  ODETTE.givenName,
  ODETTE.familyName,
];

let life: Life;
let odette: Person;
let colleague: Person;

const copyOf = async (person: Person, headers: Record<string, string> = {}) => {
  const answer = await life.register.call('GET', '/api/me/data', { token: person.token, headers });
  expect(answer.status).toBe(200);
  return answer.body;
};
const dump = () => life.register.local.cosmos.dump();
const missing = (copy: unknown, ...more: string[]) => missingFromCopy(dump(), copy, [odette.id, ...NAMES, ...more]);

/** Odette does everything that there is to do here, and everything is done to her. */
beforeAll(async () => {
  life = await startLife();
  const { register, by, administrator, organisationId } = life;
  const invitationPolicy = { allowedDomains: [], approvalRequired: true, instructions: 'Ring först.' };
  const etagOf = async (path: string) => (await by(administrator, 'GET', path)).headers.get('etag');
  const { email, givenName, familyName, newEmail, nextEmail } = ODETTE;
  odette = await life.person({ email, givenName, familyName, role: 'mainUser' });
  colleague = await life.person({ email: 'kollega@kommun.example', role: 'mainUser' });
  const organisation = `/api/organisations/${organisationId}`;
  await by(odette, 'PATCH', organisation, { body: { invitationPolicy }, ifMatch: await etagOf(organisation) });
  const invited = await life.invite({ email: 'ny@kommun.example' }, odette);
  const refused = await life.invite({ email: 'fel@kommun.example' }, odette);
  const asked = await life.invite({ email: 'annan@kommun.example' }, colleague);
  const approval = (id: string) => `/api/users/${id}/approval`;
  await by(colleague, 'POST', approval(invited.id), { ifMatch: await etagOf(`/api/users/${invited.id}`) });
  await by(colleague, 'DELETE', approval(refused.id), { ifMatch: await etagOf(`/api/users/${refused.id}`) });
  await by(colleague, 'GET', '/api/users');
  await by(odette, 'POST', approval(asked.id), { ifMatch: await etagOf(`/api/users/${asked.id}`) });

  const own = `/api/users/${odette.id}`;
  await by(odette, 'PATCH', '/api/me', { body: { language: 'fi' }, ifMatch: await etagOf(own) });
  await by(odette, 'PUT', '/api/me/email', { body: { email: newEmail, password: PASSWORD } });
  await register.call('POST', '/api/email-confirmation', { body: { token: await register.linkFor(newEmail) } });
  odette = await register.back({ ...odette, email: newEmail });
  await register.call('POST', '/api/password-reset', { body: { email: newEmail } });
  await register.call('PUT', '/api/password-reset', {
    body: { token: await register.linkFor(newEmail), password: PASSWORD },
  });
  await register.signIn(newEmail, 'fel lösenord helt och hållet');
  odette = await register.back(odette);

  await by(odette, 'POST', '/api/contact-requests', { body: { callbackNumber: '+358 9 310 55501' } });
  const { body: question } = await by(odette, 'POST', '/api/cases', { body: { ...CASE, confidential: false } });
  await by(administrator, 'POST', `/api/cases/${question.id}/messages`, { body: { text: 'Så här.' } });
  await by(odette, 'GET', `/api/cases/${question.id}`);
  const incident = { kind: 'confidentiality', discoveredAt: new Date(life.now()).toISOString() };
  await by(odette, 'POST', '/api/incidents', { body: { ...incident, description: TEXTS.incident } });
  await by(colleague, 'POST', '/api/incidents', {
    body: { ...incident, description: 'Fel bilaga.', affectedUserIds: [odette.id] },
  });

  // Half a year of silence: a reminder, deactivation, restoration.
  register.advance('P5M20D');
  await by(administrator, 'GET', '/api/lifecycle?step=remind');
  await life.run('remindInactiveUsers', 'dispatchMail');
  for (const list of ['users', 'users/search']) {
    const search = list.endsWith('search') ? { body: { text: familyName } } : {};
    await by(administrator, search.body ? 'POST' : 'GET', `/api/${list}`, search);
  }
  await by(administrator, 'GET', own);
  await by(administrator, 'GET', `${own}/events`);
  await by(administrator, 'DELETE', own);
  await life.restore(odette);
  await by(administrator, 'PUT', `${own}/role`, { body: { role: 'administrator' }, ifMatch: await etagOf(own) });
  await life.run('dispatchMail');
  odette = await register.back(odette);
  const second = await register.back(odette);
  await by(second, 'DELETE', '/api/sessions/current');
  await by(odette, 'GET', '/api/users');
  await by(odette, 'GET', '/api/events');
  await by(odette, 'POST', '/api/events/verifications');
  await by(odette, 'PUT', '/api/me/email', { body: { email: nextEmail, password: PASSWORD } });
});
afterAll(() => life.stop());

describe('the copy of the data of somebody who has done everything', () => {
  it('holds every stored datum about them', async () => {
    const copy = await copyOf(odette);
    expect(missing(copy)).toEqual([]);
  });

  it('holds what she asked support, and what she was answered', async () => {
    const { cases } = await copyOf(odette);
    expect(cases).toMatchObject([
      {
        ...{ subject: CASE.subject, confidential: false, standing: 'answered' },
        messages: [
          { from: 'you', text: CASE.text },
          { from: 'support', text: 'Så här.' },
        ],
        mails: [{ template: 'caseAnswered', state: 'sent' }],
      },
    ]);
  });

  it('holds every one of somebody else, too', async () => {
    const copy = await copyOf(colleague);
    expect(missingFromCopy(dump(), copy, [colleague.id, colleague.email])).toEqual([]);
  });

  it('would not pass for whole with a document of a new type, a new field, or one that it forgot', async () => {
    const copy = await copyOf(odette);
    const { register = [], ...others } = dump();
    const walk = (...documents: object[]) =>
      missingFromCopy({ ...others, register: [...register, ...(documents as typeof register)] }, copy, [odette.id]);
    const user = register.find(({ id }) => id === odette.id) ?? {};
    expect(walk({ id: 'x', pk: 'x', type: 'diary', text: odette.id })).toEqual(['register/diary: unknown type']);
    expect(walk({ ...user, shoeSize: 44 })).toEqual(['register/user: shoeSize not decided on']);
    const event: Record<string, unknown> | undefined = register.find(
      ({ type, subject }) => type === 'event' && subject === odette.id,
    );
    expect(walk({ ...event, id: 'y' })).toEqual([`register/event ${event?.action}: id`]);
  });

  it('says what it leaves out, and why', async () => {
    const { leftOut } = await copyOf(odette);
    expect(leftOut).toContainEqual({ type: 'credential', field: 'hash', reason: 'secret' });
    expect(leftOut).toContainEqual({ type: 'counter', field: null, reason: 'unattributable' });
  });

  it('tells who looked by time, purpose and capacity, and never who it was', async () => {
    const copy = await copyOf(odette);
    expect(new Set(copy.looks.map(({ purpose }: { purpose: string }) => purpose))).toEqual(
      new Set(['userAdministration', 'logOversight', 'lifecycle']),
    );
    expect(new Set(copy.looks.map(({ capacity }: { capacity: string }) => capacity))).toEqual(
      new Set(['administrator', 'mainUser']),
    );
    // Others are named by nothing but by the ids of those that she dealt with herself.
    const others = copy.events.filter(({ by }: { by: { kind: string } }) => by.kind !== 'you');
    for (const id of [life.administrator.id, colleague.id]) {
      expect(leaves(copy.looks)).not.toContain(id);
      expect(leaves(others)).not.toContain(id);
    }
  });

  it('holds no token, no hash and nothing of a source', async () => {
    const text = JSON.stringify(await copyOf(odette));
    const { tokens = [], usernames = [], register = [] } = dump();
    for (const { id } of [...tokens, ...usernames]) expect(text).not.toContain(String(id));
    for (const { type, hash, mac } of register)
      if (type === 'credential' || type === 'event') expect(text).not.toContain(String(hash ?? mac));
    expect(text).not.toContain(odette.token);
  });

  it('is an event of its own', async () => {
    const before = (await copyOf(odette)).events;
    const after = (await copyOf(odette)).events;
    const taken = (events: readonly { action: string }[]) =>
      events.filter(({ action }) => action === 'ownDataRead').length;
    expect(taken(after)).toBe(taken(before) + 1);
  });
});

describe('the page of the same for people', () => {
  it.each(['sv', 'fi', 'en'] as const)('is whole, named and readable in %s', async (language) => {
    const headers = { accept: 'text/html', 'accept-language': language };
    const response = await life.register.call('GET', '/api/me/data', { token: odette.token, headers });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const page: string = response.body;
    expect(accessibilityFaults(page)).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
    for (const text of [ODETTE.newEmail, ODETTE.nextEmail, ODETTE.familyName, 'Kommunen']) expect(page).toContain(text);
    // Every code has words; what is left as it is, is an id, a name of the program's own, or a revision of the notice.
    const [data = ''] = page.split(copyWords[language].leftOut.heading);
    const codes = [...data.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) => String(code));
    const own =
      /^([0-9a-f-]{36}|[0-9a-f]{64}|unknown|usernames|usernameKey|watchDeadlines|dispatchMail|remindInactiveUsers)$/;
    expect([...new Set(codes.filter((code) => !own.test(code)))]).toEqual([]);
    for (const [label] of page.matchAll(/<(?:dt|th scope="col")>[a-z]+[A-Z]\w*</g)) expect(label).toBe('');
    for (const reason of leaveReasons) expect(page).not.toContain(`>${reason}<`);
  });

  it('is refused to whoever takes neither', async () => {
    const headers = { accept: 'image/png' };
    const answer = await life.register.call('GET', '/api/me/data', { token: odette.token, headers });
    expect(answer).toMatchObject({ status: 406, body: { code: 'notAcceptable' } });
  });
});

describe('a list in which others are shown somebody, or what somebody wrote', () => {
  it.each([
    ['userAdministration', '/api/routines/incidents/unread?limit=200'],
    ['rights', '/api/rights-requests?limit=200'],
  ])('is a look, for %s', async (purpose, path) => {
    await life.by(odette, 'POST', '/api/me/rights-requests', { body: { right: 'rectification', text: 'Fel namn.' } });
    const times = async () =>
      (await copyOf(odette)).looks.filter((look: { purpose: string }) => look.purpose === purpose).length;
    const before = await times();
    expect((await life.by(life.administrator, 'GET', path)).status).toBe(200);
    expect(await times()).toBe(before + 1);
  });

  it('is none, for incidents: of the officers’ ones there would be none either, and their reporter would learn which they are', async () => {
    const looks = async () => JSON.stringify((await copyOf(odette)).looks);
    const before = await looks();
    expect((await life.by(life.administrator, 'GET', '/api/incidents?limit=200')).status).toBe(200);
    expect(await looks()).toBe(before);
  });

  it('is one of the looks whatever its action, or holds ids of matters and not of people', () => {
    const ofMatters = ['telephoneTasksListed', 'contactRequestsListed', 'casesListed', 'incidentsListed'];
    const listing = globSync('shared/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/action: '(\w+)',(?:(?!action:)[\s\S])*?details: \{[^}]*\bids\b/g)].map(
        ([, action]) => String(action),
      ),
    );
    expect(listing).toEqual(expect.arrayContaining(['usersListed', 'unreadRoutineListed', 'lifecycleRead']));
    // Who proposed an officer finds that in the copy; it is no look.
    const done = ['officerApproved'];
    expect(listing.filter((action) => !looks[action] && ![...ofMatters, ...done].includes(action))).toEqual([]);
  });
});
