import { type Answer, outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;
let mainUser: Person;
let second: Person;
let stranger: Person;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator, {
    invitationPolicy: { allowedDomains: ['kommun.example'], approvalRequired: true, instructions: 'Ring först.' },
  });
  const other = await register.organisation(administrator);
  const chief = (email: string, home = organisationId) =>
    register.person(administrator, { email, role: 'mainUser', organisationId: home });
  mainUser = await chief('maija@kommun.example');
  second = await chief('sirpa@kommun.example');
  stranger = await chief('otto@granne.example', other);
});
afterAll(() => register.stop());

const by = (person: Person, method: string, path: string, more: { body?: unknown; ifMatch?: string | null } = {}) =>
  register.call(method, path, { token: person.token, ...more });
const invite = (inviter: Person, email: string) => register.invite(inviter, { email, organisationId });
const decide = (person: Person, method: 'POST' | 'DELETE', { body, headers }: Answer) =>
  by(person, method, `/api/users/${body.id}/approval`, { ifMatch: headers.get('etag') });
const morning = async () => {
  mainUser = await register.back(mainUser);
  second = await register.back(second);
  administrator = await register.back(administrator);
};
const version = async () => (await register.call('GET', '/api/privacy-notice')).body.version;
const activation = async (token: string, more: object = {}) =>
  register.call('POST', '/api/activation', {
    body: { token, password: PASSWORD, privacyNotice: await version(), ...more },
  });

describe("an organisation's domains", () => {
  it('are those allowed and those below them, for every inviter', async () => {
    for (const domain of ['else.example', 'xkommun.example', 'kommun.example.org', 'example'])
      expect(outcome(await invite(administrator, `a@${domain}`))).toMatch(/^(422 emailDomainNotAllowed|400 )/);
    expect(outcome(await invite(mainUser, 'a@else.example'))).toBe('422 emailDomainNotAllowed');
    expect(outcome(await invite(administrator, 'a@kommun.example'))).toBe('201');
    expect(outcome(await invite(administrator, 'a@skola.kommun.example'))).toBe('201');
  });
});

describe('a second approval', () => {
  it('is asked of the other main users, and given by one of them', async () => {
    const asked = await invite(mainUser, 'vantar@kommun.example');
    expect(outcome(asked)).toBe('202');
    expect(asked.body.status).toBe('pendingApproval');
    expect(asked.headers.get('location')).toBe(`/api/users/${asked.body.id}`);
    expect(await register.mailTo('vantar@kommun.example')).toEqual([]);
    const told = (await register.mailTo(second.email)).at(-1);
    expect(`${told?.subject} ${told?.text} ${told?.html}`).not.toMatch(/vantar@|aino|virtanen/i);

    for (const refused of [mainUser, stranger]) {
      expect(outcome(await decide(refused, 'POST', asked))).toBe('403 forbidden');
      expect(outcome(await decide(refused, 'DELETE', asked))).toBe('403 forbidden');
    }
    expect(outcome(await by(second, 'POST', `/api/users/${asked.body.id}/approval`))).toBe('428 ifMatchMissing');
    const approved = await decide(second, 'POST', asked);
    expect([outcome(approved), approved.body.status]).toEqual(['200', 'invited']);
    expect(outcome(await decide(second, 'POST', asked))).toBe('412 revisionStale');
    expect(outcome(await decide(second, 'POST', approved))).toBe('409 statusConflict');
    expect((await register.activate('vantar@kommun.example')).body.status).toBe('active');
  });

  it("is not asked for an administrator's invitation, and an administrator can give it", async () => {
    expect(outcome(await invite(administrator, 'direkt@kommun.example'))).toBe('201');
    const asked = await invite(mainUser, 'admin-ok@kommun.example');
    expect(outcome(await decide(administrator, 'POST', asked))).toBe('200');
  });

  it('refused erases at once; the inviter is told, and the address can be invited again', async () => {
    const asked = await invite(mainUser, 'nekad@kommun.example');
    expect(outcome(await decide(second, 'DELETE', asked))).toBe('204');
    expect(outcome(await by(administrator, 'GET', `/api/users/${asked.body.id}`))).toBe('404 notFound');
    expect(JSON.stringify(register.local.cosmos.dump())).not.toContain('nekad@');
    const told = (await register.mailTo(mainUser.email)).at(-1);
    expect(`${told?.subject} ${told?.text} ${told?.html}`).not.toMatch(/nekad@|aino|virtanen/i);
    const again = await invite(mainUser, 'nekad@kommun.example');
    expect([outcome(again), again.body.id === asked.body.id]).toEqual(['202', false]);
    expect(outcome(await decide(second, 'DELETE', again))).toBe('204');
  });

  it('that nobody gives lapses after 14 days and releases the address', async () => {
    const asked = await invite(mainUser, 'glomd@kommun.example');
    register.advance('P13D');
    await morning();
    await register.run('watchDeadlines');
    expect(outcome(await by(administrator, 'GET', `/api/users/${asked.body.id}`))).toBe('200');
    register.advance('P1D');
    await morning();
    expect(outcome(await decide(second, 'POST', asked))).toBe('409 statusConflict');
    await register.run('watchDeadlines');
    expect(outcome(await by(administrator, 'GET', `/api/users/${asked.body.id}`))).toBe('404 notFound');
    expect(outcome(await invite(mainUser, 'glomd@kommun.example'))).toBe('202');
  });
});

describe('an activation', () => {
  const invited = async (email: string) => {
    const { body } = await invite(administrator, email);
    return { id: body.id as string, token: await register.linkFor(email) };
  };

  it('asks for the notice as it stands and a password that can be used, and works once', async () => {
    const { id, token } = await invited('ny@kommun.example');
    expect(outcome(await activation(token, { privacyNotice: '1999-01-01' }))).toBe('422 privacyNoticeOutdated');
    for (const [password, code] of [
      ['kort', 'tooShort'],
      ['password123456789', 'tooCommon'],
      ['ainikki-virtanen-ainikki', 'containsOwnData'],
      ['å'.repeat(200), 'tooLong'],
    ]) {
      const refused = await activation(token, { password });
      expect(outcome(refused)).toBe('422 passwordRefused');
      expect(refused.body.errors).toMatchObject([{ path: 'body.password', code, message: expect.any(String) }]);
    }
    const active = await activation(token);
    expect(active.body).toMatchObject({ id, status: 'active' });
    expect(outcome(await activation(token))).toBe('410 tokenGone');
    const session = await register.signIn('ny@kommun.example');
    expect(session.body.privacyNotice).toMatchObject({ current: await version(), accepted: await version() });
  });

  it('works by the newest invitation only', async () => {
    const { id, token } = await invited('igen@kommun.example');
    expect(outcome(await by(mainUser, 'POST', `/api/users/${id}/invitation`))).toBe('202');
    expect(outcome(await activation(token))).toBe('410 tokenGone');
    const newer = await register.linkFor('igen@kommun.example');
    expect(newer).not.toBe(token);
    expect(outcome(await activation(newer))).toBe('200');
    expect(outcome(await by(mainUser, 'POST', `/api/users/${id}/invitation`))).toBe('409 statusConflict');
  });

  it('is refused for what is no token, and for a token of another kind', async () => {
    expect(outcome(await activation('abcdefghijklmnopqrstuvwxyz'))).toBe('410 tokenGone');
    expect(outcome(await activation(mainUser.token))).toBe('410 tokenGone');
    await register.call('POST', '/api/password-reset', { body: { email: second.email } });
    expect(outcome(await activation(await register.linkFor(second.email)))).toBe('410 tokenGone');
  });

  it('dies with the invitation that is removed', async () => {
    const { id, token } = await invited('bort@kommun.example');
    expect(outcome(await by(administrator, 'DELETE', `/api/users/${id}`))).toBe('204');
    expect(outcome(await activation(token))).toBe('410 tokenGone');
  });

  it('that a second main user approved is not changed by the first: neither address nor role', async () => {
    const asked = await register.invite(mainUser, { email: 'god@kommun.example', organisationId });
    const { id } = asked.body;
    const approval = { token: second.token, ifMatch: asked.headers.get('etag') };
    const approved = await register.call('POST', `/api/users/${id}/approval`, approval);
    expect(outcome(approved)).toBe('200');
    const ifMatch = approved.headers.get('etag');
    const { token } = mainUser;
    const change = (path: string, body: object) =>
      register.call('PUT', `/api/users/${id}/${path}`, { token, ifMatch, body });
    expect(outcome(await change('email', { email: 'ond@kommun.example' }))).toBe('409 statusConflict');
    expect(outcome(await change('role', { role: 'mainUser' }))).toBe('409 statusConflict');
  });
});
