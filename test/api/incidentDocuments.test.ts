import { accessibilityFaults } from '../setup/accessible.ts';
import { parse } from '../setup/csv.ts';
import { appoint, protect } from '../setup/officers.ts';
import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

/** What leaves an incident: the notification for the authority, letters to persons, the register. In three languages. */

let register: Register;
let administrator: Person;
let officer: Person;
let editor: Person;
let readers: Record<'sv' | 'fi' | 'en', Person>;
let hidden: Person;

beforeAll(async () => {
  register = await startRegister({
    ...{ SESSION_IDLE: 'P9Y', SESSION_LIFETIME: 'P9Y', INACTIVITY_PERIOD: 'P9Y', NOTICE_GRACE: 'P9Y' },
    ...{ EVENT_RETENTION: 'P1Y', CONTROLLER: 'Helsingfors stad', JOINT_CONTROLLERS: 'Esbo stad,Vanda stad' },
  });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  const person = (email: string, facts: object = {}) =>
    register.person(administrator, { email, organisationId, ...facts });
  officer = await person('officer@kommun.example', { role: 'expert' });
  editor = await person('editor@kommun.example');
  readers = {
    sv: await person('sv@kommun.example', { language: 'sv' }),
    fi: await person('fi@kommun.example', { language: 'fi' }),
    en: await person('en@kommun.example', { language: 'en' }),
  };
  hidden = await person('marta@kommun.example', { givenName: 'Märta', familyName: 'Öhrnberg' });
  await appoint(officer);
  await protect(hidden);
});
afterAll(() => register.stop());

const by = (person: Person, method: string, path: string, more: object = {}) =>
  register.call(method, `/api/${path}`, { token: person.token, ...more });
const now = () => new Date(register.local.clock.now()).toISOString();
const ago = (hours: number) => new Date(register.local.clock.now() - hours * 3_600_000).toISOString();
const patch = async (id: string, body: object, person = administrator) => {
  const ifMatch = (await by(person, 'GET', `incidents/${id}`)).headers.get('etag');
  const answer = await by(person, 'PATCH', `incidents/${id}`, { body, ifMatch });
  if (answer.status !== 200) throw new Error(outcome(answer));
  return answer;
};
const document = (id: string, language: string, accept = 'application/json', person = administrator) =>
  by(person, 'GET', `incidents/${id}/notification`, { headers: { 'accept-language': language, accept } });
const letter = (id: string, person: Person, language = 'sv', accept = 'application/json') =>
  by(person, 'GET', `incidents/${id}/letter`, { headers: { 'accept-language': language, accept } });

const DESCRIPTION = 'Hemlig beskrivning av det inträffade.';
const assessment = {
  ...{ nature: 'En adresslista gick fel.', dataKinds: ['name', 'emailAddress'], personKinds: ['editors', 'clients'] },
  ...{ persons: 40, records: null, likelihood: 'likely', risk: 'high' },
  ...{ consequences: 'Nätfiske kan följa.', measures: 'Listan är raderad.' },
};
const decision = { notifyAuthority: true, notifySubjects: true, grounds: 'Hög risk.', letter: 'Se upp för nätfiske.' };

async function incident(facts: object = {}): Promise<string> {
  const body = { discoveredAt: ago(80), kind: 'confidentiality', description: DESCRIPTION, ...facts };
  return (await by(editor, 'POST', 'incidents', { body })).body.id;
}

describe('the notification', () => {
  it('has every point of article 33(3), and of 33(1) and (4) what there is, in the language of the reader', async () => {
    const id = await incident({ source: 'Driftleverantören' });
    expect(outcome(await document(id, 'sv'))).toBe('409 incidentStateConflict');
    expect(outcome(await document(id, 'sv', 'application/json', editor))).toBe('403 forbidden');
    await patch(id, { awareAt: ago(75), awareGrounds: 'Leverantören ringde.' });
    await patch(id, { assessment });
    expect((await document(id, 'en')).body).toMatchObject({ phase: 'draft', personsInformed: null });
    await patch(id, { decision });
    await patch(id, { notification: { lateReasons: 'Leverantören dröjde.', complete: false } });
    expect((await document(id, 'en')).body.phase).toBe('initial');
    await patch(id, { supplement: { text: 'Det var 42 personer.', complete: true } });

    const words = {
      sv: ['konfidentialitet', 'klienter', 'e-postadress', 'sannolika', 'hög risk', 'Skäl till dröjsmålet'],
      fi: ['luottamuksellisuus', 'asiakkaat', 'sähköpostiosoite', 'todennäköiset', 'korkea riski', 'Viivästyksen syyt'],
      en: ['confidentiality', 'clients', 'e-mail address', 'likely', 'a high risk', 'Reasons for the delay'],
    };
    for (const language of ['sv', 'fi', 'en'] as const) {
      const { body } = await document(id, language);
      const [kind, client, address, likely, high, late] = words[language];
      expect(body).toMatchObject({
        ...{ language, phase: 'complete' },
        controller: { name: 'Helsingfors stad', jointControllers: ['Esbo stad', 'Vanda stad'] },
        contact: { dataProtectionOfficer: expect.any(String), support: expect.any(String) },
        nature: {
          kind: { code: 'confidentiality', text: expect.stringContaining(kind ?? '') },
          ...{ description: assessment.nature, source: 'Driftleverantören' },
        },
        persons: { categories: [{ code: 'editors' }, { code: 'clients', text: client }], approximateNumber: 40 },
        records: { categories: [{ code: 'name' }, { text: address }], approximateNumber: null },
        consequences: { description: 'Nätfiske kan följa.', likelihood: { text: likely }, risk: { text: high } },
        measures: 'Listan är raderad.',
        times: {
          awareGrounds: 'Leverantören ringde.',
          lateReasons: 'Leverantören dröjde.',
          notifiedAt: expect.any(String),
        },
        personsInformed: { informed: true },
        supplements: [{ text: 'Det var 42 personer.', complete: true }],
      });
      const page = await document(id, language, 'text/html');
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(accessibilityFaults(page.body)).toEqual([]);
      for (const text of [
        'Helsingfors stad',
        'Esbo stad',
        assessment.nature,
        'Driftleverantören',
        kind,
        client,
        address,
        high,
        late,
        'Leverantören dröjde.',
        'Det var 42 personer.',
        'Nätfiske kan följa.',
        'Listan är raderad.',
      ])
        expect(page.body).toContain(text);
      // What somebody reported is theirs: the controller speaks in its own words.
      expect(page.body).not.toContain(DESCRIPTION);
    }
    const events = (await by(administrator, 'GET', `events?subject=${id}&action=incidentNotificationRead`)).body.items;
    expect(events.length).toBeGreaterThan(5);
  });

  it('is given in no other form', async () => {
    expect(outcome(await document(await incident(), 'sv', 'application/pdf'))).toBe('406 notAcceptable');
  });
});

describe('letters', () => {
  let id: string;
  let reference: string;
  beforeAll(async () => {
    await register.run('watchDeadlines', 'dispatchMail');
    const affectedUserIds = [
      readers.sv.id,
      readers.fi.id,
      readers.en.id,
      hidden.id,
      '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f',
    ];
    id = await incident({ affectedUserIds });
    await patch(id, { assessment });
    const { body } = await patch(id, { decision });
    reference = body.reference;
    expect(body.letters).toMatchObject({ persons: 5, waiting: 5 });
  });

  it('are there once they are written, and hold the incident open until then', async () => {
    expect(outcome(await letter(id, readers.sv))).toBe('404 notFound');
    await patch(id, { awareAt: ago(75), awareGrounds: 'Leverantören ringde.' });
    await patch(id, { notification: { lateReasons: 'Dröjsmål.' } });
    const ifMatch = (await by(administrator, 'GET', `incidents/${id}`)).headers.get('etag');
    const close = { body: { state: 'closed', lessons: 'x' }, ifMatch };
    expect(outcome(await by(administrator, 'PATCH', `incidents/${id}`, close))).toBe('409 notificationOutstanding');
    // What one run of the dispatcher could not end, the next one does.
    await register.run('watchDeadlines', 'dispatchMail', 'dispatchMail');
    const { body } = await by(administrator, 'GET', `incidents/${id}`);
    expect(body.letters).toMatchObject({ persons: 5, waiting: 0 });
  });

  it.each([
    ['sv', 'Information om dina personuppgifter i Servicemanualen', 'Vad som har hänt'],
    ['fi', 'Tietoa henkilötiedoistasi Palvelumanuaalissa', 'Mitä on tapahtunut'],
    ['en', 'Information about your personal data in the Service Manual', 'What has happened'],
  ] as const)(
    'go by mail in %s, with a reference and an address alone; the rest stands behind the sign-in',
    async (language, subject, heading) => {
      const person = readers[language];
      const mails = (await register.mailTo(person.email)).filter((mail) => mail.text.includes(reference));
      expect(mails.map((mail) => mail.subject)).toEqual([subject]);
      for (const secret of [DESCRIPTION, assessment.nature, assessment.consequences, decision.letter, 'Nätfiske'])
        expect(JSON.stringify(mails[0])).not.toContain(secret);
      expect(mails[0]?.text).toContain(`/incidents/${id}`);

      const { body } = await letter(id, person, language);
      expect(body).toMatchObject({
        ...{
          reference,
          language,
          text: decision.letter,
          consequences: assessment.consequences,
          measures: assessment.measures,
        },
      });
      expect(JSON.stringify(body)).not.toContain(DESCRIPTION);
      const page = (await letter(id, person, language, 'text/html')).body;
      expect(accessibilityFaults(page)).toEqual([]);
      for (const text of [heading, reference, decision.letter]) expect(page).toContain(text);
      expect(outcome(await by(person, 'GET', `incidents/${id}`))).toBe('404 notFound');
    },
  );

  it('go to a protected person by telephone, and nobody else learns of it', async () => {
    expect(await register.mailTo(hidden.email)).toHaveLength(1);
    const tasks = (register.local.cosmos.dump().register ?? []).filter(
      ({ type, pk }) => type === 'telephoneTask' && pk === id,
    );
    expect(tasks).toMatchObject([{ kind: 'letter', state: 'open', audience: 'officers' }]);
    expect((await letter(id, hidden)).body.reference).toBe(reference);
    expect(outcome(await letter(id, editor))).toBe('404 notFound');
    const seen = JSON.stringify((await by(administrator, 'GET', `events?subject=${id}`)).body);
    expect(seen).not.toContain(hidden.id);
    // Whoever is to read it out reads it until that is done.
    const reads = () =>
      (register.local.cosmos.dump().register ?? []).filter(
        ({ pk, action, audience }) => pk === id && action === 'incidentLetterRead' && audience === 'officers',
      ).length;
    const before = reads();
    expect((await letter(id, officer)).body).toMatchObject({ reference, text: decision.letter });
    expect((await letter(id, hidden)).status).toBe(200);
    // That an officer read it is an event for officers; that somebody read their own is none.
    expect(reads()).toBe(before + 1);
    await letter(id, administrator);
    const { items } = (await by(administrator, 'GET', `events?subject=${id}&action=incidentLetterRead`)).body;
    expect(items).toHaveLength(1);
    const called = await by(officer, 'PATCH', `telephone-tasks/${tasks[0]?.id}`, { body: { outcome: 'reached' } });
    expect(called.status).toBe(200);
    expect(outcome(await letter(id, officer))).toBe('404 notFound');
  });

  it('of the officers’ hold what was written for the persons alone', async () => {
    const confidential = await incident({ confidential: true, affectedUserIds: [readers.en.id] });
    await patch(confidential, { assessment }, officer);
    const ifMatch = (await by(officer, 'GET', `incidents/${confidential}`)).headers.get('etag');
    const body = { decision: { ...decision, letter: null } };
    expect(outcome(await by(officer, 'PATCH', `incidents/${confidential}`, { body, ifMatch }))).toBe(
      '422 letterRequired',
    );
    await patch(confidential, { decision }, officer);
    await register.run('watchDeadlines');
    const answer = (await letter(confidential, readers.en, 'en')).body;
    expect(answer).toMatchObject({ text: decision.letter, consequences: null, measures: null });
    const mails = await register.mailTo(readers.en.email);
    expect(mails.at(-1)?.text).toContain(answer.reference);
  });

  it('are not written to anybody after the decision was taken back', async () => {
    const other = await incident({ affectedUserIds: [readers.sv.id] });
    await patch(other, { assessment });
    const { body } = await patch(other, { decision });
    await register.run('watchDeadlines');
    await patch(other, { decision: { ...decision, notifySubjects: false, letter: null } });
    const mails = await register.mailTo(readers.sv.email);
    expect(mails.filter(({ text }) => text.includes(body.reference))).toEqual([]);
    expect(outcome(await letter(other, readers.sv))).toBe('404 notFound');
  });
});

describe('the register', () => {
  it('is taken out as JSON and CSV, with what art. 33(5) asks for, and that is an event', async () => {
    const formula = '=HYPERLINK("https://evil.example","x")';
    const id = await incident({ description: formula });
    await patch(id, { assessment: { ...assessment, nature: 'Rad ett,\n"rad" två' } });
    const closed = await incident();
    await patch(closed, { assessment, awareAt: ago(2), awareGrounds: 'Rapporten lästes.' });
    await patch(closed, { decision: { ...decision, notifySubjects: false } });
    await patch(closed, { notification: { complete: false } });
    await patch(closed, { supplement: { text: 'Tio till.', complete: false } });
    await patch(closed, { supplement: { text: 'Inga fler.', complete: true } });
    await patch(closed, { lessons: 'Läs adressen.', state: 'closed' });
    const answer = await by(administrator, 'GET', 'incident-register');
    const first = answer.body.find((one: { id: string }) => one.id === id);
    expect(first).toMatchObject({
      id,
      description: formula,
      assessment: { nature: 'Rad ett,\n"rad" två' },
      decision: null,
    });
    const csv = await by(administrator, 'GET', 'incident-register', { headers: { accept: 'text/csv' } });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const rows = parse(csv.body);
    const rowOf = (ofId: string) => {
      const row = rows.find((cells) => cells.includes(ofId));
      return Object.fromEntries(rows[0]?.map((name, index) => [name, row?.[index]]) ?? []);
    };
    const handler = administrator.id;
    expect(rowOf(closed)).toMatchObject({
      ...{ reportedBy: editor.id, awarenessBy: handler, assessedBy: handler, decidedBy: handler, notifiedBy: handler },
      ...{ supplementedBy: `${handler}\n${handler}`, closedBy: handler },
    });
    expect(rowOf(id)).toMatchObject({
      id,
      description: `'${formula}`,
      nature: 'Rad ett,\n"rad" två',
      dataKinds: 'name\nemailAddress',
      ...{ persons: '40', records: '', assessedBy: handler, decidedBy: '', closedBy: '' },
    });
    expect(rows).toHaveLength(answer.body.length + 1);
    const events = (await by(administrator, 'GET', 'events?action=incidentsExported')).body.items;
    expect(events).toMatchObject([{ details: { format: 'text/csv' } }, { details: { format: 'application/json' } }]);
  });

  it('keeps a closed incident for five years, though events go after one', async () => {
    const id = await incident();
    await patch(id, { assessment });
    await patch(id, { decision: { ...decision, notifyAuthority: false, notifySubjects: false } });
    const closed = (await patch(id, { lessons: 'Läs adressen.', state: 'closed' })).body;
    const kept = async () => JSON.stringify((await by(administrator, 'GET', 'incident-register')).body).includes(id);
    register.advance('P2Y');
    await register.run('watchDeadlines');
    expect((await by(administrator, 'GET', `events?subject=${id}`)).body.items).toEqual([]);
    expect((await by(administrator, 'GET', `incidents/${id}`)).body).toMatchObject({
      closedAt: closed.closedAt,
      assessment,
    });
    register.advance('P2Y11M25D');
    expect(await kept()).toBe(true);
    register.advance('P6D');
    expect(await kept()).toBe(false);
    expect(outcome(await by(administrator, 'GET', `incidents/${id}`))).toBe('404 notFound');
    expect(now() > closed.closedAt).toBe(true);
  });
});
