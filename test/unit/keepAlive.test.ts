import { keepAlive } from '../../shared/accounts/index.ts';
import type { User } from '../../shared/accounts/user.ts';
import { keepLinkToken, newSecret } from '../../shared/credentials/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { actionsOf, settleNow, stored, use } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

/** The token in a prompt's link. */
async function link({ id: userId, lastActiveAt }: User): Promise<string> {
  const token = newSecret();
  const expiresAt = instant(test.clock.now() + 30 * 86_400_000);
  const facts = { kind: 'keepAlive' as const, userId, epoch: 0, mailId: newSecret(), basis: lastActiveAt, expiresAt };
  await keepLinkToken(test.platform, { ...facts, token });
  return token;
}

const silent = async (facts: Partial<User> = {}) => {
  const user = await settleNow(test.platform, facts);
  test.clock.advance('P5M');
  return user;
};
const gone = { code: 'tokenGone' };

describe('the link of a prompt', () => {
  it('moves the day of deactivation, and counts as activity', async () => {
    const user = await silent();
    const { platform, clock } = test;
    const { deactivatesAt } = await keepAlive(platform, await link(user));
    const day = platform.calendar.plus(platform.calendar.plus(platform.calendar.dayOf(clock.now()), 'P6M'), 'P1D');
    expect(deactivatesAt).toBe(instant(platform.calendar.startOf(day)));
    expect(await stored(platform, user.id)).toMatchObject({
      lastActiveAt: instant(clock.now()),
      prompt: null,
      revision: user.revision,
    });
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'keptAlive']);
  });

  it('works once, whichever prompt of the silence it came with', async () => {
    const user = await silent();
    const [first, last] = [await link(user), await link(user)];
    await keepAlive(test.platform, first);
    await expect(keepAlive(test.platform, first)).rejects.toMatchObject(gone);
    await expect(keepAlive(test.platform, last)).rejects.toMatchObject(gone);
  });

  it('works once when it is followed twice at the same moment', async () => {
    const user = await silent();
    const token = await link(user);
    const other = (await test.otherHost()).platform;
    const answers = await Promise.allSettled([keepAlive(test.platform, token), keepAlive(other, token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(actionsOf(test, user.id)).toEqual(['userSettled', 'keptAlive']);
  });

  it('is gone once its user was active otherwise', async () => {
    const user = await silent();
    const token = await link(user);
    await use(test.platform, user.id);
    await expect(keepAlive(test.platform, token)).rejects.toMatchObject(gone);
  });

  it.each([
    ['deactivated', { status: 'deactivated', deactivatedAt: '2026-01-20T09:00:00.000Z' }],
    ['being erased', { status: 'erasing' }],
    ['not yet activated', { status: 'invited' }],
    ['of somebody who has left', { lastDayOfEmployment: '2026-01-31' }],
  ] as const)('is gone for an account that is %s', async (_, facts) => {
    await expect(keepAlive(test.platform, await link(await silent(facts)))).rejects.toMatchObject(gone);
  });

  it('is gone when it expires, and for nobody', async () => {
    const token = await link(await silent());
    test.clock.advance('P30D');
    await expect(keepAlive(test.platform, token)).rejects.toMatchObject(gone);
    await expect(keepAlive(test.platform, newSecret())).rejects.toMatchObject(gone);
  });
});
