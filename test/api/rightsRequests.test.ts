import { dayText } from '../../shared/platform/words.ts';
import { type Life, startLife } from '../setup/life.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

let life: Life;
let second: Person;
let made = 0;

beforeAll(async () => {
  life = await startLife({}, { begin: '2027-01-31' });
  second = await life.person({ email: 'andra@kommun.example', role: 'administrator' });
});
afterAll(() => life.stop());

const someone = (facts: object = {}) =>
  life.person({ email: `begarande-${made++}@kommun.example`, familyName: 'Hemligström', ...facts });
const ask = (person: Person, body: object) => life.by(person, 'POST', '/api/me/rights-requests', { body });
const asked = async (person: Person, body: object) => {
  const { status, body: request } = await ask(person, body);
  expect(status).toBe(201);
  return request;
};
const read = (id: string, by = life.administrator) => life.by(by, 'GET', `/api/rights-requests/${id}`);
const handle = async (id: string, body: object, by = life.administrator) => {
  const ifMatch = (await read(id, by)).headers.get('etag') ?? '"1"';
  return life.by(by, 'PATCH', `/api/rights-requests/${id}`, { body, ifMatch });
};
const own = async (person: Person, id: string) => (await life.by(person, 'GET', `/api/me/rights-requests/${id}`)).body;
const subjects = async (address: string) => {
  await life.run('dispatchMail');
  return (await life.inbox(address)).map(({ subject }) => subject);
};
const lastMail = async (address: string) => {
  await life.run('dispatchMail');
  return (await life.inbox(address)).at(-1)?.text ?? '';
};

describe('a request', () => {
  it('is acknowledged at once, and due in one calendar month from its receipt', async () => {
    const person = await someone();
    const request = await asked(person, { right: 'access', text: 'Vad vet ni om mig?' });
    expect(request).toMatchObject({
      ...{ right: 'access', state: 'received', channel: 'service', standing: 'given', dueOn: '2027-02-28' },
      ...{ text: 'Vad vet ni om mig?', decision: null, routine: expect.any(String) },
    });
    expect(await lastMail(person.email)).toMatch(/31 januari 2027[\s\S]*kopia[\s\S]*senast den 28 februari 2027/);
    expect((await life.by(person, 'GET', '/api/me/rights-requests')).body.items).toEqual([request]);
    expect(outcome(await life.by(second, 'GET', `/api/me/rights-requests/${request.id}`))).toBe('404 notFound');
  });

  it('refuses a personal identity code in its text, and a password where none is asked', async () => {
    const person = await someone();
    expect(outcome(await ask(person, { right: 'access', text: 'Jag är 131052-308T.' }))).toBe('422 identityCodeFound');
    expect(outcome(await ask(person, { right: 'access', password: PASSWORD }))).toBe('400 invalidRequest');
    expect(outcome(await ask(person, { right: 'erasure' }))).toBe('400 invalidRequest');
    expect(outcome(await ask(person, { right: 'erasure', password: 'inte mitt lösenord alls' }))).toBe(
      '401 credentialsRefused',
    );
  });

  it('is taken whatever the legal basis says, and then refused on its ground alone', async () => {
    const person = await someone({ language: 'en' });
    const { id, standing } = await asked(person, { right: 'portability' });
    expect(standing).toBe('notGiven');
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('422 rightNotGiven');
    expect(outcome(await handle(id, { state: 'refused', ground: 'dataAccurate' }))).toBe('422 groundNotOfRight');
    const refused = await handle(id, { state: 'refused' });
    expect(refused).toMatchObject({ status: 200, body: { state: 'refused', decidedBy: life.administrator.id } });
    const mail = await lastMail(person.email);
    for (const part of ['Article 20(1)(a)', 'Data Protection Ombudsman', 'to a court']) expect(mail).toContain(part);
    const { decision } = (
      await life.register.call('GET', `/api/me/rights-requests/${id}`, {
        token: person.token,
        headers: { 'accept-language': 'fi' },
      })
    ).body;
    expect(decision.ground).toMatchObject({ code: 'portabilityBasis', text: expect.stringContaining('20 artiklan') });
    expect(decision.remedies.complaint).toContain('tietosuojavaltuutetun');
    expect(decision.remedies.court).toContain('tuomioistuimeen');
    expect(JSON.stringify(decision)).not.toContain(life.administrator.id);
  });

  it('is refused with a reason, by a ground of the law or in words', async () => {
    const person = await someone({ language: 'fi' });
    const { id } = await asked(person, { right: 'rectification', text: 'Nimeni on väärin.' });
    expect(outcome(await handle(id, { state: 'refused' }))).toBe('422 reasonMissing');
    await handle(id, { state: 'refused', reason: 'Nimi on väestötietojärjestelmän mukainen.' });
    expect(await lastMail(person.email)).toMatch(
      /Perustelu on palvelussa[\s\S]*valvontaviranomaiselle[\s\S]*tuomioistuimeen/,
    );
    expect((await own(person, id)).decision).toMatchObject({
      ...{ outcome: 'refused', ground: null, reason: 'Nimi on väestötietojärjestelmän mukainen.' },
      remedies: { complaint: expect.any(String), court: expect.any(String) },
    });
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('409 statusConflict');
  });

  it('is extended by two months, with a reason, and not after the first day by which it is due', async () => {
    const [person, late] = [await someone(), await someone()];
    const { id } = await asked(person, { right: 'access' });
    const { id: other } = await asked(late, { right: 'access' });
    expect(outcome(await handle(id, { state: 'extended' }))).toBe('400 invalidRequest');
    await life.moveTo('2027-02-28', '23:00');
    const extended = await handle(id, { state: 'extended', reason: 'Loggen är omfattande.' });
    expect(extended.body).toMatchObject({ state: 'extended', dueOn: '2027-04-28', extendedBy: life.administrator.id });
    expect(await lastMail(person.email)).toMatch(/28 april 2027/);
    expect((await own(person, id)).extension.reason).toBe('Loggen är omfattande.');
    expect(outcome(await handle(id, { state: 'extended', reason: 'En gång till.' }))).toBe('409 statusConflict');
    await life.moveTo('2027-03-01');
    expect(outcome(await handle(other, { state: 'extended', reason: 'Försent.' }))).toBe('409 extensionTooLate');
  });

  it('is decided under its revision, by somebody else, and read by nobody else', async () => {
    const person = await someone();
    const { id } = await asked(person, { right: 'access' });
    const patch = (ifMatch: string | null, by = life.administrator) =>
      life.by(by, 'PATCH', `/api/rights-requests/${id}`, { body: { state: 'granted' }, ifMatch });
    expect(outcome(await patch(null))).toBe('428 ifMatchMissing');
    expect(outcome(await patch('"7"'))).toBe('412 revisionStale');
    expect(outcome(await patch('"1"', person))).toBe('403 forbidden');
    const { id: mine } = await asked(second, { right: 'access' });
    expect(outcome(await read(mine, second))).toBe('403 forbidden');
    expect(outcome(await handle(mine, { state: 'granted' }, second))).toBe('403 forbidden');
    const listed = await life.by(second, 'GET', '/api/rights-requests?state=received&limit=200');
    expect(listed.body.items.map((item: { id: string }) => item.id)).toContain(id);
    expect(listed.body.items.map((item: { id: string }) => item.id)).not.toContain(mine);
    expect((await handle(id, { state: 'granted' })).body).toMatchObject({ state: 'granted', overdue: false });
    expect((await subjects(person.email)).at(-1)).toBe('Din begäran har beviljats');
  });

  it('leaves an event of each step, about the person, and a look at their data', async () => {
    const person = await someone();
    const { id } = await asked(person, { right: 'access' });
    await handle(id, { state: 'extended', reason: 'Mer tid.' });
    await handle(id, { state: 'granted' });
    const { body } = await life.by(life.administrator, 'GET', `/api/events?subject=${person.id}&limit=200`);
    const actions = body.items
      .filter(({ details }: { details: { requestId?: string } }) => details.requestId === id)
      .map(({ action }: { action: string }) => action);
    expect(new Set(actions)).toEqual(
      new Set(['rightsRequested', 'rightsRequestRead', 'rightsRequestExtended', 'rightsRequestGranted']),
    );
    const copy = (await life.by(person, 'GET', '/api/me/data')).body;
    expect(copy.looks.filter(({ purpose }: { purpose: string }) => purpose === 'rights').length).toBeGreaterThan(0);
    expect(copy.rightsRequests).toMatchObject([{ id, state: 'granted', extension: { reason: 'Mer tid.' } }]);
    expect((await life.verify(id)).intact).toBe(true);
  });
});

describe('a request that came by another way', () => {
  const register = (body: object, by = life.administrator) => life.by(by, 'POST', '/api/rights-requests', { body });

  it('is written down for somebody who cannot sign in; its month counts from its receipt', async () => {
    const person = await someone();
    await life.by(life.administrator, 'DELETE', `/api/users/${person.id}`);
    const receivedAt = new Date(life.now() - 10 * 86_400_000).toISOString();
    const letter = { userId: person.id, right: 'access', receivedAt, channel: 'letter', identityCheckedBy: second.id };
    const { status, body } = await register(letter);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ userId: person.id, channel: 'letter', identityCheckedBy: second.id },
      ...{ registeredBy: life.administrator.id, receivedAt },
    });
    expect(await subjects(person.email)).toContain('Vi har tagit emot din begäran');
    // Who made sure whose it is finds that in the copy of their own data, and not whose it was.
    const { events } = (await life.by(second, 'GET', '/api/me/data')).body;
    const told = events.filter(({ action }: { action: string }) => action === 'rightsRequestRegistered');
    expect(told).toMatchObject([{ details: { channel: 'letter', ids: [second.id] }, by: { kind: 'person' } }]);
    expect(JSON.stringify(told)).not.toContain(person.id);
    expect((await handle(body.id, { state: 'granted' })).body.state).toBe('granted');
  });

  it('is acknowledged as late when its answer was due before it was written down', async () => {
    const person = await someone();
    const receivedAt = new Date(life.now() - 60 * 86_400_000).toISOString();
    const letter = { userId: person.id, right: 'objection', receivedAt, channel: 'letter' };
    const { body } = await register({ ...letter, identityCheckedBy: second.id });
    expect(body).toMatchObject({ state: 'received', overdue: true });
    const { dueOn } = body;
    const text = await lastMail(person.email);
    expect(text).toContain(`du skulle ha fått svar senast den ${dayText(dueOn, 'sv')}`);
    expect(text).not.toContain('förlängas');
    expect(outcome(await handle(body.id, { state: 'extended', reason: 'Mycket.' }))).toBe('409 extensionTooLate');
  });

  it('is no erasure by the word of one: who wrote it down or made sure of it only proposes it', async () => {
    const third = await someone({ role: 'administrator' });
    const letter = async (by: Person, identityCheckedBy: Person) => {
      const person = await someone();
      const receivedAt = new Date(life.now()).toISOString();
      const facts = { userId: person.id, right: 'erasure', receivedAt, channel: 'telephone' };
      const { id } = (await register({ ...facts, identityCheckedBy: identityCheckedBy.id }, by)).body;
      return { person, id, grant: (who: Person) => handle(id, { state: 'granted' }, who) };
    };
    const alone = await letter(second, second);
    expect(await alone.grant(second)).toMatchObject({ status: 202, body: { proposal: { by: second.id } } });
    expect(outcome(await alone.grant(second))).toBe('409 secondDecisionNeeded');
    expect(await life.shown(alone.person)).toBeDefined();
    expect((await alone.grant(third)).body.state).toBe('granted');
    expect(await life.shown(alone.person)).toBeUndefined();
    const checked = await letter(second, third);
    expect((await checked.grant(third)).body).toMatchObject({ state: 'received', proposal: { by: third.id } });
    expect((await checked.grant(second)).body.state).toBe('granted');
    const another = await letter(second, second);
    expect((await another.grant(third)).body).toMatchObject({ state: 'granted', proposal: null });
  });

  it('is refused for oneself, for nobody, from the future, and without somebody who knew whose it was', async () => {
    const person = await someone();
    const letter = {
      ...{ userId: person.id, right: 'access', receivedAt: new Date(life.now()).toISOString() },
      ...{ channel: 'telephone', identityCheckedBy: second.id },
    };
    const absent = '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
    const outcomes = [
      await register({ ...letter, userId: life.administrator.id }),
      await register({ ...letter, userId: absent }),
      await register({ ...letter, receivedAt: new Date(life.now() + 3_600_000).toISOString() }),
      await register({ ...letter, identityCheckedBy: absent }),
      await register({ ...letter, identityCheckedBy: person.id }),
      await register({ ...letter, channel: 'service' }),
      await register(letter, person),
    ].map(outcome);
    expect(outcomes).toEqual([
      ...['403 forbidden', '404 notFound', '422 timeInFuture', '422 personUnknown', '422 personUnknown'],
      ...['400 invalidRequest', '403 forbidden'],
    ]);
  });
});

describe('time', () => {
  it('reminds those who decide seven and two days before, and shows what is overdue', async () => {
    const person = await someone();
    // A day on which nobody else has asked.
    await life.moveTo('2027-03-10');
    const { id, dueOn } = await asked(person, { right: 'access' });
    const daysBefore = (days: number) =>
      new Date(Date.parse(`${dueOn}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
    const reminders = async (address: string) => {
      await life.run('dispatchMail');
      const mails = (await life.inbox(address)).filter(({ subject }) => subject.includes('måste snart besvaras'));
      return mails.filter(({ text }) => text.includes(dayText(dueOn, 'sv'))).length;
    };
    for (const [days, told] of [
      [8, 0],
      [7, 1],
      [6, 1],
      [2, 2],
      [0, 2],
    ] as const) {
      await life.moveTo(daysBefore(days));
      await life.run('watchDeadlines', 'watchDeadlines');
      expect([days, await reminders(second.email)]).toEqual([days, told]);
    }
    const overdue = async () =>
      (await life.by(life.administrator, 'GET', '/api/administration/readiness')).body.overdueRightsRequests;
    const ids = async () => (await overdue()).map((one: { id: string }) => one.id);
    expect(await ids()).not.toContain(id);
    await life.moveTo(daysBefore(-1));
    await life.run('watchDeadlines');
    expect(await overdue()).toContainEqual({ id, right: 'access', dueOn });
    expect((await read(id)).body.overdue).toBe(true);
    await handle(id, { state: 'granted' });
    expect(await ids()).not.toContain(id);
  });
});

describe('erasure', () => {
  const wish = { right: 'erasure', text: 'Ta bort allt om mig, Hemligström.', password: PASSWORD };

  it('is done at once when it is granted, whatever is left of the ordinary time, and told in a last mail', async () => {
    const person = await someone({ language: 'en' });
    const { id } = await asked(person, wish);
    const granted = await handle(id, { state: 'granted', reason: 'Hemligström har rätt till det.' });
    expect(granted.body.state).toBe('granted');
    expect(outcome(await life.by(person, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(await life.shown(person)).toBeUndefined();
    expect((await subjects(person.email)).at(-1)).toBe('Your data is being erased');
    await life.moveTo(life.today(), '12:30');
    await life.run('watchDeadlines', 'eraseDeactivatedUsers', 'watchDeadlines');
    const dump = life.register.local.cosmos.dump();
    const all = JSON.stringify(dump).toLowerCase();
    expect(all).not.toContain(person.email);
    expect(all).not.toContain('hemligström har rätt');
    expect(all).not.toContain('ta bort allt om mig');
    expect((dump.register ?? []).find((one) => one.id === person.id)).toMatchObject({ type: 'tombstone' });
    expect((await read(id)).body).toMatchObject({
      ...{ state: 'granted', text: null, decision: { outcome: 'granted', reason: null } },
      endedAt: expect.any(String),
    });
    expect((await life.verify(id)).intact).toBe(true);
  });

  it('of an administrator takes two others, and never the last one', async () => {
    const third = await someone({ role: 'administrator' });
    const { id } = await asked(third, wish);
    const proposed = await handle(id, { state: 'granted' });
    expect(proposed).toMatchObject({
      status: 202,
      body: { state: 'received', proposal: { by: life.administrator.id } },
    });
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('409 secondDecisionNeeded');
    expect((await handle(id, { state: 'granted' }, second)).body.state).toBe('granted');
    expect(await life.shown(third)).toBeUndefined();
  });

  it('of who governed when they asked takes two, also after one took that from them', async () => {
    const third = await someone({ role: 'administrator' });
    const { id } = await asked(third, wish);
    const path = `/api/users/${third.id}`;
    const ifMatch = (await life.by(life.administrator, 'GET', path)).headers.get('etag');
    const demoted = await life.by(life.administrator, 'PUT', `${path}/role`, { body: { role: 'editor' }, ifMatch });
    expect(outcome(demoted)).toBe('200');
    expect((await handle(id, { state: 'granted' })).body).toMatchObject({ state: 'received' });
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('409 secondDecisionNeeded');
    expect((await handle(id, { state: 'granted' }, second)).body.state).toBe('granted');
  });

  it('of who acts in an open incident waits for its closing, and they are told so', async () => {
    const person = await someone();
    const incident = (
      await life.by(person, 'POST', '/api/incidents', {
        body: {
          ...{ kind: 'integrity', discoveredAt: new Date(life.now()).toISOString() },
          description: 'Fel i en lista.',
        },
      })
    ).body;
    const { id } = await asked(person, wish);
    expect(await handle(id, { state: 'granted' })).toMatchObject({ status: 202, body: { waits: true } });
    expect((await subjects(person.email)).at(-1)).toBe('Dina uppgifter raderas när de inte längre behövs');
    expect((await own(person, id)).waits).toBe(true);
    const close = async (body: object) => {
      const path = `/api/incidents/${incident.id}`;
      const ifMatch = (await life.by(life.administrator, 'GET', path)).headers.get('etag');
      const answer = await life.by(life.administrator, 'PATCH', path, { body, ifMatch });
      expect(answer.status).toBe(200);
    };
    await close({
      assessment: {
        ...{ nature: 'En lista var fel.', dataKinds: ['name'], personKinds: ['editors'], likelihood: 'unlikely' },
        ...{ risk: 'none', consequences: 'Inga.', measures: 'Rättad.' },
      },
      awareAt: new Date(life.now()).toISOString(),
      awareGrounds: 'Anmäld.',
    });
    await close({ decision: { notifyAuthority: false, notifySubjects: false, grounds: 'Ingen risk.' } });
    await close({ state: 'closed', lessons: 'Kontrollera listor.' });
    await life.moveTo(life.today(), '20:00');
    await life.run('watchDeadlines');
    expect(await life.shown(person)).toBeUndefined();
    expect((await subjects(person.email)).at(-1)).toBe('Dina uppgifter raderas nu');
  });
});

describe('restriction', () => {
  it('that two requests led to at once is ended by the one that keeps it', async () => {
    const person = await someone();
    const ids = [];
    for (let n = 0; n < 2; n++) ids.push((await asked(person, { right: 'restriction' })).id);
    const granted = await Promise.all(ids.map((id, n) => handle(id, { state: 'granted' }, n ? second : undefined)));
    const kept = (await life.by(person, 'GET', '/api/me/data')).body.account.restriction.requestId;
    for (const [n, id] of ids.entries())
      if (granted[n]?.body.state === 'granted')
        expect([id === kept, outcome(await handle(id, { state: 'lifted', reason: 'Klart.' }))]).toEqual([
          ...(id === kept ? [true, '202'] : [false, '409 statusConflict']),
        ]);
  });

  it('of an administrator keeps them from handling incidents', async () => {
    const third = await someone({ role: 'administrator' });
    const { id } = await asked(third, { right: 'restriction' });
    expect((await handle(id, { state: 'granted' })).body.state).toBe('granted');
    for (const path of ['incidents', 'incident-register'])
      expect((await life.by(third, 'GET', `/api/${path}`)).body.items ?? []).toEqual([]);
    const report = { kind: 'integrity', discoveredAt: new Date(life.now()).toISOString(), description: 'Fel.' };
    const reported = (await life.by(life.administrator, 'POST', '/api/incidents', { body: report })).body;
    const path = `/api/incidents/${reported.id}`;
    const ifMatch = (await life.by(second, 'GET', path)).headers.get('etag');
    const body = { awareAt: report.discoveredAt, awareGrounds: 'Anmäld.' };
    expect(outcome(await life.by(third, 'PATCH', path, { body, ifMatch }))).toBe('404 notFound');
    expect(outcome(await life.by(third, 'POST', '/api/incidents', { body: report }))).toBe('201');
  });

  it('keeps the account stored and not used, and its holder comes in for their rights alone', async () => {
    const person = await someone();
    const { id } = await asked(person, { right: 'restriction', text: 'Uppgifterna är fel.' });
    const question = (await life.by(person, 'POST', '/api/cases', { body: { text: 'Vad gäller?' } })).body;
    expect((await handle(id, { state: 'granted' })).body.state).toBe('granted');
    const shown = await life.shown(person);
    expect(shown.restricted).toBe(true);
    const listed = await life.by(life.administrator, 'GET', '/api/users?limit=200');
    expect(listed.body.items.map((user: { id: string }) => user.id)).not.toContain(person.id);
    const etag = (await life.by(life.administrator, 'GET', `/api/users/${person.id}`)).headers.get('etag');
    const path = `/api/users/${person.id}`;
    const outcomes = [
      await life.by(person, 'PATCH', '/api/me', { body: { language: 'fi' }, ifMatch: etag }),
      await life.by(life.administrator, 'PATCH', path, { body: { givenName: 'Ainamaria' }, ifMatch: etag }),
      await life.by(life.administrator, 'PUT', `${path}/role`, { body: { role: 'expert' }, ifMatch: etag }),
      await life.by(life.administrator, 'DELETE', path),
    ].map(outcome);
    expect(outcomes).toEqual(Array(4).fill('403 accountRestricted'));
    for (const route of ['/api/sessions/current', '/api/me/data', '/api/me/rights-requests', '/api/privacy-notice'])
      expect([route, (await life.by(person, 'GET', route)).status]).toEqual([route, 200]);
    expect((await life.by(person, 'GET', '/api/me/data')).body.account.restriction).toMatchObject({ requestId: id });
    const answer = await life.by(life.administrator, 'POST', `/api/cases/${question.id}/messages`, {
      body: { text: 'Så här.' },
    });
    expect(outcome(answer)).toBe('403 accountRestricted');

    // Nothing happens to it, however long it is not used; it can be signed in to.
    await life.moveTo('2029-06-01');
    await life.run('remindInactiveUsers', 'dispatchMail', 'deactivateInactiveUsers', 'eraseDeactivatedUsers');
    expect(await life.shown(person)).toMatchObject({ status: 'active', restricted: true, deactivatesAt: null });
    const back = await life.register.back(person);

    expect(outcome(await handle(id, { state: 'lifted' }))).toBe('400 invalidRequest');
    const announced = await handle(id, { state: 'lifted', reason: 'Uppgifterna är kontrollerade.' });
    expect(announced).toMatchObject({ status: 202, body: { state: 'granted', lifting: { toldAt: null } } });
    expect(outcome(await handle(id, { state: 'lifted', reason: 'Igen.' }))).toBe('409 statusConflict');
    await life.run('watchDeadlines');
    expect((await life.shown(person)).restricted).toBe(true);
    expect((await subjects(person.email)).at(-1)).toBe('Begränsningen av dina uppgifter upphör');
    await life.run('watchDeadlines');
    expect(await life.shown(person)).toMatchObject({ restricted: false, status: 'active' });
    expect((await own(back, id)).state).toBe('lifted');
    const ifMatch = (await life.by(back, 'GET', '/api/me')).headers.get('etag');
    expect(outcome(await life.by(back, 'PATCH', '/api/me', { body: { language: 'fi' }, ifMatch }))).toBe('200');
    expect((await life.verify(person.id)).intact).toBe(true);
  });
});
