import { approvalDeadline, runStep, watchDeadlines } from '../../shared/accounts/index.ts';
import { rosterOf } from '../../shared/accounts/roster.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { hashPassword, keepLinkToken, newSecret } from '../../shared/credentials/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { outgoing } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let hash: string;

beforeAll(async () => {
  test = await testPlatform();
  hash = await hashPassword('kvasten flyger lågt i natt');
});
afterEach(() => test.cosmos.clear());
afterAll(() => test.stop());

type Host = Awaited<ReturnType<TestPlatform['otherHost']>>;

/** A flow of several writes: what is run until nothing changes, and what must then be so. */
interface Flow {
  prepare(): Promise<{ readonly expectDone: () => Promise<void> }>;
  readonly run: (platform: Platform) => Promise<unknown>;
}

const flow = <T>(of: {
  prepare: () => Promise<T>;
  run: Flow['run'];
  expect: (prepared: T) => Promise<void>;
}): Flow => ({
  run: of.run,
  async prepare() {
    const prepared = await of.prepare();
    return { expectDone: () => of.expect(prepared) };
  },
});

const erasure = flow({
  async prepare() {
    const { platform } = test;
    const at = instant(test.clock.now());
    const email = 'sirkka.salainen@example.fi';
    const user = await settleNow(platform, {
      ...{ email, givenName: 'Sirkka', familyName: 'Salainen', status: 'deactivated' as const, deactivatedAt: at },
      ...{ deactivationReason: 'removed' as const, previousEmail: 'sirkka.vanha@example.fi' },
      pendingEmail: { email: 'sirkka.uusi@example.fi', requestedAt: at },
    });
    // What crashes and changes of address leave behind; the last address the user does not even know any more.
    for (const address of ['sirkka.vanha@example.fi', 'sirkka.uusi@example.fi', 'sirkka.muu@example.fi'])
      await reserve(platform, address, user.id);
    const credential = { id: 'credential', pk: user.id, type: 'credential' as const, hash, changedAt: at };
    await platform.store.create('register', credential);
    for (let n = 0; n < 95; n++) {
      const recipient = { kind: 'user' as const, userId: user.id };
      await platform.store.create('register', outgoing(0, { template: 'restored', partition: user.id, recipient }));
    }
    const expiresAt = instant(test.clock.now() + 1e11);
    const token = { kind: 'reset' as const, token: newSecret(), userId: user.id, epoch: 1, mailId: 'mail', expiresAt };
    await keepLinkToken(platform, token);
    test.clock.advance('P30D');
    return { id: user.id, email };
  },
  run: (platform) => runStep(platform, 'erase'),
  async expect({ id, email }) {
    const everything = JSON.stringify(test.dump());
    expect(everything).not.toMatch(/sirkka|salainen|argon2|@example\.fi/i);
    expect(test.dump()).toMatchObject({ tokens: [], usernames: [] });
    expect(documents(test, 'tombstone', id)).toMatchObject([{ reason: 'removed', chain: { seq: 3 } }]);
    expect(test.dump().register?.filter(({ pk, type }) => pk === id && type !== 'event')).toHaveLength(2);
    expect(actionsOf(test, id)).toEqual(['userSettled', 'accountClosed', 'erasureBegun', 'userErased']);
    expect(await verifyChain(test.platform, id)).toMatchObject({ intact: true, events: 4 });
    await settleNow(test.platform, { email });
    expect(await findByEmail(test.platform, email)).toBeDefined();
  },
});

const mainUserLeaves = flow({
  async prepare() {
    const { platform } = test;
    const administrator = await settleAdministrator(platform);
    const organisationId = newId();
    const lastDayOfEmployment = platform.calendar.dayOf(test.clock.now());
    const user = await settleNow(platform, { role: 'mainUser', organisationId, lastDayOfEmployment });
    test.clock.advance('P1D');
    return { administrator, user, organisationId };
  },
  async run(platform) {
    await runStep(platform, 'deactivate');
    await watchDeadlines(platform);
  },
  async expect({ administrator, user, organisationId }) {
    expect(documents(test, 'user', user.id)).toMatchObject([{ status: 'deactivated' }]);
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'userDeactivated']);
    expect(documents(test, 'mail', user.id)).toMatchObject([{ template: 'deactivated' }]);
    expect(documents(test, 'mail', organisationId)).toMatchObject([
      { template: 'organisationWithoutMainUser', recipient: { userId: administrator.id } },
    ]);
  },
});

const administratorLeaves = flow({
  async prepare() {
    const { platform } = test;
    const remaining = await settleAdministrator(platform);
    const lastDayOfEmployment = platform.calendar.dayOf(test.clock.now());
    const leaving = await settleAdministrator(platform, { lastDayOfEmployment });
    test.clock.advance('P1D');
    return { remaining, leaving };
  },
  async run(platform) {
    await watchDeadlines(platform);
    await runStep(platform, 'deactivate');
  },
  async expect({ remaining, leaving }) {
    expect(await rosterOf(test.platform, 'administrators')).toEqual([remaining.id]);
    expect(documents(test, 'user', leaving.id)).toMatchObject([{ status: 'deactivated' }]);
    expect(documents(test, 'mail', leaving.id)).toHaveLength(1);
  },
});

const lapse = flow({
  async prepare() {
    const { platform } = test;
    await settleAdministrator(platform);
    const inviter = await settleNow(platform);
    const facts = { status: 'pendingApproval' as const, activatedAt: null, invitedBy: inviter.id };
    const user = await settleNow(platform, facts);
    test.clock.advance('P14D');
    return { user, inviter };
  },
  async run(platform) {
    await runDeadlines(platform, { user: approvalDeadline });
    await runStep(platform, 'erase');
  },
  async expect({ user, inviter }) {
    expect(documents(test, 'tombstone', user.id)).toHaveLength(1);
    expect(documents(test, 'mail', user.id)).toMatchObject([
      { template: 'approvalLapsed', recipient: { userId: inviter.id }, outbox: 'open' },
    ]);
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'invitationLapsed', 'accountClosed', 'userErased']);
  },
});

const hold = flow({
  async prepare() {
    const { platform } = test;
    await settleAdministrator(platform);
    const lastDayOfEmployment = platform.calendar.dayOf(test.clock.now());
    for (let n = 0; n < 3; n++) await settleNow(platform, { lastDayOfEmployment });
    test.clock.advance('P1D');
  },
  run: (platform) => runStep({ ...platform, settings: { ...platform.settings, SWEEP_BRAKE_MINIMUM: 2 } }, 'deactivate'),
  async expect() {
    expect(documents(test, 'sweepRun')).toMatchObject([{ state: 'held', due: 3 }]);
    expect(documents(test, 'mail')).toHaveLength(1);
  },
});

describe.each([
  ['an erasure', erasure],
  ['the deactivation of a last main user', mainUserLeaves],
  ['the deactivation of an administrator', administratorLeaves],
  ['a lapse', lapse],
  ['a hold', hold],
])('%s', (_, { prepare, run }) => {
  /** How many writes it makes when nothing disturbs it. */
  async function writesOf(host: Host): Promise<number> {
    const { expectDone } = await prepare();
    const before = host.door.faults.writes;
    await run(host.platform);
    const writes = host.door.faults.writes - before;
    await recover();
    await expectDone();
    test.cosmos.clear();
    return writes;
  }

  /** Another process comes: at once, and when whoever was on the way is given up. */
  async function recover(): Promise<void> {
    await run(test.platform);
    test.clock.advance('PT20M');
    await run(test.platform);
  }

  it.each([
    ['the process is killed before the write', 'before', mortal],
    ['the process is killed after the write', 'after', mortal],
    ['the reply is lost', 'after', ({ platform }: Host) => platform],
  ] as const)('whichever write it is: %s', async (_, cut, as) => {
    const host = await test.otherHost();
    const writes = await writesOf(host);
    for (let n = 1; n <= writes; n++) {
      const { expectDone } = await prepare();
      host.door.faults.onWrite(n, cut);
      await run(as(host)).catch(() => undefined);
      host.door.faults.heal();
      await recover();
      await expectDone();
      test.cosmos.clear();
    }
    // What the register writes once, such as which key is in use, the first run has written.
    expect(host.door.faults.fired).toBeGreaterThanOrEqual(writes - 1);
  });

  it('two hosts at once', async () => {
    const { expectDone } = await prepare();
    const other = (await test.otherHost()).platform;
    await Promise.all([run(test.platform), run(other)]);
    await recover();
    await expectDone();
  });
});
