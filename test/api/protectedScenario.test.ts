import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appoint } from '../setup/officers.ts';
import { type Answer, outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';
import { filesIn, type Sought, traces } from '../setup/traces.ts';

/**
 * A protected person's whole life in the register, with everything that may give them away, and then a search for them in
 * whatever there is to search: nothing but their own answers and an officer's disclosure may hold them.
 */

/** Added under protection from the first write on. */
const ADDED = {
  givenName: 'Ingegärdis',
  familyName: 'Åkerskärsdal',
  email: 'ingegardis.akerskarsdal@skarvholmspost.example',
};
/** Somebody like anybody else, until the mark. */
const MARKED = {
  givenName: 'Ragnevaldina',
  familyName: 'Öhrnfjällstrand',
  email: 'ragnevaldina.ohrnfjallstrand@vassbergaposten.example',
};
const NUMBER = '169142';
const NEW_PASSWORD = 'molnen driver sakta över fjärden';

let directory: string;
let register: Register;
let administrator: Person;
let other: Person;
let mainUser: Person;
let officer: Person;
let colleague: Person;
let editor: Person;
let organisationId: string;

/** All that was answered to anybody but the person themselves, a disclosing officer, and whoever wrote a text. */
const answered: { readonly to: string; readonly text: string }[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'register-scenario-'));
  register = await startRegister({ SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' }, { dataDirectory: directory });
  register.watch.hide(NEW_PASSWORD, ...Object.values(ADDED), ...Object.values(MARKED));
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  await by(administrator, 'PATCH', `organisations/${organisationId}`, { telephone: '+358 9 310 1000' }, '"1"');
  const person = (email: string, role: string) =>
    register.person(administrator, { email, role, organisationId, givenName: 'Ottokar', familyName: 'Officer' });
  other = await person('other@kommun.example', 'administrator');
  mainUser = await person('main@kommun.example', 'mainUser');
  officer = await person('officer@kommun.example', 'expert');
  colleague = await person('colleague@kommun.example', 'expert');
  editor = await person('editor@kommun.example', 'editor');
  await appoint(officer);
  await appoint(colleague);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A call whose answer nobody may be found in. */
async function by(who: Person, method: string, path: string, body?: unknown, ifMatch?: string | null): Promise<Answer> {
  const answer = await register.call(method, `/api/${path}`, { token: who.token, body, ifMatch });
  note(`${method} ${path.split('?')[0]}`, answer);
  return answer;
}

const note = (to: string, { status, headers, body }: Answer) =>
  answered.push({ to, text: JSON.stringify([status, [...headers], body ?? null]) });

/** A call whose answer goes to whoever it speaks of, or who wrote what it says. */
const own = (token: string | undefined, method: string, path: string, body?: unknown, ifMatch?: string | null) =>
  register.call(method, `/api/${path}`, { token, body, ifMatch });

/** Somebody asks to be called, and the officer calls: about a user, if one is given. */
async function called(userId?: string): Promise<string> {
  register.advance('PT7M');
  const asked = await by(mainUser, 'POST', 'contact-requests', { callbackNumber: NUMBER });
  const body = { state: 'called', identifiedBy: 'switchboard', ...(userId && { userId }) };
  const { id } = asked.body;
  expect(outcome(await by(officer, 'PATCH', `contact-requests/${id}`, body, asked.headers.get('etag')))).toBe('200');
  return id;
}

/** The officer reads what there is to call about, calls a person for one of them, and reaches them. */
async function callAbout(userId: string, kind: string): Promise<unknown> {
  const { items } = (await by(officer, 'GET', 'telephone-tasks?limit=200')).body;
  for (const { id } of items) {
    const { body } = await by(officer, 'GET', `telephone-tasks/${id}`);
    if (body.kind === kind && body.about?.userId === userId)
      return (await by(officer, 'PATCH', `telephone-tasks/${id}`, { outcome: 'reached' })).body;
  }
  throw new Error('There is nothing to call about');
}

const dispatch = () => register.run('dispatchMail');

/** Days on which the staff is at work and the timers run. */
async function days(...periods: readonly string[]): Promise<void> {
  for (const period of periods) {
    register.advance(period);
    for (const { token } of [administrator, other, mainUser, officer, colleague, editor])
      expect((await own(token, 'GET', 'sessions/current')).status).toBe(200);
    await register.run('watchDeadlines', 'remindInactiveUsers', 'dispatchMail', 'deactivateInactiveUsers');
    await register.run('eraseDeactivatedUsers', 'dispatchMail');
  }
}

/** Where somebody is found of what has been sent, stored, answered or logged by now. @param since mails from this one on count */
async function found(sought: Sought, since = 0): Promise<string[]> {
  const { local } = register;
  const mails = local.mail
    .inbox()
    .slice(since)
    .map(({ to, ...mail }) => ({
      // A neutral notice has to reach its reader: it bears their address, and nothing else does.
      ...(to === sought.email && mail.from === local.settings.NEUTRAL_MAIL_SENDER ? {} : { to }),
      ...mail,
    }));
  const places = [
    ...mails.map((mail) => ({ place: `mail "${mail.subject}"`, content: JSON.stringify(mail) })),
    ...Object.entries(local.cosmos.dump()).flatMap(([container, documents]) =>
      documents.map((document) => ({
        place: `${container}: ${document.type} ${document.action ?? ''}`,
        content: JSON.stringify(document),
      })),
    ),
    ...linesIn(directory).map(({ name, bytes }) => ({ place: `file ${name}`, content: bytes })),
    ...local.logs.map((entry) => ({ place: 'log', content: JSON.stringify(entry) })),
    ...answered.map(({ to, text }) => ({ place: `answer to ${to}`, content: text })),
  ];
  const seen: string[] = [];
  for (const { place, content } of places) {
    const known = `${sought.email} ${content.toString('latin1')}`;
    if (clean.has(known)) continue;
    const named = traces([sought], content);
    if (named.length === 0) clean.add(known);
    seen.push(...named.map((trace) => `${trace} in ${place}`));
    // The register goes on answering meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [...new Set(seen)];
}

/** Every file, those of lines line by line: each is a whole, and most were searched before. The inbox is searched as mails. */
const linesIn = (of: string) =>
  filesIn(of)
    .filter(({ name }) => name !== 'inbox.jsonl')
    .flatMap(({ name, bytes }) =>
      name.endsWith('.jsonl')
        ? bytes
            .toString('latin1')
            .split('\n')
            .map((line) => ({ name, bytes: Buffer.from(line, 'latin1') }))
        : [{ name, bytes }],
    );

/** What was searched, and holds nothing. */
const clean = new Set<string>();

it('finds no trace of a person protected from the first write on, from the request to the erasure', async () => {
  const added = { ...ADDED, organisationId, role: 'editor', language: 'sv' };
  const creation = await by(officer, 'POST', `contact-requests/${await called()}/users`, added);
  expect(outcome(creation)).toBe('201');
  const { user, activation } = creation.body;
  const id: string = user.id;

  const { version } = (await own(undefined, 'GET', 'privacy-notice')).body;
  const code = { reference: activation.reference, password: PASSWORD, privacyNotice: version };
  const wrong = await own(undefined, 'POST', 'activation', { ...code, code: '0000-0000' });
  expect(outcome(wrong)).toBe('410 tokenGone');
  note('activation', wrong);
  expect((await own(undefined, 'POST', 'activation', { ...code, code: activation.code })).body).toMatchObject(ADDED);
  const { token } = (await register.signIn(ADDED.email)).body;
  const mine = await own(token, 'GET', 'me');
  expect(mine.body).toMatchObject(ADDED);
  // The search finds what is there: this is the answer to the person.
  expect(traces([ADDED], JSON.stringify(mine.body))).toHaveLength(4);
  await own(token, 'GET', 'me/data');
  expect(await found(ADDED)).toEqual([]);

  await leaks(ADDED);
  await strangers(ADDED, id);
  const reason = `${ADDED.givenName} ${ADDED.familyName} ringde själv`;
  const asking = { fields: ['email', 'familyName'], reason, contactRequestId: await called(id), password: PASSWORD };
  const disclosed = await own(officer.token, 'POST', `users/${id}/disclosures`, asking);
  expect(disclosed.body).toMatchObject({ email: ADDED.email, familyName: ADDED.familyName });
  await dispatch();
  expect(await found(ADDED)).toEqual([]);

  // The stranger's wish for a new password is one to call about.
  await callAbout(id, 'passwordReset');
  // Silent: prompted by telephone, deactivated, restored, removed, erased.
  await days('P5M10D', 'P14D', 'P11D');
  expect(await callAbout(id, 'prompt')).toMatchObject({ state: 'reached' });
  expect((await by(officer, 'GET', `protected-users/${id}`)).body.status).toBe('active');
  await days('P5D', 'P1D');
  expect((await by(officer, 'GET', `protected-users/${id}`)).body.status).toBe('deactivated');
  expect(outcome(await by(officer, 'POST', `protected-users/${id}/restoration`, {}))).toBe('200');
  const etag = (await by(officer, 'GET', `protected-users/${id}`)).headers.get('etag');
  expect(outcome(await by(officer, 'PATCH', `protected-users/${id}`, { role: 'expert' }, etag))).toBe('200');
  await days('P1D');
  expect(outcome(await by(officer, 'DELETE', `protected-users/${id}`))).toBe('204');
  await days('P1D');
  const notices = register.local.mail.inbox().filter(({ to }) => to === ADDED.email);
  expect(new Set(notices.map(({ from }) => from))).toEqual(new Set([register.local.settings.NEUTRAL_MAIL_SENDER]));
  expect(await found(ADDED)).toEqual([]);
  await days('P30D');
  expect(outcome(await by(officer, 'GET', `protected-users/${id}`))).toBe('404 notFound');
  expect(JSON.stringify(register.local.cosmos.dump().usernames)).not.toContain(id);
  expect(await found(ADDED)).toEqual([]);
});

it('seals what was written of a person before the mark', async () => {
  // Everybody may know them: everything that holds a copy is made to.
  const person = await register.person(administrator, { ...MARKED, organisationId, role: 'mainUser' });
  await own(person.token, 'PUT', 'me/email', { email: `ny.${MARKED.email}`, password: PASSWORD });
  await own(undefined, 'POST', 'password-reset', { email: MARKED.email });
  const text = `${MARKED.givenName} ${MARKED.familyName} såg en lista i korridoren.`;
  const described = { discoveredAt: discovered(), kind: 'confidentiality', description: 'En lista låg framme.' };
  expect((await own(person.token, 'POST', 'incidents', described)).status).toBe(201);
  // Nobody is protected yet: what others write of them is what it says.
  await leaks(MARKED);
  expect(await found(MARKED)).not.toEqual([]);
  await dispatch();

  const contactRequestId = await called(person.id);
  const marking = { contactRequestId, reviewOn: '2030-01-01', password: PASSWORD };
  answered.length = 0;
  const since = register.local.mail.inbox().length;
  expect(outcome(await by(officer, 'PUT', `users/${person.id}/protection`, marking))).toBe('200');
  await register.run('watchDeadlines', 'dispatchMail');
  expect((await found(MARKED, since)).filter((place) => !place.includes('in file'))).toEqual([]);

  await leaks(MARKED);
  await strangers(MARKED, person.id);
  expect((await own(editor.token, 'POST', 'incidents', { ...described, description: text })).status).toBe(201);
  const { body } = await register.signIn(MARKED.email);
  expect(body.user).toMatchObject({ ...MARKED, role: 'editor' });
  await dispatch();
  expect((await found(MARKED, since)).filter((place) => !place.includes('in file'))).toEqual([]);
});

it('leaves nothing on the disk or in the log when it has stopped', async () => {
  await register.stop();
  const files = linesIn(directory);
  expect(files.map(({ name }) => name)).toContain('cosmos.snapshot.jsonl');
  for (const person of [ADDED, MARKED])
    expect(files.filter(({ bytes }) => traces([person], bytes).length > 0).map(({ name }) => name)).toEqual([]);
  expect(traces([ADDED, MARKED], JSON.stringify(register.local.logs))).toEqual([]);
});

const discovered = () => new Date(register.local.clock.now() - 3_600_000).toISOString();

/** Texts about somebody wherever one can be written: their authors see them, and nobody else. */
async function leaks({ givenName, familyName, email }: Sought): Promise<void> {
  const naming = `Skriv till ${givenName} ${familyName}, ${email}`;
  const policy = { allowedDomains: [], approvalRequired: false, instructions: naming };
  const facts = { name: naming, kind: 'municipality', invitationPolicy: policy };
  const made = await own(administrator.token, 'POST', 'organisations', facts);
  expect(outcome(made)).toBe('201');
  const path = `organisations/${organisationId}`;
  const etag = (await by(mainUser, 'GET', path)).headers.get('etag');
  const patched = await own(mainUser.token, 'PATCH', path, { invitationPolicy: policy }, etag);
  expect(outcome(patched)).toBe('200');
  expect(patched.body.invitationPolicy.instructions).toBe(naming);
  for (const confidential of [false, true]) {
    const report = { discoveredAt: discovered(), kind: 'confidentiality', description: naming, source: naming };
    const reported = await own(editor.token, 'POST', 'incidents', { ...report, confidential });
    expect(outcome(reported)).toBe('201');
    await by(other, 'GET', `incidents/${reported.body.id}`);
    register.advance('PT2H');
  }
  for (const confidential of [false, true]) {
    const opened = await own(editor.token, 'POST', 'cases', {
      subject: naming.slice(0, 200),
      text: naming,
      confidential,
    });
    expect(outcome(opened)).toBe('201');
    const { id } = opened.body;
    expect(outcome(await own(editor.token, 'POST', `cases/${id}/messages`, { text: naming }))).toBe('201');
    await by(other, 'GET', `cases/${id}`);
    await by(mainUser, 'GET', `cases/${id}`);
  }
  // An administrator who wrote none of it reads all of it.
  for (const read of [
    `organisations/${made.body.id}`,
    path,
    'organisations?limit=200',
    'incidents?limit=200',
    'cases?limit=200',
  ])
    expect(outcome(await by(other, 'GET', read))).toBe('200');
  await by(mainUser, 'GET', 'incidents');
  await by(administrator, 'GET', 'events?limit=200');
  await by(administrator, 'GET', 'administration/readiness');
}

/** What somebody tries who knows the name and the address, or sends them where they do not belong. */
async function strangers({ givenName, familyName, email }: Sought, id: string): Promise<void> {
  const anybody: Person = { id: '', email: '', token: 'none' };
  expect(outcome(await by(anybody, 'POST', 'password-reset', { email }))).toBe('202');
  expect(outcome(await by(anybody, 'POST', 'sessions', { email, password: `${familyName} ${givenName}` }))).toMatch(
    /^401/,
  );
  for (const who of [administrator, mainUser, editor]) {
    await by(who, 'POST', 'users/search', { text: familyName });
    await by(who, 'GET', `users/${id}`);
    await by(who, 'PATCH', `users/${id}`, { familyName }, '"1"');
    await by(who, 'PATCH', `users/${id}`, { [familyName]: givenName }, '"1"');
    await by(who, 'DELETE', `users/${id}`);
    await by(who, 'POST', `users/lookup`, { email });
    await by(who, 'POST', 'contact-requests', { callbackNumber: NUMBER, [familyName]: email });
    await by(who, 'POST', 'contact-requests', { callbackNumber: `${givenName} ${familyName}` });
    await by(who, 'POST', 'users', { email, givenName, familyName, organisationId, role: familyName });
    await by(who, 'PATCH', `organisations/${organisationId}`, `{"name": "${familyName}`, '"1"');
    await by(who, 'POST', `users/${id}/disclosures`, { fields: [familyName], reason: givenName, password: email });
    for (const path of ['users', 'events', 'lifecycle/runs', 'contact-requests']) await by(who, 'GET', path);
  }
  await dispatch();
}
