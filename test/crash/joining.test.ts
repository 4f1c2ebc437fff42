import {
  activate,
  approveInvitation,
  ensureAdministrator,
  invite,
  refuseInvitation,
  renewInvitation,
  runStep,
  type User,
} from '../../shared/accounts/index.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { readCredential } from '../../shared/credentials/index.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { currentVersion } from '../../shared/privacyNotice/index.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { endMails, settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { linkFor, mailsIn } from '../setup/reading.ts';
import { PASSWORD } from '../setup/users.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

const EMAIL = 'uusi.tulija@example.fi';
const addresses = [EMAIL];
const invitation = (organisationId: string) => ({
  ...{ email: EMAIL, givenName: 'Uusitalo', familyName: 'Tulija', organisationId },
  ...{ role: 'editor' as const, language: 'fi' as const, lastDayOfEmployment: null },
});

/** Whose the address is in the end; with events and mails of which each happened once. */
async function expectOwner(actions: readonly string[], mails: readonly string[]): Promise<User> {
  const owner = (await findByEmail(test.platform, EMAIL))?.value;
  if (!owner) throw new Error('The address is nobody’s');
  expect(actionsOf(test, owner.id)).toEqual(actions);
  expect(mailsFrom(test, owner.id)).toEqual(mails);
  expect(documents(test, 'user').filter(({ email }) => email === EMAIL)).toHaveLength(1);
  return owner;
}

async function waiting() {
  const organisation = await settleOrganisation(test.platform, { approvalRequired: true });
  const facts = { organisationId: organisation.id, role: 'mainUser' as const };
  await settleAdministrator(test.platform);
  const [inviter, approver] = [await settleNow(test.platform, facts), await settleNow(test.platform, facts)];
  const invited = await invite(test.platform, inviter, invitation(organisation.id));
  return { inviter, approver, invited };
}

const inviting: Flow<{ inviter: User; organisationId: string }> = {
  addresses,
  async prepare() {
    const inviter = await settleAdministrator(test.platform);
    return { inviter, organisationId: (await settleOrganisation(test.platform)).id };
  },
  run: (platform, { inviter, organisationId }) => invite(platform, inviter, invitation(organisationId)),
  async expect() {
    const { id } = await expectOwner(['userInvited'], ['invitation']);
    expect(documents(test, 'reservation')).toEqual([]);
    expect(test.dump().usernames?.filter(({ userId }) => userId === id)).toHaveLength(1);
  },
};

const asking: Flow<{ inviter: User; organisationId: string }> = {
  addresses,
  async prepare() {
    await settleAdministrator(test.platform);
    const { id: organisationId } = await settleOrganisation(test.platform, { approvalRequired: true });
    const facts = { organisationId, role: 'mainUser' as const };
    const [inviter] = [await settleNow(test.platform, facts), await settleNow(test.platform, facts)];
    return { inviter, organisationId };
  },
  run: inviting.run,
  async expect() {
    const owner = await expectOwner(['invitationRequested'], ['approvalRequested']);
    expect(owner.status).toBe('pendingApproval');
  },
};

const takingOver: Flow<{ inviter: User; organisationId: string }> = {
  ...inviting,
  async prepare() {
    const given = await inviting.prepare();
    await reserve(test.platform, EMAIL, newId());
    test.clock.advance('PT11M');
    return given;
  },
};

/** Of an address that somebody once wanted to have, and did not take. */
const takingFromSomebody: Flow<{ inviter: User; organisationId: string }> = {
  ...inviting,
  async prepare() {
    const given = await inviting.prepare();
    const other = await settleNow(test.platform);
    await reserve(test.platform, EMAIL, other.id);
    test.clock.advance('PT11M');
    return given;
  },
};

const approving: Flow<{ approver: User; invited: User }> = {
  addresses,
  prepare: waiting,
  run: (platform, { approver, invited }) => approveInvitation(platform, approver, invited.id, invited.revision),
  async expect() {
    const actions = ['invitationRequested', 'invitationApproved'];
    expect((await expectOwner(actions, ['approvalRequested', 'invitation'])).status).toBe('invited');
  },
};

const refusing: Flow<{ inviter: User; approver: User; invited: User }> = {
  addresses,
  prepare: waiting,
  run: (platform, { approver, invited }) => refuseInvitation(platform, approver, invited.id, invited.revision),
  async expect({ inviter, invited }) {
    await runStep(test.platform, 'erase');
    expect(actionsOf(test, invited.id)).toEqual([
      'invitationRequested',
      'invitationRefused',
      'accountClosed',
      'userErased',
    ]);
    const told = mailsIn(test, invited.id).filter(({ template }) => template === 'approvalRefused');
    expect(told).toMatchObject([{ recipient: { userId: inviter.id }, state: 'queued' }]);
    expect(JSON.stringify(test.dump())).not.toMatch(/uusi|tulija/i);
    expect(await findByEmail(test.platform, EMAIL)).toBeUndefined();
    expect(test.dump().usernames?.filter(({ userId }) => userId === invited.id)).toEqual([]);
  },
};

const renewing: Flow<{ inviter: User; invited: User; link: string }> = {
  addresses,
  async prepare() {
    const given = await inviting.prepare();
    const invited = await invite(test.platform, given.inviter, invitation(given.organisationId));
    return { inviter: given.inviter, invited, link: await linkFor(test, invited.id, 'activation') };
  },
  run: (platform, { inviter, invited }) => renewInvitation(platform, inviter, invited.id),
  /** Who cannot tell whether it was done looks at the events first. */
  async again(platform, given) {
    if (!actionsOf(test, given.invited.id).includes('invitationRenewed')) await renewing.run(platform, given);
  },
  async expect({ invited, link }) {
    await expectOwner(['userInvited', 'invitationRenewed'], ['invitation', 'invitation']);
    await expect(begin(test.platform, link)).rejects.toMatchObject({ code: 'tokenGone' });
    const newer = await linkFor(test, invited.id, 'activation');
    expect(newer).not.toBe(link);
  },
};

const begin = (platform: Platform, token: string) =>
  activate(platform, { token, password: PASSWORD, privacyNotice: currentVersion(platform) }, 'fi');

const activating = (role: User['role']): Flow<{ link: string }> => ({
  addresses,
  async prepare() {
    const { inviter, organisationId } = await inviting.prepare();
    const { id } = await invite(test.platform, inviter, { ...invitation(organisationId), role });
    return { link: await linkFor(test, id, 'activation') };
  },
  run: (platform, { link }) => begin(platform, link),
  async expect({ link }) {
    const owner = await expectOwner(['userInvited', 'userActivated'], ['invitation']);
    expect(owner).toMatchObject({ status: 'active', role });
    expect(await readCredential(test.platform, owner.id)).toBeDefined();
    await expect(begin(test.platform, link)).rejects.toMatchObject({ code: 'tokenGone' });
  },
});

const bootstrap: Flow<unknown> = {
  addresses: ['first@register.example'],
  prepare: async () => undefined,
  run: ensureAdministrator,
  async expect() {
    const first = (await findByEmail(test.platform, 'first@register.example'))?.value;
    expect(first).toMatchObject({ status: 'invited', role: 'administrator' });
    expect(documents(test, 'user')).toHaveLength(1);
    expect(documents(test, 'organisation')).toHaveLength(1);
    expect(documents(test, 'mail').map(({ template }) => template)).toEqual(['invitation']);
    expect(documents(test, 'event').map(({ action }) => action)).toEqual(['organisationCreated', 'userInvited']);
  },
};

/** The last link has expired, and nobody has used it. */
const bootstrapAgain: Flow<unknown> = {
  ...bootstrap,
  async prepare() {
    await ensureAdministrator(test.platform);
    await endMails(test);
    test.clock.advance('P20D');
  },
  async expect() {
    const first = (await findByEmail(test.platform, 'first@register.example'))?.value;
    expect(actionsOf(test, first?.id ?? '')).toEqual(['userInvited', 'invitationRenewed']);
    expect(mailsFrom(test, first?.id ?? '')).toEqual(['invitation', 'invitation']);
    expect((await stored(test.platform, first?.id ?? '')).epochs.activation).toBe(1);
  },
};

describe.each([
  ['an invitation', walkable(inviting), 3],
  ['an invitation that must be approved', walkable(asking), 3],
  ['an invitation to an address that a crash left reserved', walkable(takingOver), 4],
  ['an invitation to an address that somebody wanted to have', walkable(takingFromSomebody), 4],
  ['an approval', walkable(approving), 1],
  ['a refusal', walkable(refusing), 3],
  ['an invitation that is renewed', walkable(renewing), 2],
  ['an activation', walkable(activating('editor')), 2],
  ['the activation of an administrator', walkable(activating('administrator')), 4],
  ['the invitation of the first administrator', walkable(bootstrap), 3],
  ['the invitation of the first administrator, once more', walkable(bootstrapAgain), 1],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
