import { commonFamilyNames } from './data/commonFamilyNames.ts';
import { ordinaryWords } from './data/ordinaryWords.ts';
import { administrativeWords, wordLikeGivenNames } from './data/wordLikeNames.ts';
import { endings } from './inflection.ts';
import { fold } from './letters.ts';

/** What is no name, or a name that says nothing when it stands alone. */
export interface Vocabulary {
  /** Whether it is one of them, `exactly` as it is spelled or among those that a disguise could make of it. */
  holds(folded: string, exactly: boolean): boolean;
  /** Whether an ending makes one of them out of a stem. */
  inflects(stem: string, exactly: boolean): boolean;
  /** Whether it falls into two of them. */
  splits(exact: string): boolean;
  wordLike(exact: string): boolean;
}

/** Sorted, so that all that begins with a stem stand together. */
function index(words: readonly string[]) {
  const sorted = [...new Set(words)].sort();
  const set = new Set(sorted);
  return { set, startingWith: (stem: string) => following(sorted, stem) };
}

function* following(sorted: readonly string[], stem: string): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  for (let at = low; sorted[at]?.startsWith(stem); at++) yield sorted[at] ?? '';
}

/** Words of one and two letters that no list of longer ones holds and that compounds are made of. */
const shortWords = [
  'i',
  'å',
  'ö',
  'av',
  'du',
  'en',
  'ha',
  'ja',
  'ju',
  'ni',
  'ny',
  'nu',
  'om',
  'på',
  'så',
  'se',
  'ta',
  'vi',
  'by',
];

let made: Vocabulary | undefined;

/** The vocabulary; folded at the first call, which takes a fraction of a second, and then kept. */
export function vocabulary(): Vocabulary {
  made ??= make();
  return made;
}

function make(): Vocabulary {
  const words = [...ordinaryWords, ...administrativeWords, ...wordLikeGivenNames];
  const all = [...words, ...commonFamilyNames];
  const exact = index(all.map((word) => fold(word, true)));
  const loose = index(all.map((word) => fold(word)));
  const parts = new Set([...words, ...shortWords].map((word) => fold(word, true)));
  const wordLike = new Set(wordLikeGivenNames.map((name) => fold(name, true)));
  return {
    holds: (folded, exactly) => (exactly ? exact : loose).set.has(folded),
    inflects(stem, exactly) {
      for (const word of (exactly ? exact : loose).startingWith(stem))
        if (endings.has(fold(word.slice(stem.length)))) return true;
      return false;
    },
    splits(text) {
      for (let at = 1; at < text.length; at++)
        if (parts.has(text.slice(0, at)) && parts.has(text.slice(at))) return true;
      return false;
    },
    wordLike: (folded) => wordLike.has(folded),
  };
}
