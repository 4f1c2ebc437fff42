import fc from 'fast-check';
import { acceptPassword, checkPassword, hashPassword, verifyPassword } from '../../shared/credentials/index.ts';
import { cost } from '../../shared/credentials/passwords.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { Language } from '../../shared/platform/language.ts';

const own = ['Aino', 'Virtanen', 'aino.virtanen@example.fi'];
const codes = async (password: string) => (await checkPassword(password, own)).map(({ code }) => code);

describe('the rules of a new password', () => {
  it.each([
    ['kvasten flyger lågt', []],
    ['correct horse battery staple', []],
    ['x9$kQ!vB2#rT7&zM', []],
    ['пароль из четырёх слов', []],
    ['fjorton tecken', ['tooShort']],
    ['', ['tooShort']],
    ['passwordpassword', ['tooCommon']],
    ['qwertyuiopasdfghjkl', ['tooCommon']],
    ['123456789012345', ['tooCommon']],
    ['aaaaaaaaaaaaaaaaaaaa', ['tooCommon']],
    ['aino.virtanen@example.fi', ['containsOwnData']],
    ['Aino-Virtanen-2027!', ['containsOwnData']],
    ['Användarregister1', ['containsOwnData']],
    ['aino.virtanen.ny@example.fi', ['containsOwnData']],
    ['AinoVirtanenAinoVirtanen1', ['containsOwnData']],
    ['with a\u0000 control character', ['unusableCharacter']],
    ['with half a \ud83d character', ['unusableCharacter']],
  ])('%j: %j', async (password, expected) => {
    expect(await codes(password)).toEqual(expected);
  });

  it('count code points of the normalised form, from 15 to 128', async () => {
    const clefs = '𝄞♪'.repeat(7);
    expect(await codes(clefs)).toEqual(['tooShort']);
    expect(await codes(`${clefs}x`)).not.toContain('tooShort');
    expect(await codes('a\u0308'.repeat(14))).toEqual(['tooShort']);
    const long = [...Array(128).keys()].map((n) => String.fromCodePoint(0x4e00 + ((n * 7919) % 5000))).join('');
    expect(await codes(long)).toEqual([]);
    expect(await codes(`${long}x`)).toEqual(['tooLong']);
  });

  it('ask for no composition', async () => {
    const words = ['kvast', 'flyger', 'tidig', 'ankare', 'molnig', 'spade', 'lykta', 'vinter'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(words, { minLength: 5 }), async (chosen) => {
        expect(await codes(chosen.join(' '))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('are told in every language', async () => {
    for (const language of Language.options) {
      const refusal = await acceptPassword('kort', own, language).catch((thrown) => thrown);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({
        code: 'passwordRefused',
        errors: [{ path: 'body.password', code: 'tooShort', message: expect.stringContaining('15') }],
      });
    }
  });
});

describe('kept passwords', () => {
  it('are PHC strings of argon2id under a salt of their own', async () => {
    const [one, other] = [await hashPassword('samma lösenord'), await hashPassword('samma lösenord')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=6,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it('are recognised in any form of Unicode, and nothing else is', async () => {
    const hash = await hashPassword('lösenord på ängen');
    expect(await verifyPassword(hash, 'lösenord på ängen'.normalize('NFD'))).toEqual({ ok: true });
    expect(await verifyPassword(hash, 'lösenord på ängen ')).toEqual({ ok: false });
    expect(await verifyPassword(undefined, 'lösenord på ängen')).toEqual({ ok: false });
  });

  it('are hashed anew when they were made more cheaply', async () => {
    const known = '$argon2id$v=19$m=8192,t=1,p=1';
    const { argon2Sync } = await import('node:crypto');
    const nonce = Buffer.alloc(16, 7);
    const tag = argon2Sync('argon2id', { message: 'x', nonce, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 });
    const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
    const cheap = `${known}$${text(nonce)}$${text(tag)}`;
    const { ok, rehash } = await verifyPassword(cheap, 'x');
    expect(ok).toBe(true);
    expect(rehash).toContain(`m=${cost.memory},t=${cost.passes}`);
    expect(await verifyPassword(rehash, 'x')).toEqual({ ok: true });
    expect(await verifyPassword(cheap, 'y')).toEqual({ ok: false });
  });

  it('are a fault of the program when they are malformed', async () => {
    await expect(verifyPassword('$2b$10$abc', 'x')).rejects.toThrow('malformed');
  });
});
