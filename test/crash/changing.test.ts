import {
  actorOf,
  changeRole,
  confirmEmail,
  invite,
  keepAlive,
  requestEmailChange,
  type User,
} from '../../shared/accounts/index.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { keepLinkToken, newSecret, readCredential, verifyPassword } from '../../shared/credentials/index.ts';
import {
  createOrganisation,
  type Organisation,
  readOrganisation,
  shownTo,
  updateOrganisation,
} from '../../shared/organisations/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { authenticate, changePassword, requestReset, resetPassword, signIn } from '../../shared/sessions/index.ts';
import { guarded } from '../setup/guard.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { entersWith, sessionOf, settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { linkFor } from '../setup/reading.ts';
import { PASSWORD, settle } from '../setup/users.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  // Sessions outlive the time that passes until everything has come to rest.
  test = await testPlatform({ SESSION_IDLE: 'P1D', SESSION_LIFETIME: 'P2D' });
});
afterAll(() => test.stop());

const OLD = 'gammal.adress@example.fi';
const NEW = 'ny.adress@example.fi';
const NEW_PASSWORD = 'sju sjösjuka sälar simmar';
const source = '192.0.2.1';

const requesting: Flow<{ administrator: User; user: User }> = {
  addresses: [OLD, NEW],
  async prepare() {
    return {
      administrator: await settleAdministrator(test.platform),
      user: await settleNow(test.platform, { email: OLD }),
    };
  },
  run: (platform, { administrator, user }) => requestEmailChange(platform, administrator, user.id, NEW, user.revision),
  async again(platform, given) {
    if (!actionsOf(test, given.user.id).includes('emailChangeRequested')) await requesting.run(platform, given);
  },
  async expect({ user }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'emailChangeRequested']);
    expect(mailsFrom(test, user.id)).toEqual(['emailConfirmation']);
    expect(await stored(test.platform, user.id)).toMatchObject({ email: OLD, pendingEmail: { email: NEW } });
  },
};

/** A link that the new mailbox has received. */
async function confirmation(user: User): Promise<string> {
  const token = newSecret();
  const basis = user.pendingEmail?.requestedAt;
  if (basis === undefined) throw new Error('Nothing waits for confirmation');
  await keepLinkToken(test.platform, {
    ...{ kind: 'emailConfirmation', token, userId: user.id, epoch: 0, mailId: 'mail', basis },
    expiresAt: instant(test.clock.now() + 86_400_000),
  });
  return token;
}

interface Confirming {
  user: User;
  link: string;
  session: string;
}

const confirming: Flow<Confirming> = {
  addresses: [OLD, NEW],
  async prepare() {
    const { administrator, user: before } = await requesting.prepare();
    const user = await requestEmailChange(test.platform, administrator, before.id, NEW);
    return { user, link: await confirmation(user), session: await sessionOf(test.platform, user) };
  },
  run: (platform, { link }) => confirmEmail(platform, link),
  async expect({ user, session }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'emailChangeRequested', 'emailChanged']);
    expect(mailsFrom(test, user.id)).toEqual(['emailChanged', 'emailConfirmation']);
    expect((await findByEmail(test.platform, NEW))?.value.id).toBe(user.id);
    expect(await findByEmail(test.platform, OLD)).toBeUndefined();
    expect(await entersWith(test.platform, session)).toBe(false);
  },
};

/** The address that was had before, whose release a crash prevented. */
const comingBack: Flow<Confirming> = {
  ...confirming,
  async prepare() {
    const given = await confirming.prepare();
    const failing: Platform = {
      ...test.platform,
      store: { ...test.platform.store, remove: () => Promise.reject(new Error('killed')) },
    };
    await expect(confirmEmail(failing, given.link)).rejects.toThrow('killed');
    const administrator = await settleAdministrator(test.platform);
    const user = await requestEmailChange(test.platform, administrator, given.user.id, OLD);
    return { user, link: await confirmation(user), session: await sessionOf(test.platform, user) };
  },
  async expect({ user, session }) {
    expect(actionsOf(test, user.id).filter((action) => action === 'emailChanged')).toHaveLength(2);
    expect((await findByEmail(test.platform, OLD))?.value.id).toBe(user.id);
    expect(await findByEmail(test.platform, NEW)).toBeUndefined();
    expect(await entersWith(test.platform, session)).toBe(false);
  },
};

/** Somebody who was invited to a mistyped address. */
const correcting: Flow<Confirming> = {
  ...confirming,
  async prepare() {
    const administrator = await settleAdministrator(test.platform);
    const { id: organisationId } = await settleOrganisation(test.platform);
    const invited = await invite(test.platform, administrator, {
      ...{ email: OLD, givenName: 'Ainikki', familyName: 'Virtanen', organisationId },
      ...{ role: 'editor', language: 'sv', lastDayOfEmployment: null },
    });
    const session = await linkFor(test, invited.id, 'activation');
    const user = await requestEmailChange(test.platform, administrator, invited.id, NEW);
    return { user, link: await confirmation(user), session };
  },
  async expect({ user }) {
    expect(actionsOf(test, user.id)).toEqual(['userInvited', 'emailChangeRequested', 'emailChanged']);
    expect(mailsFrom(test, user.id)).toEqual(['emailChanged', 'emailConfirmation', 'invitation', 'invitation']);
    expect((await findByEmail(test.platform, NEW))?.value).toMatchObject({ id: user.id, status: 'invited' });
    expect(await findByEmail(test.platform, OLD)).toBeUndefined();
  },
};

const changing = (from: User['role'], to: User['role']): Flow<{ administrator: User; user: User }> => ({
  async prepare() {
    const administrator = await settleAdministrator(test.platform);
    const settled = from === 'administrator' ? settleAdministrator : settleNow;
    return { administrator, user: await settled(test.platform, { role: from }) };
  },
  run: (platform, { administrator, user }) => changeRole(platform, administrator, user.id, user.revision, to),
  async expect({ administrator, user }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'roleChanged']);
    expect(mailsFrom(test, user.id)).toEqual(['roleChanged']);
    expect((await stored(test.platform, user.id)).role).toBe(to);
    expect((await stored(test.platform, administrator.id)).role).toBe('administrator');
  },
});

const signingIn: Flow<{ user: User }> = {
  addresses: [OLD],
  prepare: async () => ({ user: await settle(test.platform, { email: OLD }) }),
  run: (platform) => signIn(platform, { email: OLD, password: PASSWORD, source }),
  async expect({ user }) {
    const { token } = await signIn(test.platform, { email: OLD, password: PASSWORD, source });
    expect((await authenticate(test.platform, token)).user.value.id).toBe(user.id);
  },
};

/** The password that holds, and none of the sessions and links from before. */
async function expectPassword(user: User, session: string): Promise<void> {
  const kept = await readCredential(test.platform, user.id);
  expect((await verifyPassword(kept?.hash, NEW_PASSWORD)).ok).toBe(true);
  expect(mailsFrom(test, user.id).filter((template) => template === 'passwordChanged')).toHaveLength(1);
  expect(await entersWith(test.platform, session)).toBe(false);
}

interface Entered {
  user: User;
  session: string;
  other: string;
}

const changingPassword: Flow<Entered> = {
  async prepare() {
    const user = await settle(test.platform);
    const [session, other] = [await sessionOf(test.platform, user), await sessionOf(test.platform, user)];
    return { user, session, other };
  },
  async run(platform, { session }) {
    const { user, session: own } = await authenticate(platform, session);
    await changePassword(
      platform,
      { user: user.value, session: own },
      { current: PASSWORD, password: NEW_PASSWORD },
      'sv',
    );
  },
  async expect({ user, other }) {
    expect(actionsOf(test, user.id).filter((action) => action !== 'sessionUsed')).toEqual([
      'userSettled',
      'passwordChanged',
    ]);
    await expectPassword(user, other);
  },
};

const askingForReset: Flow<{ user: User }> = {
  ...signingIn,
  prepare: async () => ({ user: await settleNow(test.platform, { email: OLD }) }),
  run: (platform) => requestReset(platform, { email: OLD, source }),
  async again(platform, given) {
    if (mailsFrom(test, given.user.id).length === 0) await askingForReset.run(platform, given);
  },
  async expect({ user }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'passwordResetRequested']);
    expect(mailsFrom(test, user.id)).toEqual(['passwordReset']);
  },
};

const resetting: Flow<Entered> = {
  async prepare() {
    const user = await settleNow(test.platform, { email: OLD });
    await requestReset(test.platform, { email: OLD, source });
    const other = await sessionOf(test.platform, user);
    return { user, session: await linkFor(test, user.id), other };
  },
  run: (platform, { session: token }) => resetPassword(platform, { token, password: NEW_PASSWORD, source }, 'sv'),
  async expect({ user, session: link, other }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'passwordResetRequested', 'passwordReset']);
    await expectPassword(user, other);
    const again = resetPassword(test.platform, { token: link, password: PASSWORD, source }, 'sv');
    await expect(again).rejects.toMatchObject({ code: 'tokenGone' });
  },
};

const keepingAlive: Flow<{ user: User; link: string }> = {
  async prepare() {
    await settleAdministrator(test.platform);
    const user = await settleNow(test.platform);
    const link = newSecret();
    const expiresAt = instant(test.clock.now() + 1e10);
    const facts = { userId: user.id, epoch: 0, mailId: 'mail', basis: user.lastActiveAt, expiresAt };
    await keepLinkToken(test.platform, { kind: 'keepAlive', token: link, ...facts });
    test.clock.advance('P1D');
    return { user, link };
  },
  run: (platform, { link }) => keepAlive(platform, link),
  async expect({ user, link }) {
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'keptAlive']);
    await expect(keepAlive(test.platform, link)).rejects.toMatchObject({ code: 'tokenGone' });
  },
};

const founding: Flow<{ administrator: User }> = {
  prepare: async () => ({ administrator: await settleAdministrator(test.platform) }),
  run: (platform, { administrator }) =>
    createOrganisation(platform, actorOf(administrator), {
      ...{ name: 'Kommunen', kind: 'municipality', telephone: null },
      invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
    }),
  /** Who got no answer looks at the list first. */
  async again(platform, given) {
    if (documents(test, 'organisation').length === 0) await founding.run(platform, given);
  },
  async expect() {
    const [organisation, ...more] = documents(test, 'organisation');
    expect(more).toEqual([]);
    expect(actionsOf(test, String(organisation?.id))).toEqual(['organisationCreated']);
  },
};

const renaming: Flow<{ administrator: User; organisation: Organisation }> = {
  async prepare() {
    return {
      administrator: await settleAdministrator(test.platform),
      organisation: await settleOrganisation(test.platform),
    };
  },
  run: (platform, { administrator, organisation }) =>
    updateOrganisation(platform, actorOf(administrator), organisation, { name: 'Staden' }),
  async expect({ organisation: { id } }) {
    expect((await readOrganisation(test.platform, id))?.value).toMatchObject({ name: { text: 'Staden' }, revision: 2 });
    expect(actionsOf(test, id)).toEqual(['organisationCreated', 'organisationChanged']);
  },
};

const naming: Flow<{ administrator: User; organisation: Organisation }> = {
  async prepare() {
    await guarded(test.platform);
    return renaming.prepare();
  },
  run: (platform, { administrator, organisation }) =>
    updateOrganisation(platform, actorOf(administrator), organisation, { name: 'Räfsbäcks' }),
  async expect({ administrator, organisation: { id } }) {
    const after = (await readOrganisation(test.platform, id))?.value;
    expect(after).toMatchObject({ name: { text: 'Kommunen', withheld: { authorId: administrator.id } }, revision: 2 });
    expect(after && (await shownTo(test.platform, after, administrator.id)).name).toBe('Räfsbäcks');
    expect(documents(test, 'telephoneTask')).toMatchObject([{ pk: id, kind: 'leakInText', state: 'open' }]);
    expect(actionsOf(test, id)).toEqual(['organisationCreated', 'organisationChanged']);
  },
};

describe.each([
  ['a wish for another address', walkable(requesting), 1],
  ['another address', walkable(confirming), 4],
  ['an address that one has had before', walkable(comingBack), 4],
  ['another address of somebody invited', walkable(correcting), 4],
  ['the end as an administrator, of the last but one', walkable(changing('administrator', 'editor')), 2],
  ['the beginning as an administrator', walkable(changing('editor', 'administrator')), 3],
  ['another role', walkable(changing('editor', 'mainUser')), 1],
  ['a sign-in', walkable(signingIn), 3],
  ['another password', walkable(changingPassword), 2],
  ['a wish for another password', walkable(askingForReset), 3],
  ['a forgotten password', walkable(resetting), 3],
  ['a sign of life', walkable(keepingAlive), 1],
  ['a new organisation', walkable(founding), 1],
  ['a change of an organisation', walkable(renaming), 1],
  ['a name that mentions a protected person', walkable(naming), 1],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
