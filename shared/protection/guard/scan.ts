import type { GuardSet, KeyedSet } from './guardSet.ts';
import { type Classified, classified, type Letters, lettersOf, mark, unmasked } from './letters.ts';
import { form, ROLE, role } from './mentions.ts';
import { readingsOf } from './readings.ts';
import { type Find, findIn, personsOfInitial } from './scanLetters.ts';

/** What a scan tells, whoever was found or nobody. */
export interface Finding {
  readonly hit: boolean;
  /** The ids of the persons that are mentioned, in their order; for officers and nobody else. */
  readonly persons: readonly string[];
}

/** So many words may stand between a given and a family name: second names, an initial. */
const NEAR = 3;
/** Letters on both sides of a disguised one that are read together with it. */
const AROUND = 64;
/** Finds of one kind and person that are remembered at a time. */
const REMEMBERED = 4;

/** Whether a text mentions protected persons, and whom. */
export function scan(set: GuardSet, text: string): Finding {
  const found = new Set<string>();
  for (const reading of readingsOf(text)) scanReading(set, reading, found);
  const persons = [...found].sort();
  return { hit: persons.length > 0, persons };
}

function scanReading(set: GuardSet, text: string, found: Set<string>): void {
  const classes = classified(text);
  const plain = lettersOf(classes);
  const bare = unmasked(classes);
  for (const keyed of set) {
    const halves = scanLetters(keyed, plain, [[0, plain.length]], found);
    if (bare) halves.push(...scanDisguised(keyed, bare, plain, found));
    for (const half of halves) initials(keyed, plain, half, found);
    pair(halves, found);
  }
}

/** A find, by the places of its letters in the text and the words that stand there. */
interface Half extends Find {
  readonly firstPlace: number;
  readonly lastPlace: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

function scanLetters(
  set: KeyedSet,
  letters: Letters,
  ranges: readonly (readonly [number, number])[],
  found: Set<string>,
  words: (letters: Letters, at: number) => number = (all, at) => all.words[at] ?? 0,
): Half[] {
  const halves: Half[] = [];
  const finds = {
    hit: (persons: readonly string[]) => {
      for (const person of persons) found.add(person);
    },
    half: (find: Find) => {
      halves.push({
        ...find,
        firstPlace: letters.places[find.from] ?? 0,
        lastPlace: letters.places[find.to] ?? 0,
        firstWord: words(letters, find.from),
        lastWord: words(letters, find.to),
      });
    },
  };
  for (const [from, to] of ranges) findIn(set, letters, from, to, finds);
  return halves;
}

/** The surroundings of disguised letters, read with them. */
function scanDisguised(set: KeyedSet, bare: Classified, plain: Letters, found: Set<string>): Half[] {
  const letters = lettersOf(bare, true);
  const ranges: [number, number][] = [];
  for (let at = 0; at < letters.length; at++) {
    if (!((letters.marks[at] ?? 0) & mark.disguised)) continue;
    const last = ranges.at(-1);
    if (last && at - AROUND <= last[1]) last[1] = Math.min(letters.length, at + AROUND);
    else ranges.push([Math.max(0, at - AROUND), Math.min(letters.length, at + AROUND)]);
  }
  return scanLetters(set, letters, ranges, found, (all, at) => wordAt(plain, all.places[at] ?? 0));
}

/** The word of the plain row at or before a place of the text. */
function wordAt({ places, words, length }: Letters, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (words[low - 1] ?? 0);
}

/** A given name near a family name of the same person, in any order. */
function pair(halves: Half[], found: Set<string>): void {
  halves.sort((one, other) => one.firstPlace - other.firstPlace);
  const seen = new Map<string, Half[]>();
  for (const half of halves) {
    const as = half.kind & ROLE;
    const other = as === role.given ? role.family : role.given;
    for (const person of half.persons) {
      if (seen.get(`${other} ${person}`)?.some((earlier) => isNear(earlier, half))) found.add(person);
      const own = seen.get(`${as} ${person}`);
      if (!own) seen.set(`${as} ${person}`, [half]);
      else if (own.push(half) > REMEMBERED) own.shift();
    }
  }
}

function isNear(earlier: Half, later: Half): boolean {
  if (earlier.lastPlace >= later.firstPlace) return false;
  const between = later.firstWord - earlier.lastWord - 1;
  return between <= (earlier.kind & later.kind & form.wordLike ? 0 : NEAR);
}

/** Initials right before or after a family name: A. Virtanen, A M Virtanen, Virtanen A. */
function initials(set: KeyedSet, letters: Letters, half: Half, found: Set<string>): void {
  if ((half.kind & ROLE) !== role.family) return;
  const from = indexOf(letters, half.firstPlace);
  const to = indexOf(letters, half.lastPlace);
  const look = (start: number, way: 1 | -1) => {
    for (let at = start, tries = 0; tries < NEAR && isInitial(letters, at); at += way, tries++)
      for (const person of personsOfInitial(set, String.fromCharCode(96 + (letters.exact[at] ?? 0))))
        if (half.persons.includes(person)) found.add(person);
  };
  look(from - 1, -1);
  look(to + 1, 1);
}

/** The letter at a place of the text, or the first after it. */
function indexOf({ places, length }: Letters, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PRONOUN = 9;

/** A letter that stands alone as a capital or with a point; the English pronoun needs the point. */
function isInitial({ words, marks, exact, length }: Letters, at: number): boolean {
  if (at < 0 || at >= length || words[at] === words[at - 1] || words[at] === words[at + 1]) return false;
  const marked = marks[at] ?? 0;
  return (
    (marked & (mark.pointBefore | mark.pointAfter)) !== 0 || ((marked & mark.capital) !== 0 && exact[at] !== PRONOUN)
  );
}
