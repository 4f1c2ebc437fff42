import { Temporal } from 'temporal-polyfill';

/** A kind of personal identity code: its form within a text, and whether a find is one by date and checksum. */
interface IdentityCode {
  readonly pattern: RegExp;
  matches(...groups: readonly string[]): boolean;
}

const isDate = (year: number, month: number, day: number): boolean => {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/** A year of two digits is right in some century, the leap day included. */
const isDateInSomeCentury = (year: number, month: number, day: number): boolean =>
  [1800, 1900, 2000].some((century) => isDate(century + year, month, day));

const HETU_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Luhn's sum over ten digits, as Swedish codes use it. */
const luhn = (digits: string): boolean =>
  [...digits].reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0) %
    10 ===
  0;

/** A coordination number is a personal identity number whose day is raised by this. */
const COORDINATION = 60;

function isPersonnummer(year = '', month = '', day = '', last = ''): boolean {
  const plainDay = Number(day) > COORDINATION ? Number(day) - COORDINATION : Number(day);
  return isDateInSomeCentury(Number(year), Number(month), plainDay) && luhn(year + month + day + last);
}

/** A blank or a mark that people write between parts of a code. */
const GAP = '[ .]{0,2}';

const codes: readonly IdentityCode[] = [
  {
    // Henkilötunnus, also with the separators in use since 2023, and the numbers from 900 on that are given for a time.
    pattern: new RegExp(
      `(?<![0-9A-Z])(?=(\\d{2})${GAP}(\\d{2})${GAP}(\\d{2})${GAP}[-+A-FU-Y]${GAP}(\\d{3}) ?([0-9A-FHJ-NPR-Y])(?![0-9A-Z]))`,
      'gi',
    ),
    matches: (day = '', month = '', year = '', number = '', check = '') =>
      isDateInSomeCentury(Number(year), Number(month), Number(day)) &&
      HETU_CHARACTERS[Number(day + month + year + number) % 31] === check.toUpperCase(),
  },
  {
    // Personnummer and samordningsnummer, with or without century and separator.
    pattern: /(?<!\d)(?=(?:(?:18|19|20) ?)?(\d{2}) ?(\d{2}) ?(\d{2}) ?[-+]? ?(\d{4})(?!\d))/g,
    matches: isPersonnummer,
  },
  {
    // With a date as it is written elsewhere: then only the sign tells it from a date before a number.
    pattern: /(?<!\d)(?=(?:18|19|20)?(\d{2})[.-](\d{2})[.-](\d{2}) ?[-+] ?(\d{4})(?!\d))/g,
    matches: isPersonnummer,
  },
];

/**
 * Whether a text holds a Finnish or a Swedish personal identity code. The checksum decides, so that the answer tells nothing about
 * who is registered. Look-alike digits, blanks and dashes count as what they look like.
 */
export function holdsIdentityCode(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s/g, ' ');
  return codes.some(({ pattern, matches }) => [...plain.matchAll(pattern)].some(([, ...groups]) => matches(...groups)));
}
