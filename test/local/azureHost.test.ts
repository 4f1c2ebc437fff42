import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { close, listen } from '../../infra/local/listen.ts';

jest.setTimeout(120_000);

const directory = mkdtempSync(join(tmpdir(), 'register-func-'));
const settings = join(directory, 'local.settings.json');
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs the script where `func` is what lies in a directory. */
const start = (tools: string) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const PATH = [tools, dirname(process.execPath)].join(delimiter);
    const options = { cwd: directory, env: { PATH, DATA_DIRECTORY: join(directory, 'state') } };
    execFile(process.execPath, [resolve('infra/local/azureHost.ts')], options, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const freePort = async () => {
  const server = createServer();
  const port = await listen(server, 0);
  await close(server);
  return port;
};

it('says in one line that func is not installed', async () => {
  const { code, err } = await start(join(directory, 'nothing'));
  expect(err).toMatch(/^func is not installed[^\n]*\n$/);
  expect(code).toBe(1);
  expect(existsSync(settings)).toBe(false);
});

it('makes the settings with random keys, starts database, journal and mail, then func, and ends as it ends', async () => {
  const tools = join(directory, 'tools');
  mkdirSync(tools);
  // What stands for func reaches the database at the address in the settings, and ends with 7.
  const stand = `#!${process.execPath}
if (process.argv[2] === '--version') process.exit(0);
const { Values } = JSON.parse(require('node:fs').readFileSync('local.settings.json', 'utf8'));
Promise.all([fetch(Values.COSMOS_ENDPOINT), fetch(Values.MAIL_ENDPOINT + '/emails/operations/x'), fetch(Values.JOURNAL_ENDPOINT)]).then(
  ([cosmos, mail, journal]) => { console.log('reached', cosmos.status, mail.status, journal.status); process.exit(7); },
  () => process.exit(8),
);
`;
  writeFileSync(join(tools, 'func'), stand);
  chmodSync(join(tools, 'func'), 0o755);
  await start(tools);
  const made = JSON.parse(readFileSync(settings, 'utf8'));
  expect(statSync(settings).mode & 0o777).toBe(0o600);
  expect(Object.keys(made.Values)).toEqual(expect.arrayContaining(['COSMOS_ENDPOINT', 'SECRET_SEALING_KEY']));

  made.Values.COSMOS_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
  made.Values.JOURNAL_ENDPOINT = `http://127.0.0.1:${await freePort()}/devstoreaccount1`;
  made.Values.MAIL_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(settings, JSON.stringify(made));
  const { code, out } = await start(tools);
  expect(out).toContain('reached 200 404 403');
  expect(code).toBe(7);
});
