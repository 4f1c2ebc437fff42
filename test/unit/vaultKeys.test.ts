import { KeysError, keyNames } from '../../shared/platform/keys.ts';
import { localKeys } from '../../shared/platform/localKeys.ts';
import { seal, unseal } from '../../shared/platform/seal.ts';
import { keysOf, opened } from '../../shared/platform/vaultKeys.ts';
import { startVault, type Vault } from '../setup/vault.ts';

const clock = { time: 0, now: () => clock.time };
const quarter = 15 * 60_000;
let vault: Vault;

beforeEach(async () => {
  clock.time = 0;
  vault = await startVault();
});
afterEach(() => vault.stop());

describe('keys in Key Vault', () => {
  it('are read once and kept for a quarter of an hour', async () => {
    const version = vault.put('mail-key');
    const keys = keysOf(vault.client, clock);
    const all = await Promise.all(Array.from({ length: 10 }, () => keys.current('mail-key')));
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set([version]));
    clock.time = quarter - 1;
    await keys.current('mail-key');
    expect(vault.asked).toEqual(['/secrets/mail-key/']);
  });

  it('are asked for again after that, and a rotated one still opens what the old one sealed', async () => {
    vault.put('sealing-key');
    const keys = keysOf(vault.client, clock);
    const old = await seal(keys, 'cursor', 'list', 'a text');
    const rotated = vault.put('sealing-key');
    expect((await keys.current('sealing-key')).id).not.toBe(rotated);
    clock.time = quarter;
    const young = await seal(keys, 'cursor', 'list', 'another');
    expect(young.startsWith(`${rotated}.`)).toBe(true);
    expect(await unseal(keys, 'cursor', 'list', old)).toBe('a text');

    // A host that started after the rotation has never seen the old version.
    const other = keysOf(vault.client, clock);
    expect(await unseal(other, 'cursor', 'list', old)).toBe('a text');
    expect(await unseal(other, 'cursor', 'list', young)).toBe('another');
  });

  it('of an older version are asked for once', async () => {
    const old = vault.put('chain-key');
    vault.put('chain-key');
    const keys = keysOf(vault.client, clock);
    const [first] = await Promise.all([keys.byId('chain-key', old), keys.byId('chain-key', old)]);
    clock.time = 10 * quarter;
    expect((await keys.byId('chain-key', old)).bytes).toEqual(first.bytes);
    expect(vault.asked).toEqual([`/secrets/chain-key/${old}`]);
  });

  it('that are held go on serving while the vault does not answer', async () => {
    const version = vault.put('mail-key');
    const keys = keysOf(vault.client, clock);
    await keys.current('mail-key');
    clock.time = quarter;
    vault.fail(503);
    expect((await keys.current('mail-key')).id).toBe(version);
  });

  it('that could not be read are asked for again, and not refused for good', async () => {
    const version = vault.put('mail-key');
    const keys = keysOf(vault.client, clock);
    vault.fail(503);
    await expect(keys.current('mail-key')).rejects.toThrow(KeysError);
    await expect(keys.byId('mail-key', version)).rejects.toThrow(KeysError);
    vault.fail(undefined);
    expect((await keys.current('mail-key')).id).toBe(version);
    expect((await keys.byId('mail-key', version)).id).toBe(version);
  });

  it('of an id that no vault gives are refused without a question', async () => {
    vault.put('mail-key');
    const keys = keysOf(vault.client, clock);
    await expect(keys.byId('mail-key', '../chain-key')).rejects.toThrow(KeysError);
    await expect(keys.byId('mail-key', '')).rejects.toThrow(KeysError);
    expect(vault.asked).toEqual([]);
  });
});

describe('the start', () => {
  const oneLine = /^The secret [a-z-]+ [^\n]+$/;

  it('has every key', async () => {
    for (const name of keyNames) vault.put(name);
    const keys = await opened(keysOf(vault.client, clock));
    expect((await keys.current('mail-key')).bytes).toHaveLength(32);
  });

  it.each(keyNames)('stops with one line when %s is missing', async (missing) => {
    for (const name of keyNames) if (name !== missing) vault.put(name);
    const start = opened(keysOf(vault.client, clock));
    await expect(start).rejects.toThrow(KeysError);
    await expect(start).rejects.toThrow(`The secret ${missing} is missing in Key Vault, or may not be read`);
    await expect(start).rejects.toThrow(oneLine);
  });

  it.each([
    ['too short', Buffer.alloc(16, 7).toString('base64')],
    ['plainly not random', Buffer.alloc(32, 7).toString('base64')],
    ['a word', 'correct horse battery staple'],
    ['nothing', ''],
  ])('stops with one line when a key is %s, and the line does not hold it', async (_, weak) => {
    for (const name of keyNames) vault.put(name, name === 'chain-key' ? weak : undefined);
    const start = opened(keysOf(vault.client, clock));
    await expect(start).rejects.toThrow('The secret chain-key is too weak: it needs 32 random bytes in base64');
    await expect(start).rejects.toThrow(oneLine);
  });

  it('stops on one machine too', () => {
    expect(() => localKeys({})).toThrow(/^The secret SECRET_[A-Z_]+ is missing$/);
  });
});
