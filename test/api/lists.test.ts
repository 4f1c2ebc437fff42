import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;
let other: string;
let mainUser: Person;

const people = [
  { email: 'asa.oberg@kommun.example', givenName: 'Åsa', familyName: 'Öberg', role: 'editor' },
  { email: 'anna.aberg@kommun.example', givenName: 'Annabella', familyName: 'Åberg', role: 'editor' },
  { email: 'arvid.ahlberg@kommun.example', givenName: 'Arvidsson', familyName: 'Ahlberg', role: 'expert' },
  { email: 'zoe.acute@kommun.example', givenName: 'Zoé', familyName: 'Ahlberg', role: 'expert' },
] as const;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator, { name: 'Kommunen' });
  other = await register.organisation(administrator, { name: 'Grannkommunen' });
  mainUser = await register.person(administrator, {
    ...{ email: 'maija@kommun.example', givenName: 'Maijaliisa', familyName: 'Meikäläinen' },
    ...{ organisationId, role: 'mainUser' },
  });
  for (const facts of people) await register.invite(administrator, { ...facts, organisationId });
  await register.person(administrator, {
    email: 'granne@kommun.example',
    familyName: 'Åkesson',
    organisationId: other,
  });
});
afterAll(() => register.stop());

const list = ({ token }: Person, query = '') => register.call('GET', `/api/users${query}`, { token });
const search = ({ token }: Person, body: object) => register.call('POST', '/api/users/search', { token, body });
const names = ({ body }: Answer) => body.items.map((user: { familyName: string }) => user.familyName);

describe('the list of users', () => {
  it('is in the order of the Swedish alphabet, and of the own organisation for a main user', async () => {
    expect(names(await list(mainUser))).toEqual(['Ahlberg', 'Ahlberg', 'Meikäläinen', 'Åberg', 'Öberg']);
    expect(names(await list(administrator))).toEqual([
      ...['Ahlberg', 'Ahlberg', 'Bootstrap', 'Meikäläinen', 'Åberg', 'Åkesson', 'Öberg'],
    ]);
    expect(outcome(await list(mainUser, `?organisation=${other}`))).toBe('403 forbidden');
    expect(names(await list(mainUser, `?organisation=${organisationId}`))).toHaveLength(5);
  });

  it('is filtered by organisation, role and status', async () => {
    expect(names(await list(administrator, `?organisation=${other}`))).toEqual(['Åkesson']);
    expect(names(await list(administrator, '?role=expert'))).toEqual(['Ahlberg', 'Ahlberg']);
    expect(names(await list(administrator, '?role=editor&status=active'))).toEqual(['Åkesson']);
    expect(names(await list(mainUser, '?status=invited&role=editor'))).toEqual(['Åberg', 'Öberg']);
    expect(names(await list(mainUser, '?status=deactivated'))).toEqual([]);
  });

  it.each([1, 2, 3])('is walked in pages of %i without a gap or a repetition', async (limit) => {
    for (const query of ['', '&role=expert', '&status=invited']) {
      const walked = [];
      let pages = 0;
      for (let cursor: string | null = ''; cursor !== null; pages++) {
        const page: Answer = await list(
          administrator,
          `?limit=${limit}${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        expect(page.body.items.length).toBeLessThanOrEqual(limit);
        walked.push(...names(page));
        cursor = page.body.cursor;
      }
      const whole = names(await list(administrator, `?limit=200${query}`));
      expect(walked).toEqual(whole);
      expect(pages).toBe(Math.max(1, Math.ceil(whole.length / limit)));
    }
  });

  it('takes a cursor only from its reader and its filters, and the cursor says nothing', async () => {
    const { cursor } = (await list(administrator, '?limit=1')).body;
    const at = encodeURIComponent(cursor);
    expect(Buffer.from(cursor.split('.').at(-1), 'base64url').toString('latin1')).not.toMatch(/ahlberg/i);
    expect(outcome(await list(administrator, `?limit=1&cursor=${at}`))).toBe('200');
    expect(outcome(await list(administrator, `?limit=1&role=expert&cursor=${at}`))).toBe('400 invalidCursor');
    expect(outcome(await list(mainUser, `?limit=1&cursor=${at}`))).toBe('400 invalidCursor');
  });

  it('tells who is due before a day', async () => {
    const { deactivatesAt } = (await list(mainUser, '?role=expert')).body.items[0];
    // The first instant of a day in Helsinki is the evening before in UTC.
    const dayOf = (instant: string, days: number) =>
      new Date(Date.parse(instant) + 12 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
    expect(names(await list(mainUser, `?deactivatesBefore=${dayOf(deactivatesAt, 0)}`))).toEqual([]);
    expect(names(await list(mainUser, `?deactivatesBefore=${dayOf(deactivatesAt, 1)}`))).toHaveLength(5);
    const due = dayOf(new Date(register.local.clock.now()).toISOString(), 9);
    const id = (await list(administrator, `?organisation=${other}`)).body.items[0].id;
    const { headers } = await register.call('GET', `/api/users/${id}`, { token: administrator.token });
    await register.call('PATCH', `/api/users/${id}`, {
      ...{ token: administrator.token, body: { lastDayOfEmployment: due }, ifMatch: headers.get('etag') },
    });
    const before = dayOf(new Date(register.local.clock.now()).toISOString(), 12);
    expect(names(await list(administrator, `?deactivatesBefore=${before}`))).toEqual(['Åkesson']);
  });
});

describe('the search for users', () => {
  it('finds the beginnings of names and addresses, without regard to case and accents', async () => {
    expect(names(await search(administrator, { text: 'ahl' }))).toEqual(['Ahlberg', 'Ahlberg']);
    expect(names(await search(administrator, { text: 'ARVID ahl' }))).toEqual(['Ahlberg']);
    expect(names(await search(administrator, { text: 'zoe' }))).toEqual(['Ahlberg']);
    expect(names(await search(administrator, { text: 'asa.oberg@' }))).toEqual(['Öberg']);
    expect(names(await search(administrator, { text: 'berg' }))).toEqual([]);
    expect(names(await search(administrator, { text: "' OR 1=1 --" }))).toEqual([]);
  });

  it('stays within the own organisation for a main user, and within the filters', async () => {
    expect(names(await search(mainUser, { text: 'åk' }))).toEqual([]);
    expect(names(await search(administrator, { text: 'åk' }))).toEqual(['Åkesson']);
    expect(names(await search(administrator, { text: 'å', organisation: organisationId }))).toEqual(['Åberg', 'Öberg']);
    expect(names(await search(administrator, { text: 'a', role: 'editor', status: 'active' }))).toEqual(['Åkesson']);
    expect(outcome(await search(mainUser, { text: 'åk', organisation: other }))).toBe('403 forbidden');
  });

  it('is walked by cursor', async () => {
    const first = await search(administrator, { text: 'ahlberg', limit: 1 });
    expect(first.body.cursor).toEqual(expect.any(String));
    const second = await search(administrator, { text: 'ahlberg', limit: 1, cursor: first.body.cursor });
    expect(second.body).toMatchObject({ cursor: null, items: [{ familyName: 'Ahlberg' }] });
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
    const foreign = await search(administrator, { text: 'other', limit: 1, cursor: first.body.cursor });
    expect(outcome(foreign)).toBe('400 invalidCursor');
  });

  it("is an event of the reader's that names the ids that were shown", async () => {
    const { items } = (await search(administrator, { text: 'åk' })).body;
    const events = await register.call('GET', '/api/me/events?limit=1', { token: administrator.token });
    expect(events.body.items).toMatchObject([{ action: 'usersListed', details: { ids: [items[0].id] } }]);
  });
});
