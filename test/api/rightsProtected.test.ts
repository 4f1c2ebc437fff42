import { calendarOf } from '../../shared/platform/calendar.ts';
import { dayText } from '../../shared/platform/words.ts';
import { accessibilityFaults } from '../setup/accessible.ts';
import { leaves, missingFromCopy } from '../setup/copyWalk.ts';
import { setOfficer, setReviewer } from '../setup/duties.ts';
import { type Life, startLife } from '../setup/life.ts';
import { appoint } from '../setup/officers.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

let life: Life;
let mainUser: Person;
let second: Person;
let officer: Person;
let colleague: Person;
let made = 0;

const NAMES = { givenName: 'Hillevi', familyName: 'Skarpsund' };

beforeAll(async () => {
  life = await startLife({}, { begin: '2027-02-01' });
  const path = `/api/organisations/${life.organisationId}`;
  await by(life.administrator, 'PATCH', path, { telephone: '+358 9 310 1000' }, '"1"');
  mainUser = await life.person({ email: 'main@kommun.example', role: 'mainUser' });
  second = await life.person({ email: 'andra@kommun.example', role: 'administrator' });
  officer = await life.person({ email: 'officer@kommun.example', role: 'expert' });
  colleague = await life.person({ email: 'colleague@kommun.example', role: 'expert' });
  await appoint(officer);
  await appoint(colleague);
  // They come to stand on the roster.
  await life.run('watchDeadlines');
});
afterAll(() => life.stop());

const by = (person: Person, method: string, path: string, body?: unknown, ifMatch?: string | null) =>
  life.by(person, method, path, { body, ...(ifMatch !== undefined && { ifMatch }) });

/** Somebody asks to be called, and an officer calls: about a user, if one is given. */
async function called(userId?: string, caller = officer): Promise<string> {
  life.register.advance('PT7M');
  const { body, headers } = await by(mainUser, 'POST', '/api/contact-requests', { callbackNumber: '169142' });
  const handling = { state: 'called', identifiedBy: 'switchboard', ...(userId && { userId }) };
  await by(caller, 'PATCH', `/api/contact-requests/${body.id}`, handling, headers.get('etag'));
  return body.id;
}

/** A protected person who has activated the account and signed in. */
async function hidden(): Promise<Person> {
  const email = `hillevi${made++}@gomd.example`;
  const person = { email, ...NAMES, organisationId: life.organisationId, role: 'editor' };
  const { body } = await by(officer, 'POST', `/api/contact-requests/${await called()}/users`, person);
  const { version } = (await life.register.call('GET', '/api/privacy-notice')).body;
  const { reference, code } = body.activation;
  const activation = { reference, code, password: PASSWORD, privacyNotice: version };
  expect(outcome(await life.register.call('POST', '/api/activation', { body: activation }))).toBe('200');
  return life.register.back({ id: '', email, token: '' });
}

/** An officer sets the mark on somebody. */
async function mark({ id }: Person): Promise<void> {
  const body = { contactRequestId: await called(id), reviewOn: '2028-01-01', password: PASSWORD };
  expect(outcome(await by(officer, 'PUT', `/api/users/${id}/protection`, body))).toBe('200');
}

const asked = async (person: Person, body: object) => {
  const answer = await by(person, 'POST', '/api/me/rights-requests', body);
  expect(outcome(answer)).toBe('201');
  return answer.body;
};
const pathOf = (id: string) => `/api/rights-requests/${id}`;
const handle = async (id: string, body: object, who = officer) => {
  const etag = (await by(who, 'GET', pathOf(id))).headers.get('etag');
  return by(who, 'PATCH', pathOf(id), body, etag ?? '"1"');
};
const own = async (person: Person) => (await by(person, 'GET', '/api/me/rights-requests')).body.items;
const listed = async (who: Person, filter = '') => {
  const { body } = await by(who, 'GET', `/api/rights-requests?limit=200${filter}`);
  return body.items.map(({ id }: { id: string }) => id);
};

/** What officers are still to tell somebody about a request. */
async function calls(requestId: string): Promise<{ id: string; template: string; userId: string }[]> {
  const { items } = (await by(officer, 'GET', '/api/telephone-tasks?limit=200')).body;
  const found = [];
  for (const { id, kind, endedAt } of items) {
    if (kind !== 'letter' || endedAt !== null) continue;
    const { about } = (await by(officer, 'GET', `/api/telephone-tasks/${id}`)).body;
    if (about.detail.requestId === requestId) found.push({ id, template: about.detail.template, userId: about.userId });
  }
  return found;
}
const call = async (requestId: string, template: string, result = 'reached') => {
  const task = (await calls(requestId)).find((one) => one.template === template);
  const answer = await by(officer, 'PATCH', `/api/telephone-tasks/${task?.id}`, { outcome: result });
  expect(answer.status).toBe(200);
};
const hour = async () => {
  life.register.advance('PT61M');
  await life.run('watchDeadlines', 'dispatchMail');
};

/** All that administrators read: none of it may tell of a request, or of the person whose it is. */
async function seenByAdministrators(): Promise<string> {
  const { administrator } = life;
  const answers = [
    await by(administrator, 'GET', '/api/rights-requests?limit=200'),
    await by(administrator, 'GET', '/api/rights-requests?limit=200&state=received'),
    await by(administrator, 'GET', '/api/administration/readiness'),
    await by(administrator, 'GET', '/api/events?limit=200'),
    await by(administrator, 'GET', '/api/users?limit=200'),
  ];
  for (const { status } of answers) expect(status).toBe(200);
  const mails = [...(await life.inbox(administrator.email)), ...(await life.inbox(second.email))];
  return JSON.stringify([answers.map(({ body }) => body), mails]);
}

describe('the request of a protected person', () => {
  it('is answered as everybody’s is, and is the officers’ alone', async () => {
    const person = await hidden();
    const before = await life.inbox(life.administrator.email);
    const request = await asked(person, { right: 'rectification', text: 'Skarpsund stavas med d.' });
    expect(request).toMatchObject({ state: 'received', dueOn: '2027-03-01', text: 'Skarpsund stavas med d.' });
    expect(await own(person)).toEqual([request]);
    await life.run('dispatchMail', 'watchDeadlines');
    expect(await calls(request.id)).toMatchObject([{ template: 'rightsReceived', userId: person.id }]);
    expect(await life.inbox(person.email)).toEqual([]);

    const absent = '/api/rights-requests/2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
    for (const method of ['GET', 'PATCH'] as const) {
      const body = method === 'PATCH' ? { state: 'granted' } : undefined;
      const [theirs, nobodys] = [pathOf(request.id), absent].map((path) =>
        by(life.administrator, method, path, body, '"1"'),
      );
      const { requestId: _, instance: __, ...seen } = (await theirs)?.body ?? {};
      const { requestId: ___, instance: ____, ...expected } = (await nobodys)?.body ?? {};
      expect(seen).toEqual(expected);
      expect(seen.code).toBe('notFound');
    }
    for (const [method, path] of [
      ['GET', '/api/rights-requests'],
      ['GET', pathOf(request.id)],
    ] as const)
      expect(outcome(await by(mainUser, method, path))).toBe('403 forbidden');

    expect(await listed(officer)).toContain(request.id);
    expect(await listed(officer, '&state=refused')).not.toContain(request.id);
    const read = (await by(colleague, 'GET', pathOf(request.id))).body;
    expect(read).toMatchObject({ userId: person.id, text: 'Skarpsund stavas med d.' });
    expect(outcome(await handle(request.id, { state: 'extended', reason: 'Hillevi ska höras.' }))).toBe('200');
    expect((await calls(request.id)).map(({ template }) => template)).toEqual(['rightsExtended', 'rightsReceived']);
    expect((await own(person))[0]).toMatchObject({
      ...{ state: 'extended', dueOn: '2027-05-01' },
      extension: { reason: 'Hillevi ska höras.' },
    });
    const seen = await seenByAdministrators();
    for (const trace of [request.id, person.id, ...Object.values(NAMES)]) expect(seen).not.toContain(trace);
    expect(await life.inbox(life.administrator.email)).toEqual(before);
    expect((await life.verify(request.id)).intact).toBe(true);
    expect((await handle(request.id, { state: 'granted' })).body.state).toBe('granted');
  });

  it('is refused with its grounds and remedies, told over the telephone', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'portability' });
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('422 rightNotGiven');
    expect((await handle(id, { state: 'refused' }, colleague)).body).toMatchObject({
      ...{ state: 'refused', decidedBy: colleague.id },
      decision: { ground: { code: 'portabilityBasis' }, remedies: { complaint: expect.any(String) } },
    });
    await life.run('dispatchMail');
    expect(await life.inbox(person.email)).toEqual([]);
    expect((await calls(id)).map(({ template }) => template)).toContain('rightsRefused');
    const [{ decision }] = await own(person);
    expect(decision).toMatchObject({
      outcome: 'refused',
      remedies: { complaint: expect.any(String), court: expect.any(String) },
    });
    expect(JSON.stringify(decision)).not.toContain(colleague.id);
  });

  it('that came by telephone is written down by an officer, and by nobody else', async () => {
    const person = await hidden();
    const body = {
      ...{ userId: person.id, right: 'access', text: 'Allt om mig.', channel: 'telephone' },
      ...{ receivedAt: new Date(life.now() - 86_400_000).toISOString(), identityCheckedBy: colleague.id },
    };
    const register = (who: Person, more: object = {}) => by(who, 'POST', '/api/rights-requests', { ...body, ...more });
    expect(outcome(await register(life.administrator))).toBe('404 notFound');
    expect(outcome(await register(mainUser))).toBe('403 forbidden');
    const ordinary = await life.person({ email: 'vanlig@kommun.example' });
    // Of everybody else it is the administrators'.
    expect(outcome(await register(officer, { userId: ordinary.id }))).toBe('403 forbidden');
    // Who is protected is nobody whom others may name.
    const other = await hidden();
    expect(outcome(await register(officer, { identityCheckedBy: other.id }))).toBe('422 personUnknown');
    const answer = await register(officer);
    expect(answer).toMatchObject({
      status: 201,
      body: { channel: 'telephone', identityCheckedBy: colleague.id, registeredBy: officer.id },
    });
    const { id } = answer.body;
    expect(await own(person)).toMatchObject([{ id, channel: 'telephone', text: 'Allt om mig.' }]);
    expect(await listed(life.administrator)).not.toContain(id);
    expect((await handle(id, { state: 'granted', reason: 'Hon får den av oss.' })).body.state).toBe('granted');
    expect((await calls(id)).map(({ template }) => template)).toEqual(['rightsCopyGranted', 'rightsReceived']);
    const copy = (await by(person, 'GET', '/api/me/data')).body;
    expect(copy.rightsRequests).toMatchObject([{ id, state: 'granted', decision: { reason: 'Hon får den av oss.' } }]);
    expect(copy.calls).toMatchObject(Array(2).fill({ kind: 'letter', state: 'open', attempts: 0 }));
    expect(leaves(copy.calls)).not.toContain(officer.id);
    expect(copy.account).toMatchObject(NAMES);
  });

  it('reminds officers, and administrators see no number of it', async () => {
    const person = await hidden();
    await life.moveTo('2027-05-03');
    const { id, dueOn } = await asked(person, { right: 'objection' });
    expect(dueOn).toBe('2027-06-03');
    const reminders = async (who: Person) => {
      await life.run('dispatchMail');
      return (await life.inbox(who.email)).filter(({ subject }) => subject.includes('måste snart besvaras')).length;
    };
    const before = [await reminders(officer), await reminders(colleague), await reminders(second)];
    for (const day of ['2027-05-27', '2027-06-01']) {
      await life.moveTo(day);
      await life.run('watchDeadlines', 'watchDeadlines');
    }
    const after = [await reminders(officer), await reminders(colleague), await reminders(second)];
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([2, 2, 0]);
    await life.moveTo('2027-06-05');
    await life.run('watchDeadlines');
    expect((await by(officer, 'GET', pathOf(id))).body.overdue).toBe(true);
    const { body } = await by(life.administrator, 'GET', '/api/administration/readiness');
    expect(body).toMatchObject({ overdueRightsRequests: [], overdueDeadlines: 0 });
    expect(await seenByAdministrators()).not.toContain(id);
  });

  it('to be erased is done after a call, and leaves what an erasure under protection leaves', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'erasure', text: 'Glöm Hillevi.', password: PASSWORD });
    const granted = await handle(id, { state: 'granted', reason: 'Hillevi har rätt till det.' });
    expect(granted).toMatchObject({ status: 202, body: { state: 'granted' } });
    await hour();
    // Nobody has called: she is still there to be called.
    expect(outcome(await by(person, 'GET', '/api/me'))).toBe('200');
    await call(id, 'rightsGranted');
    await hour();
    expect(outcome(await by(person, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(await life.inbox(person.email)).toEqual([]);
    const left = (life.register.local.cosmos.dump().register ?? []).filter(({ pk }) => pk === person.id);
    expect(left.find(({ type }) => type === 'tombstone')).toMatchObject({ marked: true });
    // Nobody is left to be called about it.
    expect(await calls(id)).toEqual([]);
    expect((await by(officer, 'GET', pathOf(id))).body).toMatchObject({
      ...{ state: 'granted', text: null, decision: { outcome: 'granted', reason: null } },
      endedAt: expect.any(String),
    });
    expect(await seenByAdministrators()).not.toContain(id);
  });

  it('to be erased does not wait for ever for somebody who answers no call', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'erasure', password: PASSWORD });
    await handle(id, { state: 'granted' });
    await call(id, 'rightsGranted', 'notReached');
    await hour();
    expect((await by(officer, 'GET', `/api/protected-users/${person.id}`)).status).toBe(200);
    await life.register.advance('P15D');
    await hour();
    expect(outcome(await by(officer, 'GET', `/api/protected-users/${person.id}`))).toBe('404 notFound');
  });

  it('to be restricted is carried out, and its end comes after a call', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'restriction', text: 'Adressen är fel.' });
    expect((await handle(id, { state: 'granted' })).body.state).toBe('granted');
    expect(outcome(await by(person, 'PATCH', '/api/me', { language: 'en' }, '"1"'))).toBe('403 accountRestricted');
    expect((await by(person, 'GET', '/api/me/data')).body.account.restriction).toMatchObject({ requestId: id });
    const { items } = (await by(officer, 'GET', '/api/protected-users?limit=200')).body;
    expect(items.map((one: { id: string }) => one.id)).not.toContain(person.id);
    expect((await by(officer, 'GET', `/api/protected-users/${person.id}`)).body.restricted).toBe(true);
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('409 statusConflict');
    expect(outcome(await by(officer, 'DELETE', `/api/protected-users/${person.id}`))).toBe('403 accountRestricted');
    const lifted = await handle(id, { state: 'lifted', reason: 'Rättad.' });
    expect(lifted).toMatchObject({ status: 202, body: { state: 'granted', lifting: { toldAt: null } } });
    await call(id, 'restrictionEnding', 'notReached');
    await hour();
    expect((await own(person))[0].state).toBe('granted');
    // That somebody else sees to it is no telling.
    await call(id, 'restrictionEnding', 'handedOver');
    await hour();
    expect((await own(person))[0].state).toBe('granted');
    expect((await by(officer, 'GET', pathOf(id))).body.tellingFailedAt).toEqual(expect.any(String));
    expect((await handle(id, { state: 'lifted', reason: 'Rättad.' })).status).toBe(202);
    await call(id, 'restrictionEnding');
    await hour();
    expect((await own(person))[0].state).toBe('lifted');
    const ifMatch = (await by(person, 'GET', '/api/me')).headers.get('etag');
    expect(outcome(await by(person, 'PATCH', '/api/me', { language: 'en' }, ifMatch))).toBe('200');
  });
});

describe('who comes under protection', () => {
  it('keeps a restriction, which officers end; to administrators the request looks like that of somebody erased', async () => {
    const person = await life.person({ email: 'begransad@kommun.example', ...NAMES });
    const gone = await life.person({ email: 'raderad@kommun.example', ...NAMES });
    const requests = [];
    for (const one of [person, gone]) {
      const { id } = await asked(one, { right: 'restriction', text: 'Uppgifterna är fel.' });
      expect((await handle(id, { state: 'granted' }, second)).body.state).toBe('granted');
      requests.push(id);
    }
    const [ofPerson = '', ofGone = ''] = requests;
    await life.run('dispatchMail');
    await mark(person);
    const { id: erasure } = await asked(gone, { right: 'erasure', password: PASSWORD });
    await handle(erasure, { state: 'granted' }, second);
    await life.run('dispatchMail');
    await hour();
    const shape = async (id: string, userId: string) => {
      const { body } = await by(life.administrator, 'GET', pathOf(id));
      return JSON.stringify({ ...body, createdAt: 0, receivedAt: 0, endedAt: body.endedAt !== null, revision: 0 })
        .replaceAll(id, 'request')
        .replaceAll(userId, 'user')
        .replaceAll(/"at":"[^"]*"/g, '"at":""');
    };
    expect(await shape(ofPerson, person.id)).toBe(await shape(ofGone, gone.id));
    expect(outcome(await handle(ofPerson, { state: 'lifted', reason: 'Klart.' }, second))).toBe('409 statusConflict');

    const back = await life.register.back(person);
    const [goesOn, ...more] = await own(back);
    expect(more).toEqual([]);
    expect(goesOn).toMatchObject({ right: 'restriction', state: 'granted', text: 'Uppgifterna är fel.' });
    expect(goesOn.id).not.toBe(ofPerson);
    expect(await listed(life.administrator)).not.toContain(goesOn.id);
    expect(outcome(await by(back, 'PATCH', '/api/me', { language: 'en' }, '"1"'))).toBe('403 accountRestricted');
    expect((await handle(goesOn.id, { state: 'lifted', reason: 'Rättad.' })).status).toBe(202);
    await call(goesOn.id, 'restrictionEnding');
    await hour();
    const ifMatch = (await by(back, 'GET', '/api/me')).headers.get('etag');
    expect(outcome(await by(back, 'PATCH', '/api/me', { language: 'en' }, ifMatch))).toBe('200');
    expect((await own(back))[0].state).toBe('lifted');
  });

  it('is answered by officers on what was asked before', async () => {
    const person = await life.person({ email: 'vantande@kommun.example', ...NAMES });
    const { id } = await asked(person, { right: 'access', text: 'Vad vet ni?' });
    await mark(person);
    const back = await life.register.back(person);
    const [goesOn] = await own(back);
    expect(goesOn).toMatchObject({ right: 'access', state: 'received', text: 'Vad vet ni?' });
    expect(outcome(await by(back, 'GET', `/api/me/rights-requests/${id}`))).toBe('404 notFound');
    expect((await handle(goesOn.id, { state: 'granted' })).body.state).toBe('granted');
    // And no more than once, when the mark is lifted again.
    const lifting = { contactRequestId: await called(person.id), password: PASSWORD };
    expect(outcome(await by(officer, 'DELETE', `/api/users/${person.id}/protection`, lifting))).toBe('202');
    const approval = await by(colleague, 'POST', `/api/users/${person.id}/protection/approval`, { password: PASSWORD });
    expect(outcome(approval)).toBe('204');
    // What the copy told under protection it tells afterwards.
    const told = async (who: Person) => (await by(who, 'GET', '/api/me/data')).body;
    const lifted = await life.register.back(person);
    const { looks, events } = await told(lifted);
    expect(looks).toEqual(
      expect.arrayContaining([expect.objectContaining({ purpose: 'rights', capacity: 'protectionOfficer' })]),
    );
    expect(events.map(({ action }: { action: string }) => action)).toContain('rightsRequestGranted');
    expect(await own(await life.register.back(person))).toMatchObject([{ id: goesOn.id, state: 'granted' }]);
    expect(await listed(life.administrator)).not.toContain(goesOn.id);
  });
});

describe('the copy of somebody who cannot sign in', () => {
  const handOver = (
    id: string,
    who: Person,
    password = PASSWORD,
    headers: Record<string, string> = {},
    onCall: { contactRequestId?: string } = {},
  ) =>
    life.register.call('POST', `/api/rights-requests/${id}/copy`, {
      ...{ token: who.token, body: { password, ...onCall }, headers },
    });
  const letter = (person: { id: string }, identityCheckedBy: Person, right = 'access') => ({
    ...{ userId: person.id, right, channel: 'letter', identityCheckedBy: identityCheckedBy.id },
    receivedAt: new Date(life.now()).toISOString(),
  });

  it('is an officer’s to hand over once it was granted, for two weeks, and the person is told that it was', async () => {
    const person = await life.person({ email: 'brev@kommun.example', ...NAMES });
    const request = (await asked(person, { right: 'access', text: 'Skicka till mig.' })).id;
    await by(life.administrator, 'DELETE', `/api/users/${person.id}`);
    expect(outcome(await handOver(request, officer))).toBe('409 statusConflict');
    await handle(request, { state: 'granted' }, life.administrator);
    await life.run('dispatchMail');
    const until = dayText(calendarOf('Europe/Helsinki').plus(life.today(), 'P13D'), 'sv');
    expect((await life.inbox(person.email)).at(-1)?.text).toContain(`Kontakta supporten senast den ${until}`);
    for (const who of [officer, colleague]) {
      const told = (await life.inbox(who.email)).at(-1);
      expect(told?.subject).toBe('En kopia av uppgifter ska lämnas ut');
      expect(told?.text).toContain(`/rights-requests/${request}`);
    }
    for (const who of [life.administrator, second, mainUser])
      expect(outcome(await handOver(request, who))).toBe('403 forbidden');
    expect(outcome(await handOver(request, officer, 'inte mitt lösenord alls'))).toBe('401 credentialsRefused');
    expect(outcome(await handOver('2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f', officer))).toBe('404 notFound');
    const { status, body } = await handOver(request, officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      account: { ...NAMES, email: person.email, status: 'deactivated' },
      rightsRequests: [{ id: request, state: 'granted', text: 'Skicka till mig.' }],
    });
    expect(body.looks.at(-1)).toMatchObject({ purpose: 'rights', capacity: 'protectionOfficer' });
    const page = await handOver(request, officer, PASSWORD, { accept: 'text/html', 'accept-language': 'fi' });
    expect(accessibilityFaults(page.body)).toEqual([]);
    expect(page.body).toContain('<html lang="fi">');
    const { items } = (await by(life.administrator, 'GET', `/api/events?subject=${person.id}&action=copyHandedOver`))
      .body;
    expect(items).toHaveLength(2);
    life.register.advance('P14D');
    expect(outcome(await handOver(request, officer))).toBe('409 statusConflict');
  });

  it('is not for who can take it themselves, nor of anything but a copy', async () => {
    const person = await life.person({ email: 'inloggad@kommun.example' });
    const own = (await asked(person, { right: 'access' })).id;
    await handle(own, { state: 'granted' }, second);
    expect(outcome(await handOver(own, officer))).toBe('409 statusConflict');
    const { body } = await by(second, 'POST', '/api/rights-requests', letter(person, second, 'objection'));
    await handle(body.id, { state: 'granted' }, second);
    expect(outcome(await handOver(body.id, officer))).toBe('409 statusConflict');
  });

  it('of a protected person takes two officers and a call, and administrators learn nothing of it', async () => {
    const person = await hidden();
    const { body } = await by(officer, 'POST', '/api/rights-requests', letter(person, colleague));
    await handle(body.id, { state: 'granted' });
    expect(outcome(await handOver(body.id, officer))).toBe('403 forbidden');
    // Without a call, on another officer's, and on one about somebody else.
    for (const onCall of [
      {},
      { contactRequestId: await called(person.id) },
      { contactRequestId: await called(mainUser.id, colleague) },
    ])
      expect(outcome(await handOver(body.id, colleague, PASSWORD, {}, onCall))).toBe('409 contactRequestNotUsable');
    const onCall = { contactRequestId: await called(person.id, colleague) };
    const copy = await handOver(body.id, colleague, PASSWORD, {}, onCall);
    expect(copy.body).toMatchObject({ account: { ...NAMES, email: person.email } });
    await life.run('dispatchMail');
    const told = (await life.inbox(officer.email)).at(-1);
    const { details } = copy.body.events.find(({ action }: { action: string }) => action === 'rightsRequestGranted');
    expect(details).toMatchObject({ requestId: body.id });
    expect(told?.subject).toMatch(/skyddad/);
    expect(told?.text).not.toContain(person.id);
    expect(await seenByAdministrators()).not.toContain(person.id);
  });
});

describe('an officer who asks to be erased', () => {
  it('is so when the review of what they did is signed, and is told that it waits', async () => {
    const third = await life.person({ email: 'third@kommun.example', role: 'expert' });
    const reviewer = await life.person({ email: 'reviewer@kommun.example', role: 'expert' });
    await setReviewer(life.register, life.administrator, reviewer);
    await appoint(third);
    await life.run('watchDeadlines');
    await by(third, 'GET', `/api/protected-users/${(await hidden()).id}`);
    const { id } = await asked(third, { right: 'erasure', password: PASSWORD });
    await handle(id, { state: 'granted' }, life.administrator);
    expect(await handle(id, { state: 'granted' }, second)).toMatchObject({ status: 202, body: { waits: true } });
    await life.run('dispatchMail');
    expect((await life.inbox(third.email)).at(-1)?.subject).toBe('Dina uppgifter raderas när de inte längre behövs');
    life.register.advance('P8D');
    await life.run('watchDeadlines');
    expect(await life.shown(third)).toBeDefined();
    const { items } = (await by(reviewer, 'GET', '/api/log-reviews?limit=200')).body;
    for (const review of items.filter(({ state }: { state: string }) => state === 'open'))
      expect(outcome(await by(reviewer, 'POST', `/api/log-reviews/${review.id}/signature`))).toBe('200');
    await hour();
    expect(await life.shown(third)).toBeUndefined();
    expect((await life.inbox(third.email)).at(-1)?.subject).toBe('Dina uppgifter raderas nu');
  });
});

describe('the copy of their data', () => {
  const copyOf = async (person: Person) => (await by(person, 'GET', '/api/me/data')).body;
  const dump = () => life.register.local.cosmos.dump();

  it('tells that an officer read a task to call them or a request to be called, and to nobody else', async () => {
    const person = await hidden();
    await asked(person, { right: 'objection', text: 'Inte så.' });
    await hour();
    const request = await called(person.id);
    const asker = await by(mainUser, 'POST', '/api/contact-requests', { callbackNumber: '169142' });
    const looks = async (who: Person) =>
      (await copyOf(who)).looks.map(({ purpose, capacity }: Record<string, string>) => [purpose, capacity]);
    const everybody = [person, mainUser, life.administrator, colleague] as const;
    const before = await Promise.all(everybody.map(looks));
    const added = async () => {
      const now = await Promise.all(everybody.map(looks));
      const told = now.map((all, index) => all.slice(before[index]?.length));
      for (const [index, all] of now.entries()) before[index] = all;
      return told;
    };
    const { items } = (await by(officer, 'GET', '/api/telephone-tasks?limit=200')).body;
    expect(await added()).toEqual([[], [], [], []]);
    const look = ['protection', 'protectionOfficer'];
    const hers = [];
    for (const task of items) {
      const { about } = (await by(officer, 'GET', `/api/telephone-tasks/${task.id}`)).body;
      if (about?.userId === person.id) hers.push(look);
    }
    expect(hers.length).toBeGreaterThan(0);
    expect(await added()).toEqual([hers, [], [], []]);

    await by(colleague, 'GET', `/api/contact-requests/${request}`);
    expect(await added()).toEqual([[look], [look], [], []]);
    await by(colleague, 'GET', `/api/contact-requests/${asker.body.id}`);
    await by(mainUser, 'GET', `/api/contact-requests/${asker.body.id}`);
    expect(await added()).toEqual([[], [look], [], []]);
    // In the log that others read nobody acts as an officer, and in the database no task leads to a person.
    for (const action of ['telephoneTaskRead', 'contactRequestRead'])
      expect((await by(life.administrator, 'GET', `/api/events?action=${action}`)).body.items).toEqual([]);
    const read = (dump().register ?? []).filter(({ action }) => action === 'telephoneTaskRead');
    for (const event of read) if (event.pk !== person.id) expect(JSON.stringify(event)).not.toContain(person.id);
    expect(JSON.stringify(dump().register?.filter(({ type }) => type === 'event'))).not.toContain('protectionOfficer"');
  });

  it('is whole for a protected person, and for one whose earlier requests go on with officers', async () => {
    const person = await hidden();
    await asked(person, { right: 'objection', text: 'Så här inte.' });
    const question = { subject: 'Arkivet', text: 'Hur läser jag det?', confidential: false };
    await by(person, 'POST', '/api/cases', question);
    const earlier = await life.person({ email: 'fordom@kommun.example', ...NAMES });
    await asked(earlier, { right: 'rectification', text: 'Namnet är fel.' });
    await mark(earlier);
    const back = await life.register.back(earlier);
    const copy = await copyOf(person);
    expect(copy).toMatchObject({
      account: { ...NAMES, email: person.email, protection: { alias: expect.any(String) } },
      rightsRequests: [{ right: 'objection', text: 'Så här inte.' }],
      cases: [{ subject: question.subject }],
    });
    expect(missingFromCopy(dump(), copy, [person.id, person.email])).toEqual([]);
    await by(officer, 'GET', '/api/protected-users?limit=200');
    expect((await copyOf(person)).looks.at(-1)).toMatchObject({ purpose: 'protection', capacity: 'protectionOfficer' });
    const [goesOn] = (await copyOf(back)).rightsRequests;
    expect(goesOn).toMatchObject({ right: 'rectification', text: 'Namnet är fel.' });
    expect(copy.events).toContainEqual(
      expect.objectContaining({ action: 'protectedUserAdded', by: { kind: 'person', capacity: 'protectionOfficer' } }),
    );
    // Who set it, on which call, and what was asked of others is not hers.
    for (const id of [officer.id, mainUser.id]) expect(leaves(copy.account)).not.toContain(id);
    const page = await life.register.call('GET', '/api/me/data', {
      token: back.token,
      headers: { accept: 'text/html' },
    });
    expect(accessibilityFaults(page.body)).toEqual([]);
    expect(page.body).toContain('Namnet är fel.');
  });

  it('is whole for somebody with a duty, who has confirmed routines', async () => {
    const person = await life.person({ email: 'fjarde@kommun.example', role: 'expert', familyName: 'Hemligström' });
    const answer = await setOfficer(life.register, life.administrator, person);
    expect(answer.status).toBe(202);
    const { items } = (await by(officer, 'GET', '/api/protection-officer-appointments')).body;
    const waiting = items.find(({ userId }: { userId: string }) => userId === person.id);
    const approved = await by(officer, 'POST', `/api/protection-officer-appointments/${waiting.id}/approval`);
    expect(approved.status).toBe(200);
    const [routine] = (await by(person, 'GET', '/api/routines')).body.items;
    const confirmation = { revision: routine.revision };
    expect((await by(person, 'PUT', `/api/me/routines/${routine.id}`, confirmation)).status).toBe(204);
    await life.run('dispatchMail');
    const copy = await copyOf(person);
    expect(copy.account).toMatchObject({
      duty: 'protectionOfficer',
      routines: [{ routine: routine.id, revision: routine.revision, confirmedAt: expect.any(String) }],
    });
    const actions = copy.events.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['officerProposed', 'officerApproved']));
    // Others got mails about it: that they did is told, and not who they are.
    const mails = copy.events.filter(({ action }: { action: string }) => action === 'mailSent');
    expect(new Set(mails.map(({ about }: { about: string | null }) => about))).toEqual(new Set(['you', null]));
    expect(missingFromCopy(dump(), copy, [person.id, person.email, 'Hemligström'])).toEqual([]);
  });
});
