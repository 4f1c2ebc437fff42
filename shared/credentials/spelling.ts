import type { Language } from '../platform/language.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** The names of letters by which a code is read out: the Swedish and the Finnish telephone alphabet, and that of ICAO. */
const letters: Readonly<Record<Language, readonly string[]>> = {
  sv: words(
    'Adam Bertil Cesar David Erik Filip Gustav Helge Ivar Johan Kalle Ludvig Martin Niklas Olof Petter Qvintus Rudolf Sigurd Tore Urban Viktor Wilhelm Xerxes Yngve Zäta',
  ),
  fi: words(
    'Aarne Bertta Celsius Daavid Eemeli Faarao Gideon Heikki Iivari Jussi Kalle Lauri Matti Niilo Otto Paavo Kuu Risto Sakari Tyyne Urho Vihtori Wiski Äksä Yrjö Tseta',
  ),
  en: words(
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  ),
};

const digits: Readonly<Record<Language, readonly string[]>> = {
  sv: words('nolla ett två tre fyra fem sex sju åtta nio'),
  fi: words('nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän'),
  en: words('zero one two three four five six seven eight nine'),
};

/** A code in the words by which it is read out, one for each letter and digit. */
export const spelt = (code: string, language: Language): readonly string[] =>
  Array.from(code.replace(/[^0-9A-Z]/g, ''), (sign) => {
    const digit = Number.parseInt(sign, 10);
    const at = sign.charCodeAt(0) - 'A'.charCodeAt(0);
    return (Number.isNaN(digit) ? letters[language][at] : digits[language][digit]) ?? sign;
  });
