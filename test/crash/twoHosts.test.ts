import {
  activate,
  approveInvitation,
  changeRole,
  confirmEmail,
  ensureAdministrator,
  invite,
  refuseInvitation,
  releaseRun,
  removeUser,
  requestEmailChange,
  runStep,
  type User,
  watchDeadlines,
} from '../../shared/accounts/index.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { keepLinkToken, newSecret } from '../../shared/credentials/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { currentVersion } from '../../shared/privacyNotice/index.ts';
import { signIn } from '../../shared/sessions/index.ts';
import { actionsOf, documents, settleAdministrator, settleMany, settleNow, stored } from '../setup/lifecycle.ts';
import { endMails, settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { linkFor } from '../setup/reading.ts';
import { expectSound, mailsFrom } from '../setup/walk.ts';

let test: TestPlatform;
let hosts: readonly [Platform, Platform];
beforeAll(async () => {
  test = await testPlatform({ SWEEP_BRAKE_MINIMUM: '4' });
  hosts = [test.platform, (await test.otherHost()).platform];
});
afterEach(async () => {
  await watchDeadlines(test.platform);
  await expectSound(test);
  test.cosmos.clear();
});
afterAll(() => test.stop());

/** The same, or each its own, on both hosts at the same moment: what became of it, in alphabetical order. */
async function atOnce(
  first: (platform: Platform) => Promise<unknown>,
  second: (platform: Platform) => Promise<unknown> = first,
): Promise<string[]> {
  const outcome = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      (thrown: unknown) => {
        if (thrown instanceof Refusal) return thrown.code;
        throw thrown;
      },
    );
  return (await Promise.all([outcome(first(hosts[0])), outcome(second(hosts[1]))])).sort();
}

const EMAIL = 'uusi.tulija@example.fi';
const invitation = (organisationId: string, role: User['role'] = 'editor') => ({
  ...{ email: EMAIL, givenName: 'Uusitalo', familyName: 'Tulija', organisationId },
  ...{ role, language: 'fi' as const, lastDayOfEmployment: null },
});

const leaveToday = (count: number) => {
  const lastDayOfEmployment = test.platform.calendar.dayOf(test.clock.now());
  return settleMany(test.platform, count, () => ({ lastDayOfEmployment }));
};

describe('two hosts at the same moment', () => {
  it('invite the first administrator once, and once more when the link has expired', async () => {
    await atOnce(watchDeadlines);
    const first = (await findByEmail(test.platform, 'first@register.example'))?.value;
    const id = first?.id ?? '';
    expect(documents(test, 'user')).toHaveLength(1);
    expect(documents(test, 'organisation')).toHaveLength(1);
    await endMails(test);
    test.clock.advance('P20D');
    const issued = await Promise.all(hosts.map(ensureAdministrator));
    expect(issued.sort()).toEqual([false, true]);
    expect(actionsOf(test, id)).toEqual(['userInvited', 'invitationRenewed']);
    expect(mailsFrom(test, id)).toEqual(['invitation', 'invitation']);
  });

  it('invite the same address: one account', async () => {
    const inviter = await settleAdministrator(test.platform);
    const { id: organisationId } = await settleOrganisation(test.platform);
    const outcomes = await atOnce((platform) => invite(platform, inviter, invitation(organisationId)));
    expect(outcomes).toEqual(['done', 'emailTaken']);
    const owner = (await findByEmail(test.platform, EMAIL))?.value;
    expect(documents(test, 'user').filter(({ email }) => email === EMAIL)).toMatchObject([{ id: owner?.id }]);
    expect(documents(test, 'mail')).toHaveLength(1);
  });

  it('demote each other’s administrator: one remains', async () => {
    const [a, b] = [await settleAdministrator(test.platform), await settleAdministrator(test.platform)];
    const outcomes = await atOnce(
      (platform) => changeRole(platform, a, b.id, b.revision, 'editor'),
      (platform) => changeRole(platform, b, a.id, a.revision, 'editor'),
    );
    expect(outcomes).toEqual(['done', 'lastAdministrator']);
  });

  it('remove one administrator and let the time of the other end: one remains', async () => {
    const lastDayOfEmployment = test.platform.calendar.dayOf(test.clock.now());
    const leaving = await settleAdministrator(test.platform, { lastDayOfEmployment });
    const other = await settleAdministrator(test.platform);
    test.clock.advance('P1D');
    await atOnce(
      (platform) => removeUser(platform, leaving, other.id),
      (platform) => runStep(platform, 'deactivate'),
    );
    const statuses = [await stored(test.platform, leaving.id), await stored(test.platform, other.id)];
    expect(statuses.map(({ status }) => status).sort()).toEqual(['active', 'deactivated']);
  });

  it('confirm the same change of address: it happens once', async () => {
    const administrator = await settleAdministrator(test.platform);
    const { id } = await settleNow(test.platform);
    const token = await confirmation(await requestEmailChange(test.platform, administrator, id, EMAIL));
    const outcomes = await atOnce((platform) => confirmEmail(platform, token));
    expect(outcomes).toEqual(['done', 'tokenGone']);
    expect(actionsOf(test, id)).toEqual(['userSettled', 'emailChangeRequested', 'emailChanged']);
    expect(mailsFrom(test, id)).toEqual(['emailChanged', 'emailConfirmation']);
    expect((await findByEmail(test.platform, EMAIL))?.value.id).toBe(id);
  });

  it('confirm changes of two users to one address: one has it, the other keeps the own', async () => {
    const administrator = await settleAdministrator(test.platform);
    const users = [await settleNow(test.platform), await settleNow(test.platform)];
    const [one = '', two = ''] = await Promise.all(
      users.map(async ({ id }) => confirmation(await requestEmailChange(test.platform, administrator, id, EMAIL))),
    );
    const outcomes = await atOnce(
      (platform) => confirmEmail(platform, one),
      (platform) => confirmEmail(platform, two),
    );
    expect(outcomes).toEqual(['done', 'emailTaken']);
  });

  it('give an address free late: not from a user who has come back to it', async () => {
    const administrator = await settleAdministrator(test.platform);
    const { id, email } = await settleNow(test.platform);
    const token = await confirmation(await requestEmailChange(test.platform, administrator, id, EMAIL));
    const [{ store }, other] = hosts;
    let committed = false;
    /** The first thing that follows the commit waits until the other host has changed the address back. */
    const late = async () => {
      if (!committed) return;
      committed = false;
      await confirmEmail(other, await confirmation(await requestEmailChange(other, administrator, id, email)));
    };
    const slow: Platform = {
      ...hosts[0],
      store: {
        ...store,
        batch: (...of) =>
          store.batch(...of).then(() => {
            committed = true;
          }),
        read: (...of) => late().then(() => store.read(...of)),
        remove: (...of) => late().then(() => store.remove(...of)),
      },
    };
    await confirmEmail(slow, token);
    expect((await findByEmail(test.platform, email))?.value.id).toBe(id);
    expect(await findByEmail(test.platform, EMAIL)).toBeUndefined();
  });

  it('activate with the same link: one password is the account’s', async () => {
    const administrator = await settleAdministrator(test.platform);
    const { id: organisationId } = await settleOrganisation(test.platform);
    const { id } = await invite(test.platform, administrator, invitation(organisationId, 'administrator'));
    const token = await linkFor(test, id, 'activation');
    const passwords = ['kvasten flyger lågt i natt', 'sju sjösjuka sälar simmar'] as const;
    const outcomes = await Promise.allSettled(
      hosts.map((platform, index) =>
        activate(platform, { token, password: passwords[index] ?? '', privacyNotice: currentVersion(platform) }, 'fi'),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(actionsOf(test, id)).toEqual(['userInvited', 'userActivated']);
    const winner = passwords[outcomes.findIndex(({ status }) => status === 'fulfilled')] ?? '';
    const { user } = await signIn(test.platform, { email: EMAIL, password: winner, source: '192.0.2.1' });
    expect(user.id).toBe(id);
  });

  it('approve and refuse the same invitation: one of the two', async () => {
    const { id: organisationId } = await settleOrganisation(test.platform, { approvalRequired: true });
    await settleAdministrator(test.platform);
    const facts = { organisationId, role: 'mainUser' as const };
    const [inviter, approver] = [await settleNow(test.platform, facts), await settleNow(test.platform, facts)];
    const { id, revision } = await invite(test.platform, inviter, invitation(organisationId));
    const outcomes = await atOnce(
      (platform) => approveInvitation(platform, approver, id, revision),
      (platform) => refuseInvitation(platform, approver, id, revision),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    const decisions = actionsOf(test, id).filter((action) => /Approved|Refused/.test(action));
    expect(decisions).toHaveLength(1);
    const owner = (await findByEmail(test.platform, EMAIL))?.value;
    expect(owner?.status).toBe(decisions[0] === 'invitationApproved' ? 'invited' : undefined);
  });

  it('sweep: each account once', async () => {
    await settleAdministrator(test.platform);
    const users = await leaveToday(4);
    test.clock.advance('P1D');
    await atOnce((platform) => runStep(platform, 'deactivate'));
    await runStep(test.platform, 'deactivate');
    for (const { id } of users) {
      expect(actionsOf(test, id)).toEqual(['userSettled', 'userDeactivated']);
      expect(mailsFrom(test, id)).toEqual(['deactivated']);
    }
  });

  it('brake, release and work off: held once, released once, each account once', async () => {
    const administrator = await settleAdministrator(test.platform);
    const users = await leaveToday(6);
    test.clock.advance('P1D');
    await atOnce((platform) => runStep(platform, 'deactivate'));
    expect(mailsFrom(test, 'held-deactivate')).toEqual(['sweepHeld']);
    const outcomes = await atOnce((platform) => releaseRun(platform, administrator, 'held-deactivate'));
    expect(outcomes).toEqual(['done', 'statusConflict']);
    await atOnce((platform) => runStep(platform, 'deactivate'));
    await runStep(test.platform, 'deactivate');
    for (const { id } of users) expect(actionsOf(test, id)).toEqual(['userSettled', 'userDeactivated']);
    expect(actionsOf(test, 'held-deactivate')).toEqual(['sweepHeld', 'sweepReleased', 'sweepReleaseDone']);
  });
});

/** A link that the new mailbox has received. */
async function confirmation({ id: userId, pendingEmail }: User): Promise<string> {
  const token = newSecret();
  const basis = pendingEmail?.requestedAt ?? '';
  const expiresAt = instant(test.clock.now() + 86_400_000);
  const facts = { userId, epoch: 0, mailId: 'mail', basis, expiresAt };
  await keepLinkToken(test.platform, { kind: 'emailConfirmation', token, ...facts });
  return token;
}
