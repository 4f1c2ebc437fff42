import { deleteTokensOf, newCode, redeemCode, spelt, spendCode } from '../../shared/credentials/index.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeEach(async () => {
  test = await testPlatform();
});
afterEach(() => test.stop());

const kind = 'activationCode' as const;
const gone = { code: 'tokenGone' };
const made = () => newCode(test.platform, { kind, userId: 'user-1', epoch: 2 });
const tried = (typed: { reference: string; code: string; source?: string }, of: typeof kind | 'resetCode' = kind) =>
  redeemCode(test.platform, of, { source: '192.0.2.1', ...typed });

describe('a code that is read out', () => {
  it('is found as it was heard, and until it is spent', async () => {
    const read = await made();
    const heard = { reference: read.reference.toLowerCase().replace('-', ' '), code: read.code.replace('-', '') };
    const redeemed = await tried(heard);
    expect(redeemed).toMatchObject({ userId: 'user-1', epoch: 2 });
    await spendCode(test.platform, redeemed);
    await expect(tried(read)).rejects.toMatchObject(gone);
  });

  it('stands nowhere: neither it nor its reference', async () => {
    const { reference, code } = await made();
    const dump = JSON.stringify(test.dump());
    for (const text of [reference, code, reference.replace('-', ''), code.replace('-', '')])
      expect(dump).not.toContain(text);
  });

  it.each([
    ['an unknown reference', ({ code }: { code: string }) => ({ reference: '0000-0000', code }), kind],
    ['a wrong code', ({ reference }: { reference: string }) => ({ reference, code: '0000-0000' }), kind],
    ['the code of another purpose', (read: { reference: string; code: string }) => read, 'resetCode' as const],
  ])('is refused alike, with the same reads and writes, for %s', async (_, change, of) => {
    const read = await made();
    test.cosmos.requests.take();
    await expect(tried(change(read), of)).rejects.toMatchObject(gone);
    const asked = test.cosmos.requests.take().map(({ container, operation }) => `${container} ${operation}`);
    expect(asked).toEqual(['tokens read', 'tokens create', 'tokens read', 'tokens create', 'tokens read']);
  });

  it('is dead after an hour, and with everything else of its user', async () => {
    const [late, erased] = [await made(), await made()];
    await deleteTokensOf(test.platform, 'user-1');
    await expect(tried(erased)).rejects.toMatchObject(gone);
    test.clock.advance('PT1H');
    await expect(tried(late)).rejects.toMatchObject(gone);
  });

  it('is dead after ten tries, the right one included, wherever they come from', async () => {
    const read = await made();
    for (let at = 0; at < 10; at++)
      await expect(tried({ ...read, code: '0000-0000', source: `192.0.2.${at}` })).rejects.toMatchObject(gone);
    await expect(tried({ ...read, source: '192.0.2.99' })).rejects.toMatchObject(gone);
  });

  it('is not found by trying references from one place', async () => {
    for (let at = 0; at < 30; at++)
      await expect(tried({ reference: `X${at}`, code: 'Y', source: '192.0.2.7' })).rejects.toMatchObject(gone);
    await expect(tried({ ...(await made()), source: '192.0.2.7' })).rejects.toMatchObject(gone);
  });
});

describe('the spoken alphabet', () => {
  it('has a word for every sign of a code in every language', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const language of ['sv', 'fi', 'en'] as const) {
      const words = spelt(signs, language);
      expect(new Set(words).size).toBe(signs.length);
      expect(words.every((word) => word.length > 2)).toBe(true);
    }
    expect(spelt('K7Q2-9F', 'sv')).toEqual(['Kalle', 'sju', 'Qvintus', 'två', 'nio', 'Filip']);
  });
});
