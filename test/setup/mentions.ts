import fc from 'fast-check';
import type { GuardedPerson } from '../../shared/protection/index.ts';

/** Somebody to be protected, with forms of the names as a grammar gives them: written out, so that no rule is tested by itself. */
export interface Subject extends GuardedPerson {
  /** Forms of the given name, and of the family name, beside the base. */
  readonly givenForms: readonly string[];
  readonly familyForms: readonly string[];
  /** Whether the family name is neither common nor a word, so that it is a mention by itself. */
  readonly rare: boolean;
}

const subject = (
  givenName: string,
  familyName: string,
  email: string,
  rare: boolean,
  givenForms: string,
  familyForms: string,
): Subject => ({
  givenName,
  familyName,
  email,
  rare,
  givenForms: givenForms.split(' '),
  familyForms: familyForms.split(' '),
});

export const subjects: readonly Subject[] = [
  subject(
    'Aino',
    'Virtanen',
    'aino.virtanen@kommun.example',
    false,
    'Ainon Ainolle Ainoa Ainosta Ainoon Ainokin Ainos',
    'Virtasen Virtaselle Virtasta Virtasella Virtaselta Virtasesta Virtaseen Virtasenkin Virtanens',
  ),
  subject(
    'Åsa',
    'Räfsbäck',
    'asa.rafsback@skola.example',
    true,
    'Åsas Åsan Åsalle Åsalta',
    'Räfsbäcks Räfsbäckin Räfsbäckille Räfsbäckistä',
  ),
  subject(
    'Pekka',
    'Lahti',
    'pekka.lahti77@kunta.example',
    false,
    'Pekan Pekalle Pekkaa Pekasta Pekkaan',
    'Lahden Lahdelle Lahtea Lahdesta Lahteen',
  ),
  subject(
    'Björn',
    'Törnqvist-Öhman',
    'bjorn.to@stad.example',
    true,
    'Björns Björnin Björnille',
    'Törnqvist-Öhmans Törnqvist-Öhmanin Törnqvist-Öhmanille',
  ),
  subject(
    'Anna-Maija',
    'Hyyppölä',
    'annamaija@hyyppola.example',
    true,
    'Anna-Maijan Anna-Maijalle Anna-Maijaa',
    'Hyyppölän Hyyppölälle Hyyppölää Hyyppölästä Hyyppöläänkin',
  ),
  subject(
    'Mikael',
    'von Essenbeck',
    'mve1847@region.example',
    true,
    'Mikaels Mikaelin Mikaelille',
    'Essenbecks Essenbeckin Essenbeckille',
  ),
  subject(
    'Elli',
    'Kuhmolammi',
    'elli.kuhmolammi@kunta.example',
    true,
    'Ellin Ellille Elliä Ellistä',
    'Kuhmolammin Kuhmolammille Kuhmolammia',
  ),
  subject(
    'Heikki',
    'Mäki',
    'heikki.maki@kaupunki.example',
    false,
    'Heikin Heikille Heikkiä Heikistä',
    'Mäen Mäelle Mäkeä Mäestä Mäkeen',
  ),
  subject(
    'Zdravko',
    'Wojciechowski',
    'z.wojciechowski@stad.example',
    true,
    'Zdravkon Zdravkolle Zdravkos',
    'Wojciechowskin Wojciechowskille Wojciechowskis',
  ),
  subject(
    'Ebba',
    'Tjusterfelt',
    'ebba+arbete@tjusterfelt.example',
    true,
    'Ebbas Ebban Ebballe',
    'Tjusterfelts Tjusterfeltin Tjusterfeltille',
  ),
  subject(
    'Onni',
    'Salo',
    'onni.salo@kunta.example',
    false,
    'Onnin Onnille Onnia Onnista',
    'Salon Salolle Saloa Salosta',
  ),
  subject(
    'Kerttu',
    'Ruokoranta-Kääpä',
    'kerttu.ruokoranta@kunta.example',
    true,
    'Kertun Kertulle Kerttua',
    'Ruokoranta-Kääpän Ruokoranta-Kääpälle',
  ),
  subject(
    'Jean-Luc',
    "O'Shaughnessy",
    'jl.oshaughnessy@council.example',
    true,
    "Jean-Luc's Jean-Lucs",
    "O'Shaughnessy's O'Shaughnessyn O'Shaughnessylle",
  ),
  subject(
    'Outi',
    'Saarelainen',
    'outi.saarelainen@kunta.example',
    false,
    'Outin Outille Outia',
    'Saarelaisen Saarelaiselle Saarelaista Saarelaisella',
  ),
];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const others = ['Maria', 'Kaarina', 'Erik', 'M.', 'Kristiina', 'Henrik', 'opettaja', 'läraren'];

/** What is written, before it is disguised. `plain`: of letters alone, so that every disguise of letters applies. */
interface Mention {
  readonly text: string;
  readonly way: string;
}

const full = ({ givenName: g, familyName: f }: Subject): fc.Arbitrary<Mention> =>
  fc
    .tuple(
      pick([
        `${g} ${f}`,
        `${f} ${g}`,
        `${f}, ${g}`,
        `${g}${f}`,
        `${f}${g}`,
        `${g}-${f}`,
        `${g}_${f}`,
        `${g}.${f}`,
        `${g}\n${f}`,
      ]),
      fc.constant('full name'),
    )
    .map(([text, way]) => ({ text, way }));

const near = ({ givenName: g, familyName: f }: Subject): fc.Arbitrary<Mention> =>
  fc
    .array(pick(others), { minLength: 1, maxLength: 3 })
    .map((between) => ({ text: `${g} ${between.join(' ')} ${f}`, way: 'names near each other' }));

const inflected = ({ givenName: g, familyName: f, givenForms, familyForms }: Subject): fc.Arbitrary<Mention> =>
  fc.tuple(pick(givenForms), pick(familyForms), fc.nat(3)).map(([given, family, which]) => ({
    text: [`${g} ${family}`, `${given} ${family}`, `${f} ${given}`, `${family} ${given}`][which] ?? '',
    way: 'inflected',
  }));

const initial = ({ givenName: g, familyName: f, familyForms }: Subject): fc.Arbitrary<Mention> =>
  fc.tuple(pick([f, ...familyForms]), fc.nat(3)).map(([family, which]) => {
    const letter = g.slice(0, 1);
    return {
      text:
        [`${letter}. ${family}`, `${letter}.${family}`, `${family}, ${letter}.`, `${letter}. M. ${family}`][which] ??
        '',
      way: 'initial',
    };
  });

const alone = ({ familyName, familyForms }: Subject): fc.Arbitrary<Mention> =>
  pick([familyName, ...familyForms]).map((text) => ({ text, way: 'rare family name' }));

const tagged = (email: string, tag: string) => email.replace(/(\+.*)?@/, `${tag}@`);

const address = ({ email, givenName }: Subject): fc.Arbitrary<Mention> =>
  pick([
    email,
    email.toUpperCase(),
    tagged(email, '+nyhetsbrev'),
    tagged(email, '').replace('@', ' (at) ').replaceAll('.', ' . '),
    tagged(email, '').replace('@', '[at]').replaceAll('.', '[dot]'),
    tagged(email, '').replace('@', ' at ').replaceAll('.', ' piste '),
    tagged(email, '').replace('@', ' snabel-a ').replaceAll('.', ' punkt '),
    `mailto:${email}?subject=${givenName.slice(0, 1)}`,
    `<${email}>`,
  ]).map((text) => ({ text, way: 'address' }));

/** Given names that are words: beside a common family name they count, near it not. */
const wordsOnly: ReadonlySet<string> = new Set(['Onni']);

/** A mention of a person, in one of the declared ways. */
export const mentionOf = (person: Subject): fc.Arbitrary<Mention> =>
  fc.oneof(
    full(person),
    ...(wordsOnly.has(person.givenName) ? [] : [near(person)]),
    inflected(person),
    initial(person),
    address(person),
    ...(person.rare ? [alone(person)] : []),
  );

/** Look-alikes, chosen by eye. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аɑα',
  c: 'сϲ',
  e: 'еε',
  h: 'һ',
  i: 'іι',
  j: 'јϳ',
  k: 'кκ',
  m: 'м',
  n: 'ոո',
  o: 'оοօ',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уү',
  A: 'АΑ',
  B: 'ВΒ',
  E: 'ЕΕ',
  H: 'НΗ',
  K: 'КΚ',
  M: 'МΜ',
  O: 'ОΟ',
  P: 'РΡ',
  R: 'Ꭱ',
  T: 'ТΤ',
  V: 'ⅤѴ',
  L: 'ᏞⅬ',
  S: 'Ѕ',
};
const leet: Readonly<Record<string, string>> = {
  a: '4@',
  e: '3',
  i: '1!',
  o: '0',
  s: '5$',
  t: '7',
  l: '1|',
  b: '8',
  g: '9',
};

const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u{e0061}'];

/** Applies something to letters chosen by a random number, at least one of those it knows. */
const onSome = (text: string, random: () => number, swap: (letter: string) => string | undefined): string => {
  const letters = [...text];
  const able = letters.map((letter, at) => (swap(letter) === undefined ? -1 : at)).filter((at) => at >= 0);
  const sure = able[Math.floor(random() * able.length)];
  return letters.map((letter, at) => (at === sure || random() < 0.4 ? (swap(letter) ?? letter) : letter)).join('');
};

const among = (text: string | undefined, random: () => number): string | undefined =>
  text === undefined ? undefined : [...text][Math.floor(random() * [...text].length)];

type Disguise = (text: string, random: () => number) => string;

const shift = (from: number, capital: number, small: number) => (letter: string) => {
  if (/[A-Z]/.test(letter)) return String.fromCodePoint(capital + letter.charCodeAt(0) - 65 + from);
  return /[a-z]/.test(letter) ? String.fromCodePoint(small + letter.charCodeAt(0) - 97 + from) : undefined;
};

/** Disguises of letters: each leaves a text that a person reads as the same name. */
export const letterDisguises: Readonly<Record<string, Disguise>> = {
  none: (text) => text,
  upperCase: (text) => text.toUpperCase(),
  lowerCase: (text) => text.toLowerCase(),
  mixedCase: (text, random) =>
    [...text].map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
  noDiacritics: (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  decomposed: (text) => text.normalize('NFD'),
  transcribed: (text) => text.replace(/[åÅ]/g, 'aa').replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe'),
  addedMarks: (text, random) =>
    onSome(text, random, (letter) => (/[a-z]/i.test(letter) ? `${letter}\u0323` : undefined)),
  homoglyphs: (text, random) => onSome(text, random, (letter) => among(lookAlikes[letter], random)),
  fullWidth: (text, random) => onSome(text, random, shift(0, 0xff21, 0xff41)),
  mathematical: (text, random) => onSome(text, random, shift(0, 0x1d400, 0x1d41a)),
  circled: (text, random) => onSome(text, random, shift(0, 0x24b6, 0x24d0)),
  zeroWidth: (text, random) =>
    onSome(text, random, (letter) => letter + (invisible[Math.floor(random() * invisible.length)] ?? '')),
  // A word without any letter left is a number.
  leet: (text, random) =>
    text.replace(/[\p{L}\p{M}']+/gu, (word) => {
      const disguised = /[abegilost]/i.test(word)
        ? onSome(word, random, (letter) => among(leet[letter.toLowerCase()], random))
        : word;
      return /\p{L}/u.test(disguised) ? disguised : word.slice(0, 1) + disguised.slice(1);
    }),
  spaced: (text) => [...text.normalize('NFC')].join(' '),
  dotted: (text) => [...text.normalize('NFC').replace(/[\s,]+/g, '')].join('.'),
  hyphened: (text) => [...text.normalize('NFC').replace(/[\s,]+/g, '')].join('-'),
  stretched: (text, random) =>
    onSome(text, random, (letter) => (/\p{L}/u.test(letter) ? letter + letter + letter : undefined)),
  brokenLine: (text, random) => {
    const at = 2 + Math.floor(random() * Math.max(1, text.search(/\P{L}|$/u) - 3));
    return `${text.slice(0, at)}-\n${text.slice(at)}`;
  },
  dividedByTags: (text, random) => {
    const at = 1 + Math.floor(random() * (text.length - 2));
    return `${text.slice(0, at)}<b class="x">${text.slice(at)}</b>`;
  },
};

const hex = (bytes: Buffer, before: string) =>
  [...bytes].map((byte) => before + byte.toString(16).padStart(2, '0').toUpperCase()).join('');

/** Encodings: a machine or a reader's program turns them back. */
export const encodings: Readonly<Record<string, Disguise>> = {
  none: (text) => text,
  percent: (text) => encodeURIComponent(text),
  percentAll: (text) => hex(Buffer.from(text), '%'),
  percentTwice: (text) => encodeURIComponent(encodeURIComponent(text)),
  link: (text) =>
    `https://safe.example/?url=https%3A%2F%2Fx.example%2F%3Fq%3D${encodeURIComponent(encodeURIComponent(text))}&d=1`,
  entities: (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  entitiesHexadecimal: (text) => [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
  escapes: (text) => text.replace(/[^\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  quotedPrintable: (text) => hex(Buffer.from(text), '=').replace(/(.{60})/g, '$1=\r\n'),
  base64: (text) => Buffer.from(`Hej, ${text}. Tack!`).toString('base64'),
  base64Url: (text) => `https://x.example/p/${Buffer.from(`{"who":"${text}"}`).toString('base64url')}/view`,
  encodedWord: (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`,
};

const contexts: readonly ((mention: string) => string)[] = [
  (mention) => mention,
  (mention) => `Hej! Kan ni se över kontot för ${mention}? Tack på förhand.`,
  (mention) => `Käyttäjä ${mention} ei pääse kirjautumaan 12.3.2027 alkaen.`,
  (mention) => `The account of "${mention}" was changed yesterday (see case 2027/118).`,
  (mention) => `Ärende 44:\n- ${mention}\n- övrigt`,
  (mention) => `<p>Vi talade om <em>${mention}</em>.</p>`,
  (mention) => `(${mention})`,
];

export interface Disguised {
  readonly person: number;
  readonly text: string;
  readonly how: string;
}

/** Disguises that a spaced or divided address or a word between the names would make ambiguous for a reader, too. */
const rearranges = new Set(['spaced', 'dotted', 'hyphened', 'brokenLine', 'leet', 'transcribed', 'stretched']);

/** A disguised mention within a text: a way of naming, a disguise of its letters, an encoding, a sentence around it. */
export const disguisedMention: fc.Arbitrary<Disguised> = fc.nat(subjects.length - 1).chain((person) =>
  fc
    .record({
      mention: mentionOf(subjects[person] as Subject),
      letters: pick(Object.keys(letterDisguises)),
      encoding: pick(Object.keys(encodings)),
      context: pick(contexts),
      seed: fc.integer(),
    })
    .map(({ mention, letters, encoding, context, seed }) => {
      const random = randomFrom(seed);
      const named = mention.way === 'full name' || mention.way === 'rare family name';
      const disguise = named || !rearranges.has(letters) ? letters : 'none';
      const disguised = letterDisguises[disguise]?.(mention.text, random) ?? '';
      return {
        person,
        text: context(encodings[encoding]?.(disguised, random) ?? ''),
        how: `${mention.way}, ${disguise}, ${encoding}`,
      };
    }),
);

/** A small generator of random numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
