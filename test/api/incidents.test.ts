import { ADMINISTRATOR, type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

/** An incident through every state, by HTTP alone, the clock moved past every deadline. */

let register: Register;
let administrator: Person;
let editor: Person;
/** Who reports where many reports are needed: nobody may make that many. */
let clerks: readonly Person[];
let organisationId: string;

beforeAll(async () => {
  register = await startRegister({
    SESSION_IDLE: 'P1Y',
    SESSION_LIFETIME: 'P1Y',
    INACTIVITY_PERIOD: 'P9Y',
    NOTICE_GRACE: 'P9Y',
  });
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  editor = await register.person(administrator, { email: 'editor@kommun.example', organisationId });
  clerks = [
    await register.person(administrator, { email: 'first-clerk@kommun.example', organisationId }),
    await register.person(administrator, { email: 'second-clerk@kommun.example', organisationId }),
  ];
});
afterAll(() => register.stop());

const now = () => new Date(register.local.clock.now());
const ago = (hours: number) => new Date(now().getTime() - hours * 3_600_000).toISOString();
const inHours = (from: string, hours: number) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();

const DESCRIPTION = 'En lista med alla adresser i kommunen skickades till fel mottagare.';

const by = (person: Person, method: string, path: string, body?: object, ifMatch?: string | null) =>
  register.call(method, `/api/${path}`, { token: person.token, body, ifMatch });

const report = async (person: Person = editor, facts: object = {}): Promise<Answer> =>
  by(person, 'POST', 'incidents', {
    discoveredAt: ago(0),
    kind: 'confidentiality',
    description: DESCRIPTION,
    ...facts,
  });

const read = (id: string, person: Person = administrator) => by(person, 'GET', `incidents/${id}`);

/** Changes an incident as it is now. */
const patch = async (id: string, body: object, person: Person = administrator): Promise<Answer> =>
  by(person, 'PATCH', `incidents/${id}`, body, (await read(id, person)).headers.get('etag') ?? '"1"');

const assessment = {
  nature: 'En adresslista gick med e-post till en utomstående.',
  dataKinds: ['name', 'emailAddress'],
  personKinds: ['editors', 'experts'],
  persons: 40,
  records: 40,
  likelihood: 'possible',
  risk: 'risk',
  consequences: 'Mottagaren kan skriva till dem som står på listan.',
  measures: 'Mottagaren har raderat listan.',
};
const decision = { notifyAuthority: true, notifySubjects: false, grounds: 'Risken är inte osannolik.' };
const aware = { awareGrounds: 'Rapporten lästes då.' };

let made = 0;

/** An incident in each state, reached by the steps before it. */
async function inState(state: string, facts: object = {}): Promise<string> {
  const { id, discoveredAt } = (await report(clerks[made++ % 2], facts)).body;
  const way: [string, object][] = [
    ['assessed', { assessment, awareAt: discoveredAt, ...aware }],
    ['decided', { decision }],
    ['notified', { state: 'notified' }],
    ['closed', { lessons: 'Läs adressen två gånger.', state: 'closed' }],
  ];
  for (const [reached, body] of way.slice(0, ['reported', ...way.map(([name]) => name)].indexOf(state))) {
    const answer = await patch(id, body);
    expect([outcome(answer), answer.body.state]).toEqual(['200', reached]);
  }
  return id;
}

describe('what falls due', () => {
  const mails = async () => (await register.mailTo(ADMINISTRATOR)).filter(({ text }) => /incident/i.test(text));
  const tick = async () => {
    await register.run('watchDeadlines');
    return mails();
  };
  const hoursIn = (text: string) => /mer än (\d+) timmar/.exec(text)?.[1];

  it('is told to administrators when it is reported, after 24, 48 and 66 hours, each once', async () => {
    await tick();
    const before = (await mails()).length;
    const { id, reference } = (await report()).body;
    const told: Record<number, string> = {};
    let hours = 0;
    for (const hour of [0, 1, 23, 24, 25, 47, 48, 49, 65, 66, 67, 80]) {
      if (hour > hours) register.advance(`PT${hour - hours}H`);
      hours = hour;
      const fresh = (await tick()).slice(before).filter(({ text }) => text.includes(reference));
      for (const { text } of fresh.slice(Object.keys(told).length)) told[hour] = hoursIn(text) ?? 'reported';
    }
    expect(told).toEqual({ 0: 'reported', 24: '24', 48: '48', 66: '66' });
    for (const { subject, text, html } of (await mails()).slice(before))
      for (const part of [subject, text, html]) expect(part).not.toContain('adresslista');
    const readiness = await by(administrator, 'GET', 'administration/readiness');
    expect(readiness.body.overdueIncidents).toContainEqual(expect.objectContaining({ id, reference }));
    expect((await read(id)).body.overdue).toBe(true);
    await patch(id, { assessment });
    await patch(id, { decision: { ...decision, notifyAuthority: false } });
    const after = await by(administrator, 'GET', 'administration/readiness');
    expect(JSON.stringify(after.body.overdueIncidents)).not.toContain(id);
  });
});

describe('a report', () => {
  it('is answered with its reference and with 72 hours from the discovery', async () => {
    const discoveredAt = ago(5);
    const { status, headers, body } = await report(editor, { discoveredAt, source: 'Driftleverantören' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/incidents/${body.id}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      ...{ state: 'reported', discoveredAt, awareAt: null, notifyBy: inHours(discoveredAt, 72), closedAt: null },
      ...{ description: DESCRIPTION, source: 'Driftleverantören', confidential: false, affectedUserIds: [] },
      routine: expect.stringContaining('routines/'),
    });
    expect(body.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(body).not.toHaveProperty('assessment');
    expect((await read(body.id, editor)).body).toEqual(body);
  });

  it('keeps ids of users as they are given, and says nothing of whether there are such users', async () => {
    const affectedUserIds = [editor.id, '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f'];
    const { status, body } = await report(editor, { affectedUserIds });
    expect([status, body.affectedUserIds]).toEqual([201, affectedUserIds]);
  });

  it.each([
    ['a discovery that is to come', { discoveredAt: '2999-01-01T00:00:00.000Z' }, '422 timeInFuture'],
    // The day begins earlier in Helsinki than in UTC.
    ['one before the GDPR applied', { discoveredAt: '2018-05-24T20:59:59.999Z' }, '422 discoveredTooEarly'],
    ['a year that nobody meant', { discoveredAt: '0202-01-15T09:00:00.000Z' }, '422 discoveredTooEarly'],
    ['an identity code', { description: 'Det gällde 131052-308T.' }, '422 identityCodeFound'],
    ['no description', { description: '' }, '400 invalidRequest'],
    ['a kind that there is not', { kind: 'loss' }, '400 invalidRequest'],
    ['an unknown field', { name: 'x' }, '400 invalidRequest'],
    ['what is no id', { affectedUserIds: ['aino'] }, '400 invalidRequest'],
  ])('with %s is refused', async (_, facts, expected) => {
    expect(outcome(await report(editor, facts))).toBe(expected);
  });

  it('is for its author and those who handle incidents, and for nobody else', async () => {
    const other = await register.person(administrator, {
      email: 'other@kommun.example',
      organisationId,
      role: 'mainUser',
    });
    const { id } = (await report()).body;
    expect(outcome(await read(id, other))).toBe('404 notFound');
    expect(outcome(await by(other, 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"1"'))).toBe('404 notFound');
    expect(outcome(await by(editor, 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"1"'))).toBe('403 forbidden');
    expect((await by(other, 'GET', 'incidents')).body.items).toEqual([]);
    const own = (await by(editor, 'GET', 'incidents?limit=200')).body.items;
    expect(own.map((item: { id: string }) => item.id)).toContain(id);
    expect(own[0]).not.toHaveProperty('assessment');
    const all = (await by(administrator, 'GET', 'incidents?limit=200')).body.items;
    expect(all[0]).toMatchObject({ id, reportedBy: editor.id, assessment: null });
  });
});

describe('the 72 hours', () => {
  it('run from the discovery, and from the awareness once that is set with grounds', async () => {
    const discoveredAt = ago(10);
    const { id } = (await report(editor, { discoveredAt })).body;
    expect(outcome(await patch(id, { awareAt: ago(2) }))).toBe('422 awarenessGroundsRequired');
    expect(outcome(await patch(id, { awareGrounds: 'x' }))).toBe('422 awarenessGroundsRequired');
    expect(outcome(await patch(id, { awareAt: ago(11), ...aware }))).toBe('422 awareBeforeDiscovery');
    expect(outcome(await patch(id, { awareAt: ago(-1), ...aware }))).toBe('422 timeInFuture');
    const awareAt = ago(2);
    const { body } = await patch(id, { awareAt, ...aware });
    expect(body).toMatchObject({ awareAt, discoveredAt, notifyBy: inHours(awareAt, 72), state: 'reported' });
    expect(body.awareness).toMatchObject({ grounds: aware.awareGrounds, by: administrator.id });
    // Whoever reported sees both times, and nobody's grounds.
    const seen = (await read(id, editor)).body;
    expect(seen).toMatchObject({ awareAt, notifyBy: inHours(awareAt, 72) });
    expect(seen).not.toHaveProperty('awareness');
  });
});

describe('the states', () => {
  it('follow each other, each with who took it there and when', async () => {
    const id = await inState('closed');
    const { body } = await read(id);
    expect(body).toMatchObject({
      state: 'closed',
      assessment: { ...assessment, involvedUserIds: [], by: administrator.id },
      decision: { ...decision, letter: null, by: administrator.id },
      notification: { lateReasons: null, complete: true, by: administrator.id },
      lessons: 'Läs adressen två gånger.',
      closedAt: expect.any(String),
      closedBy: administrator.id,
    });
    const author = clerks.find((clerk) => clerk.id === body.reportedBy) ?? editor;
    expect((await read(id, author)).body).toMatchObject({ state: 'closed', closedAt: body.closedAt });
  });

  const all = ['reported', 'assessed', 'decided', 'notified', 'closed'];
  const asked: readonly [string, object, readonly string[]][] = [
    ['the assessment', { assessment }, ['reported', 'assessed', 'decided', 'notified']],
    ['the decision', { decision }, ['assessed', 'decided', 'notified']],
    ['an awareness', { awareAt: '$discovered', ...aware }, ['reported', 'assessed', 'decided']],
    ['whom it affects', { affectedUserIds: [] }, ['reported', 'assessed', 'decided', 'notified']],
    ['lessons', { lessons: 'x' }, ['reported', 'assessed', 'decided', 'notified']],
    ['the notification', { notification: {} }, ['decided']],
    ['a supplement', { supplement: { text: 'x', complete: true } }, ['notified']],
    ['`notified`', { state: 'notified' }, ['decided']],
    ['`closed`', { lessons: 'x', state: 'closed' }, ['notified']],
    ['`reported`', { state: 'reported' }, []],
    ['`assessed` alone', { state: 'assessed' }, []],
    ['`decided` alone', { state: 'decided' }, []],
    ['`notified` with a decision', { decision, state: 'notified' }, ['assessed', 'decided', 'notified']],
  ];
  it.each(asked)('let %s happen from some, and from no other', async (_, body, allowed) => {
    for (const state of all) {
      const id = await inState(state);
      const { discoveredAt } = (await read(id)).body;
      const answer = await patch(id, JSON.parse(JSON.stringify(body).replace('$discovered', discoveredAt)));
      const refusal =
        state === 'decided' && 'lessons' in body && 'state' in body
          ? 'notificationOutstanding'
          : 'incidentStateConflict';
      expect([state, outcome(answer)]).toEqual([state, allowed.includes(state) ? '200' : `409 ${refusal}`]);
    }
  });

  it('want the revision that was read', async () => {
    const { id } = (await report()).body;
    expect(outcome(await by(administrator, 'PATCH', `incidents/${id}`, { lessons: 'x' }))).toBe('428 ifMatchMissing');
    expect(outcome(await by(administrator, 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"7"'))).toBe(
      '412 revisionStale',
    );
    expect((await patch(id, { lessons: 'x' })).headers.get('etag')).toBe('"2"');
  });

  it('end without a notification where the decision says so, and never without lessons', async () => {
    const { id } = (await report()).body;
    await patch(id, { assessment: { ...assessment, risk: 'none' } });
    await patch(id, { decision: { notifyAuthority: false, notifySubjects: false, grounds: 'Ingen risk.' } });
    expect(outcome(await patch(id, { state: 'notified' }))).toBe('409 incidentStateConflict');
    expect(outcome(await patch(id, { state: 'closed' }))).toBe('422 lessonsRequired');
    expect((await patch(id, { state: 'closed', lessons: 'Inga.' })).body.state).toBe('closed');
  });

  it('want to know how the persons were told where no letter was written to anybody', async () => {
    const { id } = (await report()).body;
    await patch(id, { assessment });
    const telling = { ...decision, notifyAuthority: false, notifySubjects: true, letter: 'Se upp.' };
    await patch(id, { decision: telling });
    const closing = { state: 'closed', lessons: 'Inga.' };
    expect(outcome(await patch(id, closing))).toBe('422 communicationRequired');
    const code = '131052-308T';
    const told = { publicCommunication: `Annons i tidningen ${code}.` };
    expect(outcome(await patch(id, { decision: { ...telling, ...told } }))).toBe('422 identityCodeFound');
    const publicCommunication = 'Annons i Hufvudstadsbladet den 16 januari.';
    const { body } = await patch(id, { decision: { ...telling, publicCommunication } });
    expect(body.decision).toMatchObject({ notifySubjects: true, publicCommunication });
    const { body: document } = await by(administrator, 'GET', `incidents/${id}/notification`);
    expect(document.personsInformed).toEqual({ informed: true, queuedAt: null, publicCommunication });
    expect((await patch(id, closing)).body.state).toBe('closed');
  });

  it('want nothing else where letters were written, and wait for them', async () => {
    const { id } = (await report(editor, { affectedUserIds: [editor.id] })).body;
    await patch(id, { assessment });
    await patch(id, { decision: { ...decision, notifyAuthority: false, notifySubjects: true, letter: 'Se upp.' } });
    const closing = { state: 'closed', lessons: 'Inga.' };
    expect(outcome(await patch(id, closing))).toBe('409 notificationOutstanding');
    await register.run('watchDeadlines');
    expect((await patch(id, closing)).body.state).toBe('closed');
  });

  it('cannot take back what was told', async () => {
    const id = await inState('notified');
    const back = { ...decision, notifyAuthority: false };
    expect(outcome(await patch(id, { decision: back }))).toBe('409 incidentStateConflict');
    expect((await patch(id, { decision: { ...decision, notifySubjects: true } })).body.state).toBe('notified');
  });
});

describe('a notification', () => {
  it('that is late needs its reasons', async () => {
    const id = await inState('decided', { discoveredAt: ago(80) });
    expect(outcome(await patch(id, { state: 'notified' }))).toBe('422 lateReasonsRequired');
    const reasons = { lateReasons: 'Leverantören svarade först i dag.' };
    expect(outcome(await patch(id, { notification: { notifiedAt: ago(-1), ...reasons } }))).toBe('422 timeInFuture');
    expect(outcome(await patch(id, { notification: { notifiedAt: ago(81), ...reasons } }))).toBe(
      '422 notifiedBeforeDiscovery',
    );
    const { body } = await patch(id, { notification: reasons });
    expect(body).toMatchObject({ state: 'notified', notification: { ...reasons, complete: true } });
  });

  it('that was made in time needs none, whenever it is written down, and one before it was decided on does', async () => {
    const id = await inState('decided', { discoveredAt: ago(60) });
    const [before, then] = [ago(1), ago(0)];
    register.advance('PT20H');
    expect(outcome(await patch(id, { notification: { notifiedAt: before } }))).toBe('422 lateReasonsRequired');
    expect(outcome(await patch(id, { notification: { notifiedAt: then } }))).toBe('200');
  });

  it('waits until it is said when the controller became aware, which no later moment puts off', async () => {
    const { id } = (await report(editor, { discoveredAt: ago(60) })).body;
    await patch(id, { assessment });
    await patch(id, { decision });
    const reasons = { notification: { lateReasons: 'x' } };
    expect(outcome(await patch(id, reasons))).toBe('422 awarenessRequired');
    await patch(id, { awareAt: ago(50), ...aware });
    expect(outcome(await patch(id, { awareAt: ago(49), ...aware }))).toBe('422 awarenessMovedLater');
    register.advance('PT24H');
    expect(outcome(await patch(id, { awareAt: ago(1), ...aware }))).toBe('422 awarenessMovedLater');
    expect(outcome(await patch(id, { awareAt: ago(75), ...aware }))).toBe('200');
    expect(outcome(await patch(id, reasons))).toBe('200');
  });

  it('of the authority is owed also when the persons alone were told before', async () => {
    const id = await inState('assessed');
    await patch(id, { decision: { ...decision, notifyAuthority: false, notifySubjects: true } });
    await patch(id, { state: 'notified' });
    const document = async () => (await by(administrator, 'GET', `incidents/${id}/notification`)).body;
    expect(await document()).toMatchObject({ phase: 'draft', times: { notifiedAt: null } });
    expect(outcome(await patch(id, { supplement: { text: 'x', complete: true } }))).toBe('409 incidentStateConflict');
    register.advance('PT73H');
    expect((await read(id)).body.overdue).toBe(false);
    const everybody = { notifySubjects: true, publicCommunication: 'Annons i tidningen.' };
    const { body } = await patch(id, { decision: { ...decision, ...everybody } });
    expect(body).toMatchObject({ overdue: true, notification: null });
    expect(await document()).toMatchObject({ phase: 'draft', times: { notifiedAt: null } });
    await register.run('watchDeadlines');
    const close = { lessons: 'x', state: 'closed' };
    expect(outcome(await patch(id, close))).toBe('409 notificationOutstanding');
    expect(outcome(await patch(id, { notification: {} }))).toBe('422 lateReasonsRequired');
    const told = await patch(id, { state: 'notified', notification: { lateReasons: 'x' } });
    expect(told.body).toMatchObject({ overdue: false, notification: { lateReasons: 'x' } });
    expect((await document()).times.notifiedAt).toBe(told.body.notification.at);
    expect(outcome(await patch(id, { notification: {} }))).toBe('409 incidentStateConflict');
    expect(outcome(await patch(id, close))).toBe('200');
  });

  it('in phases keeps the incident open until all is told', async () => {
    const id = await inState('decided');
    await patch(id, { notification: { complete: false } });
    const close = { lessons: 'x', state: 'closed' };
    expect(outcome(await patch(id, close))).toBe('409 notificationOutstanding');
    await patch(id, { supplement: { text: 'Det var 41 personer.', complete: false } });
    expect(outcome(await patch(id, close))).toBe('409 notificationOutstanding');
    const { body } = await patch(id, { supplement: { text: 'Det var 42 personer.', complete: true } });
    expect(body.supplements).toMatchObject([{ text: 'Det var 41 personer.' }, { text: 'Det var 42 personer.' }]);
    // The last one decides.
    await patch(id, { supplement: { text: 'Mer utreds.', complete: false } });
    expect((await by(administrator, 'GET', `incidents/${id}/notification`)).body.phase).toBe('initial');
    expect(outcome(await patch(id, close))).toBe('409 notificationOutstanding');
    await patch(id, { supplement: { text: 'Inget mer.', complete: true } });
    expect(outcome(await patch(id, close))).toBe('200');
  });
});

describe('refusals', () => {
  it.each([
    ['sv', 'Det går inte i incidentens nuvarande läge.', 'Tidpunkten har inte varit än. Rätta den.'],
    [
      'fi',
      'Tämä ei ole mahdollista tietoturvaloukkauksen nykyisessä tilassa.',
      'Ajankohta ei ole vielä ollut. Korjaa se.',
    ],
    ['en', 'The state of the incident does not allow this.', 'That moment has not come yet. Correct it.'],
  ])('are told in %s, with the same codes', async (language, state, future) => {
    const headers = { 'accept-language': language };
    const { id } = (await report()).body;
    const body = { state: 'closed' };
    const closing = await register.call('PATCH', `/api/incidents/${id}`, {
      ...{ token: administrator.token, body, ifMatch: '"1"', headers },
    });
    expect(closing.body).toMatchObject({ code: 'incidentStateConflict', title: state });
    const late = { discoveredAt: ago(-9), kind: 'integrity', description: 'x' };
    const reported = await register.call('POST', '/api/incidents', { token: editor.token, body: late, headers });
    expect(reported.body).toMatchObject({ code: 'timeInFuture', title: future });
  });
});

describe('reports by one person', () => {
  it('are as many as anybody needs in an hour, and no more', async () => {
    const flood = await register.person(administrator, { email: 'flood@kommun.example', organisationId });
    let accepted = 0;
    let answer = await report(flood);
    for (; answer.status === 201; answer = await report(flood)) accepted++;
    expect([accepted, outcome(answer)]).toEqual([60, '429 tooManyAttempts']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    register.advance('PT1H');
    expect((await report(flood)).status).toBe(201);
  });
});
