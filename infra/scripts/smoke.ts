/** `npm run smoke`: the bundle as `npm start` serves it, in a process of its own, seen from outside. Ends with 1 at any difference. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Caller, type ShownUser } from '../local/caller.ts';

const { values } = parseArgs({ options: { bundle: { type: 'string', default: 'dist/main.cjs' } } });
const directory = mkdtempSync(join(tmpdir(), 'register-smoke-'));
const children = new Set<ChildProcess>();

const EMAIL = 'admin@register.example';
const PASSWORD = 'syksyn sade ropisee kattoon';

interface Run {
  readonly url: string;
  readonly port: string;
  /** Sends a signal and waits for the end. @returns the exit code */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Starts the register; gives it once it is up, or how it ended. */
async function start(environment: Readonly<Record<string, string>>): Promise<Run | Ended> {
  const child = spawn(process.execPath, ['infra/local/start.ts', '--bundle', values.bundle], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIRECTORY: join(directory, 'state'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').finally(() => children.delete(child));
  const up = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const port = /API\s+http:\/\/localhost:(\d+)\/api\n/.exec(stdout)?.[1];
      if (port !== undefined && stdout.includes('State')) resolve(port);
    });
  });
  const port = await Promise.race([up, ended.then(() => undefined)]);
  if (port === undefined) return { code: child.exitCode, stderr };
  return {
    url: `http://localhost:${port}`,
    port,
    async end(signal) {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

async function up(environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const run = await start(environment);
  assert('url' in run, `The start failed: ${'stderr' in run ? run.stderr.split('\n')[0] : ''}`);
  return run;
}

async function check(what: string, work: () => Promise<void>): Promise<void> {
  await work();
  process.stdout.write(`ok  ${what}\n`);
}

/** A start that must fail with 1 and one line that says why. */
const refuses = (what: string, environment: Readonly<Record<string, string>>, says: RegExp): Promise<void> =>
  check(`${what}: one line, exit code 1`, async () => {
    const ended = await start(environment);
    assert('code' in ended, 'It started.');
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /^[^\n]+\n$/, `Not one line: ${ended.stderr}`);
    assert.match(ended.stderr, says);
  });

/** A data directory of its own with one file in it. */
function withFile(name: string, content: string): { DATA_DIRECTORY: string } {
  const place = join(directory, name);
  mkdirSync(place);
  writeFileSync(join(place, name), content);
  return { DATA_DIRECTORY: place };
}

async function smoke(): Promise<void> {
  let token = '';
  const first = await up();
  const caller = new Caller(first.url);
  await check('live, ready, and a contract', async () => {
    await caller.must(200, 'GET', '/api/health/live');
    const { body: ready } = await caller.must<{ status: string }>(200, 'GET', '/api/health/ready');
    assert.equal(ready.status, 'ready');
    const { body: contract } = await caller.must<{ openapi: string; paths: object }>(200, 'GET', '/api/openapi.json');
    assert.match(contract.openapi, /^3\.1\./);
    assert(Object.keys(contract.paths).length > 10);
  });
  await check('the first administrator activates from the inbox and signs in', async () => {
    await caller.activate(EMAIL, PASSWORD);
    token = await caller.signIn(EMAIL, PASSWORD);
    const { body: me } = await caller.must<ShownUser>(200, 'GET', '/api/me', { token });
    assert.deepEqual([me.email, me.role, me.status], [EMAIL, 'administrator', 'active']);
  });
  await refuses('a taken port', { PORT: first.port, DATA_DIRECTORY: join(directory, 'other') }, /^Port \d+ is in use/);
  await check('SIGTERM ends it gracefully with 0', async () => assert.equal(await first.end('SIGTERM'), 0));
  await check('a restart keeps the state, the session too', async () => {
    const second = await up();
    await new Caller(second.url).must(200, 'GET', '/api/me', { token });
    assert.equal(await second.end('SIGTERM'), 0);
  });
  // Last of what uses that state: its snapshot is spoilt, its keys are whole.
  const spoilt = join(directory, 'state');
  writeFileSync(join(spoilt, 'cosmos.snapshot.jsonl'), 'broken');
  await refuses('a broken snapshot', { DATA_DIRECTORY: spoilt }, /cosmos\.snapshot\.jsonl is broken/);
  await refuses('a missing key', withFile('secrets.json', '{}'), /SECRET_\w+ is missing/);
  await refuses('a missing setting', { CONTROLLER: '', DATA_DIRECTORY: join(directory, 'unset') }, /CONTROLLER/);
  const contradicting = { REMINDER_LEADS: 'P3D,P14D', DATA_DIRECTORY: join(directory, 'contradicting') };
  await refuses('contradicting settings', contradicting, /REMINDER_LEADS must descend/);
}

try {
  await smoke();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
}
