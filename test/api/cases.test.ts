import { openPlatform } from '../../functions/platform.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { TelephoneTask, taskContent } from '../../shared/protection/index.ts';
import { lay } from '../setup/duty.ts';
import { guarded } from '../setup/guard.ts';
import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let platform: Platform;
let protectedId: string;
/** Administrators, an officer who is none, and people who ask. */
let administrator: Person;
let colleague: Person;
let officer: Person;
let asker: Person;
let stranger: Person;

const SUPPORT = 'support@register.example';

beforeAll(async () => {
  register = await startRegister({ SUPPORT_MAILBOX: SUPPORT, SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  const person = (name: string, role = 'editor') =>
    register.person(administrator, { email: `${name}@kommun.example`, role, organisationId });
  colleague = await person('kollega', 'administrator');
  officer = await person('ombud', 'expert');
  asker = await person('undrar');
  stranger = await person('annan', 'mainUser');
  platform = { ...(await openPlatform()), log: { write: () => undefined } };
  await lay(platform, officer.id, 'protectionOfficer');
  protectedId = await guarded(platform);
});
afterEach(() => register.advance('PT10M'));
afterAll(() => register.stop());

const by = (who: Person, method: string, path: string, more: { body?: unknown; ifMatch?: string | null } = {}) =>
  register.call(method, `/api/cases${path}`, { token: who.token, ...more });
const ask = async (who: Person, body: object = {}) => {
  const answer = await by(who, 'POST', '', { body: { text: 'Hur byter jag roll?', confidential: false, ...body } });
  expect(outcome(answer)).toBe('201');
  return answer;
};
const write = (who: Person, id: string, text: string) => by(who, 'POST', `/${id}/messages`, { body: { text } });
const read = (who: Person, id: string) => by(who, 'GET', `/${id}`);
const texts = async (who: Person, id: string) =>
  (await read(who, id)).body.messages.map(({ from, text }: { from: string; text: string }) => `${from}: ${text}`);
const close = async (who: Person, id: string) =>
  by(who, 'PATCH', `/${id}`, { body: { state: 'closed' }, ifMatch: (await read(who, id)).headers.get('etag') });
const found = async (who: Person, id: string) =>
  (await by(who, 'GET', '?limit=200')).body.items.some((one: { id: string }) => one.id === id);
const stored = (pk: string, type: string) =>
  (register.local.cosmos.dump().register ?? []).filter((one) => one.pk === pk && one.type === type);
const mailsAbout = async (address: string, reference: string) =>
  (await register.mailTo(address)).filter(({ text }) => text.includes(reference));

describe('an ordinary case', () => {
  it('is asked, answered by an administrator, asked further, and closed by whoever wants to', async () => {
    const made = await ask(asker, { subject: 'Roller' });
    const { id, reference } = made.body;
    expect(made.body).toEqual({
      ...{ id, reference, subject: 'Roller', confidential: false, state: 'open', ownerId: asker.id },
      ...{ createdAt: made.body.createdAt, updatedAt: made.body.createdAt, routine: 'routines/protected-identity' },
    });
    expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(made.headers.get('location')).toBe(`/api/cases/${id}`);
    const seen = await read(administrator, id);
    expect(seen.body).toEqual({
      ...made.body,
      messages: [{ id: seen.body.messages[0].id, at: made.body.createdAt, from: 'owner', text: 'Hur byter jag roll?' }],
    });
    expect(seen.headers.get('etag')).toBe(made.headers.get('etag'));

    const answered = await write(administrator, id, 'Be din huvudanvändare.');
    expect(outcome(answered)).toBe('201');
    expect(answered.body).toMatchObject({ from: 'support', routine: 'routines/protected-identity' });
    expect((await read(asker, id)).body).toMatchObject({ state: 'answered' });
    expect(outcome(await write(asker, id, 'Vem är det?'))).toBe('201');
    expect(await texts(colleague, id)).toEqual([
      'owner: Hur byter jag roll?',
      'support: Be din huvudanvändare.',
      'owner: Vem är det?',
    ]);
    expect((await close(colleague, id)).body).toMatchObject({ state: 'closed' });
    expect(outcome(await close(asker, id))).toBe('409 caseClosed');
    expect(outcome(await write(administrator, id, 'En sak till.'))).toBe('409 caseClosed');
    expect(outcome(await write(asker, id, 'Jo, en fråga till.'))).toBe('201');
    expect((await read(administrator, id)).body).toMatchObject({ state: 'open' });
    expect((await close(asker, id)).body).toMatchObject({ state: 'closed' });
  });

  it('is there for its owner and for administrators', async () => {
    const { id } = (await ask(asker)).body;
    for (const who of [asker, administrator, colleague]) {
      expect(outcome(await read(who, id))).toBe('200');
      expect(await found(who, id)).toBe(true);
    }
    for (const who of [officer, stranger]) {
      expect(outcome(await read(who, id))).toBe('404 notFound');
      expect(outcome(await write(who, id, 'Hej'))).toBe('404 notFound');
      const patched = by(who, 'PATCH', `/${id}`, { body: { state: 'closed' }, ifMatch: '"1"' });
      expect(outcome(await patched)).toBe('404 notFound');
      expect(await found(who, id)).toBe(false);
    }
  });

  it('is told of by reference and address alone: a question to support, an answer to who asked', async () => {
    const { id, reference } = (await ask(asker, { subject: 'Hemligt ämne', text: 'Hemlig text' })).body;
    await write(asker, id, 'Mer text');
    const [question, ...more] = await mailsAbout(SUPPORT, reference);
    expect(more).toEqual([]);
    await write(administrator, id, 'Hemligt svar');
    await write(colleague, id, 'Ett svar till');
    const [answer, ...others] = await mailsAbout(asker.email, reference);
    expect(others).toEqual([]);
    for (const mail of [question, answer]) {
      expect(mail?.text).toContain(`/cases/${id}`);
      expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(/hemlig|undrar@|Ainikki|Virtanen/i);
      expect(mail?.subject).not.toContain(reference);
    }
  });

  it('is changed under its ETag and refuses codes and emptiness', async () => {
    const { id } = (await ask(asker)).body;
    const patch = (ifMatch: string | null) => by(asker, 'PATCH', `/${id}`, { body: { state: 'closed' }, ifMatch });
    expect(outcome(await patch(null))).toBe('428 ifMatchMissing');
    expect(outcome(await patch('"77"'))).toBe('412 revisionStale');
    expect(outcome(await write(asker, id, 'Koden är 131052-308T.'))).toBe('422 identityCodeFound');
    expect(outcome(await write(asker, id, ' '))).toBe('400 invalidRequest');
    expect(outcome(await write(asker, id, 'a'.repeat(4001)))).toBe('400 invalidRequest');
    for (const body of [{ text: '131052-308T' }, { subject: '811228-9874', text: 'a' }])
      expect(outcome(await by(asker, 'POST', '', { body: { confidential: true, ...body } }))).toBe(
        '422 identityCodeFound',
      );
  });

  it('is listed newest first, by state, page by page', async () => {
    const ids: string[] = [];
    for (const text of ['Ett', 'Två', 'Tre']) {
      register.advance('PT1M');
      ids.unshift((await ask(stranger, { text })).body.id);
    }
    await close(stranger, ids[1] ?? '');
    const walk = async (query: string) => {
      const walked: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const more: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
        const { body } = await by(stranger, 'GET', `?limit=1${query}${more}`);
        walked.push(...body.items.map((one: { id: string }) => one.id));
        cursor = body.cursor;
      }
      return walked;
    };
    expect(await walk('')).toEqual(ids);
    expect(await walk('&state=closed')).toEqual([ids[1]]);
    expect(await walk('&state=open')).toEqual([ids[0], ids[2]]);
    expect(await walk('&state=answered')).toEqual([]);
  });

  it('is closed by time when nobody reacts to the answer, and gone a year after', async () => {
    const { id } = (await ask(stranger)).body;
    await write(administrator, id, 'Så här.');
    register.advance('P59D');
    await register.run('watchDeadlines');
    expect((await read(stranger, id)).body.state).toBe('answered');
    register.advance('P2D');
    await register.run('watchDeadlines');
    expect((await read(stranger, id)).body.state).toBe('closed');
    register.advance('P1Y');
    expect(stored(id, 'case')).toEqual([]);
  });
});

describe('a confidential case', () => {
  it('is for its owner and for officers', async () => {
    const made = await ask(asker, { subject: 'Om Räfsbäck', text: 'Får Åsa Räfsbäck logga in?', confidential: true });
    const { id } = made.body;
    expect(made.body).toMatchObject({ confidential: true });
    for (const who of [administrator, colleague, stranger]) {
      expect(outcome(await read(who, id))).toBe('404 notFound');
      expect(await found(who, id)).toBe(false);
    }
    expect((await read(officer, id)).body).toMatchObject({ subject: 'Om Räfsbäck', confidential: true });
    expect(await found(officer, id)).toBe(true);
    expect(stored(id, 'telephoneTask')).toEqual([]);
    expect(outcome(await write(officer, id, 'Vi ringer dig.'))).toBe('201');
    expect(await texts(asker, id)).toEqual(['owner: Får Åsa Räfsbäck logga in?', 'support: Vi ringer dig.']);
  });

  it('leaves in the store no text, no name, and no link to who asked', async () => {
    const { id } = (await ask(asker, { subject: 'Ämnet', text: 'Texten om Räfsbäck', confidential: true })).body;
    await write(officer, id, 'Svaret');
    await read(asker, id);
    await register.run('dispatchMail');
    const kept = (register.local.cosmos.dump().register ?? []).filter(({ pk }) => pk === id);
    expect(kept.length).toBeGreaterThan(4);
    const text = JSON.stringify(kept);
    expect(text).not.toContain(asker.id);
    expect(text).not.toMatch(/Ämnet|Texten|Räfsbäck|Svaret/);
    const pointing = (register.local.cosmos.dump().register ?? []).filter(
      (one) => one.pk !== id && JSON.stringify(one).includes(id),
    );
    expect(pointing.map(({ action }) => action)).toEqual(pointing.map(() => 'casesListed'));
    expect(pointing.every(({ audience }) => audience === 'officers')).toBe(true);
  });

  it('writes every reading into a log that administrators do not see', async () => {
    const { id } = (await ask(asker, { confidential: true })).body;
    await read(officer, id);
    const events = stored(id, 'event').sort((one, other) => Number(one.seq) - Number(other.seq));
    expect(events.map(({ action, audience }) => `${action} ${audience}`)).toEqual([
      'caseOpened officers',
      'caseRead officers',
    ]);
    expect(events[1]).toMatchObject({ actorId: officer.id });
    const log = await register.call('GET', `/api/events?subject=${id}`, { token: administrator.token });
    expect(log.body.items).toEqual([]);
  });

  it('keeps from who asked an answer that mentions a protected person', async () => {
    const { id } = (await ask(asker, { confidential: true })).body;
    expect(outcome(await write(officer, id, 'Räfsbäck arbetar inte här.'))).toBe('201');
    expect(await texts(asker, id)).toEqual(['owner: Hur byter jag roll?']);
    expect((await read(asker, id)).body.state).toBe('open');
    expect(stored(id, 'telephoneTask')).toHaveLength(1);
  });
});

describe('a case that mentions a protected person', () => {
  /** What of an answer may be compared: all but ids, references, times and what the author wrote. */
  const plain = ({ status, headers, body }: Answer, text: string): string => {
    const named = [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
    return [status, ...named, JSON.stringify(body)]
      .join('\n')
      .replaceAll(text, '…')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'reference')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
      .replace(/"cursor":"[^"]+"/g, '"cursor":"…"');
  };

  /** All that an author does and is answered, and what else they can see. */
  const story = async (author: Person, text: string): Promise<{ seen: string[]; id: string }> => {
    // A mailbox gets five of a kind an hour.
    register.advance('PT1H');
    const seen: string[] = [];
    const note = (answer: Answer): Answer => {
      seen.push(plain(answer, text));
      return answer;
    };
    const { id, reference } = note(await ask(author, { subject: text, text })).body;
    note(await read(author, id));
    note(await write(author, id, text));
    note(await by(author, 'GET', '?limit=1'));
    note(await by(author, 'GET', '?limit=1&state=open'));
    note(await close(author, id));
    note(await write(author, id, text));
    note(await write(author, id, text));
    note(await read(author, id));
    note(await register.call('GET', '/api/me/events?limit=2', { token: author.token }));
    seen.push(String((await mailsAbout(SUPPORT, reference)).length));
    seen.push(String((await mailsAbout(author.email, reference)).length));
    const { status, body } = await register.call('GET', `/api/events?subject=${id}`, { token: author.token });
    seen.push(`${status} ${JSON.stringify(body.items ?? body.code)}`);
    return { seen, id };
  };

  it.each([
    ['somebody who asks', () => asker],
    ['an administrator', () => administrator],
    ['a main user', () => stranger],
  ])('looks to its author like any other: %s', async (_, who) => {
    const clean = await story(who(), 'Rånäsbäck');
    const leak = await story(who(), 'Räfsbäck');
    expect(leak.seen).toEqual(clean.seen);
    expect(leak.seen.length).toBe(13);
    const others = [administrator, colleague].filter(({ id }) => id !== who().id);
    for (const other of others) {
      expect(outcome(await read(other, clean.id))).toBe('200');
      expect(outcome(await read(other, leak.id))).toBe('404 notFound');
    }
    expect((await read(officer, leak.id)).body).toMatchObject({ confidential: true, subject: 'Räfsbäck' });
    expect((await read(who(), leak.id)).body).toMatchObject({ confidential: false });
    const tasks = stored(leak.id, 'telephoneTask').map((document) => TelephoneTask.parse(document));
    expect(tasks).toHaveLength(1);
    for (const task of tasks)
      expect(await taskContent(platform, task)).toMatchObject({ subject: who().id, persons: [protectedId] });
  });

  it('later is kept from administrators, who see the case as it was; officers answer, and administrators do not see it', async () => {
    const { id } = (await ask(asker)).body;
    await write(administrator, id, 'Så här.');
    const before = await read(colleague, id);
    expect(outcome(await write(asker, id, 'Gäller det också Räfsbäck?'))).toBe('201');
    const after = await read(colleague, id);
    expect([after.body, after.headers.get('etag')]).toEqual([before.body, before.headers.get('etag')]);
    expect((await read(asker, id)).body.state).toBe('open');
    expect(await texts(officer, id)).toHaveLength(3);
    expect(outcome(await write(officer, id, 'Vi ringer dig.'))).toBe('201');
    const still = await read(colleague, id);
    expect([still.body, still.headers.get('etag')]).toEqual([before.body, before.headers.get('etag')]);
    expect(await texts(asker, id)).toEqual([
      'owner: Hur byter jag roll?',
      'support: Så här.',
      'owner: Gäller det också Räfsbäck?',
      'support: Vi ringer dig.',
    ]);
    // What administrators close of it is their part.
    expect((await close(colleague, id)).body.state).toBe('closed');
    expect((await read(asker, id)).body.state).toBe('answered');
    expect((await close(officer, id)).body.state).toBe('closed');
    expect((await read(asker, id)).body.state).toBe('closed');
  });

  it('in an answer of an administrator is shown to that one as sent, and to nobody else but officers', async () => {
    const answered = async (text: string) => {
      register.advance('PT1H');
      const { id, reference } = (await ask(asker)).body;
      const seen = [plain(await write(administrator, id, text), text), plain(await read(administrator, id), text)];
      const events = await register.call('GET', `/api/events?subject=${id}`, { token: administrator.token });
      seen.push(JSON.stringify(events.body.items));
      return { id, reference, seen };
    };
    const clean = await answered('Fråga Rånäsbäck.');
    const leak = await answered('Fråga Räfsbäck.');
    expect(leak.seen).toEqual(clean.seen);
    expect(await texts(asker, leak.id)).toEqual(['owner: Hur byter jag roll?']);
    expect(await texts(colleague, leak.id)).toEqual(['owner: Hur byter jag roll?']);
    expect(await texts(officer, leak.id)).toHaveLength(2);
    expect(await mailsAbout(asker.email, clean.reference)).toHaveLength(1);
    expect(await mailsAbout(asker.email, leak.reference)).toHaveLength(0);
    const failures = await register.call('GET', '/api/administration/readiness', { token: administrator.token });
    expect(failures.body.mail.failed).toEqual([]);
  });
});

describe('limits', () => {
  it('let nobody try out names all day long', async () => {
    const outcomes: string[] = [];
    const { id } = (await ask(stranger)).body;
    for (let n = 0; n < 30; n++) outcomes.push(outcome(await write(stranger, id, `Rad ${n}`)));
    expect(outcomes.filter((one) => one === '201')).toHaveLength(29);
    expect(outcomes.at(-1)).toBe('429 tooManyAttempts');
    register.advance('PT1H');
    expect(outcome(await write(stranger, id, 'Sista'))).toBe('409 caseFull');
    expect(outcome(await write(stranger, id, 'En för mycket'))).toBe('409 caseFull');
    expect(outcome(await write(administrator, id, 'Svar'))).toBe('201');
  });
});
