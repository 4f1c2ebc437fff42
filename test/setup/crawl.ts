import { type Operation, operationsOf, resolved, type Schema, sample } from './openapi.ts';
import { type Answer, PASSWORD, type Register } from './register.ts';

/** What somebody who hunts a person knows, or tries: put into every field of every route. */
export interface Bait {
  readonly name: string;
  readonly value: string;
  /** Whether it is only what a path leads to: as a text it says no more than the others. */
  readonly inPaths?: true;
}

/** Somebody who crawls; without a token anybody. */
export interface Crawler {
  readonly token?: string;
  readonly id?: string;
  /** Somebody whom they may know. */
  readonly colleagueId?: string;
  readonly organisationId?: string;
  /** Whether they read the log of all: then mails go out one by one, for the order in which four end at once is chance. */
  readonly readsLog?: boolean;
}

/** A request that was made, by the route and the bait, and what came back in a form that can be compared. */
export interface Seen {
  readonly request: string;
  readonly answer: string;
}

/** A request to be made. */
interface Request {
  readonly operation: Operation;
  readonly name: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** A form of the answer that is no JSON. */
  readonly accept?: string;
}

/** What the routes make that answer 201: where it is, and under which part of the contract. */
interface Made {
  readonly template: string;
  readonly id: string;
}

/** Routes that would end the crawl, or change the password by which it goes on: asked when all else has been. */
const ENDINGS = ['changeMyPassword', 'revokeMySession', 'signOut'];

/** The fields that have to hold something of this register for a request to get far. */
const fitting = (who: Crawler, number: number): Readonly<Record<string, unknown>> => ({
  ...{ organisationId: who.organisationId, organisation: who.organisationId, email: `ny${number}@kommun.example` },
  ...{ userId: who.colleagueId, subject: who.colleagueId, identityCheckedBy: who.id, officerId: who.id },
  ...{ password: PASSWORD, current: PASSWORD, discoveredAt: PAST, receivedAt: PAST },
});
const PAST = '2020-01-01T08:00:00.000Z';

/** What of each kind a crawler knows to be there. */
const ownOf = ({ colleagueId, organisationId }: Crawler, path: string): string =>
  (/\/(organisations|routines)\//.exec(path)?.[1] === 'organisations'
    ? organisationId
    : path.includes('/routines/')
      ? 'protected-identity'
      : colleagueId) ?? 'nobody';

/**
 * Asks everything of the contract as somebody: with each bait in each field, then again of all that came to be by it, then
 * every list once more; lists are walked with a limit of 1. Each route has an hour of its own, so that no limit hides an answer.
 */
export async function crawl(register: Register, who: Crawler, baits: readonly Bait[]): Promise<readonly Seen[]> {
  const { contract } = register;
  const texts = baits.filter(({ inPaths }) => !inPaths);
  const operations = operationsOf(contract);
  const isRead = ({ method }: Operation) => method === 'GET';
  const isEnding = ({ operationId }: Operation) => ENDINGS.includes(operationId);
  const seen: Seen[] = [];
  const made: Made[] = [];
  const etags = new Map<string, string>();
  const tell = comparable();
  let number = 0;

  const ask = async (request: Request): Promise<Answer> => {
    const { operation, path, query, body, accept } = request;
    const resource = resourceOf(path);
    const answer = await register.call(operation.method, `${path}${query}`, {
      ...{ token: who.token, body, ifMatch: etags.get(resource) ?? '"1"' },
      // A source of its own for each, so that none waits for another's.
      headers: { 'x-forwarded-for': `10.0.${(++number >> 8) & 255}.${number & 255}`, ...(accept && { accept }) },
    });
    seen.push({ request: `${operation.method} ${operation.path} ${request.name}`, answer: tell(answer) });
    const etag = answer.headers.get('etag');
    if (etag) etags.set(resource, etag);
    const location = /^\/api\/(.+)\/([^/]+)$/.exec(answer.headers.get('location') ?? '');
    if (who.readsLog && operation.method !== 'GET' && answer.status < 300) await register.run('dispatchMail');
    if (location) made.push({ template: `/api/${location[1]}/{id}`, id: String(location[2]) });
    return answer;
  };
  const walk = async (request: Request): Promise<void> => {
    let { cursor } = (await ask(request)).body ?? {};
    while (request.name === 'walk' && typeof cursor === 'string') {
      const query = `${request.query}&cursor=${encodeURIComponent(cursor)}`;
      ({ cursor } = (await ask({ ...request, query })).body ?? {});
    }
  };
  const askAll = async (some: readonly Operation[], requests: (operation: Operation) => readonly Request[]) => {
    for (const operation of some) {
      register.advance('PT1H');
      for (const request of requests(operation)) await walk(request);
    }
  };
  /** Each bait in each field by itself; where the route refuses whoever asks before it looks at one, each in all fields at once. */
  const askBaited = async (some: readonly Operation[]) => {
    for (const operation of some) {
      register.advance('PT1H');
      const { status } = await ask(plain(operation, at(operation.path, ownOf(who, operation.path)), 'plain'));
      for (const request of baited(operation, status === 401 || status === 403)) await walk(request);
    }
  };
  const plain = (operation: Operation, path: string, name: string, asked: Fields = {}): Request => {
    const fits = fitting(who, ++number);
    const schema = operation.requestBody?.content['application/json'].schema;
    const needed = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required);
    const query = {
      ...Object.fromEntries(needed.map((one) => [one.name, fits[one.name] ?? sample(contract, one.schema)])),
    };
    return {
      ...{ operation, name, path, body: schema && filled(sample(contract, schema), fits) },
      query: `?${new URLSearchParams({ ...query, ...asked } as Record<string, string>)}`,
    };
  };
  const baited = (operation: Operation, refused: boolean): readonly Request[] => {
    const parameters = operation.parameters ?? [];
    const inPath = parameters.some((parameter) => parameter.in === 'path');
    const own = at(operation.path, ownOf(who, operation.path));
    const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const schema = operation.requestBody?.content['application/json'].schema;
    return [
      ...(inPath ? baits.map(({ name, value }) => plain(operation, at(operation.path, value), `path ${name}`)) : []),
      ...together(inQuery, refused).flatMap((fields) =>
        texts.map(({ name, value }) =>
          plain(operation, own, `query ${fields} ${name}`, Object.fromEntries(fields.map((field) => [field, value]))),
        ),
      ),
      ...(inQuery.includes('cursor') ? [plain(operation, own, 'walk', { limit: '1' })] : []),
      ...together(schema ? fieldsIn(contract, schema) : [], refused).flatMap((fields) =>
        texts.map(({ name, value }) => {
          const request = plain(operation, own, `body ${fields.map((field) => field.join('.'))} ${name}`);
          return { ...request, body: fields.reduce((body, field) => put(body, field, value), request.body) };
        }),
      ),
      ...formsOf(operation).map((accept) => ({ ...plain(operation, own, accept), accept })),
    ];
  };

  const listed = (operation: Operation): readonly Request[] => [
    plain(operation, operation.path, 'plain'),
    ...(operation.parameters?.some(({ name }) => name === 'cursor')
      ? [plain(operation, operation.path, 'walk', { limit: '1' })]
      : []),
  ];

  const going = operations.filter((operation) => !isEnding(operation));
  await askBaited(going.filter(isRead));
  await askBaited(going.filter((operation) => !isRead(operation)).sort(removalsLast));
  for (const { template, id } of [...made]) {
    const itself = operations.find(({ method, path }) => method === 'GET' && path === template);
    const further = going.filter(({ path }) => path === template || path.startsWith(`${template}/`));
    register.advance('PT1H');
    if (itself) await ask(plain(itself, at(template, id), 'made'));
    for (const operation of further.sort(removalsLast)) {
      const { status } = await ask(plain(operation, at(operation.path, id), 'of what was made'));
      if (itself && !isRead(operation) && status < 300) await ask(plain(itself, at(template, id), 'made'));
    }
  }
  await register.run('watchDeadlines', 'dispatchMail');
  await askAll(
    going.filter(
      ({ method, parameters = [] }) => method === 'GET' && !parameters.some(({ in: place }) => place === 'path'),
    ),
    (operation) => listed(operation),
  );
  await askBaited(
    operations
      .filter(isEnding)
      .sort((one, other) => ENDINGS.indexOf(one.operationId) - ENDINGS.indexOf(other.operationId)),
  );
  return seen;
}

/** What somebody asks for in a query. */
type Fields = Readonly<Record<string, string>>;

/** Fields one by one, or all of them together. */
const together = <F>(fields: readonly F[], all: boolean): readonly (readonly F[])[] =>
  all ? [fields].filter(({ length }) => length > 0) : fields.map((field) => [field]);

/** Reads, changes, removals: what is there is asked for before it goes. */
const removalsLast = (one: Operation, other: Operation): number => rank(one) - rank(other);
const rank = ({ method }: Operation): number => (method === 'DELETE' ? 2 : method === 'GET' ? 0 : 1);

/** The path of what a request is about: its `ETag` is the one to match. */
const resourceOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('/api/me') ? 3 : 4)
    .join('/');

/** The forms in which an operation answers beside JSON: pages, tables, streams. */
const formsOf = ({ responses }: Operation): readonly string[] =>
  Object.keys(responses['200']?.content ?? {}).filter((type) => type !== 'application/json');

/** A path of the contract with an identifier. */
const at = (path: string, id: string): string => path.replace(/\{\w+\}/g, encodeURIComponent(id));

/** A body in which some fields hold what fits, from the beginning of a list. */
function filled(value: unknown, fits: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'cursor');
  return Object.fromEntries(fields.map(([key, held]) => [key, fits[key] ?? filled(held, fits)]));
}

/** The places in a body that take a text. */
function fieldsIn(
  contract: Register['contract'],
  given: Schema,
  place: readonly string[] = [],
): readonly (readonly string[])[] {
  const schema = resolved(contract, given);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.flatMap((one) => fieldsIn(contract, one, place)).filter(unique);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, field]) => fieldsIn(contract, field, [...place, name]));
  if (schema.items) return fieldsIn(contract, schema.items, [...place, '0']);
  return schema.type === 'string' && !schema.enum ? [place] : [];
}

const unique = (place: readonly string[], index: number, all: readonly (readonly string[])[]): boolean =>
  all.findIndex((other) => other.join('.') === place.join('.')) === index;

function put(body: unknown, [name, ...rest]: readonly string[], value: string): unknown {
  if (name === undefined) return value;
  if (name === '0') return [put(undefined, rest, value)];
  const object = (body ?? {}) as Record<string, unknown>;
  return { ...object, [name]: put(object[name], rest, value) };
}

/** What differs between two registers that lived the same: moments, identifiers, references, secrets. */
const PARTICULAR = new RegExp(
  [
    /\d{4}-\d\d-\d\dT[\d:.]+Z/,
    /\bkl\. \d\d?\.\d\d\b/,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/,
    /(?<![\w-])[0-9A-Z]{4}-[0-9A-Z]{4}(?![\w-])/,
    /\b[0-9a-f]{64}\b/,
    /(?<![\w-])[\w-]{40,}(?![\w-])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const MOMENT = /^(\d{4}-\d\d-\d\dT|kl\. )/;
/** How long an identifier is written, and how much of a window has passed. */
const MEASURES = /^(content-length|retry-after): \d+$/;
/** Headers that say nothing of the answer. */
const PASSING = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

/** A way of telling answers in which the same things of one register have the same names. */
function comparable(): (answer: Answer) => string {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    if (MOMENT.test(text)) return '<moment>';
    const name = names.get(text) ?? `<${names.size + 1}>`;
    names.set(text, name);
    return name;
  };
  return ({ status, headers, body }) => {
    const shown = [...headers]
      .filter(([header]) => !PASSING.includes(header))
      .map(([header, value]) => `${header}: ${value}`.replace(MEASURES, '$1'));
    return [status, ...shown, typeof body === 'string' ? body : JSON.stringify({ ...body, requestId: undefined })]
      .join('\n')
      .replace(PARTICULAR, nameOf);
  };
}
