import * as z from 'zod';
import { endpointOf } from '../../functions/http/areas.ts';
import { type RouteName, routes } from '../../functions/routes.ts';
import { faultTexts } from '../../shared/platform/http/faultTexts.ts';
import { checked } from '../../shared/platform/http/input.ts';
import { type FieldFault, Refusal } from '../../shared/platform/http/problems.ts';
import { Language } from '../../shared/platform/language.ts';

/** Something that no text of the register says, so that a value that was sent is known again. */
const SENT = 'Kvitsling';
const wrong: readonly unknown[] = [
  ...[undefined, null, true, '', -98765432, 98765432, 98765432.5, SENT, `${SENT}{!`, `${SENT}@`, SENT.repeat(3000)],
  ...[[], [SENT], [`${SENT} x`], Array(60).fill(`${SENT}.fi`), {}, { [SENT]: SENT }, `${SENT} 131052-308T`],
  ...[
    '131052-308T.fi',
    ['131052-308T.fi'],
    { allowedDomains: [`${SENT}!`, 5], approvalRequired: SENT, instructions: 5 },
  ],
];

function faultsOf(schema: z.ZodType, value: unknown, language: Language): readonly FieldFault[] {
  try {
    checked(schema, value, 'body', language);
    return [];
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.errors;
    throw thrown;
  }
}

const schemasOf = async () => {
  const endpoints = await Promise.all(Object.keys(routes).map((name) => endpointOf(name as RouteName)));
  return endpoints.flatMap(({ params, query, body }) => [params, query, body]).filter((one) => one !== undefined);
};

const fieldsOf = (schema: z.ZodType): readonly string[] => {
  if (schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

const leaves = (texts: object): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? leaves(value).map((leaf) => `${key}.${leaf}`) : [key],
  );

const said = (text: unknown): string => (typeof text === 'function' ? text(3) : String(text));
const sentences = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'object' ? sentences(value) : [said(value)]));

describe.each(Language.options)('what is said of a fault in %s', (language) => {
  it('lacks no text that another language has, and says it in words of its own', () => {
    expect(leaves(faultTexts[language])).toEqual(leaves(faultTexts.sv));
    for (const sentence of sentences(faultTexts[language])) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    for (const other of Language.options.filter((one) => one !== language)) {
      const others = sentences(faultTexts[other]);
      expect(sentences(faultTexts[language]).filter((sentence) => others.includes(sentence))).toEqual([]);
    }
  });

  it('is one of these texts, for every field of every call, and repeats nothing that was sent', async () => {
    const plain = sentences(faultTexts[language]);
    const withNumber = plain.map((sentence) => sentence.replace(/\b3\b/, '#'));
    let count = 0;
    for (const schema of await schemasOf()) {
      const values = fieldsOf(schema).flatMap((field) => wrong.map((value) => ({ [field]: value })));
      for (const value of [...wrong, ...values, { unknown: SENT }])
        for (const { path, message } of faultsOf(schema, value, language)) {
          const options = /: [\w, ]+\.$/.exec(message)?.[0];
          const general = options ? message.replace(options, ': 3.') : message;
          const known = plain.includes(general) || withNumber.includes(general.replace(/\d+/, '#'));
          expect([path, message, known]).toEqual([path, message, true]);
          expect(message).not.toMatch(/[\\^$[\]{}|]|\(\?|Kvitsling|98765432|131052/);
          count++;
        }
    }
    expect(count).toBeGreaterThan(1000);
  });
});

it.each([
  ['sv', { role: 'chef' }, 'Välj något av dessa: administrator, mainUser, editor, expert.'],
  ['sv', { givenName: '4' }, faultTexts.sv.fields.name],
  ['sv', { givenName: '' }, 'Fyll i fältet.'],
  ['fi', { familyName: 'x'.repeat(101) }, 'Anna enintään 100 merkkiä.'],
  ['fi', { email: 'aino' }, 'Anna sähköpostiosoite, esimerkiksi aino@example.fi.'],
  ['en', { lastDayOfEmployment: '2026-02-30' }, 'Give a date as YYYY-MM-DD, for example 2027-06-30.'],
  ['en', { organisationId: 'x' }, 'Give an id in the form of a UUID.'],
  ['en', { isAdmin: true }, 'The field is unknown. Leave it out.'],
] as const)('explains in %s what %j is to be, once', async (language, body, message) => {
  const { body: schema = z.never() } = await endpointOf('createUser');
  const [field] = Object.keys(body);
  const own = faultsOf(schema, body, language).filter(({ path }) => path === `body.${field}`);
  expect(own.map((fault) => fault.message)).toEqual([message]);
});
