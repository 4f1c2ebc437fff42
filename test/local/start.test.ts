import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Six processes are started one after the other: on a busy machine that takes its time.
jest.setTimeout(240_000);

const directory = mkdtempSync(join(tmpdir(), 'register-start-'));
const bundle = join(directory, 'dist', 'main.cjs');
const state = join(directory, 'state');
let occupied: Server;
let running: ChildProcess | undefined;

beforeAll(async () => {
  execFileSync(process.execPath, ['infra/scripts/build.ts', bundle], { stdio: 'ignore' });
  occupied = createServer().listen(0, '127.0.0.1');
  await once(occupied, 'listening');
});
afterAll(async () => {
  if (running?.exitCode === null) running.kill('SIGKILL');
  occupied.close();
  rmSync(directory, { recursive: true });
});

/** Starts the register; resolves once it says that it is up, or has ended. */
async function start(environment: Record<string, string> = {}, ...options: string[]) {
  const child = spawn(process.execPath, ['infra/local/start.ts', '--bundle', bundle, ...options], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIRECTORY: state, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const up = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (/State .*\n(\n.*\n.*\n)?\n/.test(out)) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([up, ended]);
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { out, err: () => err, child, stop, url: /Console\s+(\S+)\/local/.exec(out)?.[1] ?? '' };
}
const oneLine = (words: RegExp) => new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`);
const link = /http\S+\/local\/portal\/activate#token=([\w-]+)/;

it('starts, says where things are, keeps its state over a kill, and ends when it is told to', async () => {
  const first = await start();
  expect(first.out).toMatch(/API\s+http:\/\/localhost:\d+\/api\n/);
  expect(first.out).toMatch(/Inbox\s+http:\/\/localhost:\d+\/local\/inbox\n/);
  const token = link.exec(first.out)?.[1];
  expect(token).toBeTruthy();
  expect(statSync(join(state, 'secrets.json')).mode & 0o777).toBe(0o600);
  for (const page of ['/local', '/local/portal/activate', '/local/console.js', '/local/style.css']) {
    expect((await fetch(first.url + page)).status).toBe(200);
  }
  const moved = await fetch(`${first.url}/local/clock`, { method: 'POST', body: '{"advance":"P1D"}' });
  expect(moved.status).toBe(200);
  for (const order of [
    '{"advance":"-P1D"}',
    '{"to":"2001-01-01T00:00:00Z"}',
    '{}',
    'x',
    '{"advance":"P1D","to":"x"}',
  ]) {
    expect((await fetch(`${first.url}/local/clock`, { method: 'POST', body: order })).status).toBe(400);
  }
  await first.stop('SIGKILL');

  const second = await start();
  expect(link.exec(second.out)?.[1]).toBe(token);
  const { now } = (await (await fetch(`${second.url}/local/clock`)).json()) as { now: string };
  expect(Date.parse(now) - Date.now()).toBeGreaterThan(86_000_000);
  const notice = (await (await fetch(`${second.url}/api/privacy-notice`)).json()) as { version: string };
  const activated = await fetch(`${second.url}/api/activation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'tuulee kovaa tammikuun saaristossa', privacyNotice: notice.version }),
  });
  expect(activated.status).toBe(200);

  const ended = await start({ PORT: String((occupied.address() as AddressInfo).port) }, '--fresh');
  expect(ended.err()).toMatch(
    oneLine(/Another register \(process \d+\) keeps its state in \S+state: .*DATA_DIRECTORY/),
  );
  expect(ended.child.exitCode).toBe(1);
  running = second.child;
  expect((await fetch(`${second.url}/local/inbox`)).status).toBe(200);
  expect(await second.stop('SIGTERM')).toBe(0);

  for (const environment of [{ PORT: String((occupied.address() as AddressInfo).port) }, { LEGAL_BASIS: 'because' }]) {
    const before = readFileSync(join(state, 'secrets.json'), 'utf8');
    expect((await start(environment, '--fresh')).child.exitCode).toBe(1);
    expect(readFileSync(join(state, 'secrets.json'), 'utf8')).toBe(before);
  }

  const third = await start();
  expect(third.out).not.toMatch(link);
  expect(await third.stop('SIGINT')).toBe(0);

  const fresh = await start({}, '--fresh');
  expect(link.exec(fresh.out)?.[1]).not.toBe(token);
  expect(await fresh.stop('SIGINT')).toBe(0);
  expect(readdirSync(state).filter((name) => /lock|before-fresh/.test(name))).toEqual([]);
});

it.each([
  [
    'a taken port',
    () => ({ PORT: String((occupied.address() as AddressInfo).port) }),
    oneLine(/Port \d+ is in use.*DATA_DIRECTORY/),
  ],
  ['a port that is none', () => ({ PORT: 'x' }), oneLine(/PORT/)],
  ['a malformed setting', () => ({ LEGAL_BASIS: 'because' }), oneLine(/LEGAL_BASIS/)],
  ['contradicting settings', () => ({ REMINDER_LEADS: 'P3D,P14D' }), oneLine(/REMINDER_LEADS/)],
  ['a state that is no directory', () => ({ DATA_DIRECTORY: join(bundle, 'x') }), oneLine(/DATA_DIRECTORY .*ENOTDIR/)],
])('says %s in one line and ends with 1', async (_, environment, words) => {
  const { child, err } = await start({ DATA_DIRECTORY: join(directory, 'other'), ...environment() });
  expect(err()).toMatch(words);
  expect(child.exitCode).toBe(1);
});

it.each([
  ['cosmos.snapshot.jsonl', /cosmos\.snapshot\.jsonl is broken; --fresh begins anew\./],
  ['blobs.jsonl', /blobs\.jsonl are broken; --fresh begins anew\./],
])('says a broken %s in one line and ends with 1', async (file, line) => {
  const broken = mkdtempSync(join(directory, 'broken-'));
  writeFileSync(join(broken, file), '{x\n');
  writeFileSync(join(broken, 'secrets.json'), '{}');
  const { child, err } = await start({ DATA_DIRECTORY: broken });
  expect(err()).toMatch(oneLine(line));
  expect(child.exitCode).toBe(1);
});

it('names its options to whoever gives another', async () => {
  const { child, err } = await start({}, '--bogus');
  expect(err()).toMatch(oneLine(/--fresh, --seed and --bundle/));
  expect(child.exitCode).toBe(1);
});
