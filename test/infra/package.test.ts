import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Caller, type ShownUser } from '../../infra/local/caller.ts';
import { unzip } from '../setup/unzip.ts';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'register-package-'));
let files: ReadonlyMap<string, Buffer>;
let running: ChildProcess | undefined;

beforeAll(() => {
  execFileSync(process.execPath, ['infra/scripts/package.ts', directory], { cwd: root, stdio: 'ignore' });
  files = unzip(readFileSync(join(directory, 'package.zip')));
});
afterAll(() => {
  if (running?.exitCode === null) running.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

describe('the package that is deployed', () => {
  it('holds the bundle, host.json and a package.json, and nothing else', () => {
    const names = [...files.keys()];
    expect(names).toEqual(expect.arrayContaining(['main.cjs', 'host.json', 'package.json']));
    expect(names.filter((name) => !/^(main|chunk-\w+)\.cjs$|\.LEGAL\.txt$|^(host|package)\.json$/.test(name))).toEqual(
      [],
    );
    expect(files.get('host.json')).toEqual(readFileSync(join(root, 'host.json')));
  });

  it('names the bundle and needs nothing installed', () => {
    const { main, dependencies, scripts } = JSON.parse(files.get('package.json')?.toString() ?? '');
    expect({ main, dependencies, scripts }).toEqual({ main: 'main.cjs', dependencies: undefined, scripts: undefined });
  });

  it.each(['infra/local', '@vercel/cosmosdb-server', '/local/inbox', '/local/clock', 'admin/functions', 'test/setup'])(
    'holds nothing of this machine or of the tests: %s',
    (trace) => {
      const holding = [...files].filter(([name, content]) => name.endsWith('.cjs') && content.includes(trace));
      expect(holding.map(([name]) => name)).toEqual([]);
    },
  );

  it('starts from an empty folder, and serves a sign-in', async () => {
    const folder = join(directory, 'unpacked');
    mkdirSync(folder);
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const child = spawn(process.execPath, ['infra/local/start.ts', '--bundle', join(folder, 'main.cjs')], {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIRECTORY: join(directory, 'state') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running = child;
    const port = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
        const found = /API\s+http:\/\/localhost:(\d+)\/api\n/.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`It did not start: ${out}`)));
    });
    const caller = new Caller(`http://localhost:${port}`);
    await caller.must(200, 'GET', '/api/health/live');
    const [email, password] = ['admin@register.example', 'syksyn sade ropisee kattoon'];
    await caller.activate(email, password);
    const token = await caller.signIn(email, password);
    const { body: me } = await caller.must<ShownUser>(200, 'GET', '/api/me', { token });
    expect(me.email).toBe(email);
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  });
});
