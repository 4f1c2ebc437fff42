import { argon2Sync, randomUUID } from 'node:crypto';
import type { Cosmos } from '../../infra/local/cosmos/index.ts';
import { changeAccount, readUser, type User } from '../../shared/accounts/index.ts';
import { system, verifyChain } from '../../shared/audit/index.ts';
import {
  type Counted,
  countAttempt,
  deleteTokensOf,
  limits,
  readCounters,
  readCredential,
} from '../../shared/credentials/index.ts';
import { isStoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { authenticate, requestReset, resetPassword, signIn } from '../../shared/sessions/index.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { aMark } from '../setup/protection.ts';
import { eventsIn, linkFor } from '../setup/reading.ts';
import { PASSWORD, settle } from '../setup/users.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());
// Counters of one test are not those of the next.
beforeEach(() => test.clock.advance('PT2H'));

const HOME = '192.0.2.1';
const AWAY = '198.51.100.7';
const enter = (email: string, password = PASSWORD, source = HOME) => signIn(test.platform, { email, password, source });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.code : Promise.reject(thrown)),
  );
const edit = (user: User, facts: Partial<User>) =>
  changeAccount(test.platform, user.id, (now) => ({
    user: { ...now, ...facts },
    event: { actor: system('test'), action: 'edited', subject: user.id },
  }));

describe('signing in', () => {
  it('begins a session, counts as activity, and leaves neither token nor password nor source behind', async () => {
    const user = await settle(test.platform, {
      prompt: { stage: 1, basis: 'b', mailId: 'm', sentAt: null, namedDate: null },
    });
    const begun = await enter(` ${user.email.toUpperCase()} `);
    expect(begun.user).toMatchObject({ id: user.id, prompt: null, revision: user.revision });
    expect(begun.user.lastActiveAt).toBe(new Date(test.clock.now()).toISOString());
    expect(begun.session.expiresAt).toBe(new Date(test.clock.now() + 12 * 3_600_000).toISOString());
    expect((await readUser(test.platform, user.id))?.value).toEqual(begun.user);
    expect(eventsIn(test, user.id).at(-1)).toMatchObject({
      action: 'signedIn',
      actor: { kind: 'user', id: user.id, capacity: 'member' },
    });
    expect((await authenticate(test.platform, begun.token)).user.value.id).toBe(user.id);
    const kept = JSON.stringify(test.dump());
    for (const secret of [begun.token, PASSWORD, HOME]) expect(kept).not.toContain(secret);
    expect(await verifyChain(test.platform, user.id)).toMatchObject({ intact: true, events: 2 });
  });

  it('is refused for every cause with the same answer and the same requests', async () => {
    const yesterday = test.platform.calendar.minus(test.platform.calendar.dayOf(test.clock.now()), 'P1D');
    const causes = {
      wrongPassword: await settle(test.platform),
      invited: await settle(test.platform, { status: 'invited' }, null),
      pendingApproval: await settle(test.platform, { status: 'pendingApproval' }, null),
      deactivated: await settle(test.platform, { status: 'deactivated' }),
      employmentOver: await settle(test.platform, { lastDayOfEmployment: yesterday }),
    };
    const attempts = [
      { email: 'nobody@example.fi', password: PASSWORD },
      { email: 'no address at all', password: PASSWORD },
      { email: causes.wrongPassword.email, password: `${PASSWORD}!` },
      ...[causes.invited, causes.pendingApproval, causes.deactivated, causes.employmentOver].map(({ email }) => ({
        email,
        password: PASSWORD,
      })),
    ];
    const seen = new Set<string>();
    for (const [index, { email, password }] of attempts.entries()) {
      test.cosmos.requests.take();
      expect(await codeOf(enter(email, password, `203.0.113.${index}`))).toBe('credentialsRefused');
      const requests = test.cosmos.requests.take().map(({ operation, container }) => `${operation} ${container}`);
      seen.add(requests.sort().join('\n'));
    }
    expect(seen.size).toBe(1);
  });

  it('hashes a password anew that was hashed more cheaply, in the batch of the sign-in', async () => {
    const user = await settle(test.platform, {}, null);
    const nonce = Buffer.alloc(16, 7);
    const tag = argon2Sync('argon2id', {
      ...{ message: PASSWORD, nonce, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 },
    });
    const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
    const credential = {
      ...{ id: 'credential', pk: user.id, type: 'credential' as const, changedAt: user.createdAt },
      hash: `$argon2id$v=19$m=8192,t=1,p=1$${base64(nonce)}$${base64(tag)}`,
    };
    await test.platform.store.create('register', credential);
    expect(await codeOf(enter(user.email))).toBe('done');
    const kept = await readCredential(test.platform, user.id);
    expect(kept).toMatchObject({ changedAt: user.createdAt, hash: expect.stringContaining('m=19456,t=6,p=1') });
    expect(await codeOf(enter(user.email))).toBe('done');
  });

  it.each(['before', 'after'] as const)(
    'is told of once or not at all, whichever write is cut %s it is done',
    async (cut) => {
      const user = await settle(test.platform);
      const { platform, door } = await test.otherHost();
      const attempt = () => signIn(platform, { email: user.email, password: PASSWORD, source: HOME });
      const told = () => eventsIn(test, user.id).filter(({ action }) => action === 'signedIn').length;
      const sessions = () => test.dump().tokens?.filter(({ type, userId }) => type === 'session' && userId === user.id);
      await attempt();
      const outcomes: string[] = [];
      for (let n = 1; door.faults.fired === n - 1; n++) {
        const before = told();
        door.faults.onWrite(n, cut);
        const outcome = await attempt().then(
          () => 'done',
          (thrown: unknown) => (isStoreError(thrown, 'unknown') ? 'unknown' : Promise.reject(thrown)),
        );
        expect(told() - before).toBe(outcome === 'done' ? 1 : 0);
        outcomes.push(outcome);
        door.faults.heal();
      }
      // Counting and the session come before the commit, whose event says whether it was done; giving back may fail.
      expect(outcomes.slice(0, -1)).toEqual(['unknown', 'unknown', 'done', 'done']);
      expect(sessions()).toHaveLength(1 + 3);
    },
  );

  it('judges again a user who changed at the same moment', async () => {
    const user = await settle(test.platform);
    const [entered] = await Promise.all([codeOf(enter(user.email)), edit(user, { status: 'deactivated' })]);
    const sessions = test.dump().tokens?.filter(({ type, userId }) => type === 'session' && userId === user.id);
    expect(sessions).toHaveLength(entered === 'done' ? 1 : 0);
    expect(await codeOf(enter(user.email))).toBe('credentialsRefused');
  });
});

describe('guessing', () => {
  const { marks } = limits.signInAddress;
  const fail = async (counted: Counted, userId: string) =>
    (await countAttempt(test.platform, await readCounters(test.platform, [counted]))).failed([userId]);
  const exhaust = async (email: string, source: string) => {
    for (let n = 0; n < marks; n++) await fail({ limit: 'signInAddress', of: [email] }, 'unknown');
    expect(await codeOf(enter(email, PASSWORD, source))).toBe('tooManyAttempts');
  };

  it('at one address ends at the limit, alike whether it is somebody, with one event a window', async () => {
    const user = await settle(test.platform);
    const told = () => eventsIn(test, user.id).filter(({ action }) => action === 'attemptsThrottled');
    for (const email of [user.email, `${randomUUID()}@example.fi`]) {
      const codes = [];
      for (let n = 0; n < marks + 2; n++) codes.push(await codeOf(enter(email, 'wrong', AWAY)));
      expect(codes).toEqual([...Array(marks).fill('credentialsRefused'), 'tooManyAttempts', 'tooManyAttempts']);
    }
    expect(told()).toMatchObject([
      { actor: { kind: 'anonymous' }, subject: user.id, details: { limit: 'signInAddress' } },
    ]);
    await expect(enter(user.email, PASSWORD, AWAY)).rejects.toMatchObject({
      retryAfter: limits.signInAddress.window / 1000,
    });
    test.clock.advance('PT15M');
    expect(await codeOf(enter(user.email, PASSWORD, AWAY))).toBe('done');
    expect(told()).toHaveLength(1);
  });

  it('costs a host no more than one verification, once the limit is reached', async () => {
    const user = await settle(test.platform);
    for (let n = 0; n < marks; n++) expect(await codeOf(enter(user.email, 'wrong', AWAY))).toBe('credentialsRefused');
    const other = await test.otherHost();
    // Its first sign-in reads more: which version of the username key is in use.
    await signIn(other.platform, { email: (await settle(test.platform)).email, password: PASSWORD, source: HOME });
    const readOfUser = async (platform: Platform, { requests }: Pick<Cosmos, 'requests'>) => {
      requests.take();
      expect(await codeOf(signIn(platform, { email: user.email, password: PASSWORD, source: AWAY }))).toBe(
        'tooManyAttempts',
      );
      return requests.take().filter(({ container }) => container === 'register').length;
    };
    // The host that filled the counter knows; another finds out.
    expect(await readOfUser(test.platform, test.cosmos)).toBe(0);
    expect(await readOfUser(other.platform, other.door)).toBe(3);
    expect(await readOfUser(other.platform, other.door)).toBe(0);
    test.clock.advance('PT15M');
    expect(await codeOf(signIn(other.platform, { email: user.email, password: PASSWORD, source: AWAY }))).toBe('done');
  });

  it('at a protected address is told to everybody as at nobody’s, and to officers as it is', async () => {
    const hidden = await settle(test.platform, { protection: aMark({ id: 'officer' }) });
    const read = () => eventsIn(test, 'unknown').filter(({ audience }) => audience === 'everyone');
    const told: unknown[] = [];
    for (const email of [hidden.email, `${randomUUID()}@example.fi`]) {
      const before = read().length;
      for (let n = 0; n < marks; n++) await codeOf(enter(email, 'wrong', AWAY));
      await requestReset(test.platform, { email, source: AWAY });
      const { length } = read();
      told.push(
        read()
          .slice(before, length)
          .map(({ actor, action, subject, details }) => ({ actor, action, subject, details })),
      );
      test.clock.advance('PT1H');
    }
    expect(told[0]).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
    expect(eventsIn(test, hidden.id).map(({ action, audience }) => [action, audience])).toEqual([
      ['userSettled', 'officers'],
      ['attemptsThrottled', 'officers'],
      ['passwordResetRequested', 'officers'],
    ]);
  });

  it('at one moment from two hosts gains nothing', async () => {
    const user = await settle(test.platform);
    const other = await test.otherHost();
    const guesses = [...Array(30).keys()].map((n) =>
      codeOf(
        signIn(n % 2 ? test.platform : other.platform, {
          email: user.email,
          password: 'wrong',
          source: `192.0.2.${n}`,
        }),
      ),
    );
    const codes = await Promise.all(guesses);
    expect(codes.filter((code) => code === 'credentialsRefused')).toHaveLength(marks);
    expect(codes.filter((code) => code === 'tooManyAttempts')).toHaveLength(30 - marks);
    expect(eventsIn(test, user.id).filter(({ action }) => action === 'attemptsThrottled')).toHaveLength(1);
    expect(await codeOf(enter(user.email))).toBe('tooManyAttempts');
  });

  it('does not lock out a user where the user has signed in before', async () => {
    const user = await settle(test.platform);
    expect(await codeOf(enter(user.email, PASSWORD, HOME))).toBe('done');
    await exhaust(user.email, AWAY);
    expect(await codeOf(enter(user.email, PASSWORD, HOME))).toBe('done');
    for (let n = 0; n < limits.signInAllowed.marks; n++) await codeOf(enter(user.email, 'wrong', HOME));
    expect(await codeOf(enter(user.email, PASSWORD, HOME))).toBe('tooManyAttempts');
    test.clock.advance('P91D');
    await exhaust(user.email, HOME);
  });

  it('does not lock out a user who asks for a reset from anywhere', async () => {
    const user = await settle(test.platform);
    await exhaust(user.email, AWAY);
    await requestReset(test.platform, { email: user.email, source: AWAY });
    const password = 'ankaret seglar mot gryningen';
    await resetPassword(test.platform, { token: await linkFor(test, user.id), password, source: AWAY }, 'sv');
    expect(await codeOf(enter(user.email, password, AWAY))).toBe('done');
  });

  it('from one source ends at its own limit, whatever is guessed at', async () => {
    const user = await settle(test.platform);
    for (let n = 0; n < limits.signInSource.marks; n++) await fail({ limit: 'signInSource', of: [AWAY] }, user.id);
    expect(await codeOf(enter(user.email, PASSWORD, AWAY))).toBe('tooManyAttempts');
    expect(await codeOf(enter(user.email, PASSWORD, HOME))).toBe('done');
    // A source is nobody's: the event is not the user's.
    expect(eventsIn(test, user.id).some(({ action }) => action === 'attemptsThrottled')).toBe(false);
  });

  it('is not what a right password does: a shift enters at one moment from behind one address, and nothing stays counted', async () => {
    const users = await Promise.all([...Array(20)].map(() => settle(test.platform)));
    const codes = await Promise.all(users.map(({ email }) => codeOf(enter(email))));
    expect(new Set(codes)).toEqual(new Set(['done']));
    expect(test.dump().tokens?.filter(({ type }) => type === 'counter')).toEqual([]);
    for (let n = 0; n < 3 * limits.signInAllowed.marks; n++)
      expect(await codeOf(enter(users[0]?.email ?? ''))).toBe('done');
  });

  it('leaves what was counted when a right password comes between, and tells of it once', async () => {
    const user = await settle(test.platform);
    const told = () => eventsIn(test, user.id).filter(({ action }) => action === 'attemptsThrottled').length;
    for (let n = 1; n < marks; n++) expect(await codeOf(enter(user.email, 'wrong', AWAY))).toBe('credentialsRefused');
    // The right one takes the last place, gives it back, and has an allowance from then on.
    expect(await codeOf(enter(user.email, PASSWORD, HOME))).toBe('done');
    expect(told()).toBe(0);
    expect(await codeOf(enter(user.email, 'wrong', AWAY))).toBe('credentialsRefused');
    expect(told()).toBe(1);
    expect(await codeOf(enter(user.email, PASSWORD, AWAY))).toBe('tooManyAttempts');
  });

  it('right at one moment with wrong ones counts only if they have left room for it', async () => {
    const user = await settle(test.platform);
    const guesses = [...Array(3 * marks).keys()].map((n) =>
      enter(user.email, n === 3 * marks - 1 ? PASSWORD : 'wrong', AWAY),
    );
    const codes = await Promise.all(guesses.map(codeOf));
    const learned = codes.filter((code) => code !== 'tooManyAttempts');
    expect(learned).toHaveLength(marks);
    const sessions = test.dump().tokens?.filter(({ type, userId }) => type === 'session' && userId === user.id);
    expect(sessions).toHaveLength(codes.filter((code) => code === 'done').length);
  });

  it('leaves nothing that names a user, once the windows have ended and the tokens are deleted', async () => {
    const user = await settle(test.platform);
    await codeOf(enter(user.email, 'wrong', AWAY));
    await codeOf(enter(user.email, PASSWORD, HOME));
    await deleteTokensOf(test.platform, user.id);
    test.clock.advance('PT1H');
    expect(test.dump().tokens?.filter((document) => JSON.stringify(document).includes(user.id))).toEqual([]);
    expect(test.dump().tokens?.filter(({ type }) => type === 'counter')).toEqual([]);
  });
});
