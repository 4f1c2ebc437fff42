import { appoint, protect } from '../setup/officers.ts';
import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

/** What only protection officers handle, and what nobody else learns of it. */

let register: Register;
let administrator: Person;
let other: Person;
let officer: Person;
let editor: Person;
let hidden: Person;
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
  const person = (email: string, facts: object = {}) =>
    register.person(administrator, { email, organisationId, ...facts });
  other = await person('second-admin@kommun.example', { role: 'administrator' });
  officer = await person('officer@kommun.example', { role: 'expert' });
  editor = await person('editor@kommun.example');
  hidden = await person('marta@kommun.example', { givenName: 'Märta', familyName: 'Öhrnberg' });
  await appoint(officer);
  await protect(hidden);
  await register.run('watchDeadlines', 'dispatchMail');
});
afterAll(() => register.stop());

const by = (person: Person, method: string, path: string, body?: object, ifMatch?: string | null) =>
  register.call(method, `/api/${path}`, { token: person.token, body, ifMatch });
const discoveredAt = () => new Date(register.local.clock.now() - 3_600_000).toISOString();
const report = async (person: Person, description: string, facts: object = {}): Promise<Answer> =>
  by(person, 'POST', 'incidents', { discoveredAt: discoveredAt(), kind: 'confidentiality', description, ...facts });
const read = (person: Person, id: string) => by(person, 'GET', `incidents/${id}`);
const patch = async (person: Person, id: string, body: object) =>
  by(person, 'PATCH', `incidents/${id}`, body, (await read(person, id)).headers.get('etag') ?? '"1"');
const ids = async (person: Person): Promise<string[]> =>
  (await by(person, 'GET', 'incidents?limit=200')).body.items.map(({ id }: { id: string }) => id);

const PLAIN = 'En lista gick till fel mottagare.';
const NAMING = 'En lista med Märta Öhrnberg gick till fel mottagare.';

const assessment = {
  ...{ nature: 'En lista gick fel.', dataKinds: ['name'], personKinds: ['editors'], persons: 1, records: 1 },
  ...{ likelihood: 'likely', risk: 'high', consequences: 'Hon kan hittas.', measures: 'Listan är raderad.' },
};
const decision = { notifyAuthority: true, notifySubjects: false, grounds: 'Hög risk.' };

/** An answer without what differs between any two: ids, times, references, the text that was sent. */
const shape = ({ status, headers, body }: Answer): string =>
  JSON.stringify({
    status,
    headers: [...headers].filter(([name]) => !['date', 'location', 'content-length'].includes(name)),
    body,
  })
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'reference')
    .replaceAll(/"cursor":"[^"]+"/g, '"cursor":"cursor"')
    .replaceAll(NAMING, PLAIN);

describe('a confidential incident', () => {
  it('is told to officers, escalated to officers, and shown as overdue to nobody else', async () => {
    const { id, reference } = (await report(editor, PLAIN, { confidential: true })).body;
    for (const hours of [0, 24, 24, 19, 20]) {
      if (hours > 0) register.advance(`PT${hours}H`);
      await register.run('watchDeadlines', 'dispatchMail');
    }
    const told = (address: string) =>
      register.mailTo(address).then((mails) => mails.filter(({ text }) => text.includes(reference)));
    expect(await told(officer.email)).toHaveLength(4);
    for (const { email } of [administrator, other, editor]) expect(await told(email)).toHaveLength(0);
    const readiness = JSON.stringify((await by(administrator, 'GET', 'administration/readiness')).body);
    for (const secret of [id, reference]) expect(readiness).not.toContain(secret);
    expect((await read(officer, id)).body.overdue).toBe(true);
  });
});

describe('a report that mentions a protected person', () => {
  it('shows whoever made it whom they named themselves, and nobody whom officers found to be affected', async () => {
    for (const named of [[], [other.id]]) {
      const { id } = (await report(editor, NAMING, { affectedUserIds: named })).body;
      const found = await patch(officer, id, { affectedUserIds: [hidden.id, other.id] });
      expect(found.body.affectedUserIds).toEqual([hidden.id, other.id]);
      expect((await read(editor, id)).body.affectedUserIds).toEqual(named);
      const seen = [await by(editor, 'GET', 'incidents?limit=200'), await by(editor, 'GET', 'me/data')];
      expect(JSON.stringify(seen.map(({ body }) => body))).not.toContain(hidden.id);
    }
  });

  it.each([
    ['an editor', () => editor],
    ['an administrator', () => administrator],
    ['an officer, but for who handles it', () => officer],
  ])('is answered to %s exactly like one that does not, at every turn', async (name, author) => {
    const turns = async (description: string) => {
      const made = await report(author(), description);
      const { id } = made.body;
      const listed = (await by(author(), 'GET', 'incidents?limit=1')).body.items[0];
      const answers = [
        made,
        { ...made, body: listed },
        await read(author(), id),
        await by(author(), 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"1"'),
        await by(author(), 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"9"'),
        await by(author(), 'PATCH', `incidents/${id}`, { state: 'closed' }, '"1"'),
        await by(author(), 'POST', `incidents/${id}/split`, { description: 'x' }, '"9"'),
        await by(author(), 'GET', `events?subject=${id}`),
        await by(author(), 'GET', `events/verification?subject=${id}`),
        await by(author(), 'GET', 'me/events?limit=2'),
      ];
      await register.run('watchDeadlines');
      answers.push(
        await read(author(), id),
        await by(author(), 'GET', `events?subject=${id}`),
        await by(author(), 'GET', `events/verification?subject=${id}`),
      );
      return answers.map(shape);
    };
    // An officer handles what is theirs: what they may know is no oracle.
    const kept = name.startsWith('an officer') ? 1 : 99;
    expect((await turns(NAMING)).slice(0, kept)).toEqual((await turns(PLAIN)).slice(0, kept));
  });

  it('of an editor is the officers’ alone', async () => {
    const { id, reference } = (await report(editor, NAMING)).body;
    for (const person of [administrator, other]) {
      expect(outcome(await read(person, id))).toBe('404 notFound');
      expect(outcome(await by(person, 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"1"'))).toBe('404 notFound');
      expect(outcome(await by(person, 'POST', `incidents/${id}/split`, { description: 'x' }, '"1"'))).toBe(
        '404 notFound',
      );
      expect(await ids(person)).not.toContain(id);
      for (const path of ['incident-register', `events?subject=${id}`, 'events?action=incidentReported&limit=200'])
        expect(JSON.stringify((await by(person, 'GET', path)).body)).not.toContain(id);
    }
    expect((await read(officer, id)).body).toMatchObject({ reference, description: NAMING, confidential: true });
    expect(await ids(officer)).toContain(id);
    expect(JSON.stringify((await by(officer, 'GET', 'incident-register')).body)).toContain(id);
  });

  it('of an administrator leaves administrators an incident without the words, and gives officers the whole', async () => {
    const { id } = (await report(administrator, NAMING)).body;
    expect((await read(administrator, id)).body.description).toBe(NAMING);
    expect((await read(other, id)).body).toMatchObject({ description: null, confidential: false });
    const before = await ids(officer);
    await register.run('watchDeadlines');
    const [part = ''] = (await ids(officer)).filter((one) => !before.includes(one));
    const { body } = await read(officer, part);
    expect(body).toMatchObject({
      description: NAMING,
      confidential: true,
      parts: [{ id }],
      reportedBy: administrator.id,
    });
    expect(outcome(await read(administrator, part))).toBe('404 notFound');
    expect(await ids(administrator)).not.toContain(part);
    await register.run('watchDeadlines');
    expect(await ids(officer)).toHaveLength(before.length + 1);
  });

  it('stands sealed in the database, but for its state and times', async () => {
    const { id, reference } = (await report(editor, NAMING, { affectedUserIds: [hidden.id] })).body;
    const stored = register.local.cosmos.dump().register?.find((document) => document.id === id);
    const fields = Object.keys(stored ?? {}).filter((field) => !field.startsWith('_'));
    expect(fields.sort()).toEqual(
      ['audience', 'dueAt', 'endedAt', 'id', 'listKey', 'pk', 'sealed', 'state', 'type'].sort(),
    );
    expect(stored).toMatchObject({ type: 'confidentialIncident', audience: 'officers', state: 'reported' });
    for (const secret of ['Märta', 'Öhrnberg', editor.id, hidden.id, reference])
      expect(JSON.stringify(stored)).not.toContain(secret);
  });
});

describe('what is asked to be confidential, and what a protected person reports', () => {
  it('is the officers’, and its author sees how far it has come', async () => {
    for (const [person, facts] of [
      [editor, { confidential: true }],
      [administrator, { confidential: true }],
      [hidden, {}],
    ] as const) {
      const { id, confidential } = (await report(person, PLAIN, facts)).body;
      expect(confidential).toBe('confidential' in facts);
      expect(outcome(await read(other, id))).toBe('404 notFound');
      expect(outcome(await by(person, 'PATCH', `incidents/${id}`, { lessons: 'x' }, '"1"'))).toBe('403 forbidden');
      expect(await ids(person)).toContain(id);
      expect((await patch(officer, id, { assessment })).body.state).toBe('assessed');
      expect((await read(person, id)).body).toMatchObject({ id, state: 'assessed', description: PLAIN });
      expect((await read(person, id)).body).not.toHaveProperty('assessment');
    }
  });
});

describe('a mixed incident', () => {
  it('of administrators gives officers a part of their own', async () => {
    const { id } = (await report(editor, PLAIN, { affectedUserIds: [editor.id, hidden.id] })).body;
    const split = { description: NAMING, affectedUserIds: [hidden.id] };
    const made = await by(administrator, 'POST', `incidents/${id}/split`, split, '"1"');
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      description: NAMING,
      confidential: true,
      affectedUserIds: [hidden.id],
      state: 'reported',
    });
    for (const person of [administrator, other, editor]) {
      const { body } = await read(person, id);
      expect(body).toMatchObject({ affectedUserIds: [editor.id, hidden.id] });
      expect(body.parts ?? []).toEqual([]);
    }
    expect(JSON.stringify((await by(other, 'GET', `events?subject=${id}`)).body)).not.toContain('incidentSplit');
    expect((await read(officer, made.body.id)).body).toMatchObject({ description: NAMING, parts: [{ id }] });
    expect(outcome(await read(other, made.body.id))).toBe('404 notFound');
    expect(outcome(await by(administrator, 'POST', `incidents/${id}/split`, split, '"1"'))).toBe('412 revisionStale');
  });

  it('of officers gives administrators a part that leads nowhere', async () => {
    const { id } = (await report(editor, NAMING)).body;
    await patch(officer, id, {
      awareAt: new Date(register.local.clock.now()).toISOString(),
      awareGrounds: 'Märta Öhrnberg ringde.',
    });
    const etag = (await read(officer, id)).headers.get('etag');
    const made = await by(officer, 'POST', `incidents/${id}/split`, { description: PLAIN }, etag);
    expect(made.status).toBe(201);
    const seen = (await read(administrator, made.body.id)).body;
    expect(seen).toMatchObject({ description: PLAIN, confidential: false, parts: [], awareness: { grounds: null } });
    expect(JSON.stringify(seen)).not.toContain(id);
    expect((await read(officer, id)).body.parts).toEqual([{ id: made.body.id, reference: made.body.reference }]);
  });

  it('is not parted once it is closed', async () => {
    const { id } = (await report(editor, PLAIN)).body;
    await patch(administrator, id, { assessment });
    await patch(administrator, id, { decision: { ...decision, notifyAuthority: false } });
    await patch(administrator, id, { lessons: 'x', state: 'closed' });
    const etag = (await read(administrator, id)).headers.get('etag');
    const answer = await by(administrator, 'POST', `incidents/${id}/split`, { description: PLAIN }, etag);
    expect(outcome(answer)).toBe('409 incidentStateConflict');
  });
});

describe('what an administrator writes that mentions a protected person', () => {
  it('is shown to its author alone, and answered like any other', async () => {
    const turn = async (consequences: string) => {
      const { id } = (await report(editor, PLAIN)).body;
      const answer = await patch(administrator, id, { assessment: { ...assessment, consequences } });
      return { id, answer };
    };
    const [naming, neutral] = [await turn(NAMING), await turn(PLAIN)];
    expect(shape(naming.answer)).toBe(shape(neutral.answer));
    expect((await read(other, naming.id)).body.assessment.consequences).toBeNull();
    expect((await read(other, neutral.id)).body.assessment.consequences).toBe(PLAIN);
  });
});
