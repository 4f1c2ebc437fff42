import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import { checkPassword } from './passwordRules.ts';
import { hashPassword } from './passwords.ts';
import { passwordTexts } from './passwordTexts.ts';

/**
 * The hash of a new password that follows the rules.
 * @param context what everyone who knows the user knows: names and the e-mail address
 * @param language in which the reasons are told
 * @throws Refusal `passwordRefused` with a fault per reason
 */
export async function acceptPassword(
  password: string,
  context: readonly string[],
  language: Language,
): Promise<string> {
  const faults = await checkPassword(password, context);
  if (faults.length > 0)
    refuse('passwordRefused', {
      errors: faults.map(({ code }) => ({ path: 'body.password', code, message: passwordTexts[language][code] })),
    });
  return hashPassword(password);
}
