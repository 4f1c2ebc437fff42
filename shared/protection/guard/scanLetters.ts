import { type KeyedSet, placeOf } from './guardSet.ts';
import { BEGINNINGS } from './hashes.ts';
import { endings, LONGEST_ENDING } from './inflection.ts';
import { step } from './keyedHash.ts';
import { type Letters, mark, spelled } from './letters.ts';
import { form, LONGEST, ROLE, role, SHORTEST_ANYWHERE } from './mentions.ts';

/** So many times its length a name may be stretched by repeated letters: Aaaiiino. */
const STRETCH = 3;

/** Where a given or a family name of protected persons stands. */
export interface Find {
  readonly kind: number;
  readonly persons: readonly string[];
  /** The first and the last letter. */
  readonly from: number;
  readonly to: number;
}

/** What is told of finds: a mention by itself, or a half that may make one with another. */
export interface Finds {
  hit(persons: readonly string[]): void;
  half(find: Find): void;
}

/** Looks up every row of letters that may be a spelling, from each letter on. Takes time in the measure of the text's length. */
export function findIn(set: KeyedSet, letters: Letters, from: number, to: number, finds: Finds): void {
  const known = new Map<string, readonly string[]>();
  for (let start = from; start < to; start++) {
    const begins = (letters.marks[start] ?? 0) & mark.begins;
    extend(set, letters, start, !begins, (end, kinds) => {
      for (const kind of kinds) {
        if (!begins && !(kind & form.anywhere)) continue;
        const stop = stopOf(letters, kind, start, end);
        const glued = stop === undefined && !(kind & form.stem) && (kind & ROLE) !== role.hit;
        if (stop === undefined && !glued) continue;
        const persons = personsOf(set, letters, kind, start, stop?.spelled ?? end, known);
        if (persons.length === 0) continue;
        if ((kind & ROLE) === role.hit) finds.hit(persons);
        else if (stop) finds.half({ kind, persons, from: start, to: stop.end });
        else follow(set, letters, kind, persons, end + 1, known, finds);
      }
    });
  }
}

/** The other name right after one that no word ends with: AinoVirtanen, virtanenaino. */
function follow(
  set: KeyedSet,
  letters: Letters,
  first: number,
  firstPersons: readonly string[],
  start: number,
  known: Map<string, readonly string[]>,
  finds: Finds,
): void {
  if (start >= letters.length) return;
  const wanted = (first & ROLE) === role.given ? role.family : role.given;
  extend(set, letters, start, false, (end, kinds) => {
    for (const kind of kinds) {
      if ((kind & ROLE) !== wanted) continue;
      const stop = stopOf(letters, kind, start, end);
      if (!stop) continue;
      const persons = personsOf(set, letters, kind, start, stop.spelled, known);
      const both = persons.filter((person) => firstPersons.includes(person));
      if (both.length > 0) finds.hit(both);
    }
  });
}

function extend(
  { hash, beginnings, beginningsAnywhere, ends, kinds }: KeyedSet,
  { values, marks, length }: Letters,
  start: number,
  anywhere: boolean,
  found: (end: number, kinds: readonly number[]) => void,
): void {
  const { base, letters } = hash;
  const limit = Math.min(length, start + STRETCH * LONGEST);
  let quick = step(base, letters, 0, values[start] ?? 0);
  let size = 1;
  for (let at = start + 1; at < limit && size < LONGEST; at++) {
    if ((marks[at] ?? 0) & mark.dropped) continue;
    quick = step(base, letters, quick, values[at] ?? 0);
    size++;
    if (anywhere) {
      if (size < SHORTEST_ANYWHERE) continue;
      if (size === SHORTEST_ANYWHERE && !beginningsAnywhere.mayHold(quick)) return;
    } else if ((size === BEGINNINGS[0] || size === BEGINNINGS[1]) && !beginnings.mayHold(quick)) {
      // A spelling that ends right here is its own beginning.
      return;
    }
    if (!ends.mayHold(quick)) continue;
    const those = kinds.get(quick);
    if (those) found(at, those);
  }
}

/** Where a spelling's word ends, and the letters that are spelled; nothing where it does not stand as its kind must. */
function stopOf(
  letters: Letters,
  kind: number,
  start: number,
  end: number,
): { readonly end: number; readonly spelled: number } | undefined {
  if (kind & form.whole && isTorn(letters, start, end)) return undefined;
  if (kind & form.stem && !isOneWord(letters, start, end)) return undefined;
  if (kind & form.anywhere) return isGlued(letters, start, end) ? { end, spelled: end } : undefined;
  // A double letter at the end is one.
  for (let last = end; last < end + LONGEST; last++) {
    if (kind & form.stem) {
      const ending = endingAfter(letters, last);
      if (ending !== undefined) return { end: ending, spelled: last };
    } else if (endsAt(letters, last)) return { end: last, spelled: last };
    if (last + 1 >= letters.length || !((letters.marks[last + 1] ?? 0) & mark.dropped)) return undefined;
  }
  return undefined;
}

const endsAt = ({ marks, length }: Letters, at: number): boolean =>
  at + 1 >= length || ((marks[at + 1] ?? 0) & (mark.begins | mark.disguised)) !== 0;

/** The last letter of the longest case ending after a letter, or nothing. */
function endingAfter(letters: Letters, at: number): number | undefined {
  let found: number | undefined;
  for (let last = at + 1; last < letters.length && last <= at + LONGEST_ENDING; last++) {
    if (!isOneWord(letters, at, last)) break;
    if (endsAt(letters, last) && endings.has(spelled(letters, at + 1, last))) found = last;
  }
  return found;
}

/** Whether all its letters stand in one word, or each in one of its own. Names in words of their own are found as such. */
function isGlued({ words }: Letters, start: number, end: number): boolean {
  const pieces = (words[end] ?? 0) - (words[start] ?? 0);
  return pieces === 0 || pieces === end - start;
}

/** Whether no two words meet within it: at most a word divided, or one whose letters stand apart. */
function isOneWord({ marks, words }: Letters, start: number, end: number): boolean {
  let apart = true;
  let divided = true;
  for (let at = start + 1; at <= end; at++) {
    if (words[at] === words[at - 1]) apart = false;
    else if (!((marks[at] ?? 0) & mark.divided)) divided = false;
  }
  return apart || divided;
}

/** Whether white space cuts it into pieces of which one has several letters. */
function isTorn({ marks }: Letters, start: number, end: number): boolean {
  let pieces = 1;
  let spaces = 0;
  for (let at = start + 1; at <= end; at++) {
    if ((marks[at] ?? 0) & mark.begins) pieces++;
    if ((marks[at] ?? 0) & mark.spaced) spaces++;
  }
  return spaces > 0 && pieces <= end - start;
}

function personsOf(
  set: KeyedSet,
  letters: Letters,
  kind: number,
  from: number,
  to: number,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const text = spelled(letters, from, to, (kind & form.exactly) !== 0);
  const key = `${kind} ${text}`;
  const found = known.get(key) ?? set.persons.get(placeOf(kind, set.hash.strong(kind, text))) ?? [];
  known.set(key, found);
  return found;
}

/** The persons of an initial. */
export const personsOfInitial = (set: KeyedSet, letter: string): readonly string[] =>
  set.persons.get(placeOf(role.initial, set.hash.strong(role.initial, letter))) ?? [];
