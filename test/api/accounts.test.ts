import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;
let other: string;
let mainUser: Person;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator, { name: 'Kommunen' });
  other = await register.organisation(administrator, { name: 'Grannkommunen' });
  mainUser = await register.person(administrator, {
    ...{ email: 'maija@kommun.example', givenName: 'Maijaliisa', familyName: 'Meikäläinen' },
    ...{ organisationId, role: 'mainUser' },
  });
});
afterAll(() => register.stop());

const get = ({ token }: Person, path: string) => register.call('GET', path, { token });
const user = async (id: string) => (await get(administrator, `/api/users/${id}`)).body;
const etagOf = async (id: string) => (await get(administrator, `/api/users/${id}`)).headers.get('etag');

describe('the main job', () => {
  it('goes from the first link to an editor in the own organisation, and no further', async () => {
    expect((await get(administrator, '/api/sessions/current')).body.user).toMatchObject({
      role: 'administrator',
      status: 'active',
    });
    const invited = await register.invite(mainUser, { email: 'elli@kommun.example', organisationId });
    expect(outcome(invited)).toBe('201');
    expect(invited.headers.get('location')).toBe(`/api/users/${invited.body.id}`);
    expect(invited.headers.get('etag')).toBe('"1"');
    expect(invited.body).toMatchObject({ status: 'invited', role: 'editor', language: 'sv', organisationId });
    expect(outcome(await register.invite(mainUser, { email: 'x@kommun.example', organisationId: other }))).toBe(
      '403 forbidden',
    );
    expect(
      outcome(await register.invite(mainUser, { email: 'x@kommun.example', organisationId, role: 'administrator' })),
    ).toBe('403 forbidden');
    expect(await register.mailTo('x@kommun.example')).toEqual([]);
    const editor = await register.activate('elli@kommun.example');
    expect(editor.body).toMatchObject({ status: 'active', activatedAt: expect.any(String) });
    const session = await register.signIn('Elli@KOMMUN.example');
    expect(outcome(session)).toBe('201');
    expect(session.body).toMatchObject({ user: { id: invited.body.id }, permissions: {} });
  });

  it('tells nobody whose an address is that is taken', async () => {
    const answer = await register.invite(mainUser, { email: ' MAIJA@kommun.example', organisationId });
    expect(outcome(answer)).toBe('409 emailTaken');
    expect(JSON.stringify(answer.body)).not.toMatch(/maija|meikäläinen/i);
  });

  it('refuses an organisation that is not, and a last day that is over', async () => {
    const nowhere = '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
    const email = 'late@kommun.example';
    expect(outcome(await register.invite(administrator, { email, organisationId: nowhere }))).toBe(
      '422 organisationUnknown',
    );
    expect(
      outcome(await register.invite(administrator, { email, organisationId, lastDayOfEmployment: '2020-01-31' })),
    ).toBe('422 employmentEnded');
  });
});

describe('a profile', () => {
  it('is changed by administration under its ETag, and raises it only when something changed', async () => {
    const { id, token } = await register.person(administrator, { email: 'profil@kommun.example', organisationId });
    const patch = (body: object, ifMatch: string | null) =>
      register.call('PATCH', `/api/users/${id}`, { token: mainUser.token, body, ifMatch });
    const before = await etagOf(id);
    expect(outcome(await patch({ language: 'fi' }, null))).toBe('428 ifMatchMissing');
    expect(outcome(await patch({ language: 'fi' }, '"999"'))).toBe('412 revisionStale');
    const same = await patch({ givenName: 'Ainikki' }, before);
    expect([outcome(same), same.headers.get('etag')]).toEqual(['200', before]);
    const changed = await patch({ givenName: 'Ainamaria', language: 'fi', lastDayOfEmployment: '2099-06-30' }, before);
    expect(changed.body).toMatchObject({ givenName: 'Ainamaria', language: 'fi', lastDayOfEmployment: '2099-06-30' });
    expect(changed.headers.get('etag')).not.toBe(before);
    expect(outcome(await patch({ language: 'en' }, before))).toBe('412 revisionStale');
    const events = await register.call('GET', '/api/me/events?limit=1', { token });
    expect(events.body.items).toMatchObject([
      {
        action: 'userChanged',
        actor: { kind: 'user', id: mainUser.id, capacity: 'mainUser' },
        subject: id,
        fields: ['givenName', 'language', 'lastDayOfEmployment'],
      },
    ]);
  });

  it('moves to another organisation by an administrator alone', async () => {
    const { id } = await register.person(administrator, { email: 'flytt@kommun.example', organisationId });
    const move = async (mover: Person, to: string) =>
      outcome(
        await register.call('PATCH', `/api/users/${id}`, {
          ...{ token: mover.token, body: { organisationId: to }, ifMatch: await etagOf(id) },
        }),
      );
    expect(await move(mainUser, other)).toBe('403 forbidden');
    expect(await move(administrator, '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f')).toBe('422 organisationUnknown');
    expect(await move(administrator, other)).toBe('200');
    expect((await user(id)).organisationId).toBe(other);
    expect(outcome(await get(mainUser, `/api/users/${id}`))).toBe('403 forbidden');
  });

  it('keeps a form valid that was read before its user signed in', async () => {
    const person = await register.person(administrator, { email: 'form@kommun.example', organisationId });
    const ifMatch = await etagOf(person.id);
    register.advance('PT30M');
    await register.back(person);
    const body = { familyName: 'Nybondas' };
    const answer = await register.call('PATCH', `/api/users/${person.id}`, {
      ...{ token: administrator.token, body, ifMatch },
    });
    expect([outcome(answer), answer.body.familyName]).toEqual(['200', 'Nybondas']);
  });

  it('ends on a day that an administrator says, and no main user for themselves', async () => {
    const person = await register.person(administrator, {
      email: 'slutar@kommun.example',
      role: 'mainUser',
      organisationId,
    });
    const path = `/api/users/${person.id}`;
    const end = async ({ token }: Person, lastDayOfEmployment: string | null) => {
      const ifMatch = (await register.call('GET', path, { token })).headers.get('etag');
      return outcome(await register.call('PATCH', path, { token, body: { lastDayOfEmployment }, ifMatch }));
    };
    expect(await end(administrator, '2099-06-30')).toBe('200');
    expect(await end(person, null)).toBe('403 forbidden');
    expect(await end(person, '2099-06-30')).toBe('200');
    // The day after it can no longer be written as others are.
    expect(await end(administrator, '9999-12-31')).toBe('400 invalidRequest');
    expect(await end(administrator, null)).toBe('200');
  });

  it("is one's own to change, but for what administration decides", async () => {
    const person = await register.person(administrator, { email: 'jag@kommun.example', organisationId });
    const me = await get(person, '/api/me');
    expect(me.body).toMatchObject({ id: person.id, email: person.email, organisationId, role: 'editor' });
    const patch = (body: object, ifMatch: string | null) =>
      register.call('PATCH', '/api/me', { token: person.token, body, ifMatch });
    for (const body of [
      { role: 'administrator' },
      { organisationId: other },
      { lastDayOfEmployment: null },
      { id: 'x' },
    ])
      expect(outcome(await patch(body, me.headers.get('etag')))).toBe('400 invalidRequest');
    expect(outcome(await patch({ language: 'en' }, null))).toBe('428 ifMatchMissing');
    const changed = await patch({ givenName: ' Åsa   Maria ', language: 'en' }, me.headers.get('etag'));
    expect([outcome(changed), changed.body.givenName, changed.body.language]).toEqual(['200', 'Åsa Maria', 'en']);
    expect(outcome(await patch({ language: 'fi' }, me.headers.get('etag')))).toBe('412 revisionStale');
  });
});

describe('a role', () => {
  it("is effective on that user's next request, and told to the user", async () => {
    const person = await register.person(administrator, { email: 'roll@kommun.example', organisationId });
    const give = async (giver: Person, role: string) =>
      outcome(
        await register.call('PUT', `/api/users/${person.id}/role`, {
          ...{ token: giver.token, body: { role }, ifMatch: await etagOf(person.id) },
        }),
      );
    expect(outcome(await get(person, '/api/users'))).toBe('403 forbidden');
    expect(await give(mainUser, 'mainUser')).toBe('200');
    expect(outcome(await get(person, '/api/users'))).toBe('200');
    expect((await get(person, '/api/sessions/current')).body.permissions).toMatchObject({ listUsers: 'organisation' });
    expect(await give(mainUser, 'administrator')).toBe('403 forbidden');
    expect(await give(administrator, 'administrator')).toBe('200');
    expect((await get(person, '/api/sessions/current')).body.permissions).toMatchObject({ listUsers: 'any' });
    expect(await give(mainUser, 'editor')).toBe('403 forbidden');
    expect(await give(administrator, 'expert')).toBe('200');
    expect(outcome(await get(person, '/api/users'))).toBe('403 forbidden');
    expect((await register.mailTo(person.email)).length).toBeGreaterThan(1);
    const { items } = (await get(administrator, `/api/users/${person.id}/events`)).body;
    expect(items.find(({ action }: { action: string }) => action === 'roleChanged')).toMatchObject({
      fields: ['role'],
      details: {},
    });
  });

  it('of the last administrator stays', async () => {
    const ifMatch = await etagOf(administrator.id);
    const token = administrator.token;
    const give = register.call('PUT', `/api/users/${administrator.id}/role`, {
      token,
      body: { role: 'editor' },
      ifMatch,
    });
    expect(outcome(await give)).toBe('409 lastAdministrator');
    expect(outcome(await register.call('DELETE', `/api/users/${administrator.id}`, { token }))).toBe('403 forbidden');
    expect(outcome(await get(administrator, '/api/users'))).toBe('200');
  });
});

describe('events', () => {
  it('say who did what to whom, when and which fields, newest first, and hold no value', async () => {
    const person = await register.person(mainUser, {
      email: 'spar@kommun.example',
      familyName: 'Spårlös',
      organisationId,
    });
    await get(mainUser, `/api/users/${person.id}`);
    const { items } = (await get(person, '/api/me/events')).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      ...['userRead', 'signedIn', 'userActivated', 'mailSent', 'userInvited'],
    ]);
    expect(items[4]).toMatchObject({
      actor: { kind: 'user', id: mainUser.id, capacity: 'mainUser' },
      subject: person.id,
      fields: ['email', 'givenName', 'familyName', 'organisationId', 'role', 'language', 'lastDayOfEmployment'],
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(JSON.stringify(items)).not.toMatch(/spårlös|spar@|aino/i);
    expect(outcome(await get(mainUser, `/api/users/${person.id}/events`))).toBe('403 forbidden');
    expect((await get(administrator, `/api/users/${person.id}/events`)).body.items[0].action).toBe('userRead');
    expect((await get(administrator, `/api/users/${person.id}/events`)).body.items[0].action).toBe('userEventsRead');
  });

  it('come in pages that meet without a gap or a repetition', async () => {
    const all = (await get(mainUser, '/api/me/events?limit=200')).body.items;
    const walked = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await get(
        mainUser,
        `/api/me/events?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      walked.push(...body.items);
      cursor = body.cursor;
    }
    expect(walked).toEqual(all);
    expect(new Set(walked.map(({ id }: { id: string }) => id)).size).toBe(all.length);
  });
});
