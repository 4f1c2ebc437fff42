import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '../../functions/routes.ts';
import { operationsOf } from '../setup/openapi.ts';
import { ADMINISTRATOR, PASSWORD, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let directory: string;
beforeAll(async () => {
  register = await startRegister();
  directory = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await register.stop();
});

const ROOT = join(__dirname, '../..');

describe('the contract', () => {
  it('is valid OpenAPI 3.1 by the recommended rules', () => {
    // An ES module with await at its top level, which only a process of its own can load.
    const lint = `
      import { createConfig, lintFromString } from '@redocly/openapi-core';
      const source = await Array.fromAsync(process.stdin).then((chunks) => Buffer.concat(chunks).toString());
      const found = await lintFromString({ source, config: await createConfig({ extends: ['recommended'] }) });
      console.log(JSON.stringify(found.map(({ severity, ruleId, message, location }) => [severity, ruleId, message, location[0]?.pointer])));
    `;
    const given = { cwd: ROOT, input: JSON.stringify(register.contract) };
    const found = execFileSync(process.execPath, ['--input-type=module', '--eval', lint], given);
    const told = JSON.parse(found.toString()) as [severity: string, rule: string, message: string, pointer: string][];
    // Liveness refuses nobody, so it promises no 4xx.
    const meant = ([, rule, , pointer]: (typeof told)[number]) =>
      rule === 'operation-4xx-response' && pointer.startsWith('#/paths/~1api~1health~1live/');
    expect(told.filter((one) => !meant(one))).toEqual([]);
  });

  it('has every function that answers HTTP, and no other', () => {
    const named = (list: readonly { name: string; method: string; path: string }[]) =>
      list.map(({ name, method, path }) => `${name} ${method} ${path}`).sort();
    const registered = register.local.functions
      .filter(({ trigger, name }) => trigger === 'http' && name !== 'unknown')
      .map(({ name, route = '', methods = [] }) => ({ name, method: methods.join(), path: `/${route}` }));
    const promised = operationsOf(register.contract).map(({ operationId: name, method, path }) => ({
      name,
      method,
      path,
    }));
    expect(named(promised)).toEqual(named(registered));
    expect(promised).toHaveLength(Object.keys(routes).length);
  });

  it('promises problems alone for what goes wrong, and says what every operation is for', () => {
    for (const [path, operations] of Object.entries(register.contract.paths))
      for (const [method, operation] of Object.entries(operations)) {
        const { summary, responses } = operation as typeof operation & { summary: string };
        expect([path, method, summary.length > 10]).toEqual([path, method, true]);
        for (const [status, { content = {} }] of Object.entries(responses))
          if (Number(status) >= 400 && !(path.endsWith('/ready') && status === '503'))
            expect([path, method, status, Object.keys(content)]).toEqual([
              path,
              method,
              status,
              ['application/problem+json'],
            ]);
      }
  });
});

/** A day's work of a portal, written against the generated client alone. */
const LIFE = `
import * as api from './client.ts';

interface Given { url: string; activationToken: string; password: string; linkFor(email: string): Promise<string> }

export async function life({ url, activationToken, password, linkFor }: Given) {
  api.defaults.baseUrl = url;
  const as = (token: string) => ({ headers: { authorization: 'Bearer ' + token } });
  const done = <S extends number, A extends { status: number }>(status: S, answer: A) => {
    if (answer.status !== status) throw new Error('answered ' + answer.status);
    return answer as Extract<A, { status: S }>;
  };
  const etag = (answer: { headers: Headers }) => answer.headers.get('etag') ?? '';
  const notice = done(200, await api.readPrivacyNotice());
  const privacyNotice = notice.data.version;
  const administrator = done(200, await api.activate({ token: activationToken, password, privacyNotice })).data;
  const entered = done(201, await api.signIn({ email: administrator.email, password })).data;
  const us = as(entered.token);

  const organisation = done(201, await api.createOrganisation({ name: 'Kommunen', kind: 'municipality' }, us)).data;
  const email = 'klient@kommun.example';
  const invited = done(201, await api.createUser(
    { email, givenName: 'Klara', familyName: 'Klient', organisationId: organisation.id, role: 'expert' }, us));
  const id = invited.data.id;
  const token = await linkFor(email);
  done(200, await api.activate({ token, password, privacyNotice }));
  const session = done(201, await api.signIn({ email, password })).data;
  const me = done(200, await api.readMe(as(session.token)));
  done(200, await api.updateMe(etag(me), { language: 'fi' }, as(session.token)));
  const found = done(200, await api.searchUsers({ text: 'kla' }, us)).data.items.map((user) => user.id);

  const read = done(200, await api.readUser(id, us));
  done(200, await api.changeUserRole(id, etag(read), { role: 'editor' }, us));
  done(412, await api.updateUser(id, etag(read), { givenName: 'Clara' }, us));
  done(204, await api.removeUser(id, us));
  done(401, await api.readCurrentSession(as(session.token)));
  const restored = done(200, await api.restoreUser(id, {}, us)).data;
  const events = done(200, await api.listUserEvents(id, { limit: 200 }, us)).data.items.map((event) => event.action);
  done(204, await api.removeUser(id, us));
  const listed = done(200, await api.listUsers({ status: 'deactivated' }, us)).data.items.map((user) => user.id);
  const problem = done(404, await api.readUser('2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f', us)).data;
  done(204, await api.signOut(us));
  return { id, found, events, listed, role: restored.role, status: restored.status, code: problem.code };
}
`;

describe('a client that is generated from the contract', () => {
  it('type-checks, and takes an account through its life', async () => {
    const at = (name: string) => join(directory, name);
    const run = (command: string, ...given: string[]) => {
      try {
        execFileSync(process.execPath, [join(ROOT, 'node_modules', command), ...given], {
          cwd: directory,
          stdio: 'pipe',
        });
      } catch (thrown) {
        throw new Error(`${command}: ${(thrown as { stdout: Buffer }).stdout}${(thrown as { stderr: Buffer }).stderr}`);
      }
    };
    symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
    writeFileSync(at('contract.json'), JSON.stringify(register.contract));
    writeFileSync(at('life.ts'), LIFE);
    writeFileSync(at('package.json'), '{ "type": "module" }');
    run('oazapfts/dist/cli.js', at('contract.json'), at('client.ts'));
    const options = { strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, types: [] };
    const compilerOptions = { ...options, module: 'nodenext', target: 'es2024', lib: ['es2024', 'dom'] };
    writeFileSync(at('tsconfig.json'), JSON.stringify({ compilerOptions, files: ['life.ts'] }));
    run('typescript/bin/tsc', '-p', at('tsconfig.json'));

    await register.run('watchDeadlines');
    const { life } = require(at('life.ts')) as {
      life(given: object): Promise<Record<string, unknown> & { id: string }>;
    };
    const lived = await life({
      url: register.local.url,
      activationToken: await register.linkFor(ADMINISTRATOR),
      password: PASSWORD,
      linkFor: register.linkFor,
    });
    expect(lived).toMatchObject({
      ...{ found: [lived.id], listed: [lived.id], role: 'editor', status: 'active', code: 'notFound' },
      events: expect.arrayContaining(['userInvited', 'userActivated', 'signedIn', 'roleChanged', 'userRestored']),
    });
  });
});
