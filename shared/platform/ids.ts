import { createHash, randomInt, randomUUID } from 'node:crypto';
import * as z from 'zod';

/** Ids are random and say nothing: no order, no kind, no count. */
export const newId = (): string => randomUUID();

/** The form of an id in a path or a body. */
export const Id = z
  .uuid()
  .meta({ description: 'An opaque random identifier.', example: '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f' });

/** An id made of what is random already, such as a keyed hash in base64url: the same of the same, and like any other. */
export const idFrom = (random: string): string =>
  uuid(createHash('sha256').update(random).digest('hex').slice(0, 32).split(''));

/** The form of a random UUID (RFC 9562, version 4). */
function uuid(digits: string[]): string {
  digits[12] = '4';
  digits[16] = '89ab'[Number.parseInt(String(digits[16]), 16) % 4] ?? '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Letters and digits that nobody confuses when they are read out (Crockford's base 32). */
const SPOKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people call something by, in mails and over the telephone: random, in two groups of four. */
export const newReference = (): string => {
  const letters = Array.from({ length: 8 }, () => SPOKEN[randomInt(SPOKEN.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};
