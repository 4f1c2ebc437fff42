import { classOf, coarse, DISGUISED, IGNORED, latinised, SEPARATOR } from './characters.ts';

/**
 * A text as a row of its letters, with nothing between them. What stood between is kept as marks on the letters, so that a name
 * is found however it is spaced, and a whole word can still be told from a part of one.
 */
export interface Letters {
  readonly length: number;
  /** The letter, similar ones being one. */
  readonly values: Uint16Array;
  /** The letter itself. */
  readonly exact: Uint16Array;
  readonly marks: Uint16Array;
  /** The word that it stands in, counted from nought. */
  readonly words: Int32Array;
  /** Where it stands in the text. */
  readonly places: Int32Array;
}

export const mark = {
  /** A word begins here: after a separator, a digit, or where small letters turn into capitals. */
  begins: 1,
  /** Not read unless it is the first of a name: the second of two like letters, or the e of ae, oe and ue. */
  dropped: 2,
  /** The same, where only what transcribes å, ä, ö and ü is dropped, and not every second of two. */
  transcribes: 4,
  disguised: 8,
  capital: 16,
  /** Nothing but white space stands between it and the letter before. */
  spaced: 32,
  /** A point, hyphen or underscore stands right before, or right after it. */
  pointBefore: 64,
  pointAfter: 128,
  /** What stands before it divides a word, not two: no white space, or a hyphen at the end of a line. */
  divided: 256,
} as const;

const LONGEST_GAP = 8;
const A = 1;
const E = 5;
const O = 15;
const U = 21;

/** The classes of a text's characters, and the characters, after compatibility decomposition. */
export interface Classified {
  readonly text: string;
  readonly classes: Int32Array;
}

export function classified(raw: string): Classified {
  const text = latinised(raw).normalize('NFKD');
  const classes = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
      classes[at] = classOf(text.codePointAt(at) ?? unit);
      classes[++at] = IGNORED;
    } else classes[at] = classOf(unit);
  }
  return { text, classes };
}

/**
 * Disguised letters that stand for themselves: a year, an amount, `!!`. A lone one may be a letter of a spaced name, one within a
 * word is.
 * @returns the classes with those made separators, or nothing when no disguised letter is left
 */
export function unmasked({ text, classes }: Classified): Classified | undefined {
  const seen = Int32Array.from(classes);
  let any = false;
  for (let from = 0; from < seen.length; ) {
    if (seen[from] === SEPARATOR) {
      from++;
      continue;
    }
    let to = from;
    let disguised = 0;
    let plain = 0;
    for (; to < seen.length && seen[to] !== SEPARATOR; to++) {
      const value = seen[to] ?? 0;
      if (value >= DISGUISED) disguised++;
      else if (value > 0) plain++;
    }
    if (disguised > 1 && plain === 0) seen.fill(SEPARATOR, from, to);
    else if (disguised > 0) any = true;
    from = to;
  }
  return any ? { text, classes: seen } : undefined;
}

const joins = (unit: number) => unit === 0x2e || unit === 0x2d || unit === 0x5f;

/** The row of letters. Disguised letters separate, unless `disguises`. */
export function lettersOf({ text, classes }: Classified, disguises = false): Letters {
  const size = classes.length;
  const values = new Uint16Array(size);
  const exact = new Uint16Array(size);
  const marks = new Uint16Array(size);
  const words = new Int32Array(size);
  const places = new Int32Array(size);
  let length = 0;
  let word = -1;
  let gap = 1;
  let lastPlace = -1;
  let wasSmall = false;
  for (let at = 0; at < size; at++) {
    const found = classes[at] ?? 0;
    if (found === IGNORED) {
      if (gap === 0) lastPlace = at;
      continue;
    }
    if (found === SEPARATOR || (found >= DISGUISED && !disguises)) {
      gap++;
      continue;
    }
    const unit = text.charCodeAt(at);
    const disguised = found >= DISGUISED;
    const value = found & (DISGUISED - 1);
    const last = length - 1;
    const capital = !disguised && isCapital(text, at, unit);
    let marked = (disguised ? mark.disguised : 0) | (capital ? mark.capital : 0);
    if (gap > 0) {
      word++;
      marked |= mark.begins;
      if (last >= 0) marked |= between(text, lastPlace + 1, at);
      if (at > 0 && joins(text.charCodeAt(at - 1))) marked |= mark.pointBefore;
      if (last >= 0 && joins(text.charCodeAt(lastPlace + 1))) marks[last] = (marks[last] ?? 0) | mark.pointAfter;
    } else if ((wasSmall && capital) || disguised || (last >= 0 && (marks[last] ?? 0) & mark.disguised))
      marked |= mark.begins;
    if (last >= 0) {
      const before = exact[last] ?? 0;
      const transcribes =
        (value === E && (before === A || before === O || before === U)) || (value === A && before === A);
      if (transcribes) marked |= mark.transcribes | mark.dropped;
      else if (coarse(value) === values[last]) marked |= mark.dropped;
    }
    values[length] = coarse(value);
    exact[length] = value;
    marks[length] = marked;
    words[length] = word;
    places[length] = at;
    length++;
    gap = 0;
    lastPlace = at;
    wasSmall = !capital && !disguised;
  }
  // The last letter may be an initial with its point.
  if (length > 0 && joins(text.charCodeAt(lastPlace + 1)))
    marks[length - 1] = (marks[length - 1] ?? 0) | mark.pointAfter;
  return { length, values, exact, marks, words, places };
}

/** What a gap between two letters makes of the second. A long one is no part of a name. */
function between(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return mark.spaced;
  if (to - from > LONGEST_GAP) return 0;
  const gap = text.slice(from, to).replace(/[\p{M}\p{Cf}]/gu, '');
  if (/^\s+$/.test(gap)) return mark.spaced;
  return /^\S*$|^['’]?[\p{Pd}\u00ad]\s*$/u.test(gap) ? mark.divided : 0;
}

const isCapital = (text: string, at: number, unit: number): boolean =>
  unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : (text[at] ?? '') !== (text[at] ?? '').toLowerCase();

/** Letters from..to as the text that is hashed: `transcribes` alone dropped, or all that repeats. */
export function spelled({ values, exact, marks }: Letters, from: number, to: number, exactly = false): string {
  const drop = exactly ? mark.transcribes : mark.dropped;
  const row = exactly ? exact : values;
  let text = '';
  for (let at = from; at <= to; at++)
    if (at === from || !((marks[at] ?? 0) & drop)) text += String.fromCharCode(96 + (row[at] ?? 0));
  return text;
}

/** A name or a word as it is hashed and compared. */
export function fold(text: string, exactly = false): string {
  const letters = lettersOf(classified(text));
  return letters.length === 0 ? '' : spelled(letters, 0, letters.length - 1, exactly);
}

/** The same for what may hold digits, such as an address. */
export function foldDisguised(text: string): string {
  const classes = classified(text);
  const letters = lettersOf(unmasked(classes) ?? classes, true);
  return letters.length === 0 ? '' : spelled(letters, 0, letters.length - 1);
}
