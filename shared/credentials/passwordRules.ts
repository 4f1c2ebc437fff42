import { guessability } from './guessability.ts';
import { normalised } from './passwords.ts';

/** Why a password can't be used; `passwordTexts.ts` says each to people. */
export const passwordFaultCodes = ['tooShort', 'tooLong', 'unusableCharacter', 'tooCommon', 'containsOwnData'] as const;
export type PasswordFaultCode = (typeof passwordFaultCodes)[number];

export interface PasswordFault {
  readonly code: PasswordFaultCode;
}

/**
 * NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor, room for at least 64, every
 * code point one character, no rules of composition, a blocklist. Lengths are of the normalised form.
 */
export const passwordRules = {
  minimumLength: 15,
  maximumLength: 128,
  /** A password that an informed attacker finds with fewer guesses is too common. */
  minimumGuesses: 1e10,
} as const;

/** Own words of this service; a password built from them is the first that is tried. */
const serviceWords = [
  'user register',
  'användarregister',
  'käyttäjärekisteri',
  'servicemanualen',
  'palvelumanuaali',
  'lösenord',
  'salasana',
] as const;

/**
 * Checks a new password.
 * @param context what everyone who knows the user knows: names, the e-mail address; worthless as a part of a password
 * @returns every reason to refuse it; empty when it can be used
 */
export async function checkPassword(password: string, context: readonly string[]): Promise<readonly PasswordFault[]> {
  const form = normalised(password);
  const length = [...form].length;
  if (length > passwordRules.maximumLength) return [{ code: 'tooLong' }];
  // Normalisation is stable only for characters that are assigned, and control characters can't be typed again elsewhere.
  if (/[\p{Cc}\p{Cs}\p{Cn}]/u.test(form)) return [{ code: 'unusableCharacter' }];
  if (length < passwordRules.minimumLength) return [{ code: 'tooShort' }];
  const known = [...serviceWords, ...context].flatMap(words);
  if (isBuiltFrom(form, known)) return [{ code: 'containsOwnData' }];
  const { guesses, usesContext } = await guessability(form, known);
  if (guesses >= passwordRules.minimumGuesses) return [];
  return [{ code: usesContext ? 'containsOwnData' : 'tooCommon' }];
}

/** What is left of a password without the words that everyone tries first must still be worth something. */
const WORTH = 8;

/** Whether a password is little more than known words in a row. */
function isBuiltFrom(form: string, known: readonly string[]): boolean {
  const rest = [...known]
    .filter(({ length }) => length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word.toLowerCase(), ' '), form.toLowerCase());
  return rest.length < form.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length < WORTH;
}

/** A text, its words, and its words run together. */
function words(text: string): string[] {
  const parts = normalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length > 1);
  return [...new Set([text, parts.join(''), ...parts])].filter(Boolean);
}
