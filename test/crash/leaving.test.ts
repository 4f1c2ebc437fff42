import { releaseRun, removeUser, restoreUser, runStep, type User } from '../../shared/accounts/index.ts';
import { rosterOf } from '../../shared/accounts/roster.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents, settleAdministrator, settleMany, settleNow, stored } from '../setup/lifecycle.ts';
import { entersWith, sessionOf } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform({ SESSION_IDLE: 'P1D', SESSION_LIFETIME: 'P2D', SWEEP_BRAKE_MINIMUM: '2' });
});
afterAll(() => test.stop());

const EMAIL = 'lahteva@example.fi';

interface Leaving {
  administrator: User;
  user: User;
  session: string;
}

const removing = (facts: Partial<User>): Flow<Leaving> => ({
  addresses: [EMAIL],
  async prepare() {
    const administrator = await settleAdministrator(test.platform);
    const settled = facts.role === 'administrator' ? settleAdministrator : settleNow;
    const user = await settled(test.platform, { email: EMAIL, ...facts });
    return { administrator, user, session: await sessionOf(test.platform, user) };
  },
  run: (platform, { administrator, user }) => removeUser(platform, administrator, user.id),
  async expect({ administrator, user, session }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'userDeactivated']);
    expect(mailsFrom(test, user.id)).toEqual(['deactivated']);
    expect(await stored(test.platform, user.id)).toMatchObject({
      status: 'deactivated',
      deactivationReason: 'removed',
    });
    expect(await entersWith(test.platform, session)).toBe(false);
    expect(await rosterOf(test.platform, 'administrators')).toEqual([administrator.id]);
  },
});

const restoring = (facts: Partial<User>, mail: string): Flow<Leaving> => {
  const removal = removing(facts);
  return {
    ...removal,
    async prepare() {
      const given = await removal.prepare();
      await removeUser(test.platform, given.administrator, given.user.id);
      test.clock.advance('P1D');
      return given;
    },
    run: (platform, { administrator, user }) => restoreUser(platform, administrator, user.id, {}),
    async expect({ user, session }) {
      expect(actionsOf(test, user.id)).toEqual(['userSettled', 'userDeactivated', 'userRestored']);
      expect(mailsFrom(test, user.id)).toEqual(['deactivated', mail].sort());
      const { status, epochs } = await stored(test.platform, user.id);
      expect(status).toBe(facts.status ?? 'active');
      expect(epochs).toEqual({ session: 3, activation: 3, reset: 3 });
      expect(await entersWith(test.platform, session)).toBe(false);
      expect((await findByEmail(test.platform, EMAIL))?.value.id).toBe(user.id);
    },
  };
};

const today = () => test.platform.calendar.dayOf(test.clock.now());

const sweeping: Flow<{ users: User[] }> = {
  async prepare() {
    await settleAdministrator(test.platform);
    const lastDayOfEmployment = today();
    const users = await settleMany(test.platform, 2, () => ({ lastDayOfEmployment }));
    test.clock.advance('P1D');
    return { users };
  },
  run: (platform) => runStep(platform, 'deactivate'),
  async expect({ users }) {
    // What failed on its way is the next tick's.
    await runStep(test.platform, 'deactivate');
    for (const { id } of users) {
      expect(actionsOf(test, id)).toEqual(['userSettled', 'userDeactivated']);
      expect(mailsFrom(test, id)).toEqual(['deactivated']);
    }
  },
};

const reminding: Flow<{ users: User[] }> = {
  async prepare() {
    const users = await settleMany(test.platform, 2);
    test.clock.advance('P8M');
    await settleAdministrator(test.platform);
    return { users };
  },
  run: (platform) => runStep(platform, 'remind'),
  async expect({ users }) {
    await runStep(test.platform, 'remind');
    for (const { id } of users) {
      expect(actionsOf(test, id)).toEqual(['userSettled', 'promptQueued']);
      expect(mailsFrom(test, id)).toEqual(['inactivityPrompt']);
      const [mail] = documents(test, 'mail', id);
      expect((await stored(test.platform, id)).prompt?.mailId).toBe(mail?.id);
    }
  },
};

/** More are due than the brake lets go: held, released, worked off. */
const braked = async (platform: Platform, { administrator }: { administrator: User }): Promise<void> => {
  await runStep(platform, 'deactivate');
  if (documents(test, 'sweepRun').some(({ state }) => state === 'held')) await release(platform, administrator);
  await runStep(platform, 'deactivate');
};
const release = (platform: Platform, administrator: User) => releaseRun(platform, administrator, 'held-deactivate');

const braking: Flow<{ administrator: User; users: User[] }> = {
  async prepare() {
    const administrator = await settleAdministrator(test.platform);
    const lastDayOfEmployment = today();
    const users = await settleMany(test.platform, 3, () => ({ lastDayOfEmployment }));
    test.clock.advance('P1D');
    return { administrator, users };
  },
  run: braked,
  async expect(given) {
    await braked(test.platform, given);
    for (const { id } of given.users) {
      expect(actionsOf(test, id)).toEqual(['userSettled', 'userDeactivated']);
      expect(mailsFrom(test, id)).toEqual(['deactivated']);
    }
    expect(actionsOf(test, 'held-deactivate')).toEqual(['sweepHeld', 'sweepReleased', 'sweepReleaseDone']);
    expect(mailsFrom(test, 'held-deactivate')).toEqual(['sweepHeld']);
    expect(documents(test, 'sweepRun', 'held-deactivate')).toMatchObject([{ state: 'done', due: 3 }]);
  },
};

describe.each([
  ['a removal', walkable(removing({})), 1],
  ['the removal of an administrator', walkable(removing({ role: 'administrator' })), 2],
  ['a restoration', walkable(restoring({}, 'restored')), 1],
  ['the restoration of an administrator', walkable(restoring({ role: 'administrator' }, 'restored')), 3],
  [
    'the restoration of somebody who never activated',
    walkable(restoring({ status: 'invited', activatedAt: null }, 'invitation')),
    1,
  ],
  ['a sweep', walkable(sweeping), 3],
  ['a sweep of prompts', walkable(reminding), 3],
  ['a sweep that is held and released', walkable(braking), 7],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
