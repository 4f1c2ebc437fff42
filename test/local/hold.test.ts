import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recover, setAside } from '../../infra/local/files.ts';
import { hold } from '../../infra/local/hold.ts';
import { secretsIn } from '../../infra/local/secrets.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'register-hold-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const waiting = `
import { hold } from ${JSON.stringify(join(__dirname, '../../infra/local/hold.ts'))};
try { hold(process.argv[1]); process.stdout.write('held'); setInterval(() => undefined, 1e6); }
catch (error) { process.stdout.write(error.name); }
`;

/** Another process that holds the directory, or says that it may not. */
async function another() {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', waiting, directory]);
  const ended = once(child, 'close');
  const [said] = await once(child.stdout, 'data');
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { said: String(said), pid: child.pid, kill };
}

it('is held by one process, and taken over from one that was killed', async () => {
  const first = await another();
  try {
    expect(first.said).toBe('held');
    expect(() => hold(directory)).toThrow(`process ${first.pid}`);
  } finally {
    await first.kill();
  }
  const release = hold(directory);
  expect(readdirSync(directory)).toEqual(['lock']);
  expect(() => hold(directory)).toThrow('Another register');
  const late = await another();
  await late.kill();
  expect(late.said).toBe('DirectoryRefused');
  release();
  expect(readdirSync(directory)).toEqual([]);
});

it('lets one of several in who find it left at once', async () => {
  writeFileSync(join(directory, 'lock'), '999999999 1');
  const all = await Promise.all([1, 2, 3].map(another));
  await Promise.all(all.map(({ kill }) => kill()));
  expect(all.map(({ said }) => said).sort()).toEqual(['DirectoryRefused', 'DirectoryRefused', 'held']);
});

it.each([
  ['its own number, from before a restart', `${process.pid} 1`],
  ['a number that was given to another', `${process.ppid} 1`],
  ['nothing', ''],
])('takes over a lock that names %s', (_, content) => {
  writeFileSync(join(directory, 'lock'), content);
  hold(directory)();
  expect(existsSync(join(directory, 'lock'))).toBe(false);
});

it('makes the directory, and says in one line when it cannot', () => {
  hold(join(directory, 'a', 'b'))();
  expect(existsSync(join(directory, 'a', 'b'))).toBe(true);
  writeFileSync(join(directory, 'file'), '');
  expect(() => hold(join(directory, 'file'))).toThrow(/^DATA_DIRECTORY [^\n]+ \(ENOTDIR\)\.$/);
  expect(() => hold(join(directory, 'file', 'x', 'y'))).toThrow(/^DATA_DIRECTORY [^\n]+ \(ENOTDIR\)\.$/);
  if (existsSync('/proc/self')) expect(() => hold('/proc/nope/x')).toThrow(/^DATA_DIRECTORY [^\n]+ \(ENOENT\)\.$/);
});

const put = (name: string, content: string) => writeFileSync(join(directory, name), content);
const look = (name: string) => readFileSync(join(directory, name), 'utf8');

it('puts a state aside, and back as it was when a kill came between', () => {
  for (const [name, content] of Object.entries({ 'secrets.json': 'old', 'clock.json': 'old', other: 'mine' }))
    put(name, content);
  setAside(directory);
  put('secrets.json', 'new');
  put('inbox.jsonl', 'new');
  recover(directory);
  expect(readdirSync(directory).sort()).toEqual(['clock.json', 'other', 'secrets.json']);
  expect([look('secrets.json'), look('clock.json'), look('other')]).toEqual(['old', 'old', 'mine']);
  setAside(directory).discard();
  recover(directory);
  expect(readdirSync(directory)).toEqual(['other']);
});

it('makes no new keys beside data that the missing ones sealed', () => {
  put('cosmos.snapshot.jsonl', 'x');
  expect(() => secretsIn(directory)).toThrow(/^[^\n]*secrets\.json is missing[^\n]*--fresh begins anew\.$/);
  expect(readdirSync(directory)).toEqual(['cosmos.snapshot.jsonl']);
});
