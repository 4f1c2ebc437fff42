import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { holdsIdentityCode } from '../../shared/protection/index.ts';

const day = fc
  .integer({ min: 0, max: 79_000 })
  .map((days) => Temporal.PlainDate.from('1805-01-01').add({ days }))
  .filter(({ year }) => year < 2020);
const two = (value: number) => String(value % 100).padStart(2, '0');

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const separators: Readonly<Record<number, readonly string[]>> = {
  18: ['+'],
  19: ['-', 'U', 'V', 'W', 'X', 'Y'],
  20: ['A', 'B', 'C', 'D', 'E', 'F'],
};

/** The parts of a henkilötunnus: date, sign of the century, number with its check character. */
const hetu = fc
  .tuple(day, fc.integer({ min: 2, max: 999 }), fc.nat(5))
  .map(([{ year, month, day: of }, number, which]) => {
    const date = two(of) + two(month) + two(year);
    const individual = String(number).padStart(3, '0');
    const signs = separators[Math.floor(year / 100)] ?? [];
    return {
      date,
      sign: signs[which % signs.length] ?? '',
      last: individual + (CHECKS[Number(date + individual) % 31] ?? ''),
    };
  });

const luhnDigit = (nine: string): string => {
  const sum = [...nine]
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
  return String((10 - (sum % 10)) % 10);
};

/** The parts of a personnummer or, with sixty days more, a samordningsnummer. */
const personnummer = fc
  .tuple(day, fc.integer({ min: 0, max: 999 }), fc.boolean())
  .map(([{ year, month, day: of }, number, coordination]) => {
    const date = two(year) + two(month) + two(coordination ? of + 60 : of);
    const serial = String(number).padStart(3, '0');
    return { century: String(Math.floor(year / 100)), date, last: serial + luhnDigit(date + serial) };
  });

const around = fc.constantFrom(
  (code: string) => code,
  (code: string) => `Hej! Ärendet gäller ${code}, se bilaga.`,
  (code: string) => `Asia (${code}) on vireillä 12.3.2027.`,
  (code: string) => `id:${code};n=4`,
  (code: string) => `2027-03-12 ${code}`,
  (code: string) => `tfn 040 1234 ${code}.`,
);

const disguise = fc.constantFrom(
  (code: string) => code,
  (code: string) => code.toLowerCase(),
  (code: string) => code.replaceAll('-', '–'),
  (code: string) => code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (code: string) => [...code].join('\u200b'),
  (code: string) => code.replaceAll(' ', '\u00a0'),
);

describe('personal identity codes', () => {
  it('finds every valid henkilötunnus in every form', () => {
    fc.assert(
      fc.property(hetu, fc.nat(5), around, disguise, ({ date, sign, last }, form, place, hide) => {
        const spaced = date.replace(/(..)(..)(..)/, '$1 $2 $3');
        const forms = [
          date + sign + last,
          `${date} ${sign} ${last}`,
          `${date}${sign} ${last}`,
          `${spaced} ${sign} ${last}`,
          `${date.replace(/(..)(..)(..)/, '$1.$2.$3')}${sign}${last}`,
          `${date}${sign}${last.slice(0, 3)} ${last.slice(3)}`,
        ];
        expect(holdsIdentityCode(place(hide(forms[form] ?? '')))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every valid personnummer and samordningsnummer in every form', () => {
    fc.assert(
      fc.property(personnummer, fc.nat(7), around, disguise, ({ century, date, last }, form, place, hide) => {
        const forms = [
          `${date}-${last}`,
          `${date}+${last}`,
          date + last,
          century + date + last,
          `${century}${date}-${last}`,
          `${century}${date.replace(/(..)(..)(..)/, '$1-$2-$3')}-${last}`,
          `${date.replace(/(..)(..)(..)/, '$1 $2 $3')} ${last}`,
          `${century}${date} - ${last}`,
        ];
        expect(holdsIdentityCode(place(hide(forms[form] ?? '')))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no code with one changed digit or check character for one', () => {
    fc.assert(
      fc.property(hetu, fc.nat(30), ({ date, sign, last }, shift) => {
        const other = CHECKS[(CHECKS.indexOf(last.slice(3)) + 1 + (shift % 30)) % 31] ?? '';
        fc.pre(holdsNoSwedish(date + sign + last.slice(0, 3) + other));
        expect(holdsIdentityCode(date + sign + last.slice(0, 3) + other)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(personnummer, fc.nat(9), fc.integer({ min: 1, max: 9 }), ({ date, last }, at, by) => {
        const digits = [...(date + last)]
          .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
          .join('');
        // One in some thousands is a henkilötunnus by chance.
        fc.pre(CHECKS[Number(digits.slice(0, 9)) % 31] !== digits.slice(9));
        expect(holdsIdentityCode(`${digits.slice(0, 6)}-${digits.slice(6)}`)).toBe(false);
      }),
    );
  });

  it('takes dates, amounts, telephone and reference numbers for none', () => {
    for (const text of [
      '2027-03-12',
      '2027-03-12 2027',
      '2019-08-11 1430',
      '12.3.2027',
      '040 123 4567',
      '+358 40 1234567',
      '06-312 11 11',
      'FI21 1234 5600 0007 85',
      '1 250 000,00 €',
      'case 2027/118',
      '131052-308',
      'ABCDE-23456',
      '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f',
      '65100 Vasa',
    ])
      expect([text, holdsIdentityCode(text)]).toEqual([text, false]);
  });

  it('finds the published examples', () => {
    for (const text of ['131052-308T', '131052A308T', '010594Y9032', '811228-9874', '19811228-9874', '701063-2391'])
      expect([text, holdsIdentityCode(text)]).toEqual([text, true]);
  });
});

/** Whether no Swedish form may hide in it: its own test is that of digits alone. */
const holdsNoSwedish = (text: string): boolean => !/\d{6}[-+]\d{4}/.test(text);
