import { randomUUID } from 'node:crypto';
import { forgetGuardSet, guardRemoval, guardSet, guardWrites, scan } from '../../shared/protection/index.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

const person = { givenName: 'Åsa', familyName: 'Räfsbäck', email: 'asa.rafsback@skola.example' };
const long = { givenName: 'Anna-Maria Kristiina', familyName: 'Törnqvist-Öhman', email: 'a@stad.example' };

describe('the hashes of protected persons', () => {
  let test: TestPlatform;
  beforeAll(async () => {
    test = await testPlatform();
  });
  afterAll(() => test.stop());

  const finds = async (text: string, platform = test.platform) => scan(await guardSet(platform), text).persons;
  const stored = async () => (await test.dump()).register?.filter(({ type }) => type === 'guardHashes') ?? [];

  it('count from the batch that marks, on every host at once', async () => {
    const id = randomUUID();
    const { platform: other } = await test.otherHost();
    expect(await finds('Räfsbäck')).toEqual([]);
    expect(await finds('Räfsbäck', other)).toEqual([]);
    await test.platform.store.batch(id, await guardWrites(test.platform, id, person));
    expect(await finds('Räfsbäck')).toEqual([id]);
    expect(await finds('Räfsbäck', other)).toEqual([id]);
    await test.platform.store.batch(id, await guardWrites(test.platform, id, { ...person, familyName: 'Tjusterfelt' }));
    expect(await stored()).toHaveLength(1);
    expect(await finds('Tjusterfelt', other)).toEqual([id]);
    await test.platform.store.batch(id, await guardRemoval(test.platform, id));
    expect(await stored()).toHaveLength(0);
    expect(forgetGuardSet(test.platform)).toBe(true);
    expect(await finds('Tjusterfelt')).toEqual([]);
    test.clock.advance('PT10M');
    expect(await finds('Tjusterfelt', other)).toEqual([]);
  });

  it('say nothing by their form', async () => {
    const ids = [randomUUID(), randomUUID()];
    await test.platform.store.batch(ids[0] ?? '', await guardWrites(test.platform, ids[0] ?? '', person));
    await test.platform.store.batch(ids[1] ?? '', await guardWrites(test.platform, ids[1] ?? '', long));
    const documents = await stored();
    expect(documents).toHaveLength(2);
    expect(new Set(documents.map((document) => JSON.stringify(document).length)).size).toBe(1);
    expect(JSON.stringify(documents).toLowerCase()).not.toMatch(/räfsbäck|rafsback|törnqvist/);
  });

  it('stop everything when they cannot be read', async () => {
    const lost = {
      ...test.platform,
      keys: { ...test.platform.keys, byId: () => Promise.reject(new Error('the vault is away')) },
      store: { ...test.platform.store },
    };
    await expect(guardSet(lost)).rejects.toMatchObject({ code: 'busy' });
    const away = {
      ...test.platform,
      store: {
        ...test.platform.store,
        pages: () => {
          throw new Error('the store is away');
        },
      },
    };
    await expect(guardSet(away)).rejects.toMatchObject({ code: 'busy' });
  });
});
