import { domainToASCII } from 'node:url';
import * as z from 'zod';

/**
 * An e-mail address in the one form in which it is kept and compared: compatibility characters unified (NFKC), lower case, no
 * invisible characters, the domain in its ASCII form. Two addresses that a reader takes for the same become the same.
 */
export function normaliseEmail(text: string): string {
  const plain = unified(text);
  const at = plain.lastIndexOf('@');
  return at < 0 ? plain : `${plain.slice(0, at)}@${asciiDomain(plain.slice(at + 1))}`;
}

/** A domain in the form in which those of addresses are kept and compared. */
export const normaliseDomain = (text: string): string => asciiDomain(unified(text));

const unified = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();

/** A URL parser would take more for a domain than is one, and drop what follows it: only what can be a name is given to it. */
const asciiDomain = (domain: string): string =>
  (/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) && domainToASCII(domain)) || domain;

/** The domain of a normalised address. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** An e-mail address in a request: normalised, then checked. Only ASCII local parts can be mailed everywhere, so only they are taken. */
export const Email = z
  .string()
  .max(254)
  .transform(normaliseEmail)
  .pipe(z.email({ abort: true }).regex(/^[^@]{1,64}@([^.]{1,63}\.)+[^.]{1,63}$/))
  .meta({ description: 'An e-mail address; kept in lower case.', example: 'aino@example.fi' });
