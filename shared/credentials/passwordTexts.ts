import type { Language } from '../platform/language.ts';
import { type PasswordFaultCode, passwordRules } from './passwordRules.ts';

const { minimumLength, maximumLength } = passwordRules;

/** What each fault of a new password means, for people. */
export const passwordTexts: Readonly<Record<Language, Readonly<Record<PasswordFaultCode, string>>>> = {
  sv: {
    tooShort: `Lösenordet måste ha minst ${minimumLength} tecken. Några ord i rad är lätta att minnas.`,
    tooLong: `Lösenordet får ha högst ${maximumLength} tecken.`,
    unusableCharacter: 'Lösenordet innehåller ett tecken som inte kan användas.',
    tooCommon: 'Lösenordet är för lätt att gissa. Välj några ord som inte hör ihop.',
    containsOwnData: 'Lösenordet bygger på ditt namn, din e-postadress eller tjänstens namn och är för lätt att gissa.',
  },
  fi: {
    tooShort: `Salasanassa on oltava vähintään ${minimumLength} merkkiä. Muutama peräkkäinen sana on helppo muistaa.`,
    tooLong: `Salasanassa saa olla enintään ${maximumLength} merkkiä.`,
    unusableCharacter: 'Salasanassa on merkki, jota ei voi käyttää.',
    tooCommon: 'Salasana on liian helppo arvata. Valitse muutama sana, jotka eivät liity toisiinsa.',
    containsOwnData:
      'Salasana perustuu nimeesi, sähköpostiosoitteeseesi tai palvelun nimeen ja on liian helppo arvata.',
  },
  en: {
    tooShort: `The password needs at least ${minimumLength} characters. A few words in a row are easy to remember.`,
    tooLong: `The password may have at most ${maximumLength} characters.`,
    unusableCharacter: 'The password holds a character that cannot be used.',
    tooCommon: 'The password is too easy to guess. Choose a few words that do not belong together.',
    containsOwnData:
      'The password is built on your name, your e-mail address or the name of the service, and too easy to guess.',
  },
};
