import * as fc from 'fast-check';
import { type Operation, operationsOf, resolved, sample } from '../setup/openapi.ts';
import { type Answer, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let people: readonly (Person | undefined)[];
let operations: readonly Operation[];

beforeAll(async () => {
  register = await startRegister();
  const administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  const person = (email: string, role: string) => register.person(administrator, { email, role, organisationId });
  people = [
    await person('administrator@kommun.example', 'administrator'),
    await person('main-user@kommun.example', 'mainUser'),
    await person('editor@kommun.example', 'editor'),
    undefined,
  ];
  operations = operationsOf(register.contract).filter(({ operationId }) => !endings.includes(operationId));
});
afterAll(() => register.stop());

/** What would end the sessions by which the others are tried. */
const endings = ['signOut', 'changeMyPassword'];

/** The run can be had again by this number, which a failure prints with its path. */
const seed = 20260801;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '\u0000', '\u202e', '../..', '__proto__', '{{7*7}}', "' OR 1=1 --", '$where', 'null', '*'),
);
const value = fc.oneof({ depthSize: 'small' }, text, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.maxSafeInteger());
const headerText = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_."\'*;,/ =W'), maxLength: 40 });

/** A request that is right in some of its parts and arbitrary in others. */
const request = fc.record({
  operation: fc.nat(),
  person: fc.nat(3),
  id: fc.oneof(fc.uuid(), text),
  query: fc.dictionary(
    fc.oneof(fc.constantFrom('limit', 'cursor', 'organisation', 'role', 'status', 'step'), text),
    text,
    {
      maxKeys: 3,
    },
  ),
  ifMatch: fc.option(fc.oneof(fc.constantFrom('"1"', '"2"', '*'), headerText)),
  language: headerText,
  /** Which fields of a right body are replaced, dropped or added to. */
  changes: fc.dictionary(fc.oneof(fc.constantFrom('extra', '__proto__'), text), value, { maxKeys: 2 }),
  replaced: fc.array(fc.record({ field: fc.nat(9), value: fc.option(value) }), { maxLength: 3 }),
  whole: fc.option(value, { freq: 4 }),
});
type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

function send({
  operation: at,
  person,
  id,
  query,
  ifMatch,
  language,
  changes,
  replaced,
  whole,
}: Request): Promise<Answer> {
  const operation = operations[at % operations.length];
  if (!operation) throw new Error('There is no operation');
  const given = new URLSearchParams(query).toString();
  const path = operation.path.replace('{id}', encodeURIComponent(id.isWellFormed() ? id : 'x') || 'x');
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = schema && (whole ?? broken(sample(register.contract, schema), schema, changes, replaced));
  return register.call(operation.method, `${path}${given && `?${given}`}`, {
    ...{ token: people[person]?.token, body, headers: { 'accept-language': language.trim() } },
    ...(ifMatch !== null && { ifMatch: ifMatch.trim() }),
  });
}

function broken(right: unknown, schema: object, changes: object, replaced: Request['replaced']): unknown {
  const fields = Object.keys(resolved(register.contract, schema).properties ?? {});
  const entries = replaced.map(({ field, value: one }) => [fields[field % fields.length] ?? '', one ?? undefined]);
  return { ...(right as object), ...Object.fromEntries(entries), ...changes };
}

describe('any request', () => {
  it('is answered as the contract says, with a problem that has a code, and never with a 500', async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async (one) => {
        // The contract is checked by the call, which also fails for a 500.
        const { status, headers, body } = await send(one);
        statuses.add(status);
        if (status < 400) return;
        expect(headers.get('content-type')).toBe('application/problem+json');
        expect(body).toMatchObject({ status, code: expect.any(String), requestId: expect.any(String) });
        expect(status).toBeLessThan(500);
      }),
      { seed, numRuns: 600 },
    );
    // Not all of them fail at the first hurdle.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]));
  });

  it('leaves the register whole: everybody is still there, and every role as it was', async () => {
    for (const person of people) {
      if (!person) continue;
      const { body } = await register.call('GET', '/api/me', { token: person.token });
      expect(body).toMatchObject({ id: person.id, email: person.email, status: 'active' });
    }
  });
});
