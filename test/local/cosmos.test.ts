import { type Container, CosmosClient } from '@azure/cosmos';
import { type Cosmos, type Door, startCosmos } from '../../infra/local/cosmos/index.ts';

const containers = [
  {
    id: 'register',
    partitionKey: '/pk',
    defaultTtl: -1,
    indexingPolicy: {
      includedPaths: ['/type/?', '/due/?', '/name/?', '/tags/[]/?', '/status/?'].map((path) => ({ path })),
      excludedPaths: [{ path: '/*' }],
      compositeIndexes: [
        [
          { path: '/type', order: 'ascending' as const },
          { path: '/due', order: 'ascending' as const },
        ],
      ],
    },
  },
  {
    id: 'tokens',
    partitionKey: '/id',
    defaultTtl: -1,
    indexingPolicy: { includedPaths: [], excludedPaths: [{ path: '/*' }], compositeIndexes: [] },
  },
];

let cosmos: Cosmos;
let register: Container;
let now = Date.parse('2026-01-01T00:00:00Z');
const clients: CosmosClient[] = [];

const containerAt = ({ endpoint }: Door, id = 'register'): Container => {
  const client = new CosmosClient({ endpoint, key: 'a2V5', connectionPolicy: { enableEndpointDiscovery: false } });
  clients.push(client);
  return client.database('register').container(id);
};

beforeAll(async () => {
  cosmos = await startCosmos({ containers, clock: { now: () => now } });
  register = containerAt(cosmos);
});
beforeEach(() => cosmos.clear());
afterAll(async () => {
  for (const client of clients) client.dispose();
  await cosmos.stop();
});

const status = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'success',
    (error: { code?: unknown }) => error.code,
  );
const user = (id: string, more: object = {}) => ({ id, pk: id, type: 'user', ...more });

describe('single documents', () => {
  it('creates, reads, replaces and deletes, and every write gives a new quoted ETag', async () => {
    const created = await register.items.create(user('a', { n: 1 }));
    expect(created.etag).toMatch(/^"[^"]+"$/);
    const read = await register.item('a', 'a').read();
    expect(read.resource).toMatchObject({ n: 1, _etag: created.etag, _ts: now / 1000 });
    const replaced = await register.item('a', 'a').replace(user('a', { n: 2 }));
    expect(replaced.etag).not.toBe(created.etag);
    expect(Number(replaced.requestCharge)).toBeGreaterThan(1);
    await register.item('a', 'a').delete();
    expect((await register.item('a', 'a').read()).statusCode).toBe(404);
  });

  it('answers with the codes of Azure', async () => {
    const { etag } = await register.items.create(user('a'));
    const ifMatch = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });
    expect(await status(register.items.create(user('a')))).toBe(409);
    expect(await status(register.item('b', 'b').replace(user('b')))).toBe(404);
    expect(await status(register.item('b', 'b').delete())).toBe(404);
    expect(await status(register.item('a', 'a').replace(user('a'), ifMatch('"other"')))).toBe(412);
    expect(await status(register.item('a', 'a').replace(user('a'), ifMatch(etag)))).toBe('success');
    expect(await status(register.item('a', 'a').delete(ifMatch(etag)))).toBe(412);
    expect(await status(register.item('a', 'a').replace({ ...user('a'), pk: 'other' }))).toBe(400);
    expect(await status(register.items.create(user('big', { text: 'x'.repeat(2.1e6) })))).toBe(413);
    expect(await status(register.items.create(user('t', { ttl: 0 })))).toBe(400);
  });

  it('keeps one id apart in two partitions', async () => {
    await register.items.create({ id: 'same', pk: '1', type: 'x' });
    expect(await status(register.items.create({ id: 'same', pk: '2', type: 'x' }))).toBe('success');
    expect((await register.item('same', '3').read()).statusCode).toBe(404);
  });

  it('patches, under a condition', async () => {
    await register.items.create(user('a', { n: 1, list: [1] }));
    const { resource } = await register.item('a', 'a').patch([
      { op: 'incr', path: '/n', value: 2 },
      { op: 'add', path: '/list/-', value: 2 },
      { op: 'set', path: '/name', value: 'x' },
    ]);
    expect(resource).toMatchObject({ n: 3, list: [1, 2], name: 'x' });
    const condition = { condition: 'from c where c.n = 4', operations: [{ op: 'remove' as const, path: '/name' }] };
    expect(await status(register.item('a', 'a').patch(condition))).toBe(412);
    expect(await status(register.item('a', 'a').patch([{ op: 'replace', path: '/absent', value: 1 }]))).toBe(400);
  });
});

describe('transactional batches', () => {
  it('does every kind of operation and returns their ETags', async () => {
    await register.items.create({ id: 'r', pk: 'p', type: 'x', n: 1 });
    await register.items.create({ id: 'd', pk: 'p', type: 'x' });
    const answer = await register.items.batch(
      [
        { operationType: 'Create', resourceBody: { id: 'c', pk: 'p' } },
        { operationType: 'Upsert', resourceBody: { id: 'u', pk: 'p' } },
        { operationType: 'Replace', id: 'r', resourceBody: { id: 'r', pk: 'p', n: 2 } },
        { operationType: 'Patch', id: 'r', resourceBody: { operations: [{ op: 'incr', path: '/n', value: 1 }] } },
        { operationType: 'Read', id: 'r' },
        { operationType: 'Delete', id: 'd' },
      ],
      'p',
    );
    expect(answer.code).toBe(200);
    expect(answer.result?.map(({ statusCode }) => statusCode)).toEqual([201, 201, 200, 200, 200, 204]);
    expect(answer.result?.[4]?.resourceBody).toMatchObject({ n: 3 });
    expect(answer.result?.[0]?.eTag).toMatch(/^"/);
    expect(
      cosmos
        .dump()
        .register?.map(({ id }) => id)
        .sort(),
    ).toEqual(['c', 'r', 'u']);
  });

  it('does nothing when one operation fails: 207, its code, and 424 for the others', async () => {
    const { etag } = await register.items.create({ id: 'r', pk: 'p', type: 'x', n: 1 });
    await register.item('r', 'p').replace({ id: 'r', pk: 'p', type: 'x', n: 2 });
    const before = JSON.stringify(cosmos.dump());
    const answer = await register.items.batch(
      [
        { operationType: 'Create', resourceBody: { id: 'new', pk: 'p' } },
        { operationType: 'Delete', id: 'r' },
        { operationType: 'Create', resourceBody: { id: 'r', pk: 'p' } },
        { operationType: 'Replace', id: 'r', resourceBody: { id: 'r', pk: 'p', n: 3 }, ifMatch: etag },
        { operationType: 'Create', resourceBody: { id: 'never', pk: 'p' } },
      ],
      'p',
    );
    expect(answer.code).toBe(207);
    expect(answer.result?.map(({ statusCode }) => statusCode)).toEqual([424, 424, 424, 412, 424]);
    expect(JSON.stringify(cosmos.dump())).toBe(before);
  });

  it('refuses a document of another partition', async () => {
    const answer = await register.items.batch(
      [
        { operationType: 'Create', resourceBody: { id: 'a', pk: 'p' } },
        { operationType: 'Create', resourceBody: { id: 'b', pk: 'q' } },
      ],
      'p',
    );
    expect(answer.result?.map(({ statusCode }) => statusCode)).toEqual([424, 400]);
    expect(cosmos.dump().register).toEqual([]);
  });
});

describe('time to live', () => {
  it('hides and frees what has expired, by the clock that was given', async () => {
    const tokens = containerAt(cosmos, 'tokens');
    await tokens.items.create({ id: 't', ttl: 60 });
    await tokens.items.create({ id: 'forever' });
    now += 59_000;
    expect((await tokens.item('t', 't').read()).statusCode).toBe(200);
    now += 1_000;
    expect((await tokens.item('t', 't').read()).statusCode).toBe(404);
    expect((await tokens.items.readAll().fetchAll()).resources).toHaveLength(1);
    expect(await status(tokens.items.create({ id: 't' }))).toBe('success');
  });
});

describe('queries', () => {
  beforeEach(async () => {
    for (const n of [3, 1, 2, 5, 4]) {
      await register.items.create({
        id: `e${n}`,
        pk: n % 2 ? 'odd' : 'even',
        type: 'event',
        due: n,
        name: `n${n}`,
        tags: [`t${n}`],
        secret: n,
      });
    }
  });
  const ids = async (
    query: string,
    parameters: { name: string; value: string | number }[] = [],
    options: object = {},
  ) =>
    (await register.items.query({ query, parameters }, options).fetchAll()).resources.map(
      (row: unknown) => (row as { id?: string }).id ?? row,
    );

  it('filters, orders and pages across partitions', async () => {
    expect(
      await ids("SELECT * FROM c WHERE c.type = 'event' AND c.due >= @from ORDER BY c.due DESC", [
        { name: '@from', value: 2 },
      ]),
    ).toEqual(['e5', 'e4', 'e3', 'e2']);
    const paged = register.items.query('SELECT * FROM c ORDER BY c.type ASC, c.due ASC', { maxItemCount: 2 });
    const first = await paged.fetchNext();
    expect(first.resources.map(({ id }: { id: string }) => id)).toEqual(['e1', 'e2']);
    expect(paged.hasMoreResults()).toBe(true);
    await register.items.create({ id: 'e0', pk: 'even', type: 'event', due: 0 });
    expect((await paged.fetchNext()).resources.map(({ id }: { id: string }) => id)).toEqual(['e3', 'e4']);
  });

  it('sees one partition when one is named, and pages by continuation', async () => {
    expect(await ids('SELECT * FROM c ORDER BY c.due', [], { partitionKey: 'odd' })).toEqual(['e1', 'e3', 'e5']);
    const iterator = register.items.query('SELECT * FROM c ORDER BY c.due', { partitionKey: 'odd', maxItemCount: 2 });
    const { continuationToken } = await iterator.fetchNext();
    expect(continuationToken).toBeTruthy();
    const rest = register.items.query('SELECT * FROM c ORDER BY c.due', {
      partitionKey: 'odd',
      maxItemCount: 2,
      ...(continuationToken && { continuationToken }),
    });
    expect((await rest.fetchAll()).resources.map(({ id }: { id: string }) => id)).toEqual(['e5']);
  });

  it('projects, counts and takes the top', async () => {
    expect(await ids("SELECT VALUE c.secret FROM c WHERE STARTSWITH(c.name, 'n') ORDER BY c.due")).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(await ids("SELECT VALUE COUNT(1) FROM c WHERE c.type = 'event'")).toEqual([5]);
    expect(await ids("SELECT VALUE COUNT(1) FROM c WHERE c.type = 'event'", [], { partitionKey: 'even' })).toEqual([2]);
    expect(await ids('SELECT TOP 2 * FROM c ORDER BY c.due')).toEqual(['e1', 'e2']);
    expect(await ids("SELECT * FROM c WHERE ARRAY_CONTAINS(c.tags, 't4')")).toEqual(['e4']);
    expect(await ids('SELECT VALUE t FROM c JOIN t IN c.tags WHERE c.due = 4')).toEqual(['t4']);
    expect(await ids("SELECT * FROM c WHERE c.due IN (1, 4) OR c.name = 'n5' ORDER BY c.due")).toEqual([
      'e1',
      'e4',
      'e5',
    ]);
  });

  it.each([
    ['a filter on a path without index', 'SELECT * FROM c WHERE c.secret = 1'],
    ['a range on it', 'SELECT * FROM c WHERE c.secret > 1'],
    ['a prefix on it', "SELECT * FROM c WHERE STARTSWITH(c.secret, 'x')"],
    ['its order', 'SELECT * FROM c ORDER BY c.secret'],
    ['two orders without a composite index', 'SELECT * FROM c ORDER BY c.type, c.name'],
    ['mixed directions of a composite index', 'SELECT * FROM c ORDER BY c.type ASC, c.due DESC'],
    ['a function that no index serves', "SELECT * FROM c WHERE LOWER(c.name) = 'x'"],
    ['the partition key without its option', "SELECT * FROM c WHERE c.pk = 'odd'"],
    ['a parameter without value', 'SELECT * FROM c WHERE c.due = @absent'],
    ['a syntax error', 'SELECT FROM WHERE'],
  ])('refuses %s', async (_, query) => {
    expect(await status(register.items.query(query).fetchAll())).toBe(400);
  });

  it('reads a composite index backwards too, and the partition key where it is named', async () => {
    expect(await ids('SELECT * FROM c ORDER BY c.type DESC, c.due DESC')).toEqual(['e5', 'e4', 'e3', 'e2', 'e1']);
    expect(await ids("SELECT * FROM c WHERE c.pk = 'odd' AND c.due < 4", [], { partitionKey: 'odd' })).toEqual([
      'e3',
      'e1',
    ]);
  });
});

describe('the account', () => {
  it('reports its regions and refuses to be changed', async () => {
    const client = new CosmosClient({ endpoint: cosmos.endpoint, key: 'a2V5' });
    clients.push(client);
    const { resource } = await client.getDatabaseAccount();
    expect(resource?.readableLocations.map(({ name }) => name)).toEqual(['Sweden Central']);
    expect(resource?.consistencyPolicy).toBe('Strong');
    expect(await status(client.databases.create({ id: 'other' }))).toBe(403);
    expect((await client.database('register').container('register').read()).resource?.defaultTtl).toBe(-1);
  });
});

describe('faults at the wire', () => {
  it('cuts before or after a write, for one door alone', async () => {
    const door = await cosmos.openDoor();
    const client = containerAt(door);
    door.faults.onWrite(2, 'before');
    expect(await status(client.items.create(user('one')))).toBe('success');
    expect(await status(client.items.create(user('two')))).not.toBe('success');
    door.faults.onWrite(1, 'after', { staysDown: true });
    expect(await status(client.items.create(user('three')))).not.toBe('success');
    expect(await status(client.items.create(user('four')))).not.toBe('success');
    expect(await status(register.items.create(user('five')))).toBe('success');
    door.faults.heal();
    expect(await status(client.items.create(user('six')))).toBe('success');
    expect(cosmos.dump().register?.map(({ id }) => id)).toEqual(['one', 'three', 'five', 'six']);
    expect(door.faults.fired).toBe(2);
  });

  it('records what was asked', async () => {
    const door = await cosmos.openDoor();
    const client = containerAt(door);
    await client.items.create(user('a'));
    await client.items.batch([{ operationType: 'Read', id: 'a' }], 'a');
    await client.items.query("SELECT * FROM c WHERE c.type = 'user'").fetchAll();
    expect(
      door.requests.all
        .filter(({ container }) => container)
        .map(({ operation, operations, status: answered }) => [operation, operations, answered]),
    ).toEqual([['create', 1, 201], ['batch', 1, 200], ...[['queryPlan', 1, 200]], ['query', 1, 200]]);
  });
});
