import * as z from 'zod';
import { elsewhere } from '../../functions/elsewhere.ts';
import { reseals } from '../../functions/reseals.ts';
import { markUser, readUser, type User } from '../../shared/accounts/index.ts';
import { openCase, readCaseFor, writeMessage } from '../../shared/cases/index.ts';
import type { Store } from '../../shared/platform/cosmos/store.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { mentions, resealAll, sealingState } from '../../shared/protection/index.ts';
import { held } from '../../shared/record/held.ts';
import { actionsOf, documents, settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testKeys, testPlatform } from '../setup/platform.ts';
import { before as withFirst } from '../setup/rotation.ts';
import {
  expectAllOpen,
  HIDDEN,
  NAMING,
  naming,
  putBack,
  resealUntilDone,
  type Sealed,
  sealEverything,
  types,
  without,
} from '../setup/sealed.ts';
import { misfortunes, walk } from '../setup/walk.ts';

/** Everything is sealed under the new version in the end, and opens with that alone. */

let test: TestPlatform;
let other: Platform;
const keys = testKeys(2);
/** The register before the second version was made: everything in it is sealed under the first. */
let old: Platform;
let given: Sealed;
let dump: ReturnType<TestPlatform['dump']>;
beforeAll(async () => {
  test = await testPlatform({}, '2026-01-15T09:00:00Z', keys);
  other = (await test.otherHost()).platform;
  old = { ...test.platform, keys: withFirst(keys) };
  given = await sealEverything(test, old);
  await resealAll(old, reseals);
  dump = structuredClone(test.dump());
});
beforeEach(async () => {
  test.cosmos.clear();
  await putBack(test, dump);
});
afterAll(() => test.stop());

const wait = () => test.clock.advance('PT31M');
const rotate = (platform = test.platform) => resealUntilDone(platform, wait);
const done = ['sealingKeyRotationBegun', 'sealingKeyRotated'];

async function expectRotated(): Promise<void> {
  expect(Object.keys(naming(test, 'v1'))).toEqual(['event']);
  expect(await sealingState(test.platform)).toEqual({ rotating: false, unopened: 0 });
  expect(actionsOf(test, 'sealingKey')).toEqual(done);
}

/** A platform on which something happens before its first write of a document of a type. */
function interrupted(platform: Platform, type: string, happen: () => Promise<unknown>): Platform {
  let happened = false;
  const { store } = platform;
  const replace: Store['replace'] = async (container, partition, document, etag) => {
    if (document.type === type && !happened) {
      happened = true;
      await happen();
    }
    return store.replace(container, partition, document, etag);
  };
  return { ...platform, store: { ...store, replace } };
}

it('every type whose fields say that something is sealed is among those that are sealed anew', () => {
  const declared = Object.entries<unknown>(held).flatMap(([type, holding]) => {
    const stored = (holding as { readonly stored?: z.ZodType } | null)?.stored;
    const schema = stored && JSON.stringify(z.toJSONSchema(stored, { io: 'input', unrepresentable: 'any' }));
    return schema?.includes('"sealed"') ? [type] : [];
  });
  expect(declared.length).toBeGreaterThan(8);
  expect(types).toEqual(expect.arrayContaining(declared));
});

describe('a rotation of the sealing key', () => {
  it('reseals everything, so that the old version can be disabled', async () => {
    expect(Object.keys(naming(test, 'v1')).sort()).toEqual([...types, 'event'].sort());
    await expectAllOpen(test, given, withFirst(keys));
    await expect(expectAllOpen(test, given, without(keys, 'v1'))).rejects.toThrow('cannot be opened');
    expect(await sealingState(test.platform)).toEqual({ rotating: true, unopened: 0 });

    await rotate();
    await expectRotated();
    await expectAllOpen(test, given, without(keys, 'v1'));
  });

  it('changes nothing but what is sealed, and keeps nothing longer', async () => {
    const facts = () =>
      (test.dump().register ?? [])
        .filter(({ type }) => types.includes(String(type)))
        .map(({ _etag, _rid, _self, _attachments, _ts, ttl, keys: kept, keyId, ...rest }) => ({
          ...JSON.parse(JSON.stringify(rest).replace(/"v[12]\.[\w-]{38,}"/g, '"sealed"')),
          ends: ttl === undefined ? null : Math.round((Number(_ts) + Number(ttl)) / 10),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const was = facts();
    expect(was.filter(({ ends }) => ends !== null).length).toBeGreaterThan(0);
    await rotate();
    expect(facts()).toEqual(was);
  });

  it('goes no further than hosts may be behind, and a page at a time', async () => {
    const limits = { budget: 0, pageSize: 4 };
    const run = () => resealAll(test.platform, reseals, limits);
    await run();
    test.clock.advance('PT29M');
    expect(await run()).toEqual({ sealingKeyRotating: true, sealsFailed: 0 });
    expect(naming(test, 'v2')).toEqual({});
    test.clock.advance('PT2M');
    await run();
    expect(Object.values(naming(test, 'v2')).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(5);
    await resealUntilDone(test.platform, wait, limits);
    await expectRotated();
  });

  it.each(misfortunes)('is right whichever write is $name', async (misfortune) => {
    const kept = [
      'protectedUser',
      'protectedRestrictedUser',
      'guardHashes',
      'lastingKeys',
      'confidentialIncident',
      'organisation',
    ];
    const writes = await walk(
      test,
      {
        prepare: () => putBack(test, dump, kept),
        run: (platform) => resealUntilDone(platform, wait, { budget: 600_000, pageSize: 3 }),
        async expect() {
          await expectRotated();
          const left = { ...test.platform, keys: without(keys, 'v1') };
          expect((await readUser(left, given.hidden.id))?.value).toMatchObject(HIDDEN);
          expect(await mentions(left, NAMING, given.hidden.id)).toBe(true);
        },
      },
      misfortune,
    );
    expect(writes).toBeGreaterThanOrEqual(9);
  });

  it('goes on two hosts at once', async () => {
    for (let runs = 0; runs < 5; runs++) {
      await Promise.all([resealAll(test.platform, reseals), resealAll(other, reseals)]);
      wait();
    }
    await expectRotated();
    await expectAllOpen(test, given, without(keys, 'v1'));
  });

  it('lets who changes a document meanwhile win, also a host that does not know the new version yet', async () => {
    await resealAll(test.platform, reseals);
    wait();
    const behind = { ...other, keys: withFirst(keys) };
    const write = () => writeMessage(behind, given.officer, given.caseId, 'Ännu ett svar');
    await resealAll(interrupted(test.platform, 'case', write), reseals);
    expect(naming(test, 'v1')).toMatchObject({ case: 1 });
    await rotate();
    await expectRotated();
    const { messages } = await readCaseFor(test.platform, given.officer, given.caseId);
    expect(messages.map(({ text }) => text)).toEqual([NAMING, 'Svar', 'Ännu ett svar']);
  });

  it('holds up nothing for what cannot be opened, counts it, and is not over before it can', async () => {
    const [one] = documents(test, 'disclosure');
    const { pk, id, _etag, ...rest } = one as never as Record<string, string>;
    const put = async (sealed: string, etag = '') => {
      const now = documents(test, 'disclosure', pk)[0];
      await test.platform.store.replace(
        'register',
        String(pk),
        { ...rest, pk, id, sealed } as never,
        etag || String(now?._etag),
      );
    };
    await put(`v1.${'A'.repeat(60)}`, _etag);
    const from = test.log.length;
    await expect(rotate()).rejects.toThrow('does not end');
    expect(naming(test, 'v1')).toEqual({ disclosure: 1, event: expect.any(Number) });
    expect(await sealingState(test.platform)).toEqual({ rotating: true, unopened: 1 });
    const lines = test.log.slice(from).filter(({ code }) => code === 'sealsUnopened');
    expect(lines[0]).toEqual({ code: 'sealsUnopened', facts: { count: 1 } });
    // Once an hour, however often the timer runs.
    expect(lines.length).toBeLessThanOrEqual(31);
    await put(String(rest.sealed));
    await rotate();
    await expectRotated();
  });

  it('begins again by itself when a host that was behind has sealed under the old version', async () => {
    await rotate();
    await writeMessage({ ...other, keys: withFirst(keys) }, given.officer, given.caseId, 'Försenat');
    const run = () => resealAll(test.platform, reseals);
    test.clock.advance('PT23H');
    await run();
    expect(naming(test, 'v1')).toMatchObject({ case: 1 });
    test.clock.advance('PT2H');
    await run();
    await rotate();
    expect(Object.keys(naming(test, 'v1'))).toEqual(['event']);
    expect(actionsOf(test, 'sealingKey')).toEqual([...done, ...done]);
  });
});

describe('a mark during a rotation', () => {
  const marking = { contactRequestId: 'call', reviewOn: '2030-01-01' };
  const PERSON = { email: 'marta.ohrnberg@borta.example', givenName: 'Märta', familyName: 'Öhrnberg' };

  async function expectMarked({ id }: User, caseId: string): Promise<void> {
    await rotate();
    await expectRotated();
    await expectAllOpen(test, given, without(keys, 'v1'));
    const user = (await readUser(test.platform, id))?.value;
    expect(user).toMatchObject({ ...PERSON, protection: marking });
    expect(user?.protection?.unfinished).toBeUndefined();
    expect(documents(test, 'guardHashes', id)).toHaveLength(1);
    expect((await readCaseFor(test.platform, given.officer, caseId)).case.audience).toBe('officers');
    expect(JSON.stringify(test.dump())).not.toMatch(/Öhrnberg/);
  }

  async function withSomebody(): Promise<{ user: User; caseId: string }> {
    const user = await settleNow(old, PERSON);
    const { id: caseId } = await openCase(old, user, { subject: 'Ämne', text: 'Fråga', confidential: false });
    await resealAll(test.platform, reseals);
    wait();
    return { user, caseId };
  }

  it.each(['case', 'protectedUser', 'organisation', 'sealingKey'])(
    'wins when it is set before a write of: %s',
    async (type) => {
      const { user, caseId } = await withSomebody();
      const mark = () => markUser(other, given.officer, user.id, marking, elsewhere);
      await resealAll(interrupted(test.platform, type, mark), reseals);
      await expectMarked(user, caseId);
    },
  );

  it('is carried through when everything is sealed anew before each of its writes', async () => {
    const { user, caseId } = await withSomebody();
    const { store } = other;
    const around = async <T>(write: () => Promise<T>): Promise<T> => {
      await resealAll(test.platform, reseals);
      return write();
    };
    const withRounds: Platform = {
      ...other,
      store: {
        ...store,
        replace: (...of) => around(() => store.replace(...of)),
        batch: (...of) => around(() => store.batch(...of)),
      },
    };
    await markUser(withRounds, given.officer, user.id, marking, elsewhere);
    await expectMarked(user, caseId);
  });
});
