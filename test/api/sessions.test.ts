import { randomUUID } from 'node:crypto';
import { changeAccount, raised, readUser, type User } from '../../shared/accounts/index.ts';
import { system } from '../../shared/audit/index.ts';
import { dropToken, limits, newSecret } from '../../shared/credentials/index.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import {
  authenticate,
  type Begun,
  changePassword,
  listSessions,
  requestReset,
  resetPassword,
  revokeSession,
  signIn,
  signOut,
} from '../../shared/sessions/index.ts';
import { readSession, rewriteSession } from '../../shared/sessions/sessions.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { eventsIn, linkFor, mailsIn } from '../setup/reading.ts';
import { PASSWORD, settle } from '../setup/users.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());
beforeEach(() => test.clock.advance('PT2H'));

const HOME = '192.0.2.1';
const OTHER_PASSWORD = 'ankaret seglar mot gryningen';
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.code : Promise.reject(thrown)),
  );
const enter = (email: string, password = PASSWORD): Promise<Begun> =>
  signIn(test.platform, { email, password, source: HOME });
const use = (token: string) => codeOf(authenticate(test.platform, token));
const edit = (user: User, facts: (now: User) => Partial<User>) =>
  changeAccount(test.platform, user.id, (now) => ({
    user: { ...now, ...facts(now) },
    event: { actor: system('test'), action: 'edited', subject: user.id },
  }));
const actions = (user: User) => eventsIn(test, user.id).map(({ action }) => action);
const requests = () => test.cosmos.requests.take().map(({ operation, container }) => `${operation} ${container}`);

describe('a request with a session', () => {
  it('is two point reads, and a conditional replace every twelfth of the idle time', async () => {
    const { token, session } = await enter((await settle(test.platform)).email);
    requests();
    await authenticate(test.platform, token);
    expect(requests().sort()).toEqual(['read register', 'read tokens']);
    test.clock.advance('PT5M');
    await Promise.all([authenticate(test.platform, token), authenticate(test.platform, token)]);
    expect(requests()).toContain('replace tokens');
    expect((await readSession(test.platform, session.id))?.value).toMatchObject({
      lastUsedAt: new Date(test.clock.now()).toISOString(),
      ttl: 12 * 3600 - 5 * 60,
    });
    requests();
    await authenticate(test.platform, token);
    expect(requests()).toHaveLength(2);
  });

  it('ends when it has been idle, and at its absolute end although it is used', async () => {
    const user = await settle(test.platform);
    const [idle, used] = [await enter(user.email), await enter(user.email)];
    for (let half = 1; half < 24; half++) {
      test.clock.advance('PT30M');
      expect(await use(used.token)).toBe('done');
      if (half === 2) expect(await use(idle.token)).toBe('notSignedIn');
    }
    test.clock.advance('PT30M');
    expect(await use(used.token)).toBe('notSignedIn');
  });

  it('counts as activity once a calendar day, whatever else happens at that moment', async () => {
    test.clock.to(`${new Date(test.clock.now() + 86_400_000).toISOString().slice(0, 10)}T21:30:00Z`);
    const user = await settle(test.platform, {
      prompt: { stage: 1, basis: 'b', mailId: 'm', sentAt: null, namedDate: null },
    });
    const { token } = await enter(user.email);
    await edit(user, () => ({ prompt: { stage: 1, basis: 'b', mailId: 'm', sentAt: null, namedDate: null } }));
    // Midnight in Helsinki.
    test.clock.advance('PT31M');
    const { platform: other } = await test.otherHost();
    const codes = await Promise.all(
      [test.platform, other, test.platform, other].map((platform) => codeOf(authenticate(platform, token))),
    );
    expect(codes).toEqual(['done', 'done', 'done', 'done']);
    expect(actions(user).filter((action) => action === 'sessionUsed')).toHaveLength(1);
    const after = (await readUser(test.platform, user.id))?.value;
    expect(after).toMatchObject({ prompt: null, lastActiveAt: new Date(test.clock.now()).toISOString() });
    const seen = await authenticate(test.platform, token);
    expect(seen.user.value).toEqual(after);
    expect(seen.user.etag).toBe((await readUser(test.platform, user.id))?.etag);
  });

  it('is refused from the next request on after a deactivation, a raised epoch, or the last day of employment', async () => {
    const changes: readonly ((now: User) => Partial<User>)[] = [
      () => ({ status: 'deactivated' }),
      (now) => ({ epochs: raised(now, 'session') }),
      () => ({ lastDayOfEmployment: '2026-01-01' }),
    ];
    for (const change of changes) {
      const user = await settle(test.platform);
      const { token } = await enter(user.email);
      expect(await use(token)).toBe('done');
      await edit(user, change);
      expect(await use(token)).toBe('notSignedIn');
    }
  });

  it('sees a new role at once', async () => {
    const user = await settle(test.platform);
    const { token } = await enter(user.email);
    await edit(user, () => ({ role: 'mainUser' }));
    expect((await authenticate(test.platform, token)).user.value.role).toBe('mainUser');
  });

  it.each(['', 'Bearer', 'x'.repeat(64), newSecret(), '%00', '🔑'.repeat(16)])('is refused with %j', async (token) => {
    expect(await use(token)).toBe('notSignedIn');
  });

  it('goes on when the store is too busy for its notes', async () => {
    const user = await settle(test.platform);
    const { token } = await enter(user.email);
    const { platform, door } = await test.otherHost();
    await authenticate(platform, token);
    test.clock.advance('PT10M');
    door.faults.onWrite(1, 'before');
    expect(await codeOf(authenticate(platform, token))).toBe('done');
    expect(door.faults.fired).toBe(1);
  });
});

describe("one's own sessions", () => {
  it('are listed without tokens, newest first, and end one by one', async () => {
    const [user, stranger] = [await settle(test.platform), await settle(test.platform)];
    const first = await enter(user.email);
    test.clock.advance('PT1M');
    const second = await enter(user.email);
    const theirs = await enter(stranger.email);
    expect((await listSessions(test.platform, user)).map(({ id }) => id)).toEqual([
      second.session.id,
      first.session.id,
    ]);
    expect(await codeOf(revokeSession(test.platform, user, theirs.session.id))).toBe('notFound');
    expect(await codeOf(revokeSession(test.platform, user, randomUUID()))).toBe('notFound');
    expect(await use(theirs.token)).toBe('done');
    await revokeSession(test.platform, user, first.session.id);
    expect(await codeOf(revokeSession(test.platform, user, first.session.id))).toBe('notFound');
    expect(await use(first.token)).toBe('notSignedIn');
    await signOut(test.platform, user, second.session);
    expect(await use(second.token)).toBe('notSignedIn');
    expect(await listSessions(test.platform, user)).toEqual([]);
    expect(actions(user).slice(-2)).toEqual(['sessionRevoked', 'signedOut']);
  });

  it('are not listed once they are dead, and what else is kept for a user is no session', async () => {
    const user = await settle(test.platform);
    await enter(user.email);
    test.clock.advance('PT1H');
    expect(await listSessions(test.platform, user)).toEqual([]);
    const allowance = test.dump().tokens?.find(({ type, userId }) => type === 'allowance' && userId === user.id);
    expect(await codeOf(revokeSession(test.platform, user, String(allowance?.id)))).toBe('notFound');
  });

  it('are not revived by a use that is noted late', async () => {
    const user = await settle(test.platform);
    const { session } = await enter(user.email);
    const read = await readSession(test.platform, session.id);
    await dropToken(test.platform, session.id);
    expect(read && (await rewriteSession(test.platform, read, { lastUsedAt: session.lastUsedAt }))).toBe(false);
    expect(await readSession(test.platform, session.id)).toBeUndefined();
  });
});

describe("changing one's password", () => {
  const change = (caller: Begun, current: string, password: string, platform = test.platform) =>
    changePassword(platform, caller, { current, password }, 'sv');

  it('ends all other sessions, and the one that asks goes on', async () => {
    const user = await settle(test.platform);
    const [mine, elsewhere] = [await enter(user.email), await enter(user.email)];
    expect(await codeOf(change(mine, 'wrong', OTHER_PASSWORD))).toBe('credentialsRefused');
    expect(await codeOf(change(mine, PASSWORD, 'kort'))).toBe('passwordRefused');
    expect(await use(elsewhere.token)).toBe('done');
    await change(mine, PASSWORD, OTHER_PASSWORD);
    expect(await use(mine.token)).toBe('done');
    expect(await use(elsewhere.token)).toBe('notSignedIn');
    expect(await codeOf(enter(user.email))).toBe('credentialsRefused');
    expect(await codeOf(enter(user.email, OTHER_PASSWORD))).toBe('done');
    expect(mailsIn(test, user.id)).toMatchObject([{ template: 'passwordChanged', recipient: { userId: user.id } }]);
    expect((await readUser(test.platform, user.id))?.value.epochs).toEqual({ session: 2, activation: 1, reset: 2 });
  });

  it('is done although the process dies before the session is carried over', async () => {
    const user = await settle(test.platform);
    const mine = await enter(user.email);
    const { platform, door } = await test.otherHost();
    // The attempt is counted and given back, the password is committed; the session is fourth.
    door.faults.onWrite(4, 'before', { staysDown: true });
    await expect(change(mine, PASSWORD, OTHER_PASSWORD, platform)).rejects.toBeDefined();
    expect(await use(mine.token)).toBe('notSignedIn');
    expect(await codeOf(enter(user.email, OTHER_PASSWORD))).toBe('done');
  });

  it('is won by one of two at once', async () => {
    const user = await settle(test.platform);
    const [one, other] = [await enter(user.email), await enter(user.email)];
    const codes = await Promise.all([
      codeOf(change(one, PASSWORD, OTHER_PASSWORD)),
      codeOf(change(other, PASSWORD, 'molnen vandrar över sjön')),
    ]);
    expect(codes.sort()).toEqual(['done', 'notSignedIn']);
    expect(actions(user).filter((action) => action === 'passwordChanged')).toHaveLength(1);
  });

  it('cannot be tried without end by whoever took over a session', async () => {
    const user = await settle(test.platform);
    const mine = await enter(user.email);
    for (let n = 0; n < limits.confirmation.marks; n++)
      expect(await codeOf(change(mine, 'wrong', OTHER_PASSWORD))).toBe('credentialsRefused');
    expect(await codeOf(change(mine, PASSWORD, OTHER_PASSWORD))).toBe('tooManyAttempts');
    expect(eventsIn(test, user.id).at(-1)).toMatchObject({
      action: 'attemptsThrottled',
      actor: { kind: 'user', id: user.id },
      details: { limit: 'confirmation' },
    });
    test.clock.advance('PT15M');
    expect(await codeOf(change(mine, PASSWORD, OTHER_PASSWORD))).toBe('done');
  });
});

describe('a forgotten password', () => {
  const ask = (email: string, source = HOME) => requestReset(test.platform, { email, source });
  const complete = (token: string, password = OTHER_PASSWORD) =>
    codeOf(resetPassword(test.platform, { token, password, source: HOME }, 'fi'));

  it('is replaced by whoever holds the link: once, all sessions end, and it is no activity', async () => {
    const user = await settle(test.platform);
    const { token: session } = await enter(user.email);
    const before = await readUser(test.platform, user.id);
    await ask(user.email.toUpperCase());
    await ask(user.email);
    expect((await readUser(test.platform, user.id))?.value).toEqual(before?.value);
    expect(await codeOf(enter(user.email))).toBe('done');
    const [first, second] = [await linkFor(test, user.id), await linkFor(test, user.id)];
    expect(await complete(first, 'lyhyt')).toBe('passwordRefused');
    test.clock.advance('PT1M');
    expect(await complete(first)).toBe('done');
    expect(await complete(first)).toBe('tokenGone');
    expect(await complete(second)).toBe('tokenGone');
    expect(await use(session)).toBe('notSignedIn');
    expect(await codeOf(enter(user.email))).toBe('credentialsRefused');
    expect((await readUser(test.platform, user.id))?.value.lastActiveAt).toBe(before?.value.lastActiveAt);
    expect(
      mailsIn(test, user.id)
        .map(({ template }) => template)
        .sort(),
    ).toEqual(['passwordChanged', 'passwordReset', 'passwordReset']);
    expect(actions(user).filter((action) => action.startsWith('passwordReset'))).toEqual([
      'passwordResetRequested',
      'passwordResetRequested',
      'passwordReset',
    ]);
    expect(await codeOf(enter(user.email, OTHER_PASSWORD))).toBe('done');
  });

  it('is asked for with the same reads and writes by everyone', async () => {
    const emails = [
      (await settle(test.platform)).email,
      (await settle(test.platform, { status: 'invited' }, null)).email,
      (await settle(test.platform, { status: 'deactivated' })).email,
      'nobody@example.fi',
    ];
    const seen = new Set<string>();
    for (const [n, email] of emails.entries()) {
      requests();
      await ask(email, `203.0.113.${n}`);
      seen.add(requests().sort().join('\n'));
    }
    expect(seen.size).toBe(1);
  });

  it('is mailed only to who may sign in, and not without end', async () => {
    const active = await settle(test.platform);
    const others = [
      await settle(test.platform, { status: 'invited' }, null),
      await settle(test.platform, { status: 'deactivated' }),
      await settle(test.platform, { lastDayOfEmployment: '2026-01-01' }),
    ];
    for (const user of [active, ...others]) {
      for (let n = 0; n < limits.resetAddress.marks + 2; n++) await ask(user.email, `198.51.100.${n}`);
    }
    expect(mailsIn(test, active.id)).toHaveLength(limits.resetAddress.marks);
    for (const user of others) expect(mailsIn(test, user.id)).toHaveLength(0);
    test.clock.advance('PT1H');
    await ask(active.email);
    expect(mailsIn(test, active.id)).toHaveLength(limits.resetAddress.marks + 1);
  });

  it('is not replaced after the account was deactivated, or by any other token', async () => {
    const user = await settle(test.platform);
    await ask(user.email);
    const token = await linkFor(test, user.id);
    await edit(user, () => ({ status: 'deactivated' }));
    expect(await complete(token)).toBe('tokenGone');
    expect(await complete(newSecret())).toBe('tokenGone');
    expect(await complete('')).toBe('tokenGone');
  });
});
