import { removeUser, runStep, type User } from '../../shared/accounts/index.ts';
import { eraseUser } from '../../shared/accounts/lifecycle/erase.ts';
import { commit, system } from '../../shared/audit/index.ts';
import { entryIn } from '../../shared/journal/entry.ts';
import { pending, record, recordPending } from '../../shared/journal/index.ts';
import { newId } from '../../shared/platform/ids.ts';
import { documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

/** Marks and erasures are in the journal outside the database before anybody is told, whatever befalls either. */
let test: TestPlatform;
let administrator: User;
beforeEach(async () => {
  test = await testPlatform();
  administrator = await settleAdministrator(test.platform);
});
afterEach(() => test.stop());

/** What the journal holds, as it reads itself. */
async function journalled(): Promise<{ id: string; kind: string }[]> {
  const lines = Object.entries(test.blobs.dump()).flatMap(([name, text]) =>
    name.startsWith('entries/') ? text.split('\n').filter(Boolean) : [],
  );
  const entries = await Promise.all(lines.map((line) => entryIn(test.platform.keys, line)));
  return entries.map((entry) => ({ id: entry?.id ?? '', kind: entry?.kind ?? 'forged' }));
}

async function removed(): Promise<User> {
  const user = await settleNow(test.platform);
  await removeUser(test.platform, administrator, user.id);
  test.clock.advance('P31D');
  return user;
}

const tombstones = () => documents(test, 'tombstone').map(({ id }) => id);

it('writes an erasure down after it has begun, before it can be at its end', async () => {
  const user = await removed();
  test.blobs.faults.down();
  await expect(eraseUser(test.platform, user.id)).rejects.toMatchObject({ name: 'BlobError', kind: 'unknown' });
  expect(documents(test, 'user', user.id)).toMatchObject([{ status: 'erasing' }]);
  expect(tombstones()).toEqual([]);
  await runStep(test.platform, 'erase');
  expect(test.log).toContainEqual({
    code: 'accountFailed',
    facts: expect.objectContaining({ id: user.id, error: 'BlobError:unknown' }),
  });
  expect(documents(test, 'user', user.id)).toMatchObject([{ status: 'erasing' }]);

  test.blobs.faults.heal();
  await runStep(test.platform, 'erase');
  expect(tombstones()).toEqual([user.id]);
  expect(await journalled()).toEqual([{ id: user.id, kind: 'erasure' }]);
});

it('is told in the journal of every erasure, wherever the process ends', async () => {
  const { platform, door } = await test.otherHost();
  for (let write = 1; ; write++) {
    const user = await removed();
    const fired = door.faults.fired;
    door.faults.onWrite(write, 'after');
    await eraseUser(mortal({ platform, door, blobDoor: await test.blobs.openDoor() }), user.id).catch(() => undefined);
    const cut = door.faults.fired > fired;
    door.faults.heal();
    if (tombstones().includes(user.id)) expect(await journalled()).toContainEqual({ id: user.id, kind: 'erasure' });
    await runStep(test.platform, 'erase');
    expect(tombstones()).toContain(user.id);
    expect(await journalled()).toContainEqual({ id: user.id, kind: 'erasure' });
    if (!cut) break;
  }
});

it.each(['before', 'after'] as const)(
  'erases at once where the journal’s answer was cut %s it was written',
  async (cut) => {
    const user = await removed();
    test.blobs.faults.onWrite(1, cut);
    await eraseUser(test.platform, user.id).catch(() => undefined);
    await runStep(test.platform, 'erase');
    expect(tombstones()).toEqual([user.id]);
    expect(await journalled()).toContainEqual({ id: user.id, kind: 'erasure' });
  },
);

it('lets two hosts erase many at once', async () => {
  const users = await Promise.all(Array.from({ length: 12 }, () => settleNow(test.platform)));
  for (const { id } of users) await removeUser(test.platform, administrator, id);
  test.clock.advance('P31D');
  const { platform } = await test.otherHost();
  await Promise.all([runStep(test.platform, 'erase'), runStep(platform, 'erase')]);
  await runStep(test.platform, 'erase');
  expect([...tombstones()].sort()).toEqual(users.map(({ id }) => id).sort());
  const ids = new Set((await journalled()).map(({ id }) => id));
  expect([...ids].sort()).toEqual(users.map(({ id }) => id).sort());
});

it('takes up a lift that was committed by a process that ended before it could write it down', async () => {
  const [id, at] = [newId(), '2026-01-15T09:00:00.000Z'];
  const lift = { id, kind: 'lift', at } as const;
  await commit(test.platform, {
    partition: id,
    writes: [],
    creates: [pending(lift)],
    event: { actor: system('test'), action: 'protectionLifted', subject: id },
  });
  test.blobs.faults.down();
  await expect(record(test.platform, lift)).rejects.toThrow('blobs: unknown');
  await expect(recordPending(test.platform)).rejects.toThrow('blobs: unknown');
  expect(documents(test, 'journalEntry')).toHaveLength(1);

  test.blobs.faults.heal();
  await recordPending(test.platform);
  await recordPending(test.platform);
  expect(await journalled()).toEqual([{ id, kind: 'lift' }]);
  await record(test.platform, lift);
  expect(documents(test, 'journalEntry')).toEqual([]);
});
