import { rightsWorld } from '../../functions/rightsWorld.ts';
import {
  holdErasure,
  holdOf,
  markUser,
  readHold,
  releaseHold,
  removeUser,
  runStep,
  type User,
} from '../../shared/accounts/index.ts';
import { eraseAtRequest } from '../../shared/accounts/lifecycle/erase.ts';
import { watchErasures } from '../../shared/accounts/lifecycle/overdue.ts';
import { system } from '../../shared/audit/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { askForRight, copyOfOwnData, handleRequest, rightsDeadlines } from '../../shared/rights/index.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, misfortunes, walk } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
beforeEach(() => test.cosmos.clear());
afterAll(() => test.stop());

const MATTER = 'HEL 2026-000123';
/** So long that they stand in no random id by chance. */
const NAMES = { givenName: 'Liselotte', familyName: 'Hemligström' };

async function people(): Promise<{ administrator: User; second: User; officer: User; user: User }> {
  const administrator = await settleAdministrator(test.platform, NAMES);
  const second = await settleAdministrator(test.platform, NAMES);
  const officer = await settleNow(test.platform, { duty: 'protectionOfficer', ...NAMES });
  return { administrator, second, officer, user: await settleNow(test.platform, NAMES) };
}
type People = Awaited<ReturnType<typeof people>>;

const hold = (platform: Platform, { administrator, user }: Pick<People, 'administrator' | 'user'>) =>
  holdErasure(platform, administrator, user.id, MATTER);
const isErased = ({ id }: User) => documents(test, 'tombstone', id).length === 1;

it('a hold keeps an account from time, however long, until it is released', async () => {
  const given = await people();
  await removeUser(test.platform, given.administrator, given.user.id);
  await hold(test.platform, given);
  test.clock.advance('P1Y');
  await settleAdministrator(test.platform, NAMES);
  expect(await runStep(test.platform, 'erase')).toMatchObject({ kept: 1, done: 0 });
  expect(await watchErasures(test.platform)).toBe(0);
  expect((await stored(test.platform, given.user.id)).status).toBe('deactivated');
  await releaseHold(test.platform, given.second, given.user.id);
  expect(await watchErasures(test.platform)).toBe(1);
  await runStep(test.platform, 'erase');
  expect(isErased(given.user)).toBe(true);
  expect(documents(test, 'legalHold')).toEqual([]);
  expect(actionsOf(test, given.user.id)).toEqual(expect.arrayContaining(['erasureHeld', 'erasureHoldReleased']));
});

it('a hold keeps an erasure from being granted, and one that was granted from being carried out', async () => {
  const given = await people();
  const { administrator, user } = given;
  const { id } = await askForRight(test.platform, user, { right: 'erasure', text: null });
  await hold(test.platform, given);
  const grant = () =>
    handleRequest(test.platform, administrator, { id, revision: 1 }, { state: 'granted' }, rightsWorld);
  await expect(grant()).rejects.toMatchObject({ code: 'erasureHeld' });
  expect(await eraseAtRequest(test.platform, user.id, system('test'))).toBe('kept');
  await releaseHold(test.platform, administrator, user.id);
  const waiting = { actsInOpenMatter: [async () => true] };
  await handleRequest(test.platform, administrator, { id, revision: 1 }, { state: 'granted' }, waiting);
  await hold(test.platform, given);
  test.clock.advance('PT61M');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  expect((await stored(test.platform, user.id)).status).toBe('active');
  await releaseHold(test.platform, administrator, user.id);
  test.clock.advance('P2D');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  expect((await stored(test.platform, user.id)).status).toBe('erasing');
  await expect(hold(test.platform, given)).rejects.toMatchObject({ code: 'notFound' });
});

it('a hold that comes between the decision to erase and the erasure wins', async () => {
  const given = await people();
  await removeUser(test.platform, given.administrator, given.user.id);
  test.clock.advance('P40D');
  const { store } = test.platform;
  let done = false;
  const overtaken: Platform = {
    ...test.platform,
    store: {
      ...store,
      read: (...of) =>
        store.read(...of).then(async (found) => {
          if (of[2] === 'legalHold' && !done) {
            done = true;
            await hold(test.platform, given);
          }
          return found;
        }),
    },
  };
  expect(await runStep(overtaken, 'erase')).toMatchObject({ done: 0, overtaken: 1 });
  expect(done).toBe(true);
  expect((await stored(test.platform, given.user.id)).status).toBe('deactivated');
});

it('administrators hold ordinary users, officers protected ones, nobody themselves, and no invitation that waits', async () => {
  const { administrator, officer, user } = await people();
  const code = (done: Promise<unknown>) =>
    done.then(
      () => 'done',
      (thrown) => thrown.code,
    );
  expect(await code(holdErasure(test.platform, administrator, administrator.id, MATTER))).toBe('forbidden');
  expect(await code(holdErasure(test.platform, user, officer.id, MATTER))).toBe('forbidden');
  expect(await code(holdErasure(test.platform, officer, user.id, MATTER))).toBe('forbidden');
  const waiting = await settleNow(test.platform, { status: 'pendingApproval', activatedAt: null, ...NAMES });
  expect(await code(holdErasure(test.platform, administrator, waiting.id, MATTER))).toBe('statusConflict');
  await hold(test.platform, { administrator, user });
  const reviewOn = test.platform.calendar.plus(test.platform.calendar.dayOf(test.clock.now()), 'P30D');
  await markUser(test.platform, officer, user.id, { contactRequestId: 'call-1', reviewOn }, { seals: [] });
  for (const use of [readHold, releaseHold])
    expect(await code(use(test.platform, administrator, user.id))).toBe('notFound');
  expect(await readHold(test.platform, officer, user.id)).toMatchObject({ matter: MATTER, by: administrator.id });
  const { sections } = await copyOfOwnData(test.platform, await stored(test.platform, user.id));
  const { value } = (await sections.next()).value;
  await sections.return(undefined);
  expect(value.legalHold).toEqual({ since: expect.any(String), matter: MATTER });
  await releaseHold(test.platform, officer, user.id);
  expect(await holdOf(test.platform, user.id)).toBeUndefined();
});

describe.each(misfortunes)('a hold and its release: $name', (misfortune) => {
  it('whichever write it is, it is told of once', async () => {
    const flow: Flow<People> = {
      prepare: people,
      async run(platform, given) {
        await hold(platform, given);
        await hold(platform, given);
      },
      async expect(given) {
        expect(await holdOf(test.platform, given.user.id)).toMatchObject({ matter: MATTER });
        expect(actionsOf(test, given.user.id)).toEqual(['userSettled', 'erasureHeld']);
        await releaseHold(test.platform, given.second, given.user.id);
        expect(actionsOf(test, given.user.id)).toEqual(['userSettled', 'erasureHeld', 'erasureHoldReleased']);
      },
    };
    expect(await walk(test, flow, misfortune)).toBeGreaterThanOrEqual(1);
  });
});
