import { confirmEmail, invite, removeUser, requestEmailChange, type User } from '../../shared/accounts/index.ts';
import { eraseUser } from '../../shared/accounts/lifecycle/erase.ts';
import { readUsernameKey, type UsernameKey } from '../../shared/accounts/usernameKey.ts';
import { findByEmail, reserve } from '../../shared/accounts/usernames.ts';
import { newId } from '../../shared/platform/ids.ts';
import { confirmation } from '../setup/interleaving.ts';
import { actionsOf, documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testKeys, testPlatform } from '../setup/platform.ts';
import { beginWithFirst, PHASE, rotateUntil } from '../setup/rotation.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform({}, '2026-01-15T09:00:00Z', testKeys(2));
});
afterAll(() => test.stop());

const OLD = 'gammal.adress@example.fi';
const NEW = 'ny.adress@example.fi';
const addresses = [OLD, NEW];
type Phase = UsernameKey['phase'];

const pass = () => test.clock.advance(PHASE);

/** Goes over to the second version, wherever the register stands; then nothing is left of the first. */
async function expectRotated(): Promise<void> {
  const { phase, versions } = (await readUsernameKey(test.platform)).value;
  if (phase !== 'stable' || versions[0] !== 'v2') await rotateUntil(test.platform, 'stable', pass);
  expect((await readUsernameKey(test.platform)).value).toMatchObject({ phase: 'stable', versions: ['v2'] });
  for (const { keyId } of test.dump().usernames ?? []) expect(keyId).toBe('v2');
  expect(actionsOf(test, 'usernameKey')).toEqual([
    'usernameKeyRotationBegun',
    'usernameKeySwitched',
    'usernameKeyAlone',
    'usernameKeyRetired',
  ]);
}

/** A register in a phase, with an administrator who was there before and somebody who is at the old address. */
async function inPhase(phase: Phase): Promise<{ administrator: User; user: User }> {
  // No host goes any more by what the register before this one said.
  pass();
  await beginWithFirst(test.platform);
  const administrator = await settleAdministrator(test.platform);
  const user = await settleNow(test.platform, { email: OLD });
  if (phase !== 'stable') await rotateUntil(test.platform, phase, pass);
  return { administrator, user };
}

const rotating: Flow<{ user: User }> = {
  addresses,
  prepare: () => inPhase('stable'),
  run: (platform) => rotateUntil(platform, 'stable', pass),
  async expect({ user }) {
    await expectRotated();
    expect((await findByEmail(test.platform, OLD))?.value.id).toBe(user.id);
    expect(documents(test, 'user')).toHaveLength(test.dump().usernames?.length ?? 0);
  },
};

const inviting = (phase: Phase): Flow<{ administrator: User; organisationId: string }> => ({
  addresses,
  async prepare() {
    const { administrator } = await inPhase(phase);
    // What somebody who never came left behind.
    await reserve(test.platform, NEW, newId());
    pass();
    return { administrator, organisationId: (await settleOrganisation(test.platform)).id };
  },
  run: (platform, { administrator, organisationId }) =>
    invite(platform, administrator, {
      ...{ email: NEW, givenName: 'Uusitalo', familyName: 'Tulija', organisationId },
      ...{ role: 'editor', language: 'fi', lastDayOfEmployment: null },
    }),
  async expect() {
    await expectRotated();
    expect(documents(test, 'user').filter(({ email }) => email === NEW)).toHaveLength(1);
    expect(await findByEmail(test.platform, NEW)).toBeDefined();
  },
});

const confirming = (phase: Phase): Flow<{ user: User; link: string }> => ({
  addresses,
  async prepare() {
    const { administrator, user } = await inPhase(phase);
    const asked = await requestEmailChange(test.platform, administrator, user.id, NEW);
    return { user, link: await confirmation(test.platform, asked) };
  },
  run: (platform, { link }) => confirmEmail(platform, link),
  async expect({ user }) {
    await expectRotated();
    expect((await findByEmail(test.platform, NEW))?.value.id).toBe(user.id);
    expect(await findByEmail(test.platform, OLD)).toBeUndefined();
  },
});

const erasing = (phase: Phase): Flow<{ user: User }> => ({
  addresses,
  async prepare() {
    const { administrator, user } = await inPhase(phase);
    await removeUser(test.platform, administrator, user.id);
    test.clock.advance('P7M');
    return { user };
  },
  run: (platform, { user }) => eraseUser(platform, user.id),
  async expect({ user }) {
    await expectRotated();
    expect(actionsOf(test, user.id)).toContain('userErased');
    expect(await findByEmail(test.platform, OLD)).toBeUndefined();
    expect(test.dump().usernames?.filter(({ userId }) => userId === user.id)).toEqual([]);
  },
});

describe.each([
  ['the rotation of the username key', walkable(rotating), 10],
  ['an invitation while both versions are written', walkable(inviting('both')), 5],
  ['an invitation after the switch', walkable(inviting('switched')), 5],
  ['an invitation while the old version is cleared away', walkable(inviting('clearing')), 3],
  ['a change of address while both versions are written', walkable(confirming('both')), 5],
  ['a change of address after the switch', walkable(confirming('switched')), 5],
  ['a change of address while the old version is cleared away', walkable(confirming('clearing')), 3],
  ['an erasure while both versions are written', walkable(erasing('both')), 3],
  ['an erasure after the switch', walkable(erasing('switched')), 4],
  ['an erasure while the old version is cleared away', walkable(erasing('clearing')), 3],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
