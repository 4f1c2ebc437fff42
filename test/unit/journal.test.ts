import { Appender } from '../../shared/journal/appender.ts';
import { type Entry, entryIn, lineOf } from '../../shared/journal/entry.ts';
import { type AppendBlobs, BlobError } from '../../shared/platform/blobs/appendBlobs.ts';
import { newId } from '../../shared/platform/ids.ts';
import { memoryBlobs } from '../setup/memoryBlobs.ts';
import { testKeys } from '../setup/platform.ts';

const at = '2026-01-15T09:00:00.000Z';
const kinds = ['mark', 'lift', 'erasure'] as const;

describe('a line of the journal', () => {
  const keys = testKeys(2);
  const entry: Entry = { id: newId(), kind: 'mark', at };

  it.each(kinds)('gives back the %s that it was made of', async (kind) => {
    expect(await entryIn(keys, await lineOf(keys, { ...entry, kind }))).toEqual({ ...entry, kind });
  });

  it('tells whoever has the storage alone an id and a time, and not what happened', async () => {
    const lines = await Promise.all(kinds.map((kind) => lineOf(keys, { ...entry, kind })));
    for (const line of lines) {
      expect(JSON.parse(line)).toEqual({ id: entry.id, at, keyId: 'v2', mac: expect.stringMatching(/^[\w-]{43}$/) });
      expect(line.length).toBe(lines[0]?.length);
    }
  });

  it.each<[string, (line: Record<string, string>) => unknown]>([
    ['another id', (line) => ({ ...line, id: newId() })],
    ['another time', (line) => ({ ...line, at: '2026-01-15T09:00:00.001Z' })],
    ['another key', (line) => ({ ...line, keyId: 'v1' })],
    ['another HMAC', (line) => ({ ...line, mac: 'x'.repeat(43) })],
    ['no HMAC', ({ mac: _, ...line }) => line],
    ['nothing', () => null],
  ])('is nobody’s with %s', async (_, forge) => {
    const line = JSON.parse(await lineOf(keys, entry)) as Record<string, string>;
    expect(await entryIn(keys, JSON.stringify(forge(line)))).toBeUndefined();
    expect(await entryIn(keys, 'no JSON')).toBeUndefined();
  });

  it('is not passed over where its key cannot be had', async () => {
    await expect(entryIn(testKeys(1), await lineOf(keys, entry))).rejects.toThrow('lacks a version');
  });
});

describe('adding lines', () => {
  it('names blobs by month, and never goes back to an earlier one', async () => {
    const blobs = memoryBlobs();
    const appender = new Appender(blobs, 'series');
    await appender.add('a\n', '2026-01');
    await appender.add('b\n', '2026-02');
    await new Appender(blobs, 'series').add('c\n', '2026-01');
    expect(blobs.dump()).toEqual({ 'series/2026-01/0000': 'a\n', 'series/2026-02/0000': 'b\nc\n' });
  });

  it('gathers what comes in while a block is on its way', async () => {
    const blobs = memoryBlobs();
    const appends: string[] = [];
    const counted: AppendBlobs = {
      ...blobs,
      append: (name, text, from) => {
        appends.push(text);
        return blobs.append(name, text, from);
      },
    };
    const appender = new Appender(counted, 'series');
    await Promise.all(Array.from({ length: 50 }, (_, index) => appender.add(`${index}\n`, '2026-01')));
    expect(appends.length).toBeLessThan(5);
    expect(blobs.dump()['series/2026-01/0000']?.split('\n').length).toBe(51);
  });

  it('goes on in another blob where one is full', async () => {
    const blobs = memoryBlobs();
    const full: AppendBlobs = {
      ...blobs,
      append: (name, text, from) =>
        name.endsWith('/0000') && from > 0 ? Promise.reject(new BlobError('full')) : blobs.append(name, text, from),
    };
    const appender = new Appender(full, 'series');
    for (const line of ['a\n', 'b\n', 'c\n']) await appender.add(line, '2026-01');
    expect(blobs.dump()).toEqual({ 'series/2026-01/0000': 'a\n', 'series/2026-01/0001': 'b\nc\n' });
  });

  it('lets two processes add at once, each line once', async () => {
    const blobs = memoryBlobs();
    const both = [new Appender(blobs, 'series'), new Appender(blobs, 'series')];
    const lines = Array.from({ length: 40 }, (_, index) => `${index}\n`);
    for (const line of lines) await Promise.all([both[0]?.add(line, '2026-01'), both[1]?.add(`b${line}`, '2026-01')]);
    const written = blobs.dump()['series/2026-01/0000']?.trimEnd().split('\n').sort();
    expect(written).toEqual(lines.flatMap((line) => [line.trim(), `b${line.trim()}`]).sort());
  });

  it('looks whether a block is there when no answer came, and gives up when none comes again', async () => {
    const blobs = memoryBlobs();
    let lost = 1;
    let done = true;
    const lossy: AppendBlobs = {
      ...blobs,
      append: async (name, text, from) => {
        const end = lost === 0 || done ? await blobs.append(name, text, from) : from;
        if (lost === 0) return end;
        lost--;
        throw new BlobError('unknown');
      },
    };
    const appender = new Appender(lossy, 'series');
    await blobs.create('series/2026-01/0000');
    await appender.add('a\n', '2026-01');
    [lost, done] = [1, false];
    await appender.add('b\n', '2026-01');
    [lost, done] = [9, false];
    await expect(appender.add('c\n', '2026-01')).rejects.toMatchObject({ kind: 'unknown' });
    [lost, done] = [0, true];
    await appender.add('d\n', '2026-01');
    expect(blobs.dump()).toEqual({ 'series/2026-01/0000': 'a\nb\nd\n' });
  });
});
