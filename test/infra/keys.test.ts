import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ManagedVault, makeMissing, rotate, VaultError } from '../../infra/scripts/vault.ts';
import { keyFrom, keyNames } from '../../shared/platform/keys.ts';

const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v';
const kept = new Map<string, string[]>();
let refusing: number | undefined;
let server: Server;
let vault: ManagedVault;

beforeAll(async () => {
  // Resource Manager, as far as it keeps secrets: a PUT makes a version, a GET shows none of its value.
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const name = new URL(request.url ?? '', 'http://rm').pathname.split('/').at(-1) ?? '';
    const status = (): number => {
      if (request.headers.authorization !== 'Bearer made-up') return 401;
      if (refusing !== undefined) return refusing;
      if (request.method === 'GET') return kept.has(name) ? 200 : 404;
      const { value } = JSON.parse(Buffer.concat(chunks).toString()).properties;
      kept.set(name, [...(kept.get(name) ?? []), value]);
      return 201;
    };
    response.writeHead(status()).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const resourceManager = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vault = { id, token: async () => 'made-up', resourceManager };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  kept.clear();
  refusing = undefined;
});

it('makes every key that is missing, each strong and of its own', async () => {
  expect(await makeMissing(vault)).toEqual(keyNames);
  const values = keyNames.map((name) => kept.get(name)?.[0] ?? '');
  expect(new Set(values).size).toBe(keyNames.length);
  for (const value of values) expect(keyFrom('a key', '1', value).bytes).toHaveLength(32);
});

it('touches no key that is there, however often it is run', async () => {
  await makeMissing(vault);
  const before = structuredClone([...kept]);
  expect(await makeMissing(vault)).toEqual([]);
  expect([...kept]).toEqual(before);
  kept.delete('mail-key');
  expect(await makeMissing(vault)).toEqual(['mail-key']);
});

it('makes nothing while it cannot tell whether a key is there', async () => {
  refusing = 403;
  await expect(makeMissing(vault)).rejects.toThrow(
    'username-key could not be looked up: Resource Manager answered 403',
  );
  expect(kept.size).toBe(0);
});

it.each(['mail-key', 'username-key'])('rotates %s by a new version', async (name) => {
  await makeMissing(vault);
  await rotate(vault, name);
  expect(kept.get(name)).toHaveLength(2);
});

it('rotates nothing that is no key', async () => {
  await makeMissing(vault);
  const rotation = rotate(vault, 'no-key');
  await expect(rotation).rejects.toThrow(VaultError);
  await expect(rotation).rejects.toThrow(/^There is no key no-key/);
  expect([...kept.values()].every((versions) => versions.length === 1)).toBe(true);
});

it('does not rotate a key that was never made', async () => {
  await expect(rotate(vault, 'chain-key')).rejects.toThrow('chain-key is not there, or may not be seen');
});
