import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
});
afterAll(() => register.stop());

const NEW_PASSWORD = 'nio gula hattar på en hylla';
const person = (email: string) => register.person(administrator, { email, organisationId });
const by = ({ token }: { token: string }, method: string, path: string, body?: unknown) =>
  register.call(method, path, { token, body });
const current = async (token: string) => outcome(await by({ token }, 'GET', '/api/sessions/current'));
const put = (path: string, body: object, token?: string) => register.call('PUT', path, { token, body });

describe('a session', () => {
  it('tells the portal who came in, what they may do, and until when', async () => {
    const anna = await person('anna@kommun.example');
    const { body, headers } = await register.signIn(anna.email);
    expect(headers.get('location')).toBe('/api/sessions/current');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    const { token, ...rest } = body;
    expect((await by({ token }, 'GET', '/api/sessions/current')).body).toEqual(rest);
    expect(rest).toMatchObject({ user: { id: anna.id }, permissions: {} });
    expect(rest.unreadRoutines).toEqual(['protected-identity', 'incidents']);
    expect(Date.parse(rest.expiresAt)).toBeGreaterThan(register.local.clock.now());
    expect((await by(administrator, 'GET', '/api/sessions/current')).body.permissions).toMatchObject({
      inviteUser: 'any',
      restoreUser: 'any',
    });
  });

  it('is listed without its token, and ended one by one or by signing out', async () => {
    const bo = await person('bo@kommun.example');
    const second = (await register.signIn(bo.email)).body.token;
    const { items } = (await by(bo, 'GET', '/api/me/sessions')).body;
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toContain(bo.token);
    const other = items.find((session: { current: boolean }) => !session.current);
    expect(outcome(await by(administrator, 'DELETE', `/api/me/sessions/${other.id}`))).toBe('404 notFound');
    expect(outcome(await by(bo, 'DELETE', `/api/me/sessions/${other.id}`))).toBe('204');
    expect(await current(second)).toBe('401 notSignedIn');
    expect(outcome(await by(bo, 'DELETE', `/api/me/sessions/${other.id}`))).toBe('404 notFound');
    expect(outcome(await by(bo, 'DELETE', '/api/sessions/current'))).toBe('204');
    expect(await current(bo.token)).toBe('401 notSignedIn');
  });

  it('ends unused after an hour, and used after twelve', async () => {
    const cia = await person('cia@kommun.example');
    const idle = (await register.signIn(cia.email)).body.token;
    for (let quarters = 0; quarters < 47; quarters++) {
      register.advance('PT15M');
      expect(await current(cia.token)).toBe('200');
    }
    expect(await current(idle)).toBe('401 notSignedIn');
    register.advance('PT15M');
    expect(await current(cia.token)).toBe('401 notSignedIn');
    administrator = await register.back(administrator);
  });

  it('is refused for every cause with one answer', async () => {
    await register.invite(administrator, { email: 'invited@kommun.example', organisationId });
    const answers = await Promise.all(
      ['nobody@kommun.example', 'invited@kommun.example', administrator.email, 'no address', "' OR 1=1"].map((email) =>
        register.signIn(email, 'not the password at all'),
      ),
    );
    expect(
      new Set(answers.map(({ status, body: { requestId, ...body } }) => JSON.stringify([status, body]))).size,
    ).toBe(1);
    expect(answers[0] && outcome(answers[0])).toBe('401 credentialsRefused');
  });

  it('is throttled at an address that is guessed at, alike whether it is somebody', async () => {
    const dan = await person('dan@kommun.example');
    for (const email of ['ghost@kommun.example', 'invited2@kommun.example']) {
      for (let n = 0; n < 10; n++) await register.signIn(email, `guess number ${n}`);
      const refused = await register.signIn(email);
      expect(outcome(refused)).toBe('429 tooManyAttempts');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(outcome(await register.signIn(dan.email))).toBe('201');
    register.advance('PT15M');
    expect(outcome(await register.signIn('ghost@kommun.example'))).toBe('401 credentialsRefused');
  });
});

describe('a password', () => {
  it('is changed with the current one; every other session ends', async () => {
    const eva = await person('eva@kommun.example');
    const other = (await register.signIn(eva.email)).body.token;
    const change = (from: string, to: string) => put('/api/me/password', { current: from, password: to }, eva.token);
    expect(outcome(await change('not my password', NEW_PASSWORD))).toBe('401 credentialsRefused');
    expect(outcome(await change(PASSWORD, 'kort'))).toBe('422 passwordRefused');
    expect(outcome(await change(PASSWORD, NEW_PASSWORD))).toBe('204');
    expect([await current(eva.token), await current(other)]).toEqual(['200', '401 notSignedIn']);
    expect(outcome(await register.signIn(eva.email))).toBe('401 credentialsRefused');
    expect(outcome(await register.signIn(eva.email, NEW_PASSWORD))).toBe('201');
  });

  it('is reset by the mailed link, once; every session ends', async () => {
    const fia = await person('fia@kommun.example');
    for (const email of [fia.email, 'nobody@kommun.example', 'no address']) {
      const asked = await register.call('POST', '/api/password-reset', { body: { email } });
      expect([outcome(asked), asked.body]).toEqual(['202', undefined]);
    }
    const token = await register.linkFor(fia.email);
    expect(outcome(await put('/api/password-reset', { token, password: 'kort' }))).toBe('422 passwordRefused');
    expect(outcome(await put('/api/password-reset', { token, password: NEW_PASSWORD }))).toBe('204');
    expect(await current(fia.token)).toBe('401 notSignedIn');
    expect(outcome(await put('/api/password-reset', { token, password: NEW_PASSWORD }))).toBe('410 tokenGone');
    expect(outcome(await register.signIn(fia.email, NEW_PASSWORD))).toBe('201');
  });
});

describe('the privacy notice and keeping an account', () => {
  it('is read by anyone in the own language, and accepted as it stands', async () => {
    const titles = await Promise.all(
      ['sv', 'fi', 'en'].map(async (language) => {
        const { body } = await register.call('GET', '/api/privacy-notice', {
          headers: { 'accept-language': language },
        });
        expect(body.language).toBe(language);
        return body.title;
      }),
    );
    expect(new Set(titles).size).toBe(3);
    const { version } = (await register.call('GET', '/api/privacy-notice')).body;
    const accept = async (one: string) =>
      outcome(await put('/api/me/privacy-notice', { version: one }, administrator.token));
    expect(await accept('1999-01-01')).toBe('422 privacyNoticeOutdated');
    expect(await accept(version)).toBe('204');
  });

  it('is done by the link of a prompt, which moves the day of deactivation', async () => {
    const gun = await person('gun@kommun.example');
    register.advance('P5M5D');
    await register.run('remindInactiveUsers');
    const token = await register.linkFor(gun.email);
    const kept = await register.call('POST', '/api/keep-alive', { body: { token } });
    expect(Date.parse(kept.body.deactivatesAt) - register.local.clock.now()).toBeGreaterThan(170 * 86_400_000);
    expect(outcome(await register.call('POST', '/api/keep-alive', { body: { token } }))).toBe('410 tokenGone');
    expect(outcome(await register.call('POST', '/api/keep-alive', { body: { token: 'a'.repeat(43) } }))).toBe(
      '410 tokenGone',
    );
  });
});

describe('problems', () => {
  it.each([
    ['sv', 'sv'],
    ['fi-FI, en;q=0.5', 'fi'],
    ['de, en;q=0.8, sv;q=0.2', 'en'],
    ['de', 'sv'],
    ['', 'sv'],
    ['*;q=zzz,,;', 'sv'],
  ])('follow Accept-Language %j, and their codes do not', async (wanted, language) => {
    const answer = await register.call('GET', '/api/me', { headers: { 'accept-language': wanted } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    const titles = { sv: 'Logga in först.', fi: 'Kirjaudu ensin sisään.', en: 'Sign in first.' };
    expect(answer.body).toMatchObject({
      ...{ type: 'about:blank', status: 401, code: 'notSignedIn', requestId: expect.stringMatching(/.{8}/) },
      title: titles[language as keyof typeof titles],
    });
  });

  it('name each faulty field, in the language of the reader', async () => {
    const messages = new Set<string>();
    for (const language of ['sv', 'fi', 'en']) {
      const answer = await register.call('POST', '/api/sessions', {
        body: { email: 5, pass: 'x' },
        headers: { 'accept-language': language },
      });
      expect(outcome(answer)).toBe('400 invalidRequest');
      expect(
        answer.body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`).sort(),
      ).toEqual([...['body.email invalidType', 'body.pass unknownField', 'body.password invalidType']]);
      messages.add(answer.body.errors[0].message);
    }
    expect(messages.size).toBe(3);
  });
});
