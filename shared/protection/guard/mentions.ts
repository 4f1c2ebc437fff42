import { stemsOf } from './inflection.ts';
import { fold, foldDisguised } from './letters.ts';
import { vocabulary } from './vocabulary.ts';

/** Whose mentions the guard is to find. */
export interface GuardedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Addresses that were or will be this person's. */
  readonly otherEmails?: readonly string[];
}

/** What a find of a spelling means: enough by itself, or only together with another of the same person. */
export const role = { hit: 1, given: 2, family: 3, initial: 4 } as const;
export const ROLE = 7;

/** How a spelling must stand in a text to count. */
export const form = {
  /** A stem: an ending must follow to the end of the word. Otherwise the word ends with it. */
  stem: 8,
  /** Letter by letter, as an ordinary word would be found in its place otherwise. */
  exactly: 16,
  /** Not over a plain space, unless every letter stands alone. */
  whole: 32,
  /** Also in the midst of a word, but within one. */
  anywhere: 64,
  /** A word of the language, too: counts beside its partner only, not near it. */
  wordLike: 128,
} as const;

/** One spelling of something of a person. */
export interface Spelling {
  readonly kind: number;
  readonly text: string;
}

/** A longer spelling is not kept. */
export const LONGEST = 64;
const SHORTEST_ALONE = 3;
/** Shorter ones must be words of their own. */
export const SHORTEST_ANYWHERE = 8;
const SHORTEST_LOCAL_PART = 5;
const SHORTEST_STEM = 3;

const particles = new Set(
  'af al av ben bin da das de del della den der di do dos du el la las le los mac och of st ter the und van von y zu zum zur'.split(
    ' ',
  ),
);

const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[^\p{L}\p{M}'’´`]+/u)
    .filter((part) => fold(part).length > 1 && !particles.has(part.toLowerCase()));

/** A name of several parts as a whole, and each part; what they are joined with does not matter. */
const variantsOf = (name: string): readonly string[] => {
  const whole = name.normalize('NFC').replace(/[^\p{L}\p{M}]+/gu, '');
  return [...new Set([whole, ...partsOf(name)])].filter(Boolean);
};

/** Every spelling under which a person is looked for. A set of forms, not of texts: case endings are found by their stems. */
export function spellingsOf(person: GuardedPerson): readonly Spelling[] {
  const given = variantsOf(person.givenName);
  const families = variantsOf(person.familyName);
  const found = new Map<string, Spelling>();
  const add = (kind: number, text: string) => {
    if (text.length > 1 && text.length <= LONGEST) found.set(`${kind} ${text}`, { kind, text });
  };
  for (const name of given) pairing(role.given, name, vocabulary().wordLike(fold(name, true)), add);
  for (const name of families) {
    pairing(role.family, name, saysLittle(name), add);
    alone(name, add);
    for (const first of given) {
      joined(fold(first + name), add);
      joined(fold(name + first), add);
      const short = fold(first.slice(0, 1) + name);
      if (short.length >= SHORTEST_LOCAL_PART && !vocabulary().holds(short, false)) add(role.hit | form.whole, short);
    }
  }
  for (const email of [person.email, ...(person.otherEmails ?? [])])
    address(email, new Set([...given, ...families].map((name) => fold(name))), add);
  const initials = new Set(partsOf(person.givenName).map((part) => fold(part.slice(0, 1), true)));
  return [...found.values(), ...[...initials].map((text) => ({ kind: role.initial, text }))];
}

type Add = (kind: number, text: string) => void;

/** Common names and ordinary words. */
const saysLittle = (name: string): boolean => vocabulary().holds(fold(name, true), true);

function pairing(as: number, name: string, wordLike: boolean, add: Add): void {
  const kind = as | (wordLike ? form.wordLike : 0);
  add(kind, fold(name));
  for (const stem of stemsOf(name)) add(kind | form.stem, fold(stem));
}

const joined = (folded: string, add: Add): void =>
  add(role.hit | (folded.length >= SHORTEST_ANYWHERE ? form.anywhere : form.whole), folded);

/** A family name that is neither common nor a word is a mention by itself, in the strictest form in which no word is taken for it. */
function alone(name: string, add: Add): void {
  const words = vocabulary();
  const exact = fold(name, true);
  if (exact.length < SHORTEST_ALONE || saysLittle(name)) return;
  const whole = words.splits(exact) ? form.whole : 0;
  const exactly = words.holds(fold(name), false);
  add(role.hit | whole | (exactly ? form.exactly : 0), fold(name, exactly));
  for (const stem of stemsOf(name)) {
    const strict = words.inflects(fold(stem), false);
    const folded = fold(stem, strict);
    if (folded.length < SHORTEST_STEM || (strict && words.inflects(folded, true))) continue;
    add(role.hit | form.stem | whole | (strict ? form.exactly : 0), folded);
  }
}

const ats = ['', 'at', 'ät', 'snabela', 'kanelbulle', 'miukumauku', 'miuku'];
const dots = ['', 'dot', 'piste', 'punkt', 'pricken'];

function address(email: string, names: ReadonlySet<string>, add: Add): void {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at).replace(/\+.*$/s, '');
  const domain = email.slice(at + 1);
  if (at < 1 || fold(local) === '') return;
  const part = foldDisguised(local);
  if (part.length >= SHORTEST_LOCAL_PART && !names.has(part) && !vocabulary().holds(part, false)) {
    add(role.hit | form.whole, part);
  }
  const written = ats.flatMap((sign) =>
    dots.flatMap((dot) => {
      const spoken = (text: string) => text.replaceAll('.', ` ${dot} `);
      return [`${local} ${sign} ${spoken(domain)}`, `${spoken(local)} ${sign} ${spoken(domain)}`];
    }),
  );
  for (const text of [`${local}@${domain}`, ...written]) add(role.hit, foldDisguised(text));
}
