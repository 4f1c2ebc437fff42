import { randomInt } from 'node:crypto';

/** No letter that is taken for another, and none that makes a word. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ';

const group = (): string => Array.from({ length: 3 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** What officers call a protected person: by chance alone, and easy to say. */
export const newAlias = (): string => `${group()}-${group()}`;
