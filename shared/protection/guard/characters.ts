import { confusables, standIns } from './data/confusables.ts';

/** What a character is to the guard: less than nothing is skipped, nothing separates, anything else is a letter. */
export const IGNORED = -1;
export const SEPARATOR = 0;
/** Set on a character that is a letter only in disguise: `4` for `a`. */
export const DISGUISED = 0x10000;
/** Letters of scripts without a Latin stand-in keep a value of their own above this. */
const FOREIGN = 0x80;

const letterOf = (latin: string): number => latin.charCodeAt(0) - 96;

const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '£': 'l',
};

const known = new Map<number, number>([
  ...Object.entries(confusables).flatMap(([latin, points]) =>
    points.split(' ').map((point) => [Number.parseInt(point, 16), letterOf(latin)] as const),
  ),
  ...Object.entries(standIns).flatMap(([character, latin]) =>
    [character, character.toUpperCase()].map((form) => [form.codePointAt(0) ?? 0, letterOf(latin)] as const),
  ),
  ...Object.entries(digits).map(
    ([character, latin]) => [character.codePointAt(0) ?? 0, letterOf(latin) | DISGUISED] as const,
  ),
]);

/** Look-alikes that decomposition would turn into something else: the Greek lunate sigma, a c to the eye. */
const before = [...known]
  .filter(
    ([point, value]) =>
      value < DISGUISED && String.fromCodePoint(point).normalize('NFKD') !== String.fromCodePoint(point),
  )
  .map(([point, value]) => [String.fromCodePoint(point), String.fromCharCode(96 + value)] as const);
const latin = new Map(before);
const decomposing = new RegExp(`[${before.map(([character]) => character).join('')}]`, 'gu');

/** A text with those in Latin letters. */
export const latinised = (text: string): string =>
  text.replace(decomposing, (character) => latin.get(character) ?? character);

/** Characters that are seen by nobody, beside those of the categories Mark and Format. */
const blank = /[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/u;

function classify(point: number): number {
  const character = String.fromCodePoint(point);
  const mapped = known.get(point) ?? known.get(character.toLowerCase().codePointAt(0) ?? 0);
  if (mapped !== undefined) return mapped;
  if (/[a-z]/i.test(character)) return letterOf(character.toLowerCase());
  if (blank.test(character)) return IGNORED;
  if (!/\p{L}/u.test(character)) return SEPARATOR;
  return FOREIGN + ((character.toLowerCase().codePointAt(0) ?? 0) % (DISGUISED - FOREIGN));
}

const UNKNOWN = 0x7fffffff;
const classes = new Int32Array(0x10000).fill(UNKNOWN);
const farther = new Map<number, number>();

/** The class of a code point: computed once, then looked up. */
export function classOf(point: number): number {
  if (point >= 0x10000) {
    const found = farther.get(point) ?? classify(point);
    if (farther.size < 0x1000) farther.set(point, found);
    return found;
  }
  const found = classes[point] ?? UNKNOWN;
  if (found !== UNKNOWN) return found;
  const made = classify(point);
  classes[point] = made;
  return made;
}

const L = letterOf('l');
const I = letterOf('i');
const W = letterOf('w');
const V = letterOf('v');

/** Letters that stand for each other, `1` and `|` between them: i and l, v and w. */
export const coarse = (value: number): number => (value === L ? I : value === W ? V : value);
