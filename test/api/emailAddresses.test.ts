import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  await register.invite(administrator, { email: 'aino@kommun.example', organisationId });
});
afterAll(() => register.stop());

describe('an e-mail address', () => {
  const invite = async (email: string) => outcome(await register.invite(administrator, { email, organisationId }));

  it.each([
    ...[
      'aino',
      '@kommun.example',
      'aino@',
      'aino@kommun',
      'ai no@kommun.example',
      'aino@@kommun.example',
      'a@b@c.example',
    ],
    ...['.aino@kommun.example', 'aino.@kommun.example', 'ai..no@kommun.example', 'aino@kommun..example'],
    ...['aino@-kommun.example', 'aino@kommun.example.', 'aino@.kommun.example', 'aino@[127.0.0.1]', 'aino@127.0.0.1'],
    ...['aino@2130706433', 'aino@0x7f.1', '"aino"@kommun.example', '"a b"@kommun.example', 'aino(x)@kommun.example'],
    ...[
      'Ainikki <aino@kommun.example>',
      '<aino@kommun.example>',
      'mailto:aino@kommun.example',
      'x@y.example,aino@kommun.example',
    ],
    ...[
      'aino@kommun.example\r\nBcc: x@y.example',
      'ai\u0000no@kommun.example',
      'ai\u0007no@kommun.example',
      'aino\n@kommun.example',
    ],
    ...['aino@kommun.example/x', 'aino@kommun.example:80', 'aino@kommun.example?x=y', 'aino@kommun.example#x'],
    ...['aino@kommun%2eexample', 'aino@kommun.example\\x', 'aino@kom\tmun.example', 'aino@kommun。example'],
    ...[
      'аino@kommun.example',
      'äino@kommun.example',
      'aino\u0301@kommun.example',
      '😀@kommun.example',
      'ainο@kommun.example',
    ],
    ...[
      `${'a'.repeat(250)}@kommun.example`,
      `aino@${'a'.repeat(64)}.example`,
      '\u202eelpmaxe.nummok@onia',
      ' ',
      '\u200b',
    ],
  ])('that could be taken for another, or is none, is refused: %j', async (email) => {
    expect(await invite(email)).toBe('400 invalidRequest');
  });

  it.each([
    ...['AINO@kommun.example', 'aino@KOMMUN.EXAMPLE', ' aino@kommun.example\t', 'ai\u200bno@kommun.example'],
    ...['ａｉｎｏ@kommun.example', 'aino@ｋommun.example', 'ai\u00adno@kommun.example', '\ufeffaino@kommun.example'],
    ...[
      'aino\u2060@kommun.example',
      'aıno@kommun.example'.replace('ı', 'i'),
      'aino＠kommun.example',
      'aino@kommun．example',
    ],
  ])('that looks like one that is taken is that one: %j', async (email) => {
    expect(await invite(email)).toBe('409 emailTaken');
  });

  it('of an international domain is one in both its forms', async () => {
    expect(await invite('aino@ängel.example')).toBe('201');
    expect(await invite('aino@xn--ngel-koa.example')).toBe('409 emailTaken');
    expect(await invite('aino@A\u0308NGEL.example')).toBe('409 emailTaken');
    // Another alphabet is another domain, and is shown as what it is.
    const { body } = await register.invite(administrator, { email: 'aino@kоmmun.example', organisationId });
    expect(body.email).toMatch(/^aino@xn--/);
  });

  it.each([
    ['\u3164', 'a filler'],
    ['\u0301', 'a mark on nothing'],
    ['Ai\u115fno', 'a filler within'],
    [' ', 'a space'],
  ])('belongs to somebody whose name can be seen: %j is none', async (givenName) => {
    const answer = await register.invite(administrator, {
      ...{ email: 'osynlig@kommun.example', organisationId, role: 'editor', givenName },
    });
    expect(outcome(answer)).toBe('400 invalidRequest');
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['body.givenName']);
  });

  it('with a tag is another one', async () => {
    expect(await invite('aino+register@kommun.example')).toBe('201');
    expect(await invite("o'brien_x-1@kommun.example")).toBe('201');
  });

  it('of any kind gets the same refusal at sign-in, and the same acceptance for a reset', async () => {
    for (const email of [
      'аino@kommun.example',
      'a\u0000',
      '"x"@y.example',
      '\ud800',
      '😀',
      "' OR 1=1",
      'z'.repeat(254),
    ]) {
      const signIn = await register.call('POST', '/api/sessions', { body: { email, password: PASSWORD } });
      expect([email, outcome(signIn)]).toEqual([email, '401 credentialsRefused']);
      expect(outcome(await register.call('POST', '/api/password-reset', { body: { email } }))).toBe('202');
    }
  });
});
