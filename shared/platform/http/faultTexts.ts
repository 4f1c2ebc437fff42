import type * as z from 'zod';
import type { Language } from '../language.ts';

type Issue = z.core.$ZodRawIssue;

/** The sentences about one field of a request: what is expected of it, never what was sent. */
interface FaultTexts {
  readonly required: string;
  readonly unknownField: string;
  readonly duplicate: string;
  readonly types: Readonly<Record<'string' | 'number' | 'boolean' | 'array' | 'object', string>>;
  readonly tooShort: (characters: number | bigint) => string;
  readonly tooLong: (characters: number | bigint) => string;
  readonly tooFew: (values: number | bigint) => string;
  readonly tooMany: (values: number | bigint) => string;
  readonly tooSmall: (least: number | bigint) => string;
  readonly tooBig: (most: number | bigint) => string;
  readonly notOneOf: (options: string) => string;
  readonly formats: Readonly<Record<'email' | 'uuid' | 'date' | 'datetime', string>>;
  /** For a form that only the field itself explains. */
  readonly fields: Readonly<Record<'name' | 'telephone' | 'domain', string>>;
  readonly form: string;
  readonly rules: Readonly<Record<'identityCodeFound', string>>;
}

/** Numbers are all whole: no field of the API takes a fraction. */
export const faultTexts: Readonly<Record<Language, FaultTexts>> = {
  sv: {
    required: 'Fyll i fältet.',
    unknownField: 'Fältet är okänt. Ta bort det.',
    duplicate: 'Ange parametern bara en gång.',
    types: {
      string: 'Ange en text.',
      number: 'Ange ett heltal med siffror.',
      boolean: 'Ange true eller false.',
      array: 'Ange en lista.',
      object: 'Ange ett JSON-objekt.',
    },
    tooShort: (characters) => `Ange minst ${characters} tecken.`,
    tooLong: (characters) => `Ange högst ${characters} tecken.`,
    tooFew: (values) => `Antalet värden ska vara minst ${values}.`,
    tooMany: (values) => `Antalet värden får vara högst ${values}.`,
    tooSmall: (least) => `Talet ska vara minst ${least}.`,
    tooBig: (most) => `Talet får vara högst ${most}.`,
    notOneOf: (options) => `Välj något av dessa: ${options}.`,
    formats: {
      email: 'Ange en e-postadress, till exempel aino@example.fi.',
      uuid: 'Ange ett id i UUID-form.',
      date: 'Ange ett datum i formen ÅÅÅÅ-MM-DD, till exempel 2027-06-30.',
      datetime: 'Ange en tidpunkt i UTC, till exempel 2026-11-23T08:00:00Z.',
    },
    fields: {
      name: 'Ett namn börjar med en bokstav och får bara innehålla bokstäver, mellanslag, bindestreck, apostrofer och punkter.',
      telephone: 'Ange ett telefonnummer med siffror och mellanslag, till exempel +358 9 310 1691.',
      domain: 'Ange en domän, till exempel example.fi.',
    },
    form: 'Värdet har fel form.',
    rules: { identityCodeFound: 'Här finns en personbeteckning eller ett personnummer. Sådana får inte sparas här.' },
  },
  fi: {
    required: 'Täytä kenttä.',
    unknownField: 'Kenttä on tuntematon. Poista se.',
    duplicate: 'Anna parametri vain kerran.',
    types: {
      string: 'Anna arvo tekstinä.',
      number: 'Anna kokonaisluku numeroin.',
      boolean: 'Anna true tai false.',
      array: 'Anna luettelo.',
      object: 'Anna JSON-objekti.',
    },
    tooShort: (characters) => `Anna vähintään ${characters} merkkiä.`,
    tooLong: (characters) => `Anna enintään ${characters} merkkiä.`,
    tooFew: (values) => `Arvojen määrän on oltava vähintään ${values}.`,
    tooMany: (values) => `Arvojen määrä saa olla enintään ${values}.`,
    tooSmall: (least) => `Luvun on oltava vähintään ${least}.`,
    tooBig: (most) => `Luku saa olla enintään ${most}.`,
    notOneOf: (options) => `Valitse jokin näistä: ${options}.`,
    formats: {
      email: 'Anna sähköpostiosoite, esimerkiksi aino@example.fi.',
      uuid: 'Anna tunniste UUID-muodossa.',
      date: 'Anna päivämäärä muodossa VVVV-KK-PP, esimerkiksi 2027-06-30.',
      datetime: 'Anna ajankohta UTC-aikana, esimerkiksi 2026-11-23T08:00:00Z.',
    },
    fields: {
      name: 'Nimi alkaa kirjaimella, ja siinä saa olla vain kirjaimia, välilyöntejä, yhdysmerkkejä, heittomerkkejä ja pisteitä.',
      telephone: 'Anna puhelinnumero numeroin ja välilyönnein, esimerkiksi +358 9 310 1691.',
      domain: 'Anna verkkotunnus, esimerkiksi example.fi.',
    },
    form: 'Arvo on väärässä muodossa.',
    rules: {
      identityCodeFound: 'Tässä on suomalainen tai ruotsalainen henkilötunnus. Sellaista ei saa tallentaa tähän.',
    },
  },
  en: {
    required: 'Fill in this field.',
    unknownField: 'The field is unknown. Leave it out.',
    duplicate: 'Give the parameter only once.',
    types: {
      string: 'Give a text.',
      number: 'Give a whole number in digits.',
      boolean: 'Give true or false.',
      array: 'Give a list.',
      object: 'Give a JSON object.',
    },
    tooShort: (characters) => `Give at least ${characters} characters.`,
    tooLong: (characters) => `Give at most ${characters} characters.`,
    tooFew: (values) => `The number of values must be at least ${values}.`,
    tooMany: (values) => `The number of values must be at most ${values}.`,
    tooSmall: (least) => `The number must be at least ${least}.`,
    tooBig: (most) => `The number must be at most ${most}.`,
    notOneOf: (options) => `Choose one of these: ${options}.`,
    formats: {
      email: 'Give an e-mail address, for example aino@example.fi.',
      uuid: 'Give an id in the form of a UUID.',
      date: 'Give a date as YYYY-MM-DD, for example 2027-06-30.',
      datetime: 'Give an instant in UTC, for example 2026-11-23T08:00:00Z.',
    },
    fields: {
      name: 'A name begins with a letter and has only letters, spaces, hyphens, apostrophes and full stops.',
      telephone: 'Give a telephone number in digits and spaces, for example +358 9 310 1691.',
      domain: 'Give a domain, for example example.fi.',
    },
    form: 'The value has the wrong form.',
    rules: { identityCodeFound: 'There is a Finnish or Swedish personal identity code here. None may be kept here.' },
  },
};

const explained: Readonly<Record<string, keyof FaultTexts['fields']>> = {
  givenName: 'name',
  familyName: 'name',
  telephone: 'telephone',
  allowedDomains: 'domain',
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What is wrong with the form of a value: of its format, or of the field, or just that it is. */
function formText(texts: FaultTexts, format: string, path: readonly PropertyKey[]): string {
  const field = path.findLast((part) => typeof part === 'string') ?? '';
  const explanation = own(explained, String(field));
  return own(texts.formats, format) ?? (explanation ? texts.fields[explanation] : texts.form);
}

/** The sentence for what zod finds wrong in a field. */
export function faultText(language: Language, issue: Issue): string {
  const texts = faultTexts[language];
  const path = issue.path ?? [];
  // A body that is missing altogether is told what it is to be.
  if (issue.input === undefined && path.length > 0) return texts.required;
  switch (issue.code) {
    case 'unrecognized_keys':
      return texts.unknownField;
    case 'invalid_type':
      return own(texts.types, issue.expected === 'int' ? 'number' : issue.expected) ?? texts.form;
    case 'invalid_value':
      return texts.notOneOf(issue.values.map(String).join(', '));
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? texts.required : texts.tooShort(issue.minimum);
      return (issue.origin === 'array' ? texts.tooFew : texts.tooSmall)(issue.minimum);
    case 'too_big':
      if (issue.origin === 'string') return texts.tooLong(issue.maximum);
      return (issue.origin === 'array' ? texts.tooMany : texts.tooBig)(issue.maximum);
    case 'invalid_format':
      return formText(texts, issue.format, path);
    case 'custom':
      return own(texts.rules, String(issue.params?.refusal)) ?? texts.form;
    default:
      return texts.form;
  }
}
