import { request as httpRequest } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { appoint } from '../setup/officers.ts';
import { type Operation, operationsOf, resolved, sample } from '../setup/openapi.ts';
import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
/** An administrator who is a protection officer, too: who may do everything but review the log. */
let administrator: Person;
let reviewer: Person;
let organisationId: string;
let operations: readonly Operation[];
let accepts: (operation: Operation, body: unknown) => boolean;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  await appoint(administrator);
  reviewer = await register.person(administrator, { email: 'reviewer@kommun.example', role: 'expert', organisationId });
  await appoint(reviewer, 'logReviewer');
  await register.invite(administrator, { email: 'aino@kommun.example', organisationId });
  operations = operationsOf(register.contract);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('password', true);
  ajv.addSchema(register.contract, 'contract');
  const validators = new Map(
    operations.map(({ operationId, path, method, requestBody }) => {
      const place = ['paths', path.replaceAll('/', '~1'), method.toLowerCase(), 'requestBody', 'content'];
      const $ref = `contract#/${[...place, 'application~1json', 'schema'].map(encodeURIComponent).join('/')}`;
      return [operationId, requestBody ? ajv.compile({ $ref }) : undefined] as const;
    }),
  );
  accepts = ({ operationId }, body) => validators.get(operationId)?.(body) === true;
});
afterAll(() => register.stop());

const ABSENT = '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
const withBody = () => operations.filter(({ requestBody }) => requestBody);
const bodySchema = ({ requestBody }: Operation) => requestBody?.content['application/json'].schema ?? {};
const needsSession = ({ security }: Operation) => security.length > 0;
const has = ({ parameters = [] }: Operation, place: 'path' | 'query' | 'header') =>
  parameters.some((parameter) => parameter.in === place);
const pathOf = ({ path }: Operation, id = path.includes('/me/sessions/') ? '0'.repeat(64) : ABSENT) =>
  path.replace('{id}', id);

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('There is none');
  return one;
}

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as it is, with nothing that a client would put right. */
function send(
  method: string,
  path: string,
  headers: Record<string, string | string[]> = {},
  body?: string | Buffer,
): Promise<Sent> {
  const { port } = new URL(register.local.url);
  return new Promise((resolve, reject) => {
    // Node sends the body of a DELETE without saying that there is one.
    const untold = method === 'DELETE' && body !== undefined && !('transfer-encoding' in headers);
    const length = untold ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    const asked = { host: '127.0.0.1', port, method, path, headers: { ...length, ...headers }, agent: false };
    const sending = httpRequest(asked, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

const callerOf = ({ path }: Operation): Person => (path.includes('/log-reviews') ? reviewer : administrator);

/** The headers of a request that is right but for what a test makes wrong. */
const rightHeaders = (operation: Operation): Record<string, string> => ({
  ...(needsSession(operation) && { authorization: `Bearer ${callerOf(operation).token}` }),
  ...(has(operation, 'header') && { 'if-match': '"1"' }),
  ...(operation.requestBody && { 'content-type': 'application/json' }),
});

const rightBody = (operation: Operation): string | undefined =>
  operation.requestBody && JSON.stringify(sample(register.contract, bodySchema(operation)));

/** Asserts a 4xx problem with a code and a request id, of one of these statuses, that changed nothing. */
async function refuses(operation: Operation, statuses: readonly number[], request: Promise<Sent>, what: unknown) {
  register.local.cosmos.requests.take();
  const { status, headers, text } = await request;
  const place = `${operation.method} ${operation.path} with ${JSON.stringify(what)?.slice(0, 80)}`;
  expect([place, status, statuses.includes(status)]).toEqual([place, status, true]);
  expect([place, headers['content-type']]).toEqual([place, 'application/problem+json']);
  const problem = JSON.parse(text);
  expect([place, problem]).toEqual([
    place,
    expect.objectContaining({ status, code: expect.any(String), requestId: expect.stringMatching(/^[\w-]{8,}$/) }),
  ]);
  const written = register.local.cosmos.requests
    .take()
    .filter(
      (made) => made.container === 'register' && ['create', 'replace', 'upsert', 'batch'].includes(made.operation),
    );
  expect([place, written]).toEqual([place, []]);
  for (const { message } of problem.errors ?? [])
    expect([place, message]).toEqual([place, expect.not.stringMatching(/[\\^$[\]{}|]|xxx|undefined/)]);
  return problem;
}

const sendBody = (operation: Operation, body: string | Buffer, headers = rightHeaders(operation)) =>
  send(operation.method, pathOf(operation), headers, body);

describe('a body', () => {
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  it.each([
    ...['{', '}', '{"a":}', "{'a':1}", 'undefined', 'NaN', '{"email":"a@b.example"', '\u0000', '{"a":1}{"b":2}'],
    ...['null', '[]', '"text"', '5', 'true', '[{}]', nested, `{"email":${nested}}`],
  ])('that is no JSON object of the contract is refused by every call: %.20s', async (text) => {
    for (const operation of withBody()) await refuses(operation, [400], sendBody(operation, text), text);
  });

  it('that is no UTF-8 is refused', async () => {
    const bytes = Buffer.concat([Buffer.from('{"email":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}')]);
    for (const operation of withBody())
      expect(await refuses(operation, [400], sendBody(operation, bytes), 'bytes')).toMatchObject({
        code: 'malformedJson',
      });
  });

  it('with a field of a wrong type, an unknown or a missing one is refused, naming the field', async () => {
    const wrong = [null, true, 5, -1, 1.5, '', 'x'.repeat(5000), [], [null], {}, { $gt: '' }, '\u0000', '2026-02-30'];
    let refusedOnes = 0;
    for (const operation of withBody()) {
      const { properties = {}, required = [] } = resolved(register.contract, bodySchema(operation));
      const right = sample(register.contract, bodySchema(operation)) as Record<string, unknown>;
      expect([operation.operationId, accepts(operation, right)]).toEqual([operation.operationId, true]);
      const cases = [
        ...Object.keys(properties).flatMap((name) =>
          wrong.map((value) => [name, { ...right, [name]: value }] as const),
        ),
        ...required.map((name) => [name, { ...right, [name]: undefined }] as const),
        ...['extra', 'isAdmin', '$where', 'pk', ''].map((name) => [name, { ...right, [name]: 1 }] as const),
      ];
      // What the document accepts may be right; the document is as strict as the program, or the program stricter.
      for (const [name, body] of cases.filter(([, one]) => !accepts(operation, JSON.parse(JSON.stringify(one))))) {
        const problem = await refuses(operation, [400], sendBody(operation, JSON.stringify(body)), body);
        expect(problem.code).toBe('invalidRequest');
        expect(problem.errors.map(({ path }: { path: string }) => path.split('.')[1] ?? '')).toContain(name);
        refusedOnes++;
      }
    }
    expect(refusedOnes).toBeGreaterThan(300);
  });

  it('cannot reach the prototypes of objects', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
      for (const operation of withBody()) {
        const text = (rightBody(operation) ?? '{}')
          .replace(/^\{/, `{"${key}":{"role":"administrator"},`)
          .replace(',}', '}');
        await refuses(operation, [400], sendBody(operation, text), key);
      }
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('in another content type, or in none, is refused', async () => {
    for (const operation of withBody()) {
      const { 'content-type': _, ...untyped } = rightHeaders(operation);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'x',
        '',
      ])
        await refuses(
          operation,
          [415],
          sendBody(operation, rightBody(operation) ?? '', type === '' ? untyped : { ...untyped, 'content-type': type }),
          type,
        );
    }
  });

  it('of more than 128 KB is refused, whether its length is told or not', async () => {
    const large = JSON.stringify({ email: 'x'.repeat(128 * 1024) });
    for (const operation of withBody()) {
      await refuses(operation, [413], sendBody(operation, large), 'length');
      const chunked = { ...rightHeaders(operation), 'transfer-encoding': 'chunked' };
      await refuses(operation, [413], sendBody(operation, large, chunked), 'chunks');
    }
  });
});

describe('a path', () => {
  it('knows only its methods, and says which', async () => {
    for (const path of new Set(operations.map((operation) => operation.path))) {
      const place = pathOf({ ...first(operations), path });
      // `users/search` is one of `users/{id}` for other methods.
      const known = operations.filter((one) => new RegExp(`^${one.path.replace(/\{\w+\}/, '[^/]+')}$`).test(place));
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (known.some((one) => one.method === method)) continue;
        const { status, headers, text } = await send(method, place);
        expect([method, place, status, JSON.parse(text).code]).toEqual([method, place, 405, 'methodNotAllowed']);
        expect(String(headers.allow).split(', ').sort()).toEqual([...new Set(known.map((one) => one.method))].sort());
      }
    }
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/users/x/y/z', '/api/..', '/api/%2e%2e/users', '/api/constructor'])(
    'that is none is not found: %s',
    async (path) => {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status } = await send(method, path, { authorization: `Bearer ${administrator.token}` });
        expect([method, status]).toEqual([method, 404]);
      }
    },
  );

  it.each([
    ...['x', '0', '-1', '../me', '%2e%2e%2fme', '..%2F..%2Fadmin', '%00', `${ABSENT}%00`, `${ABSENT}%2Fevents`],
    ...[ABSENT.slice(1), `${ABSENT}x`, `%20${ABSENT}`, 'x'.repeat(3000), '%F0%9F%98%80', '%C3%A5', '%FF', '%', '%zz'],
    ...["'%20OR%20'1'='1", '%7B%22$gt%22:%22%22%7D', 'chain', 'credential', '__proto__', 'roster', 'null', 'undefined'],
  ])('with a broken id is refused: %.40s', async (id) => {
    for (const operation of operations.filter((one) => has(one, 'path'))) {
      const sent = send(operation.method, pathOf(operation, id), rightHeaders(operation), rightBody(operation));
      const { status, headers, text } = await sent;
      const place = `${operation.method} ${operation.path}`;
      expect([place, status, [400, 404, 405].includes(status)]).toEqual([place, status, true]);
      // A path that cannot be decoded never reaches the program.
      if (text !== '') expect([place, headers['content-type']]).toEqual([place, 'application/problem+json']);
    }
  });
});

describe('a query', () => {
  const wrong = [
    '',
    '-1',
    '0',
    '201',
    '1.5',
    '0x10',
    '1e2',
    '%2B1',
    '%201',
    'abc',
    'null',
    'x'.repeat(3000),
    '%00',
    '%F0%9F%98%80',
    '2026-02-30',
    '[object]',
  ];
  /** Where names are asked for, a word may be one. */
  const isNameFor = (schema: object, value: string): boolean =>
    'pattern' in schema && new RegExp(String(schema.pattern)).test(value);
  it('with a broken value or an unknown name is refused', async () => {
    for (const operation of operations.filter((one) => has(one, 'query'))) {
      const queried = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      const others = (but?: string) =>
        queried
          .filter(({ name, required }) => required && name !== but)
          .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sample(register.contract, schema)))}`);
      const sends = (...parts: string[]) =>
        send(operation.method, `${pathOf(operation)}?${parts.join('&')}`, rightHeaders(operation));
      // An id that is nobody's is not found before its list is looked at.
      for (const { name, schema } of queried)
        for (const value of wrong.filter((each) => !isNameFor(schema, each)))
          await refuses(
            operation,
            has(operation, 'path') ? [400, 404] : [400],
            sends(...others(name), `${name}=${value}`),
            [name, value],
          );
      for (const { name, schema } of queried) {
        const once = `${name}=${encodeURIComponent(String(sample(register.contract, schema)))}`;
        const problem = await refuses(operation, [400], sends(...others(name), once, once), 'twice');
        expect(problem.errors).toMatchObject([{ path: `query.${name}`, code: 'duplicate' }]);
      }
      await refuses(operation, [400], sends(...others(), 'unknown=1'), 'unknown');
      await refuses(operation, [400], sends(...others(), '__proto__=1'), '__proto__');
    }
  });

  it('with a cursor of another kind is refused', async () => {
    const get = (path: string) => register.call('GET', path, { token: administrator.token });
    await register.organisation(administrator);
    const { cursor } = (await get('/api/organisations?limit=1')).body;
    const flipped = `${cursor.slice(0, -9)}${cursor.at(-9) === 'A' ? 'B' : 'A'}${cursor.slice(-8)}`;
    for (const one of [
      cursor,
      flipped,
      cursor.slice(4),
      `${cursor}x`,
      'a.b',
      '.',
      Buffer.from('[""]').toString('base64'),
    ])
      for (const path of ['/api/users', '/api/me/events', '/api/lifecycle/runs'])
        expect(outcome(await get(`${path}?cursor=${encodeURIComponent(one)}`))).toBe('400 invalidCursor');
    expect(outcome(await get(`/api/organisations?limit=1&cursor=${encodeURIComponent(flipped)}`))).toBe(
      '400 invalidCursor',
    );
  });
});

describe('a header', () => {
  it('with anything but a living session is refused by every call that asks for one', async () => {
    const { token } = administrator;
    const dead = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    const values = [
      ...['', 'Bearer', 'Bearer ', 'Bearer x', `Basic ${token}`, token, `Bearer ${dead}`, `Bearer ${token} x`],
      ...[`Bearer ${token.slice(0, 20)}`, `Bearer ${token}=`, `Bearer ${'A'.repeat(5000)}`, `Bearer ${'A'.repeat(64)}`],
    ];
    for (const operation of operations.filter(needsSession))
      for (const authorization of values) {
        const headers = { ...rightHeaders(operation), authorization };
        const sent = send(operation.method, pathOf(operation), headers, rightBody(operation));
        expect(await refuses(operation, [401], sent, authorization)).toMatchObject({ code: 'notSignedIn' });
      }
  });

  it('If-Match that names no revision is refused, and so is none', async () => {
    const values = ['*', 'W/"1"', '1', '"1', '"x"', '"1", "2"', '"-1"', '""', `"${'9'.repeat(20)}"`, '"1e1"', '" 1"'];
    const id = (await register.call('GET', '/api/users?status=invited', { token: administrator.token })).body.items[0]
      .id;
    for (const operation of operations.filter((one) => has(one, 'header'))) {
      const target = operation.path.startsWith('/api/organisations') ? organisationId : id;
      const sends = (headers: Record<string, string>) =>
        send(operation.method, pathOf(operation, target), headers, rightBody(operation));
      const { 'if-match': _, ...without } = rightHeaders(operation);
      for (const value of values) await refuses(operation, [412], sends({ ...without, 'if-match': value }), value);
      for (const headers of [without, { ...without, 'if-match': '' }])
        expect(await refuses(operation, [428], sends(headers), 'none')).toMatchObject({ code: 'ifMatchMissing' });
    }
  });
});
