import { createServer } from 'node:http';
import { close, listen } from '../../infra/local/listen.ts';
import { outcome, PASSWORD, type Register, startRegister } from '../setup/register.ts';
import { secretsIn, startWatch } from '../setup/watch.ts';

/** Every call with a body or a link, well and badly made, by somebody whose every fact can be told from any other text. */
const ODETTE = {
  ...{ email: 'odette.hemlig@dolt.example', givenName: 'Odette', familyName: 'Hemligström' },
  newEmail: 'odette.ny@dolt.example',
  newPassword: 'sjutton vilda svanar i söder',
};

const run = async (register: Register) => {
  const administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  const { email, givenName, familyName, newEmail, newPassword } = ODETTE;
  const odette = await register.person(administrator, { email, givenName, familyName, organisationId });
  const by = (token: string | undefined, method: string, path: string, body?: object, ifMatch?: string | null) =>
    register.call(method, path, { token, body, ifMatch });
  const { id, token } = odette;
  const outcomes = [
    await by(administrator.token, 'POST', '/api/users/search', { text: familyName }),
    await by(administrator.token, 'GET', `/api/users/${id}`),
    await by(administrator.token, 'GET', '/api/users?limit=1'),
    await by(administrator.token, 'POST', '/api/users', {
      email,
      givenName,
      familyName,
      organisationId,
      role: 'editor',
    }),
    await by(administrator.token, 'POST', '/api/users', { email, givenName, familyName, organisationId, role: email }),
    await by(undefined, 'POST', '/api/sessions', { email, password: newPassword }),
    await by(undefined, 'POST', '/api/sessions', { email, password: newPassword, [familyName]: email }),
    await by(token, 'PUT', '/api/me/password', { current: PASSWORD, password: `${givenName} ${familyName}` }),
    await by(token, 'PUT', '/api/me/password', { current: PASSWORD, password: newPassword }),
    await by(token, 'PUT', '/api/me/email', { email: newEmail, password: newPassword }),
    await by(undefined, 'POST', '/api/email-confirmation', { token: await register.linkFor(newEmail) }),
    await by(undefined, 'POST', '/api/password-reset', { email: newEmail }),
    await by(undefined, 'PUT', '/api/password-reset', { token: await register.linkFor(newEmail), password: PASSWORD }),
    await by(administrator.token, 'DELETE', `/api/users/${id}`),
  ].map(outcome);
  expect(outcomes).toEqual([
    ...['200', '200', '200', '409 emailTaken', '400 invalidRequest', '401 credentialsRefused', '400 invalidRequest'],
    ...['422 passwordRefused', '204', '202', '200', '202', '204', '204'],
  ]);
  register.advance('P30D');
  await register.run(
    'remindInactiveUsers',
    'deactivateInactiveUsers',
    'eraseDeactivatedUsers',
    'watchDeadlines',
    'dispatchMail',
  );
  return { id, token };
};

describe('what is printed, logged or stands in a URL', () => {
  it('holds no name, address, password or token, and neither does a problem', async () => {
    const register = await startRegister();
    const problems: string[] = [];
    const call = register.call;
    const watched = {
      ...register,
      call: async (...given: Parameters<typeof call>) => {
        const answer = await call(...given);
        if (answer.status >= 400) problems.push(JSON.stringify(answer.body));
        return answer;
      },
    };
    const { token } = await run(watched);
    const secrets = [...Object.values(ODETTE), token, PASSWORD].map((one) => one.toLowerCase());
    const told = problems.join('\n').toLowerCase();
    expect(problems.length).toBeGreaterThan(4);
    // A field that nobody knows is named by its own name: what a client calls its fields is no personal data.
    for (const secret of secrets.filter((one) => one !== ODETTE.familyName.toLowerCase()))
      expect([secret, told.includes(secret)]).toEqual([secret, false]);
    expect(register.local.logs.length).toBeGreaterThan(5);
    register.watch.hide(...Object.values(ODETTE));
    // The register finds it out itself, here and wherever a test starts one.
    await register.stop();
  });
});

describe('the watch', () => {
  it('hears prints, log lines and requests, in clear and encoded', async () => {
    const muted = [
      jest.spyOn(process.stdout, 'write').mockReturnValue(true),
      jest.spyOn(console, 'warn').mockReturnValue(undefined),
    ];
    const server = createServer((_, response) => response.end());
    const port = await listen(server, 0);
    const watch = startWatch();
    watch.hide('odette@dolt.example', 'x');
    process.stdout.write('a line about Odette@dolt.example');
    const { warn } = console;
    warn('of', 'odette@dolt.example');
    await fetch(`http://127.0.0.1:${port}/odette%40dolt.example`);
    watch.hear(['a line about ODETTE@dolt.example', 'a line about x']);
    watch.stop();
    process.stdout.write('odette@dolt.example again, unheard');
    for (const one of muted) one.mockRestore();
    await close(server);
    expect([...watch.seen()].sort()).toEqual([
      'odette%40dolt.example in http.server.request.start',
      'odette%40dolt.example in undici:request:create',
      ...['odette@dolt.example in console.warn', 'odette@dolt.example in log', 'odette@dolt.example in stdout'],
    ]);
  });

  it('knows personal texts wherever they stand in a body', () => {
    const person = {
      email: 'a@b.example',
      nested: { items: [{ familyName: 'B', id: 'c' }] },
      token: 't',
      role: 'editor',
    };
    expect(secretsIn(person)).toEqual(['a@b.example', 'B', 't']);
  });
});
