import { randomUUID } from 'node:crypto';
import {
  guardWrites,
  readText,
  type StoredText,
  screen,
  TelephoneTask,
  taskContent,
} from '../../shared/protection/index.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

const PERSON = randomUUID();
const AUTHOR = randomUUID();
const OTHER = randomUUID();
const CLEAN = 'Ring växeln först.';
const LEAK = 'Räfsbäck tar emot på måndag.';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
  const person = { givenName: 'Åsa', familyName: 'Räfsbäck', email: 'asa.rafsback@skola.example' };
  await test.platform.store.batch(PERSON, await guardWrites(test.platform, PERSON, person));
});
afterAll(() => test.stop());

const placeOf = (pk: string) => `${pk}/${pk}/instructions`;
const write = async (text: string, before?: StoredText, pk: string = randomUUID()) => ({
  place: placeOf(pk),
  pk,
  ...(await screen(test.platform, { place: placeOf(pk), authorId: AUTHOR, text, before })),
});
const read = ({ place, stored }: { place: string; stored: StoredText }, by: string, officer = false) =>
  readText(test.platform, place, stored, by, officer);

describe('a text that mentions nobody', () => {
  it('is read by everybody', async () => {
    const written = await write(CLEAN);
    expect(written).toMatchObject({ hit: false, stored: { text: CLEAN, withheld: null } });
    for (const reader of [AUTHOR, OTHER]) expect(await read(written, reader)).toBe(CLEAN);
  });

  it('takes the place of one that was withheld', async () => {
    const leak = await write(LEAK);
    expect((await write(CLEAN, leak.stored)).stored).toEqual({ text: CLEAN, withheld: null });
  });
});

describe('a text that mentions a protected person', () => {
  it('is read by its author and by officers; others keep the version before', async () => {
    const first = await write(LEAK);
    expect([await read(first, AUTHOR), await read(first, OTHER), await read(first, OTHER, true)]).toEqual([
      LEAK,
      null,
      LEAK,
    ]);
    const second = await write(LEAK, { text: CLEAN, withheld: null });
    expect([await read(second, AUTHOR), await read(second, OTHER)]).toEqual([LEAK, CLEAN]);
  });

  it('is nowhere in clear, and opens in its own place alone', async () => {
    const written = await write(LEAK);
    expect(JSON.stringify(written)).not.toMatch(/räfsbäck/i);
    expect(await read({ ...written, place: placeOf(randomUUID()) }, AUTHOR)).toBeNull();
  });

  it('gives officers a task to call its author, whose content says where and whom, sealed', async () => {
    const { creates, pk, place } = await write(LEAK);
    const [task, ...more] = creates.map((document) => TelephoneTask.parse(document));
    expect(more).toEqual([]);
    expect(task).toMatchObject({ pk, kind: 'leakInText', state: 'open', due: task?.dueAt, calls: [] });
    for (const id of [AUTHOR, PERSON]) expect(JSON.stringify(creates)).not.toContain(id);
    expect(task && (await taskContent(test.platform, task))).toEqual({
      ...{ subject: AUTHOR, place, persons: [PERSON], detail: {} },
    });
    expect(task && (await taskContent(test.platform, { ...task, pk: randomUUID() }))).toBeUndefined();
  });
});

describe('whether it mentions anybody', () => {
  it('does not show in how many documents are written, nor in their size', async () => {
    const pk = randomUUID();
    const sizes = async (text: string) => {
      const { creates } = await write(text, undefined, pk);
      await test.platform.store.batch(
        pk,
        creates.map((document) => ({ kind: 'create', document })),
      );
      return creates.map((document) => (document as { sealed?: string }).sealed?.length);
    };
    expect(await sizes(CLEAN)).toEqual(await sizes(LEAK));
    test.clock.advance('PT2M');
    const left = test.dump().register?.filter((document) => document.pk === pk) ?? [];
    expect(left.filter(({ type }) => type === 'telephoneTask')).toHaveLength(1);
  });

  it('is not asked without the key: nothing is to be stored then', async () => {
    const lost = { ...test.platform, store: { ...test.platform.store } };
    const keys = { ...test.platform.keys, byId: () => Promise.reject(new Error('the vault is away')) };
    for (const text of [CLEAN, LEAK])
      await expect(screen({ ...lost, keys }, { place: placeOf('a'), authorId: AUTHOR, text })).rejects.toMatchObject({
        code: 'busy',
      });
  });
});
