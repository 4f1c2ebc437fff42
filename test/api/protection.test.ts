import { appoint } from '../setup/officers.ts';
import { type Answer, outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let mainUser: Person;
let officer: Person;
let colleague: Person;
let organisationId: string;

const SWITCHBOARD = '+358 9 310 1000';
const NUMBER = '169142';

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' });
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  const changed = await by(
    administrator,
    'PATCH',
    `organisations/${organisationId}`,
    { telephone: SWITCHBOARD },
    '"1"',
  );
  expect(outcome(changed)).toBe('200');
  const person = (email: string, role: string) =>
    register.person(administrator, { email, role, organisationId, givenName: 'Ottokar', familyName: 'Officer' });
  mainUser = await person('main@kommun.example', 'mainUser');
  officer = await person('officer@kommun.example', 'expert');
  colleague = await person('colleague@kommun.example', 'expert');
  await appoint(officer);
  await appoint(colleague);
});
afterAll(() => register.stop());

const by = (
  { token }: Person,
  method: string,
  path: string,
  body?: unknown,
  ifMatch?: string | null,
): Promise<Answer> => register.call(method, `/api/${path}`, { token, body, ifMatch });

/** Somebody asks to be called, and an officer calls: about a user, if one is given. */
async function called(userId?: string, by_: Person = officer, requester: Person = mainUser): Promise<string> {
  // One requester is heard ten times an hour.
  register.advance('PT7M');
  const asked = await by(requester, 'POST', 'contact-requests', { callbackNumber: NUMBER });
  expect(outcome(asked)).toBe('201');
  const { id } = asked.body;
  const body = { state: 'called', identifiedBy: 'switchboard', ...(userId && { userId }) };
  expect(outcome(await by(by_, 'PATCH', `contact-requests/${id}`, body, asked.headers.get('etag')))).toBe('200');
  return id;
}

let count = 0;
const hillevi = () => ({
  ...{ email: `hillevi.skarpsund${count++}@gomd.example`, givenName: 'Hillevi', familyName: 'Skarpsund' },
  ...{ organisationId, role: 'editor', language: 'fi' },
});

/** Adds somebody who is protected, on a call. */
async function added(contactRequestId?: string) {
  const person = hillevi();
  const request = contactRequestId ?? (await called());
  const answer = await by(officer, 'POST', `contact-requests/${request}/users`, person);
  return { answer, person, request, id: String(answer.body.user?.id) };
}

const mark = (id: string, contactRequestId: string, more: object = {}) =>
  by(officer, 'PUT', `users/${id}/protection`, {
    contactRequestId,
    reviewOn: '2030-01-01',
    password: PASSWORD,
    ...more,
  });

const disclose = (id: string, contactRequestId: string, more: object = {}, who = officer) =>
  by(who, 'POST', `users/${id}/disclosures`, {
    ...{ fields: ['email', 'familyName'], reason: 'to set up the workplace', contactRequestId, password: PASSWORD },
    ...more,
  });

const giveCode =
  (kind: 'activation' | 'reset') =>
  (id: string, contactRequestId: string, more: object = {}, who = officer) =>
    by(who, 'POST', `protected-users/${id}/${kind}-code`, { contactRequestId, password: PASSWORD, ...more });

let addresses = 0;
async function giveAddress(id: string, contactRequestId: string, more: object = {}, who = officer): Promise<Answer> {
  const { headers } = await by(officer, 'GET', `protected-users/${id}`);
  const body = { email: `ny${addresses++}@gomd.example`, contactRequestId, password: PASSWORD, ...more };
  return by(who, 'PUT', `protected-users/${id}/email`, body, headers.get('etag') ?? '"1"');
}

/** Which of two officers was told of what was done, by its reference and without a name. */
async function toldOf(id: string, action: string): Promise<readonly string[]> {
  const [event] = (register.local.cosmos.dump().register ?? []).filter((d) => d.pk === id && d.action === action);
  const { reference } = (event?.details ?? {}) as { reference?: string };
  if (!reference) throw new Error('Nothing was done');
  const told = [];
  for (const { email } of [officer, colleague])
    for (const { text } of await register.mailTo(email))
      if (text.includes(reference)) {
        expect(text).not.toMatch(/Hillevi|Skarpsund|gomd/);
        told.push(email);
      }
  return told;
}

const notice = async () => (await register.call('GET', '/api/privacy-notice')).body.version;

describe('a person who is protected from the first write on', () => {
  it('is added on a call, activates by what was read out, and signs in like anybody', async () => {
    const { answer, person, request } = await added();
    expect(outcome(answer)).toBe('201');
    const { user, activation } = answer.body;
    expect(Object.keys(user).sort()).not.toEqual(expect.arrayContaining(['email']));
    expect(JSON.stringify(user)).not.toMatch(/Hillevi|Skarpsund|gomd/);
    expect(activation.spoken.code).toHaveLength(8);
    const asked = await by(officer, 'GET', `contact-requests/${request}`);
    expect(asked.body.handling.userId).toBe(user.id);
    expect(activation.reference).not.toBe(asked.body.reference);
    // What is to be told first: before the person is added, as the officer asks for it, and then in the person's own language.
    const { privacyNotice: toRead } = asked.body.handling;
    expect(toRead).toMatchObject({ version: await notice(), language: 'sv' });
    expect(toRead.paragraphs.join(' ')).toContain('per telefon');
    expect(answer.body.privacyNotice).toMatchObject({ version: toRead.version, language: person.language });
    expect(answer.body.privacyNotice.paragraphs).toHaveLength(toRead.paragraphs.length);

    const activate = async (more: object) =>
      register.call('POST', '/api/activation', {
        body: {
          reference: activation.reference,
          code: activation.code,
          password: PASSWORD,
          privacyNotice: await notice(),
          ...more,
        },
      });
    const wrong = await activate({ code: '0000-0000' });
    expect(outcome(wrong)).toBe('410 tokenGone');
    const active = await activate({ code: activation.code.toLowerCase() });
    expect(outcome(active)).toBe('200');
    expect(active.body).toMatchObject({ ...person, status: 'active' });
    const again = await activate({});
    expect({ ...again.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });

    const session = await register.signIn(person.email);
    expect(session.body.user).toMatchObject(person);
    expect(await register.mailTo(person.email)).toEqual([]);
    for (const who of [administrator, mainUser]) {
      expect(outcome(await by(who, 'GET', `users/${user.id}`))).toBe('404 notFound');
      const found = await by(who, 'POST', 'users/search', { text: 'hillevi' });
      expect(found.body.items).toEqual([]);
    }
  });

  it('is added once on a call, and by whoever called alone', async () => {
    const { request, id } = await added();
    expect(outcome((await added(request)).answer)).toBe('409 statusConflict');
    expect(outcome(await by(colleague, 'POST', `contact-requests/${await called()}/users`, hillevi()))).toBe(
      '409 contactRequestNotUsable',
    );
    expect(outcome(await by(officer, 'GET', `protected-users/${id}`))).toBe('200');
  });

  it.each([
    ['a role that governs', { role: 'mainUser' }, '400 invalidRequest'],
    ['an unknown field', { reason: 'stalked' }, '400 invalidRequest'],
    ['a review in the past', { reviewOn: '2020-01-01' }, '422 reviewDayNotUsable'],
    ['a review in another life', { reviewOn: '2099-01-01' }, '422 reviewDayNotUsable'],
    ['an unknown organisation', { organisationId: '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f' }, '422 organisationUnknown'],
    ['an address that somebody has', { email: 'main@kommun.example' }, '409 emailTaken'],
  ])('is not added with %s', async (_, more, expected) => {
    const answer = await by(officer, 'POST', `contact-requests/${await called()}/users`, { ...hillevi(), ...more });
    expect(outcome(answer)).toBe(expected);
  });

  it('gets another code, and the earlier one is dead; after activation none', async () => {
    const { answer, id } = await added();
    const first = answer.body.activation;
    const call = await called(id);
    const second = await giveCode('activation')(id, call);
    const activate = async ({ reference, code }: { reference: string; code: string }) =>
      register.call('POST', '/api/activation', {
        body: { reference, code, password: PASSWORD, privacyNotice: await notice() },
      });
    expect(outcome(await activate(first))).toBe('410 tokenGone');
    expect(outcome(await activate(second.body))).toBe('200');
    expect(outcome(await giveCode('activation')(id, call))).toBe('409 statusConflict');
    const reset = await giveCode('reset')(id, call);
    const { reference, code } = reset.body;
    const password = 'molnen driver sakta över fjärden';
    register.watch.hide(password);
    const body = { reference, code, password };
    expect(outcome(await register.call('PUT', '/api/password-reset', { body }))).toBe('204');
    expect(outcome(await register.call('PUT', '/api/password-reset', { body }))).toBe('410 tokenGone');
  });
});

describe('a user who comes under protection', () => {
  it('is looked up, marked on a call with the password, and gone for everyone else', async () => {
    const person = await register.person(administrator, { ...hillevi(), role: 'mainUser' });
    const found = await by(officer, 'POST', 'users/lookup', { email: person.email.toUpperCase() });
    expect(found.body).toEqual({ id: person.id, status: 'active', role: 'mainUser' });
    const request = await called(person.id);
    expect(outcome(await mark(person.id, request, { password: 'wrong' }))).toBe('401 credentialsRefused');
    const marked = await mark(person.id, request);
    expect(outcome(marked)).toBe('200');
    expect(JSON.stringify(marked.body)).not.toMatch(/Hillevi|Skarpsund|gomd/);
    expect(outcome(await by(administrator, 'GET', `users/${person.id}`))).toBe('404 notFound');
    expect(outcome(await by(administrator, 'DELETE', `users/${person.id}`))).toBe('404 notFound');
    expect(outcome(await by(officer, 'POST', 'users/lookup', { email: person.email }))).toBe('404 notFound');
    expect((await register.signIn(person.email)).body.user).toMatchObject({ role: 'editor', email: person.email });
    const log = await by(administrator, 'GET', `events?subject=${person.id}`);
    const actions = log.body.items.map(({ action }: { action: string }) => action);
    expect(actions).toContain('accountClosed');
    expect(actions).not.toContain('userLookedUp');
    expect(JSON.stringify(log.body)).not.toMatch(/protect|officer/i);
  });

  it('is one like any other again once a second officer lifts it, and by none alone', async () => {
    const { id, person } = await added();
    const request = await called(id);
    expect(outcome(await by(colleague, 'POST', `users/${id}/protection/approval`, { password: PASSWORD }))).toBe(
      '409 statusConflict',
    );
    const lifting = { contactRequestId: request, password: PASSWORD };
    const asked = await by(officer, 'DELETE', `users/${id}/protection`, lifting);
    expect(outcome(asked)).toBe('202');
    expect(asked.body.liftRequestedAt).not.toBeNull();
    expect(outcome(await by(officer, 'POST', `users/${id}/protection/approval`, { password: PASSWORD }))).toBe(
      '403 forbidden',
    );
    expect(outcome(await by(administrator, 'POST', `users/${id}/protection/approval`, { password: PASSWORD }))).toBe(
      '403 forbidden',
    );
    expect(outcome(await by(colleague, 'POST', `users/${id}/protection/approval`, { password: 'no' }))).toBe(
      '401 credentialsRefused',
    );
    expect(outcome(await by(colleague, 'POST', `users/${id}/protection/approval`, { password: PASSWORD }))).toBe('204');
    expect((await by(administrator, 'GET', `users/${id}`)).body).toMatchObject({ ...person, status: 'invited' });
    expect(outcome(await by(officer, 'GET', `protected-users/${id}`))).toBe('404 notFound');
  });
});

describe('what officers do for a protected user', () => {
  it('changes, removes and restores, and answers in the protected form alone', async () => {
    const { id } = await added();
    const etag = async () => (await by(officer, 'GET', `protected-users/${id}`)).headers.get('etag');
    const shown: Answer[] = [
      await by(officer, 'PATCH', `protected-users/${id}`, { familyName: 'Tjusterfelt', role: 'expert' }, await etag()),
      await giveAddress(id, await called(id), { email: `ny${count}@gomd.example` }),
      await by(officer, 'DELETE', `protected-users/${id}`),
      await by(officer, 'POST', `protected-users/${id}/restoration`, {}),
      await by(officer, 'GET', 'protected-users?limit=200'),
    ];
    expect(shown.map(outcome)).toEqual(['200', '200', '204', '200', '200']);
    register.watch.hide('Tjusterfelt');
    expect(JSON.stringify(shown.map(({ body }) => body ?? null))).not.toMatch(/Hillevi|Skarpsund|Tjusterfelt|gomd/);
    expect(outcome(await by(officer, 'PATCH', `protected-users/${id}`, { role: 'editor' }, '"1"'))).toBe(
      '412 revisionStale',
    );
    const disclosed = await disclose(id, await called(id), { fields: ['familyName', 'email'] });
    expect(disclosed.body).toMatchObject({ familyName: 'Tjusterfelt', email: `ny${count}@gomd.example` });
    // Whether something was so before cannot be guessed.
    const guesses = [
      await by(officer, 'PATCH', `protected-users/${id}`, { familyName: 'Tjusterfelt' }, await etag()),
      await by(officer, 'PATCH', `protected-users/${id}`, { familyName: 'Skarpsund' }, await etag()),
    ];
    const [right, wrong] = guesses.map(({ headers }) => Number(JSON.parse(headers.get('etag') ?? '')));
    expect(wrong).toBe(Number(right) + 1);
    const told = register.local.cosmos.dump().register?.filter((d) => d.pk === id && d.action === 'userChanged');
    expect(told?.slice(-2).map(({ fields }) => fields)).toEqual([['familyName'], ['familyName']]);
  });

  it('never reaches an ordinary user', async () => {
    const { id } = await register.person(administrator, hillevi());
    const answers = [
      await by(officer, 'GET', `protected-users/${id}`),
      await by(officer, 'PATCH', `protected-users/${id}`, { role: 'expert' }, '"1"'),
      await giveAddress(id, await called(id)),
      await by(officer, 'DELETE', `protected-users/${id}`),
      await by(officer, 'POST', `protected-users/${id}/restoration`, {}),
      await giveCode('activation')(id, await called(id)),
      await disclose(id, await called(id)),
    ];
    expect(answers.map(outcome)).toEqual(answers.map(() => '404 notFound'));
  });
});

describe('a disclosure', () => {
  it('shows the fields that were asked for, once, with an event each, and tells the other officers by reference', async () => {
    const { id, person } = await added();
    const shown = await disclose(id, await called(id), { fields: ['email', 'organisationId', 'email'] });
    expect(outcome(shown)).toBe('201');
    const { reference } = shown.body;
    expect(shown.body).toEqual({ reference, email: person.email, organisationId });
    const log = await by(colleague, 'GET', `events?subject=${id}&action=fieldDisclosed`);
    // The log is for whose role reads it: an expert's does not.
    expect(outcome(log)).toBe('403 forbidden');
    const mails = await register.mailTo(colleague.email);
    expect(mails.at(-1)?.text).toContain(reference);
    expect(mails.at(-1)?.text).not.toMatch(/Hillevi|Skarpsund|gomd/);
    expect((await register.mailTo(officer.email)).some(({ text }) => text.includes(reference))).toBe(false);
    const own = await register.local.cosmos
      .dump()
      .register?.filter((d) => d.pk === id && d.action === 'fieldDisclosed');
    expect(own?.map(({ fields, audience }) => [fields, audience])).toEqual([
      [['email'], 'officers'],
      [['organisationId'], 'officers'],
    ]);
    expect(JSON.stringify(register.local.cosmos.dump())).not.toContain('to set up the workplace');
  });

  it('is refused to an officer alone', async () => {
    const { id } = await added();
    const other = await added();
    const refused = '409 contactRequestNotUsable';
    const own = async () => {
      const main = await register.person(administrator, { ...hillevi(), role: 'mainUser' });
      await appoint(main);
      const request = await by(main, 'POST', 'contact-requests', { callbackNumber: NUMBER });
      return disclose(id, request.body.id, {}, main);
    };
    expect(outcome(await disclose(id, '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f'))).toBe(refused);
    const uncalled = await by(mainUser, 'POST', 'contact-requests', { callbackNumber: NUMBER });
    expect(outcome(await disclose(id, uncalled.body.id))).toBe(refused);
    expect(outcome(await own())).toBe(refused);
    expect(outcome(await disclose(id, await called(id, colleague)))).toBe(refused);
    expect(outcome(await disclose(id, await called(other.id)))).toBe(refused);
    expect(outcome(await disclose(id, await called()))).toBe(refused);
    const call = await called(id);
    expect(outcome(await disclose(id, call, { password: 'guessed' }))).toBe('401 credentialsRefused');
    expect(outcome(await disclose(id, call, { fields: [] }))).toBe('400 invalidRequest');
    expect(outcome(await disclose(id, call, { fields: ['password'] }))).toBe('400 invalidRequest');
    expect(outcome(await disclose(id, call, {}, administrator))).toBe('403 forbidden');
    expect(outcome(await disclose(id, call))).toBe('201');
    register.advance('P1D');
    expect(outcome(await disclose(id, call))).toBe(refused);
    // To call again makes no old request new.
    const { headers } = await by(officer, 'GET', `contact-requests/${call}`);
    const again = { state: 'called', identifiedBy: 'knownToOfficer' };
    expect(outcome(await by(officer, 'PATCH', `contact-requests/${call}`, again, headers.get('etag')))).toBe('200');
    expect(outcome(await disclose(id, call))).toBe(refused);
  });

  it('is refused on a request that an account made which the officer invited', async () => {
    const both = await register.person(administrator, { ...hillevi(), givenName: 'Bodil', role: 'administrator' });
    await appoint(both);
    const puppet = await register.person(both, { ...hillevi(), givenName: 'Dockan', role: 'mainUser' });
    const { id } = await added();
    const request = await called(id, both, puppet);
    expect(outcome(await disclose(id, request, {}, both))).toBe('409 contactRequestNotUsable');
  });

  it('of the sixth person of a day needs a second officer, and no other way leads round it', async () => {
    const tomorrow = new Date(register.local.clock.now() + 86_400_000).toISOString().slice(0, 10);
    register.local.clock.moveTo(`${tomorrow}T08:00:00.000Z`);
    const people = [];
    for (let at = 0; at < 6; at++) people.push(await added());
    const ask = async ({ id }: { id: string }) => outcome(await disclose(id, await called(id)));
    const [sixth, ...five] = people.reverse();
    if (!sixth) throw new Error('Nobody was added');
    for (const person of five) expect(await ask(person)).toBe('201');
    expect(await ask(sixth)).toBe('409 secondOfficerNeeded');
    expect(await ask(five[0] ?? sixth)).toBe('201');
    const permit = (who: Person, password = PASSWORD) =>
      by(who, 'POST', 'disclosure-permits', { officerId: officer.id, password });
    expect(outcome(await permit(officer))).toBe('403 forbidden');
    expect(outcome(await permit(administrator))).toBe('403 forbidden');
    expect(outcome(await permit(colleague, 'guessed'))).toBe('401 credentialsRefused');
    expect(await ask(sixth)).toBe('409 secondOfficerNeeded');
    expect(outcome(await giveCode('activation')(sixth.id, await called(sixth.id)))).toBe('409 secondOfficerNeeded');
    expect(outcome(await giveAddress(sixth.id, await called(sixth.id)))).toBe('409 secondOfficerNeeded');
    expect(outcome(await permit(colleague))).toBe('204');
    expect(await ask(sixth)).toBe('201');
  });
});

describe('what would let an officer in as the person', () => {
  beforeAll(async () => {
    // What officers were told of before fills their mailboxes for some hours.
    for (let hour = 0; hour < 6; hour++) {
      await register.run('dispatchMail');
      register.advance('PT1H');
    }
  });

  it.each([
    ['a code to activate', giveCode('activation'), 'activationCodeMade'],
    ['another address', giveAddress, 'emailChanged'],
  ])('%s takes what a disclosure takes, and the others are told', async (_, way, action) => {
    register.advance('P1D');
    const { id } = await added();
    const refused = '409 contactRequestNotUsable';
    expect(outcome(await way(id, '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f'))).toBe(refused);
    expect(outcome(await way(id, await called()))).toBe(refused);
    expect(outcome(await way(id, await called(id, colleague)))).toBe(refused);
    expect(outcome(await way(id, await called((await added()).id)))).toBe(refused);
    const call = await called(id);
    expect(outcome(await way(id, call, { password: 'guessed' }))).toBe('401 credentialsRefused');
    expect(outcome(await way(id, call, {}, administrator))).toBe('403 forbidden');
    const done = await way(id, call);
    expect(done.status).toBeLessThan(300);
    expect(await toldOf(id, action)).toEqual([colleague.email]);
    register.advance('P1D');
    expect(outcome(await way(id, call))).toBe(refused);
  });

  it('a code for a new password that somebody asked for is told to the others too', async () => {
    register.advance('P1D');
    const { id, person, answer } = await added();
    const { reference, code: activation } = answer.body.activation;
    const body = { reference, code: activation, password: PASSWORD, privacyNotice: await notice() };
    expect(outcome(await register.call('POST', '/api/activation', { body }))).toBe('200');
    const asked = { body: { email: person.email } };
    expect(outcome(await register.call('POST', '/api/password-reset', asked))).toBe('202');
    await register.run('dispatchMail');
    const tasks = (await by(officer, 'GET', 'telephone-tasks?state=open')).body.items;
    const task = tasks.find(({ kind }: { kind: string }) => kind === 'passwordReset');
    const reached = await by(officer, 'PATCH', `telephone-tasks/${task.id}`, { outcome: 'reached' });
    expect(reached.body.code).not.toBeNull();
    expect(await toldOf(id, 'resetCodeMade')).toEqual([colleague.email]);
  });
});
