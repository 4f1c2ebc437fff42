import * as z from 'zod';
import {
  deleteTokensOf,
  findToken,
  keepLinkToken,
  linkToken,
  newSecret,
  tokenId,
} from '../../shared/credentials/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

const HOUR = 3_600_000;
const facts = () => ({
  kind: 'reset' as const,
  userId: 'user-1',
  epoch: 3,
  mailId: 'mail-1',
  expiresAt: instant(test.clock.now() + HOUR),
});

describe('link tokens', () => {
  it('are the same for the same mail and differ for another', async () => {
    const first = await linkToken(test.platform, 'mail-1');
    expect(await linkToken(test.platform, 'mail-1', first.keyId)).toEqual(first);
    expect((await linkToken(test.platform, 'mail-2')).token).not.toBe(first.token);
    expect(Buffer.from(first.token, 'base64url')).toHaveLength(32);
  });

  it('are stored by their hash alone, and are found until they expire by the clock', async () => {
    const { token } = await linkToken(test.platform, 'mail-3');
    await keepLinkToken(test.platform, { ...facts(), token, basis: 'x' });
    await keepLinkToken(test.platform, { ...facts(), token, epoch: 9 });
    expect(JSON.stringify(test.dump())).not.toContain(token);
    expect((await findToken(test.platform, 'reset', token))?.value).toMatchObject({ epoch: 3, basis: 'x' });
    expect(await findToken(test.platform, 'activation', token)).toBeUndefined();
    test.clock.advance('PT1H');
    expect(await findToken(test.platform, 'reset', token)).toBeUndefined();
  });

  it('are not mistaken for what else stands under a hash', async () => {
    const token = newSecret();
    await test.platform.store.create('tokens', { id: tokenId(token), type: 'session' });
    expect(await findToken(test.platform, 'reset', token)).toBeUndefined();
    expect(await findToken(test.platform, 'reset', newSecret())).toBeUndefined();
  });

  it('go with everything else that names their user', async () => {
    const [mine, theirs] = [newSecret(), newSecret()];
    await keepLinkToken(test.platform, { ...facts(), token: mine, userId: 'user-2' });
    await keepLinkToken(test.platform, { ...facts(), token: theirs, userId: 'user-3' });
    await deleteTokensOf(test.platform, 'user-2');
    await deleteTokensOf(test.platform, 'user-2');
    expect(await findToken(test.platform, 'reset', mine)).toBeUndefined();
    expect(await findToken(test.platform, 'reset', theirs)).toBeDefined();
    const id = tokenId(theirs);
    expect(await test.platform.store.read('tokens', id, id, z.object({ ttl: z.number() }))).toMatchObject({
      value: { ttl: 3600 },
    });
  });
});
