import { actorOf, removeUser, type User } from '../../shared/accounts/index.ts';
import { eraseUser } from '../../shared/accounts/lifecycle/erase.ts';
import { system } from '../../shared/audit/index.ts';
import {
  type ContactRequestState,
  contactTransitions,
  type Handling,
} from '../../shared/officers/contactRequests/request.ts';
import {
  calledBy,
  handleContactRequest,
  isExtensionOf,
  linkContactRequest,
  listContactRequests,
  readContactRequest,
  requestContact,
  usableCall,
} from '../../shared/officers/index.ts';
import { type Organisation, updateOrganisation } from '../../shared/organisations/index.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testKeys, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let platform: Platform;
let organisation: Organisation;
let requester: User;
let officer: User;
let other: User;

const NUMBER = '+358401234567';

beforeAll(async () => {
  test = await testPlatform();
  ({ platform } = test);
});
beforeEach(async () => {
  test.cosmos.clear();
  test.clock.advance('P1D');
  organisation = await settleOrganisation(platform);
  await switchboard('+358 9 310 1691');
  requester = await settleNow(platform, { role: 'mainUser', organisationId: organisation.id });
  officer = await settleNow(platform, { duty: 'protectionOfficer' });
  other = await settleNow(platform, { duty: 'protectionOfficer' });
});
afterAll(() => test.stop());

const switchboard = (telephone: string | null, by = system('test')) =>
  updateOrganisation(platform, by, organisation, { telephone }).then((after) => {
    organisation = after;
  });
const wish = (callbackNumber = '1691', by = requester) =>
  requestContact(platform, by, { callbackNumber, availableFrom: null, availableUntil: null });
const handle = (id: string, revision: number, handling: Handling, by = officer) =>
  handleContactRequest(platform, by, { id, revision }, handling);
const called = { state: 'called', identifiedBy: 'switchboard' } as const;
const refused = (code: string) => ({ name: 'Refusal', code });

describe('a number', () => {
  it.each([
    ['1691', true],
    ['+358 9 310 1691', true],
    ['09 3101691', true],
    ['00358 9 310 1691-22', true],
    ['+358931016', false],
    ['+358 40 123 4567', false],
    ['0401234567', false],
    ['+46 9 310 1691', false],
  ])('%s: an extension of the switchboard: %s', (number, extension) => {
    expect(isExtensionOf(number, '+358 (9) 310 1691')).toBe(extension);
    expect(isExtensionOf(number, null)).toBe(false);
  });
});

describe('a contact request', () => {
  it('leads from state to state as the table says, and nowhere else', async () => {
    const handlings: readonly Handling[] = [called, { state: 'unreachable' }, { state: 'closed' }];
    const ways: Readonly<Record<ContactRequestState, readonly Handling[]>> = {
      ...{ open: [], called: [called], unreachable: [{ state: 'unreachable' }], closed: [{ state: 'closed' }] },
    };
    for (const [from, way] of Object.entries(ways))
      for (const handling of handlings) {
        test.clock.advance('PT10M');
        let request = await wish();
        for (const step of way) request = await handle(request.id, request.revision, step);
        expect(request.state).toBe(from);
        const next = handle(request.id, request.revision, handling);
        if (contactTransitions[request.state].includes(handling.state))
          await expect(next).resolves.toMatchObject({ state: handling.state, revision: request.revision + 1 });
        else await expect(next).rejects.toMatchObject(refused('statusConflict'));
      }
  });

  it('is handled by somebody else, from the revision that they read', async () => {
    const both = await settleAdministrator(platform, { duty: 'protectionOfficer', organisationId: organisation.id });
    const { id } = await wish('1691', both);
    await expect(handle(id, 1, called, both)).rejects.toMatchObject(refused('forbidden'));
    await handle(id, 1, called);
    await expect(handle(id, 1, called)).rejects.toMatchObject(refused('revisionStale'));
    await expect(handle(newId(), 1, called)).rejects.toMatchObject(refused('notFound'));
  });

  it('is linked to one user for good, whether that user exists or not', async () => {
    const { id } = await wish();
    const userId = newId();
    expect(await handle(id, 1, { ...called, userId })).toMatchObject({ userId });
    expect(await handle(id, 2, called)).toMatchObject({ userId });
    await expect(handle(id, 3, { ...called, userId: newId() })).rejects.toMatchObject(refused('statusConflict'));
    await expect(linkContactRequest(platform, officer, id, newId())).rejects.toMatchObject(refused('statusConflict'));
    expect(await linkContactRequest(platform, officer, id, userId)).toMatchObject({ revision: 3 });
  });

  it('loses its number at its end, and is deleted thirty days later', async () => {
    const { id } = await wish(NUMBER);
    await handle(id, 1, called);
    await handle(id, 2, { state: 'closed' });
    expect(await readContactRequest(platform, requester, id)).toMatchObject({ callbackNumber: null, state: 'closed' });
    expect(documents(test, 'contactRequest')).toMatchObject([{ ttl: 30 * 86_400 }]);
    expect(documents(test, 'contactRequest')[0]).not.toHaveProperty('dueAt');
  });

  it('says nothing of whoever asked once they are erased, and is kept no longer for that', async () => {
    const [over, open] = [await wish(NUMBER), await wish(NUMBER)];
    await handle(over.id, 1, { state: 'closed' });
    test.clock.advance('P10D');
    await removeUser(platform, await settleAdministrator(platform), requester.id);
    await eraseUser(platform, requester.id);
    for (const { id } of [over, open])
      expect(await readContactRequest(platform, officer, id)).toMatchObject({
        ...{ requesterId: null, callbackNumber: null, state: 'closed' },
      });
    const left = new Map(documents(test, 'contactRequest').map(({ id, ttl, ownerId }) => [id, [ttl, ownerId]]));
    expect(left.get(over.id)).toEqual([20 * 86_400, '']);
    expect(left.get(open.id)).toEqual([30 * 86_400, '']);
    await expect(handle(open.id, 2, called)).rejects.toMatchObject(refused('statusConflict'));
  });
});

describe('the call that something rests on', () => {
  const user = newId();
  const usable = (id: string, by = officer, userId = user) => usableCall(platform, by, id, userId);
  const notUsable = refused('contactRequestNotUsable');

  it('was made by this officer, on a number of the switchboard, about this user, within 24 hours', async () => {
    const { id } = await wish();
    await expect(usable(id)).rejects.toMatchObject(notUsable);
    await handle(id, 1, { ...called, userId: user });
    await expect(usable(id)).resolves.toMatchObject({ id });
    await expect(usable(id, other)).rejects.toMatchObject(notUsable);
    await expect(usable(id, officer, newId())).rejects.toMatchObject(notUsable);
    await expect(usable(newId())).rejects.toMatchObject(notUsable);
    test.clock.advance('PT23H59M');
    await expect(usable(id)).resolves.toBeDefined();
    test.clock.advance('PT1M');
    await expect(usable(id)).rejects.toMatchObject(notUsable);
    await handle(id, 2, called, other);
    await expect(usable(id, other)).resolves.toBeDefined();
    await handle(id, 3, { state: 'closed' });
    await expect(usable(id, other)).rejects.toMatchObject(notUsable);
  });

  it('is not on a number of somebody’s own, nor through a switchboard that is not known', async () => {
    const { id } = await wish(NUMBER);
    await handle(id, 1, { ...called, userId: user });
    await expect(usable(id)).rejects.toMatchObject(notUsable);
    await switchboard(null);
    const { id: unknown } = await wish();
    await handle(unknown, 1, { ...called, userId: user });
    await expect(usable(unknown)).rejects.toMatchObject(notUsable);
  });

  it('is not through a switchboard that the requester entered', async () => {
    const administrator = await settleAdministrator(platform, { organisationId: organisation.id });
    await switchboard(NUMBER, actorOf(administrator) as never);
    const attempt = async (number: string) => {
      const { id } = await wish(number, administrator);
      await handle(id, 1, { ...called, userId: user });
      return usable(id);
    };
    await expect(attempt(NUMBER)).rejects.toMatchObject(notUsable);
    await expect(attempt('1691')).rejects.toMatchObject(notUsable);
    await updateOrganisation(platform, system('test'), organisation, { name: 'Staden' }).then((after) => {
      organisation = after;
    });
    await expect(attempt('1691')).rejects.toMatchObject(notUsable);
    await switchboard('+358 9 310 1692');
    await expect(attempt('1691')).resolves.toBeDefined();
  });

  it('serves to add one user', async () => {
    const { id } = await wish();
    await expect(calledBy(platform, officer, id)).rejects.toMatchObject(notUsable);
    await handle(id, 1, called);
    await expect(calledBy(platform, officer, id)).resolves.toMatchObject({ userId: null });
    await linkContactRequest(platform, officer, id, user);
    await expect(usable(id)).resolves.toBeDefined();
  });
});

describe('who finds what', () => {
  it('the requester the own ones, also after the key changed; officers all; nobody else any', async () => {
    const keys = testKeys(2);
    const old = { ...keys, current: (name: Parameters<typeof keys.current>[0]) => keys.byId(name, 'v1') };
    const stranger = await settleNow(platform, { role: 'mainUser' });
    const ids: string[] = [];
    for (const at of [old, keys]) {
      const { id } = await requestContact({ ...platform, keys: at }, requester, {
        ...{ callbackNumber: '1691', availableFrom: null, availableUntil: null },
      });
      ids.unshift(id);
      test.clock.advance('PT1S');
    }
    const now = { ...platform, keys };
    const idsFor = async (reader: User) =>
      (await listContactRequests(now, reader, { limit: 50 })).items.map(({ id }) => id);
    expect(await idsFor(requester)).toEqual(ids);
    expect(await idsFor(officer)).toEqual(ids);
    expect(await idsFor(stranger)).toEqual([]);
    for (const id of ids) {
      expect(await readContactRequest(now, requester, id)).toMatchObject({ id });
      expect(await readContactRequest(now, officer, id)).toMatchObject({ id });
      await expect(readContactRequest(now, stranger, id)).rejects.toMatchObject(refused('notFound'));
    }
  });

  it('nobody who has the database alone: neither number nor requester nor user stands in it', async () => {
    const { id } = await wish(NUMBER);
    const userId = newId();
    await handle(id, 1, { ...called, userId });
    await readContactRequest(platform, requester, id);
    await readContactRequest(platform, officer, id);
    await listContactRequests(platform, requester, { limit: 5 });
    const { register = [], tokens = [] } = test.dump();
    const about = [...register, ...tokens].filter((document) => JSON.stringify(document).includes(id));
    expect(about.length).toBeGreaterThan(3);
    for (const secret of [requester.id, userId, NUMBER, NUMBER.slice(1), organisation.id])
      expect([secret, JSON.stringify(about).includes(secret)]).toEqual([secret, false]);
    expect(
      register
        .filter(({ pk }) => pk === requester.id)
        .map(({ type }) => type)
        .sort(),
    ).toEqual([...['chain', 'event', 'user']]);
    for (const event of documents(test, 'event', id)) expect(event.audience).toBe('officers');
    expect(documents(test, 'mail', id)).toMatchObject([{ audience: 'officers', parameters: {} }]);
  });
});
