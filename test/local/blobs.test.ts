import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { type Blobs, startBlobs } from '../../infra/local/blobs/index.ts';
import { type AppendBlobs, isBlobError } from '../../shared/platform/blobs/appendBlobs.ts';
import { openBlobs } from '../../shared/platform/blobs/client.ts';

/** The register's blob client over the wire, against what stands for the service here. */
const noIdentity = () => Promise.reject(new Error('no identity here'));
const open = (endpoint: string, container = 'journal') => openBlobs(endpoint, container, noIdentity);

let blobs: Blobs;
let client: AppendBlobs;
beforeEach(async () => {
  blobs = await startBlobs();
  client = open(blobs.endpoint);
});
afterEach(() => blobs.stop());

const textOf = async (name: string, from?: number): Promise<string> => {
  let text = '';
  for await (const piece of client.read(name, from)) text += piece;
  return text;
};
const kindOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (thrown: unknown) => (isBlobError(thrown, 'moved', 'full', 'absent', 'unknown', 'broken') ? thrown.kind : 'other'),
  );

it('adds at the end, reads from anywhere, and lists by name with lengths', async () => {
  for (const name of ['a/2', 'b/1', 'a/1']) await client.create(name);
  expect(await client.append('a/1', 'first ä\n', 0)).toBe(9);
  expect(await client.append('a/1', 'second\n', 9)).toBe(16);
  await client.create('a/1');
  expect(await textOf('a/1')).toBe('first ä\nsecond\n');
  expect(await textOf('a/1', 9)).toBe('second\n');
  expect(await textOf('a/1', 16)).toBe('');
  expect(await client.list('a/')).toEqual([
    { name: 'a/1', length: 16 },
    { name: 'a/2', length: 0 },
  ]);
});

it('says when it was overtaken, when a blob is full, and when there is none', async () => {
  blobs.blockLimit = 2;
  await client.create('a');
  await client.append('a', 'x', 0);
  expect(await kindOf(client.append('a', 'y', 0))).toBe('moved');
  await client.append('a', 'y', 1);
  expect(await kindOf(client.append('a', 'z', 2))).toBe('full');
  expect(await kindOf(client.append('none', 'z', 0))).toBe('absent');
  expect(await kindOf(textOf('none'))).toBe('absent');
  expect(await kindOf(open(blobs.endpoint, 'other').list(''))).toBe('absent');
});

it('tries an append once, and does not know after an answer that did not come', async () => {
  await client.create('a');
  blobs.faults.onWrite(1, 'after');
  expect(await kindOf(client.append('a', 'x', 0))).toBe('unknown');
  expect(blobs.dump()).toEqual({ a: 'x' });
  blobs.faults.onWrite(1, 'before');
  expect(await kindOf(client.append('a', 'y', 1))).toBe('unknown');
  expect(blobs.dump()).toEqual({ a: 'x' });
  blobs.faults.down();
  expect(await kindOf(client.append('a', 'y', 1))).toBe('unknown');
});

it('reads a blob of several pieces, a character on the border of two', async () => {
  await client.create('a');
  const text = `${'x'.repeat(1024 * 1024 - 1)}ä${'y'.repeat(10)}`;
  await client.append('a', text, 0);
  expect(await textOf('a')).toBe(text);
});

it('neither overwrites nor removes, as the policy has it', async () => {
  await client.create('a');
  await client.append('a', 'x', 0);
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  const credential = new StorageSharedKeyCredential('devstoreaccount1', key);
  const bare = new ContainerClient(`${blobs.endpoint}/journal`, credential).getAppendBlobClient('a');
  for (const attempt of [bare.delete(), bare.create()])
    await expect(attempt).rejects.toMatchObject({ statusCode: 409, code: 'BlobImmutableDueToPolicy' });
  expect((await fetch(`${blobs.endpoint}/journal/a`)).status).toBe(403);
  expect(blobs.dump()).toEqual({ a: 'x' });
});

it('keeps on disk what it has acknowledged, and drops what a kill cut off', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'register-blobs-'));
  const first = await startBlobs({ dataDirectory });
  await open(first.endpoint).create('a');
  await open(first.endpoint).append('a', 'x\n', 0);
  await first.stop();
  appendFileSync(join(dataDirectory, 'blobs.jsonl'), '{"name":"a","at":"');
  const second = await startBlobs({ dataDirectory });
  expect(second.dump()).toEqual({ a: 'x\n' });
  expect(await open(second.endpoint).append('a', 'y\n', 2)).toBe(4);
  await second.stop();
  appendFileSync(join(dataDirectory, 'blobs.jsonl'), 'nonsense\n');
  await expect(startBlobs({ dataDirectory })).rejects.toThrow(/--fresh begins anew/);
  rmSync(dataDirectory, { recursive: true });
});
