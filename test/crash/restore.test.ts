import { deeds } from '../../functions/deeds.ts';
import { elsewhere } from '../../functions/elsewhere.ts';
import { emergencyMark, removeUser, runStep, type User } from '../../shared/accounts/index.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { readUser } from '../../shared/accounts/users.ts';
import { compare, makeCheckpoint, restorationOf } from '../../shared/journal/index.ts';
import { settle } from '../../shared/journal/settle.ts';
import { documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { mortal } from '../setup/mortal.ts';
import { entersWith, sessionOf } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { expectSound, misfortunes } from '../setup/walk.ts';

/** A database that was put back to an earlier moment: nobody may be found in it who was erased or protected since. */
let test: TestPlatform;
beforeEach(async () => {
  test = await testPlatform({ SESSION_IDLE: 'P90D', SESSION_LIFETIME: 'P90D' });
});
afterEach(() => test.stop());

/** What a run of the timer does about the journal. */
async function tick(): Promise<void> {
  expect(await settle(test.platform, deeds)).toBe(true);
  await makeCheckpoint(test.platform);
}

interface Past {
  readonly backup: ReturnType<TestPlatform['dump']>;
  readonly administrator: User;
  readonly erased: User;
  readonly marked: User;
  readonly left: User;
  readonly session: string;
}

/** A backup, and after it an erasure, a mark, and somebody who came and was erased. */
async function past(): Promise<Past> {
  const administrator = await settleAdministrator(test.platform);
  const [erased, marked, left] = await Promise.all([0, 1, 2].map(() => settleNow(test.platform)));
  if (!erased || !marked || !left) throw new Error('Nobody came');
  const session = await sessionOf(test.platform, left);
  await tick();
  const backup = test.dump();

  test.clock.advance('PT1H');
  await tick();
  const late = await settleNow(test.platform);
  for (const { id } of [erased, late]) await removeUser(test.platform, administrator, id);
  await emergencyMark(test.platform, marked.id, elsewhere);
  test.clock.advance('P31D');
  await runStep(test.platform, 'erase');
  await tick();
  expect(
    documents(test, 'tombstone')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([erased.id, late.id].sort());
  return { backup, administrator, erased, marked, left, session };
}

const restored = async (): Promise<boolean> => (await compare(test.platform, deeds)).restored;

/** Whether both are as they were after what the journal tells. */
async function expectDone({ erased, marked, left, session }: Past): Promise<void> {
  expect(documents(test, 'tombstone').map(({ id }) => id)).toEqual([erased.id]);
  expect(await findByEmail(test.platform, erased.email)).toBeUndefined();
  expect((await readUser(test.platform, marked.id))?.value.protection).toBeTruthy();
  expect(documents(test, 'user').map(({ id }) => id)).not.toContain(marked.id);
  expect(JSON.stringify(test.dump())).not.toContain(marked.email);
  expect((await readUser(test.platform, left.id))?.value.status).toBe('active');
  expect(await entersWith(test.platform, session)).toBe(false);
  expect(documents(test, 'event', 'journalMark').map(({ action }) => action)).toEqual(['registerRestored']);
  expect(await restored()).toBe(false);
}

it('takes a register that goes on for what it is, through erasures and marks, checkpoints and deaths', async () => {
  expect(await restored()).toBe(false);
  await past();
  expect(await restored()).toBe(false);
  // A host that ends between the count and its line leaves out a number.
  test.blobs.faults.down();
  await expect(makeCheckpoint(test.platform)).rejects.toThrow('blobs: unknown');
  test.blobs.faults.heal();
  await tick();
  expect(await restored()).toBe(false);
  expect(documents(test, 'event', 'journalMark')).toEqual([]);
});

it('does again what was erased and protected since, and ends every session', async () => {
  const before = await past();
  test.cosmos.putBack(before.backup);
  expect(await entersWith(test.platform, before.session)).toBe(true);
  expect(await compare(test.platform, deeds)).toMatchObject({
    restored: true,
    undone: [
      { id: before.marked.id, kind: 'mark' },
      { id: before.erased.id, kind: 'erasure' },
    ],
  });
  expect(await settle(test.platform, deeds)).toBe(true);
  await expectDone(before);
  expect(test.log.map(({ code }) => code)).toEqual(expect.arrayContaining(['restoreIncomplete', 'registerRestored']));
  await tick();
  await tick();
  await expectDone(before);
});

it('is a restore too when nobody was erased or protected since', async () => {
  const user = await settleNow(test.platform);
  const session = await sessionOf(test.platform, user);
  await tick();
  const backup = test.dump();
  test.clock.advance('PT5M');
  await tick();
  test.cosmos.putBack(backup);
  expect(await restored()).toBe(true);
  expect(await settle(test.platform, deeds)).toBe(true);
  expect(await entersWith(test.platform, session)).toBe(false);
  expect(documents(test, 'event', 'journalMark')).toMatchObject([
    { action: 'registerRestored', details: { since: '2026-01-15T09:00:00.000Z', whole: true } },
  ]);
});

it('says so when not all was put back, but what somebody chose', async () => {
  await tick();
  const backup = test.dump();
  test.clock.advance('PT1H');
  await tick();
  test.clock.advance('PT1H');
  await settleNow(test.platform);
  test.clock.advance('PT1H');
  await tick();
  const mark = documents({ dump: () => backup }, 'journalMark')[0];
  await test.platform.store.remove('register', 'journalMark', 'journalMark');
  await test.platform.store.create('register', { ...mark, id: 'journalMark', type: 'journalMark' });
  expect(await restored()).toBe(true);
  expect(await settle(test.platform, deeds)).toBe(true);
  expect(documents(test, 'event', 'journalMark')).toMatchObject([{ details: { whole: false } }]);
});

it('takes a database that is new for one that was put back, and goes on', async () => {
  await past();
  test.cosmos.clear();
  expect(await restored()).toBe(true);
  expect(await settle(test.platform, deeds)).toBe(true);
  expect(await restored()).toBe(false);
});

it.each(misfortunes)('is put right wherever the process is $name', async ({ cut, as }) => {
  const before = await past();
  const host = await test.otherHost();
  for (let write = 1; ; write++) {
    test.cosmos.putBack(before.backup);
    const fired = host.door.faults.fired;
    host.door.faults.onWrite(write, cut);
    await settle(as(host), deeds).catch(() => undefined);
    const befallen = host.door.faults.fired > fired;
    host.door.faults.heal();
    // Until all is done it is known that not all is done.
    if (befallen && !documents(test, 'tombstone').length) expect(await restored()).toBe(true);
    for (let run = 0; run < 3 && (await restored()); run++) await settle(test.platform, deeds);
    await expectDone(before);
    if (!befallen) break;
  }
  await expectSound(test);
});

it.each(['before', 'after'] as const)(
  'is put right where an answer of the journal is cut %s it was written',
  async (cut) => {
    const before = await past();
    for (let write = 1; ; write++) {
      test.cosmos.putBack(before.backup);
      const fired = test.blobs.faults.fired;
      test.blobs.faults.onWrite(write, cut);
      await settle(test.platform, deeds).catch(() => undefined);
      const befallen = test.blobs.faults.fired > fired;
      test.blobs.faults.heal();
      for (let run = 0; run < 3 && (await restored()); run++) await settle(test.platform, deeds);
      await expectDone(before);
      if (!befallen) break;
    }
  },
);

it('is put right by two hosts at once', async () => {
  const before = await past();
  test.cosmos.putBack(before.backup);
  const { platform } = await test.otherHost();
  await Promise.all([settle(test.platform, deeds), settle(platform, deeds)]);
  for (let run = 0; run < 3 && (await restored()); run++) await settle(test.platform, deeds);
  await expectDone(before);
});

it('ends in time, and goes on at the next run', async () => {
  const before = await past();
  test.cosmos.putBack(before.backup);
  expect(await settle(test.platform, deeds, { budget: 0, parallel: 1 })).toBe(false);
  expect(await restored()).toBe(true);
  expect(await settle(test.platform, deeds)).toBe(true);
  await expectDone(before);
});

it('waits for one that fails, and keeps it from nobody', async () => {
  const before = await past();
  test.cosmos.putBack(before.backup);
  const failing: typeof deeds = {
    ...deeds,
    again: (platform, entry) =>
      entry.kind === 'mark' ? Promise.reject(new Error('not now')) : deeds.again(platform, entry),
  };
  expect(await settle(test.platform, failing)).toBe(false);
  expect(documents(test, 'tombstone').map(({ id }) => id)).toEqual([before.erased.id]);
  expect(await restored()).toBe(true);
  expect(await settle(test.platform, deeds)).toBe(true);
  await expectDone(before);
});

describe('what the journal tells', () => {
  it('of a lift that is on its way takes nobody back under protection', async () => {
    const user = await settleNow(test.platform);
    await tick();
    await emergencyMark(test.platform, user.id, elsewhere);
    const { pending } = await import('../../shared/journal/index.ts');
    const protectedOne = await readUser(test.platform, user.id);
    const { changeAccount } = await import('../../shared/accounts/index.ts');
    await changeAccount(test.platform, user.id, (read) => ({
      user: { ...read, protection: null },
      event: { actor: { kind: 'system', id: 'test' }, action: 'protectionLifted', subject: user.id },
      audience: 'everyone',
      creates: [pending({ id: user.id, kind: 'lift', at: '2026-01-15T09:00:01.000Z' })],
    }));
    expect(protectedOne?.value.protection).toBeTruthy();
    expect(await restored()).toBe(false);
  });

  it('in a line that was not written here counts for nothing, and is told', async () => {
    const user = await settleNow(test.platform);
    await tick();
    const [name = '', text = ''] = Object.entries(test.blobs.dump())[0] ?? [];
    test.blobs.forge(name, `${text}${JSON.stringify({ id: user.id, at: '2026', keyId: 'v1', mac: 'x' })}\nx\n`);
    expect(await restored()).toBe(false);
    expect(test.log.filter(({ code }) => code === 'journalForged')).toHaveLength(2);
  });

  it('and no longer tells is told, once', async () => {
    await tick();
    await tick();
    const [name = ''] = Object.keys(test.blobs.dump());
    test.blobs.forge(name, null);
    await tick();
    await tick();
    expect(test.log.filter(({ code }) => code === 'journalCut')).toHaveLength(1);
    expect(documents(test, 'event', 'journalMark')).toMatchObject([
      { action: 'journalCut', details: { blobs: [name] } },
    ]);
  });
});

describe('a process', () => {
  it('looks once a minute, and serves on while the journal that it has seen is out of reach', async () => {
    const { platform, blobDoor } = await test.otherHost();
    const restoration = restorationOf(async () => deeds);
    blobDoor.faults.down();
    expect(await restoration.standing(platform)).toBe('unknown');
    expect(test.log).toContainEqual({ code: 'journalUnreachable', facts: expect.anything() });
    blobDoor.faults.heal();
    expect(await restoration.standing(platform)).toBe('unknown');
    test.clock.advance('PT6S');
    expect(await restoration.standing(platform)).toBe('level');
    blobDoor.faults.down();
    test.clock.advance('PT2M');
    expect(await restoration.standing(platform)).toBe('level');
  });

  it('notices within a minute, and lets nobody in until all is done', async () => {
    const before = await past();
    const restoration = restorationOf(async () => deeds);
    expect(await restoration.standing(test.platform)).toBe('level');
    test.cosmos.putBack(before.backup);
    test.clock.advance('PT61S');
    expect(await Promise.all([1, 2].map(() => restoration.standing(test.platform)))).toEqual(['restored', 'restored']);
    expect(await restoration.settle(mortal(await test.otherHost()))).toBe('level');
    expect(await restoration.standing(test.platform)).toBe('level');
  });
});
