import { fold } from './letters.ts';

const VOWEL = /[aeiouyåäö]/;

/** Weak grades of Finnish consonants before the last vowel, the longest first: Lahti, Lahden; Lampi, Lammen; Mäki, Mäen. */
const grades: readonly (readonly [strong: string, weak: string])[] = [
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['ht', 'hd'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['k', ''],
  ['k', 'j'],
  ['k', 'v'],
  ['p', 'v'],
  ['t', 'd'],
];

/**
 * The stems that the endings of Finnish cases are joined to, the name itself first. Made without a dictionary, so that some are
 * no words: they cost nothing.
 */
export function stemsOf(name: string): readonly string[] {
  const plain = name.toLowerCase();
  const stems = new Set([plain]);
  const add = (stem: string) => {
    if (stem.length >= 2) stems.add(stem);
  };
  if (/nen$/.test(plain)) add(plain.replace(/nen$/, 's'));
  else if (/[iuyeao]s$/.test(plain)) {
    add(plain.replace(/s$/, 'ks'));
    add(plain.slice(0, -1));
  }
  if (VOWEL.test(plain.at(-1) ?? '')) vowelStems(plain, add);
  return [...stems];
}

function vowelStems(name: string, add: (stem: string) => void): void {
  const body = name.slice(0, -1);
  const last = name.at(-1) ?? '';
  // Niemi, Niemen; Korpela, Korpeloille; Järvi, Järviä.
  const finals = last === 'i' ? ['i', 'e'] : last === 'a' ? ['a', 'o'] : last === 'ä' ? ['ä', 'ö'] : [last];
  const bodies = [body];
  const [from, to] = last === 'e' ? [1, 0] : [0, 1];
  for (const grade of grades) {
    const ending = grade[from] ?? '';
    if (ending !== '' && body.endsWith(ending)) bodies.push(body.slice(0, -ending.length) + (grade[to] ?? ''));
  }
  // Susi, Suden; Vesi, Veden.
  if (last === 'i' && body.endsWith('s')) bodies.push(`${body.slice(0, -1)}d`);
  for (const stem of bodies) for (const final of finals) add(stem + final);
}

const cases: readonly string[] = [
  'n',
  'a',
  'ta',
  'tta',
  'na',
  'ssa',
  'sta',
  'lla',
  'lta',
  'lle',
  'ksi',
  't',
  'ten',
  'den',
  'tten',
  'in',
  'en',
  'an',
  'on',
  'un',
  'yn',
  'ien',
  'jen',
  'hin',
  'hen',
  'han',
  'hon',
  'seen',
  'siin',
  'iin',
  'ia',
  'ja',
  'ita',
  'oja',
  'oita',
  'ksen',
  'kse',
];
const links: readonly string[] = ['', 'e', 'i', 'ie'];
const clitics: readonly string[] = ['', 'kin', 'kaan', 'ko', 'han', 'pa', 'nsa', 'ni'];

/** What may follow a stem to the end of its word, folded: Finnish cases with clitics, and the genitive of Swedish and English. */
export const endings: ReadonlySet<string> = new Set([
  's',
  ...links.flatMap((link) => cases.flatMap((ending) => clitics.map((clitic) => fold(link + ending + clitic)))),
  ...clitics.filter(Boolean).map((clitic) => fold(clitic)),
]);

/** The most letters that an ending has. */
export const LONGEST_ENDING = 12;
