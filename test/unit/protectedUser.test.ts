import { listUsersFor } from '../../shared/accounts/directory.ts';
import { changeAccount, changeUser, readUser, type User } from '../../shared/accounts/index.ts';
import { knownUser } from '../../shared/accounts/users.ts';
import {
  commit,
  eventsFor,
  eventsOf,
  readLog,
  readVerification,
  startVerification,
  system,
  verifyChain,
  verifyFor,
  workOnVerifications,
} from '../../shared/audit/index.ts';
import { readerAs } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { aUser, settle } from '../setup/users.ts';

const protection = {
  alias: 'K7Q2',
  markedAt: '2026-01-10T08:00:00.000Z',
  markedBy: 'officer',
  contactRequestId: 'call',
  reviewOn: '2026-07-10',
  lift: null,
};

let world: TestPlatform;
beforeAll(async () => {
  world = await testPlatform();
});
afterAll(() => world.stop());

const hidden = (facts: Partial<User> = {}) =>
  settle(world.platform, { givenName: 'Märta', familyName: 'Öhrnberg', protection, ...facts }, null);

/** Edits a document as somebody with the database could. */
async function edit(id: string, change: (document: Record<string, unknown>) => object): Promise<void> {
  const document = world.dump().register?.find((stored) => stored.id === id);
  if (!document) throw new Error('No such document');
  const { _etag, ...facts } = document;
  const edited = { ...facts, ...change(facts) } as never;
  await world.platform.store.replace('register', String(document.pk), edited, String(_etag));
}

describe('a protected user', () => {
  it('stands sealed in the database, without a value of theirs in the clear', async () => {
    const user = await hidden();
    const document = world.dump().register?.find(({ id }) => id === user.id);
    const text = JSON.stringify(document);
    for (const value of [user.email, 'Märta', 'Öhrnberg', 'ohrnberg', user.organisationId, 'editor', protection.alias])
      expect(text).not.toContain(value);
    expect((await readUser(world.platform, user.id))?.value).toEqual(user);
  });

  it('is to others as one who never was', async () => {
    const { id, organisationId } = await hidden();
    const administrator = aUser({ role: 'administrator' });
    await settle(world.platform, { id: administrator.id, role: 'administrator' }, null);
    const ordinary = await settle(world.platform, { organisationId }, null);
    await expect(knownUser(world.platform, { id: 'somebody' }, id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(changeUser(world.platform, { id: 'somebody' }, id, () => undefined)).rejects.toMatchObject({
      code: 'notFound',
    });
    const listed = await listUsersFor(world.platform, administrator, { organisation: organisationId }, { limit: 200 });
    expect(listed.items.map((user) => user.id)).toEqual([ordinary.id]);
  });

  it('changes what is their own, and stays sealed', async () => {
    const { id } = await hidden();
    const event = { actor: system('test'), action: 'userChanged', subject: id };
    await changeAccount(world.platform, id, (user) => ({ user: { ...user, language: 'fi' }, event }));
    expect((await readUser(world.platform, id))?.value.language).toBe('fi');
    expect(world.dump().register?.find((document) => document.id === id)?.type).toBe('protectedUser');
  });

  it('cannot be read by anybody when the seal was broken', async () => {
    const { id } = await hidden();
    await edit(id, ({ sealed }) => ({ sealed: String(sealed).replace(/.{20}$/, 'x'.repeat(20)) }));
    await expect(readUser(world.platform, id)).rejects.toThrow('cannot be opened');
    await expect(knownUser(world.platform, { id: 'somebody' }, id)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('the events of a partition that is for officers', () => {
  it('are not shown to others, hold in one chain with those before, and end with what everyone may know', async () => {
    const { id: partition } = await settle(world.platform, {}, null);
    const reader = await settle(world.platform, { role: 'administrator' }, null);
    const event = (action: string) => ({ actor: system('test'), action, subject: partition });
    await commit(world.platform, {
      partition,
      writes: [],
      audience: 'officers',
      event: { ...event('accountClosed'), audience: 'everyone' },
      also: [event('protectionSet')],
    });
    await commit(world.platform, { partition, writes: [], event: event('signedIn') });

    const actions = async (all: boolean) =>
      (await eventsOf(world.platform, partition, readerAs(reader), { limit: 50 }, all)).items.map(
        ({ action }) => action,
      );
    expect(await actions(false)).toEqual(['accountClosed', 'userSettled']);
    expect(await actions(true)).toEqual(['signedIn', 'protectionSet', 'accountClosed', 'userSettled']);
    const logged = async (officer: boolean) =>
      (await readLog(world.platform, readerAs(reader, officer), { subject: partition }, { limit: 50 })).items.map(
        ({ action }) => action,
      );
    expect((await logged(false)).toSorted()).toEqual(['accountClosed', 'userSettled']);
    expect((await logged(true)).toSorted()).toEqual(['accountClosed', 'protectionSet', 'signedIn', 'userSettled']);
    expect(await verifyChain(world.platform, partition)).toEqual({ intact: true, events: 4, firstBroken: null });
  });

  it('cannot be shown to everyone by an edit', async () => {
    const { id: partition } = await settle(world.platform, {}, null);
    const event = { actor: system('test'), action: 'protectionSet', subject: partition };
    const id = await commit(world.platform, { partition, writes: [], audience: 'officers', event });
    await edit(id, () => ({ audience: 'everyone' }));
    expect(await verifyChain(world.platform, partition)).toMatchObject({ intact: false, firstBroken: id });
  });
});

describe('a verification', () => {
  beforeEach(() => world.cosmos.clear());

  const event = (partition: string, action: string) => ({ actor: system('test'), action, subject: partition });
  const verify = async (partition: string, officer = false) => {
    const reader = await settle(world.platform, { role: 'administrator' }, null);
    const told: string[] = [];
    const found = verifyFor(world.platform, readerAs(reader, officer), partition, undefined, async (_, link) => {
      told.push(link.eventId);
    });
    return { reader, told, found };
  };
  const closedOne = async () => {
    const { id: partition } = await settle(world.platform, {}, null);
    await commit(world.platform, {
      ...{ partition, writes: [], audience: 'officers' },
      event: { ...event(partition, 'accountClosed'), audience: 'everyone' },
    });
    const hidden = await commit(world.platform, { partition, writes: [], event: event(partition, 'signedIn') });
    return { partition, hidden };
  };

  it('knows nothing of a chain that is for officers alone, and leaves no event of having been asked', async () => {
    const partition = 'hidden-from-the-first-event';
    await commit(world.platform, { partition, writes: [], audience: 'officers', event: event(partition, 'added') });
    const { reader, found } = await verify(partition);
    await expect(found).rejects.toMatchObject({ code: 'notFound' });
    const { items } = await eventsOf(world.platform, reader.id, readerAs(reader), { limit: 50 }, true);
    expect(items.map(({ action }) => action)).toEqual(['userSettled']);
    expect(await (await verify(partition, true)).found).toMatchObject({ intact: true, events: 1 });
  });

  it('counts what its reader may read', async () => {
    const { partition } = await closedOne();
    expect(await (await verify(partition)).found).toEqual({ intact: true, events: 2, firstBroken: null });
    expect(await (await verify(partition, true)).found).toEqual({ intact: true, events: 3, firstBroken: null });
  });

  it('tells of a hidden event that does not hold none but officers', async () => {
    const { partition, hidden } = await closedOne();
    await commit(world.platform, { partition, writes: [], audience: 'everyone', event: event(partition, 'lifted') });
    await edit(hidden, () => ({ action: 'somethingElse' }));
    const { told, found } = await verify(partition);
    expect(await found).toEqual({ intact: true, events: 3, firstBroken: null });
    expect(told).toEqual([hidden]);
    expect(await (await verify(partition, true)).found).toMatchObject({ intact: false, firstBroken: hidden });

    const { id } = await startVerification(world.platform, system('test'));
    const all: string[] = [];
    const events = world.dump().register?.filter(({ type }) => type === 'event') ?? [];
    const visible = events.filter(({ audience }) => audience === 'everyone').length;
    await workOnVerifications(world.platform, undefined, undefined, async (_, link) => void all.push(link.eventId));
    const run = await readVerification(world.platform, id);
    expect(run).toMatchObject({ state: 'done', hiddenBroken: { subject: partition, eventId: hidden } });
    expect(all).toContain(hidden);
    expect(eventsFor({ officer: false }, run.progress)).toBe(visible);
  });
});
