import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, Collection } from '../../infra/local/cosmos/collection.ts';
import { startCosmos } from '../../infra/local/cosmos/index.ts';
import { BrokenSnapshot, Journal } from '../../infra/local/cosmos/journal.ts';

const declaration = {
  id: 'register',
  partitionKey: '/pk',
  defaultTtl: -1,
  indexingPolicy: { includedPaths: [], excludedPaths: [{ path: '/*' }], compositeIndexes: [] },
};
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'register-journal-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function open() {
  const collection = new Collection(declaration, () => 0);
  const changesOf = () =>
    [...collection.documents()].map(({ pk, body }): Change => ({ container: 'register', pk, id: body.id, body }));
  const journal = new Journal(directory, (change) => collection.restore(change), changesOf);
  const write = (...ids: string[]) =>
    journal.append(
      ids.map((id) => ({ container: 'register', pk: '"p"', id, body: collection.write('"p"', { id, pk: 'p' }) })),
    );
  const remove = (id: string) => {
    const change: Change = { container: 'register', pk: '"p"', id, body: null };
    collection.restore(change);
    journal.append([change]);
  };
  const ids = () => [...collection.documents()].map(({ body }) => body.id);
  return { journal, write, remove, ids };
}
const file = (name: string) => join(directory, name);

it('finds every write again after the process ended without closing', () => {
  const first = open();
  first.write('a');
  first.write('b', 'c');
  expect(open().ids()).toEqual(['a', 'b', 'c']);
  const third = open();
  third.write('d');
  expect(open().ids()).toEqual(['a', 'b', 'c', 'd']);
});

it('leaves out a last line that a kill cut off, as a whole', () => {
  const first = open();
  first.write('a');
  appendFileSync(
    file('cosmos.journal.jsonl'),
    '{"sequence":2,"changes":[{"container":"register","pk":"\\"p\\"","id":"torn"',
  );
  const second = open();
  expect(second.ids()).toEqual(['a']);
  second.write('b');
  expect(open().ids()).toEqual(['a', 'b']);
});

it('does no line of the journal twice after a kill within a compaction', () => {
  const first = open();
  first.write('a');
  const journal = readFileSync(file('cosmos.journal.jsonl'));
  const second = open();
  second.write('b');
  // The snapshot is new, the journal is still the one from before.
  second.journal.compact();
  writeFileSync(file('cosmos.journal.jsonl'), journal);
  expect(open().ids()).toEqual(['a', 'b']);
});

it.each([
  [
    'a snapshot that lacks lines',
    'cosmos.snapshot.jsonl',
    '{"format":"register-cosmos-1","sequence":1,"documents":2}\n',
  ],
  ['a snapshot that is none', 'cosmos.snapshot.jsonl', 'hello'],
  ['a journal that is broken in the middle', 'cosmos.journal.jsonl', '{"seq\n{"sequence":1,"changes":[]}\n'],
])('refuses %s in one line', (_, name, content) => {
  writeFileSync(file(name), content);
  expect(open).toThrow(BrokenSnapshot);
  expect(open).toThrow(/^[^\n]+--fresh begins anew\.$/);
});

it('keeps nothing on the disk of what was deleted, while it goes on', () => {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  try {
    const { journal, write, remove } = open();
    const disk = () => ['journal', 'snapshot'].map((name) => readFileSync(file(`cosmos.${name}.jsonl`), 'utf8')).join();
    write('leaving', 'staying');
    remove('leaving');
    write('later');
    expect(disk()).toContain('leaving');
    jest.advanceTimersByTime(60_000);
    expect(disk()).not.toContain('leaving');
    write('last');
    expect(open().ids()).toEqual(['staying', 'later', 'last']);
    journal.close();
  } finally {
    jest.useRealTimers();
  }
});

it('survives kill -9: whatever was acknowledged is there, a batch whole or not at all', async () => {
  const child = spawn(process.execPath, [join(__dirname, 'writeUntilKilled.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  for await (const chunk of child.stdout) {
    acknowledged = Math.max(acknowledged, ...String(chunk).trim().split('\n').map(Number));
    if (acknowledged >= 20) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const cosmos = await startCosmos({ containers: [declaration], dataDirectory: directory });
  const documents = cosmos.dump().register ?? [];
  await cosmos.stop();
  const numbers = new Set(documents.map(({ n }) => Number(n)));
  for (let n = 1; n <= acknowledged; n += 1) expect(numbers).toContain(n);
  expect(documents).toHaveLength(numbers.size * 2);
});
