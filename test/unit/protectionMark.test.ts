import {
  admitProtected,
  askToLift,
  emergencyMark,
  finishMarks,
  liftProtection,
  listUsersFor,
  markUser,
  newProtectedUser,
  requestEmailChange,
  type User,
  updateSelf,
} from '../../shared/accounts/index.ts';
import { knownUser } from '../../shared/accounts/users.ts';
import { commit, eventsOf, verifyChain } from '../../shared/audit/index.ts';
import { outgoing } from '../../shared/mail/index.ts';
import { liftAsSecond } from '../../shared/officers/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { guardSet, scan } from '../../shared/protection/index.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { entersWith, readerAs, sessionOf, settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let world: TestPlatform;
let platform: Platform;
let officer: User;
let other: User;
beforeAll(async () => {
  world = await testPlatform();
  ({ platform } = world);
  officer = await settleNow(platform, { duty: 'protectionOfficer' });
  other = await settleNow(platform, { duty: 'protectionOfficer' });
  await settleAdministrator(platform);
});
afterAll(() => world.stop());

const NAME = { givenName: 'Märta', familyName: 'Öhrnberg' };
const elsewhere = { seals: [] };
const marking = { contactRequestId: 'call-1', reviewOn: '2026-07-15' };
const mark = (id: string, by = officer) => markUser(platform, by, id, marking, elsewhere);

const visible = async (id: string) =>
  (await eventsOf(platform, id, readerAs(officer), { limit: 50 })).items.map(({ action }) => action).reverse();

describe('a mark', () => {
  it('hides the user, lays down the role and tells everyone what an erasure tells', async () => {
    const administrator = await settleAdministrator(platform);
    const user = await settleAdministrator(platform, NAME);
    const after = await mark(user.id);
    expect(after).toMatchObject({ role: 'editor', status: 'active', protection: { ...marking, markedBy: officer.id } });
    expect(after.protection?.unfinished).toBeUndefined();
    await expect(knownUser(platform, officer, user.id)).rejects.toMatchObject({ code: 'notFound' });
    const listed = await listUsersFor(platform, administrator, {}, { limit: 200 });
    expect(listed.items.map(({ id }) => id)).not.toContain(user.id);
    expect(await visible(user.id)).toEqual(['userSettled', 'accountClosed']);
    expect(actionsOf(world, user.id).slice(2)).toEqual(['protectionSet', 'protectionCarriedThrough']);
    expect(await verifyChain(platform, user.id)).toMatchObject({ intact: true, events: 4 });
  });

  it('ends sessions and links, keeps back what waits to be sent, and lets the guard know', async () => {
    const user = await settleNow(platform, { ...NAME, pendingEmail: { email: 'ny@borta.example', requestedAt: '' } });
    const session = await sessionOf(platform, user);
    await platform.store.create(
      'register',
      outgoing(world.clock.now(), {
        template: 'roleChanged',
        partition: user.id,
        recipient: { kind: 'user', userId: user.id },
      }),
    );
    await mark(user.id);
    expect(await entersWith(platform, session)).toBe(false);
    expect((world.dump().tokens ?? []).filter(({ userId }) => userId === user.id)).toEqual([]);
    expect(documents(world, 'mail', user.id)).toMatchObject([{ state: 'dropped', outcome: 'recipientGone' }]);
    expect(documents(world, 'mail', user.id)[0]).not.toHaveProperty('outbox');
    const set = await guardSet(platform);
    for (const text of ['Fråga Märta Öhrnberg.', `Skriv till ${user.email}`, 'ny@borta.example'])
      expect(scan(set, text).persons).toContain(user.id);
  });

  it('is set once: by the same officer on the same contact again nothing changes, by another it is refused', async () => {
    const { id } = await settleNow(platform);
    const first = await mark(id);
    expect(await mark(id)).toEqual(first);
    await expect(mark(id, other)).rejects.toMatchObject({ code: 'statusConflict' });
    expect(actionsOf(world, id).filter((action) => action === 'protectionSet')).toHaveLength(1);
  });

  it('is for officers to set, not on one who has a duty, nor on the last administrator, nor on one who is gone', async () => {
    const { id } = await settleNow(platform);
    await expect(mark(id, await settleNow(platform))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(mark(other.id)).rejects.toMatchObject({ code: 'dutyHeld' });
    await expect(mark(officer.id)).rejects.toMatchObject({ code: 'dutyHeld' });
    await expect(mark('nobody')).rejects.toMatchObject({ code: 'notFound' });
    const gone = await settleNow(platform, { status: 'erasing' });
    await expect(mark(gone.id)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('needs no approval of one who waits for it', async () => {
    const { id } = await settleNow(platform, { status: 'pendingApproval', activatedAt: null });
    expect((await mark(id)).status).toBe('invited');
  });

  it('that was cut short is carried through later, and leaves what came since', async () => {
    const user = await settleNow(platform);
    const failing = { seals: [() => Promise.reject(new Error('cut'))] };
    await expect(markUser(platform, officer, user.id, marking, failing)).rejects.toThrow('cut');
    expect((await stored(platform, user.id)).protection?.unfinished).toBe(true);
    world.clock.advance('PT1M');
    const session = await sessionOf(platform, await stored(platform, user.id));
    const sealed: string[] = [];
    await finishMarks(platform, { seals: [async (_, id) => void sealed.push(id)] });
    expect(sealed).toEqual([user.id]);
    expect((await stored(platform, user.id)).protection?.unfinished).toBeUndefined();
    expect(await entersWith(platform, session)).toBe(true);
  });
});

describe('after a restore', () => {
  it('somebody is hidden at once, whoever it is, and an officer completes the mark', async () => {
    const user = await settleNow(platform, { duty: 'protectionOfficer' });
    await emergencyMark(platform, user.id, elsewhere);
    await emergencyMark(platform, user.id, elsewhere);
    await expect(knownUser(platform, officer, user.id)).rejects.toMatchObject({ code: 'notFound' });
    expect((await stored(platform, user.id)).duty).toBeNull();
    expect((await mark(user.id)).protection).toMatchObject({ ...marking, markedBy: officer.id });
    expect(await visible(user.id)).toEqual(['userSettled', 'accountClosed']);
    await expect(emergencyMark(platform, 'nobody', elsewhere)).resolves.toBeUndefined();
  });
});

describe('somebody whom an officer adds', () => {
  const person = async (email: string) => ({
    ...{ email, ...NAME, organisationId: (await settleOrganisation(platform)).id },
    ...{ role: 'expert' as const, language: 'sv' as const, lastDayOfEmployment: null },
  });

  it('is protected from the first write on, and is mailed nothing', async () => {
    const user = newProtectedUser(platform, officer, await person('ny.person@borta.example'), marking);
    const admitted = await admitProtected(platform, officer, user);
    expect(admitted).toMatchObject({ status: 'invited', invitedBy: null });
    expect(await visible(user.id)).toEqual([]);
    expect(documents(world, 'mail', user.id)).toEqual([]);
    expect(documents(world, 'protectedUser').map(({ id }) => id)).toContain(user.id);
    expect(JSON.stringify(world.dump())).not.toMatch(/ny\.person|Öhrnberg/);
    expect(scan(await guardSet(platform), 'ny.person@borta.example').persons).toContain(user.id);
    const again = newProtectedUser(platform, officer, await person('ny.person@borta.example'), marking);
    await expect(admitProtected(platform, officer, again)).rejects.toMatchObject({ code: 'emailTaken' });
  });
});

describe('lifting', () => {
  it('takes one whom the other has not lately given a new password', async () => {
    const { id } = await settleNow(platform);
    const third = await settleNow(platform, { duty: 'protectionOfficer' });
    await mark(id);
    await askToLift(platform, officer, id, 'call-4');
    const actor = { kind: 'user', id: officer.id, capacity: 'member' } as const;
    const event = { actor, action: 'resetCodeMade', subject: third.id };
    await commit(platform, { partition: third.id, writes: [], event });
    await expect(liftAsSecond(platform, third, id)).rejects.toMatchObject({ code: 'secondOfficerNeeded' });
    expect((await stored(platform, id)).protection).not.toBeNull();
    expect(await liftAsSecond(platform, other, id)).toMatchObject({ protection: null });
  });

  it('takes two officers, and leaves what was written under protection with officers', async () => {
    const { id } = await settleNow(platform, { familyName: 'Zetterlöv' });
    await expect(askToLift(platform, officer, id, 'call-2')).rejects.toMatchObject({ code: 'notFound' });
    await mark(id);
    await expect(liftProtection(platform, other, id)).rejects.toMatchObject({ code: 'statusConflict' });
    await askToLift(platform, officer, id, 'call-2');
    await expect(liftProtection(platform, officer, id)).rejects.toMatchObject({ code: 'forbidden' });
    world.clock.advance('P7DT1S');
    await expect(liftProtection(platform, other, id)).rejects.toMatchObject({ code: 'statusConflict' });
    await askToLift(platform, officer, id, 'call-3');
    world.clock.advance('P6D');
    expect(await liftProtection(platform, other, id)).toMatchObject({ protection: null, role: 'editor' });
    expect((await knownUser(platform, officer, id)).value.familyName).toBe('Zetterlöv');
    expect(await visible(id)).toEqual(['userSettled', 'accountClosed']);
    expect(documents(world, 'guardHashes', id)).toEqual([]);
    expect(scan(await guardSet(platform), 'Zetterlöv').persons).not.toContain(id);
    await mark(id);
    expect(await visible(id)).toEqual(['userSettled', 'accountClosed', 'accountClosed']);
  });
});

describe('what a protected person changes of themselves', () => {
  it('is known to the guard with the change', async () => {
    const { id } = await settleNow(platform, { givenName: 'Märta', familyName: 'Zetterqvist' });
    const { revision } = await mark(id);
    const self = await stored(platform, id);
    await updateSelf(platform, self, revision, { familyName: 'Räfsbäck' });
    const renamed = await stored(platform, id);
    await requestEmailChange(platform, renamed, id, 'nyaste@borta.example');
    const set = await guardSet(platform);
    for (const text of ['Märta Räfsbäck', 'nyaste@borta.example']) expect(scan(set, text).persons).toContain(id);
    expect(documents(world, 'guardHashes', id)).toHaveLength(1);
    expect(documents(world, 'protectedUser').find((one) => one.id === id)).toMatchObject({ audience: 'officers' });
  });
});
