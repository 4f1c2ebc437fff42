/**
 * What each operation asks of Cosmos DB, read off the request log of the embedded one: `node test/bench/operations.ts` writes
 * `operations.md`; with the name of a bundle it only prints.
 */
import { writeFileSync } from 'node:fs';
import { loadBundle } from '../../infra/local/bundle.ts';
import { Caller, DAILY, type ShownUser } from '../../infra/local/caller.ts';
import type { RequestRecord } from '../../infra/local/cosmos/requests.ts';
import { type Local, startLocal } from '../../infra/local/local.ts';
import { bundle } from '../../infra/scripts/bundle.ts';

/** The requests of one operation by kind, and the request units that they are estimated at. */
interface OperationCost {
  readonly operation: string;
  readonly reads: number;
  readonly writes: number;
  /** Batches, and the operations in all of them. */
  readonly batches: number;
  readonly batched: number;
  /** Queries with an answer; where the SDK asks for a plan first, that is a request without a charge. */
  readonly queries: number;
  readonly plans: number;
  readonly units: number;
}

const PASSWORD = 'syksyn sade ropisee kattoon';
const ADMINISTRATOR = 'admin@register.example';
const WRITES = ['create', 'replace', 'upsert', 'patch', 'delete'];

const costOf = (operation: string, records: readonly RequestRecord[]): OperationCost => {
  const of = (...kinds: readonly string[]) => records.filter((record) => kinds.includes(record.operation));
  // The SDK tries a query across partitions before it asks for the plan; what was refused is charged nothing.
  const answered = records.filter(({ status }) => status !== 400);
  return {
    operation,
    reads: of('read').length,
    writes: of(...WRITES).length,
    batches: of('batch').length,
    batched: of('batch').reduce((sum, record) => sum + record.operations, 0),
    queries: of('query', 'feed').filter(({ status }) => status !== 400).length,
    plans: of('queryPlan').length,
    units: Math.round(answered.reduce((sum, record) => sum + record.charge, 0)),
  };
};

/** Plays the main operations once each, with the database's log emptied before each. */
async function measureOperations(file: string): Promise<readonly OperationCost[]> {
  const local = await startLocal({ loadApp: () => loadBundle(file), scheduleTimers: false, quiet: true });
  try {
    return await play(local);
  } finally {
    await local.stop();
  }
}

async function play({ url, cosmos, clock, mail }: Local): Promise<readonly OperationCost[]> {
  const costs: OperationCost[] = [];
  const caller = new Caller(url);
  const measured = async <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    cosmos.requests.take();
    const result = await work();
    costs.push(costOf(operation, cosmos.requests.take()));
    return result;
  };
  // The newest mail that has a link: mails of one run arrive in any order.
  const linkTo = (address: string) =>
    mail
      .inbox()
      .filter(({ to }) => to === address)
      .flatMap(({ text }) => /#token=([\w.-]+)/.exec(text ?? '')?.[1] ?? [])
      .at(-1);
  const enter = () => caller.signIn(ADMINISTRATOR, PASSWORD);
  const email = 'aino@kunta.example';

  await caller.run('watchDeadlines');
  await caller.activate(ADMINISTRATOR, PASSWORD);
  let token = await enter();
  const { body: home } = await caller.must<{ id: string }>(201, 'POST', '/api/organisations', {
    token,
    body: { name: 'Kunta', kind: 'municipality' },
  });
  const person = { givenName: 'Aino', familyName: 'Esimerkki', organisationId: home.id, role: 'editor' };

  const { body: invited } = await measured('invite', () =>
    caller.must<ShownUser>(201, 'POST', '/api/users', { token, body: { ...person, email } }),
  );
  await measured('send a mail with a link', () => caller.run('dispatchMail'));
  const notice = await caller.must<{ version: string }>(200, 'GET', '/api/privacy-notice');
  await measured('activate', () =>
    caller.must(200, 'POST', '/api/activation', {
      body: { token: linkTo(email), password: PASSWORD, privacyNotice: notice.body.version },
    }),
  );
  await measured('sign in, from a new source', () => caller.signIn(email, PASSWORD));
  const own = await measured('sign in, from a known source', () => caller.signIn(email, PASSWORD));
  await measured('a refused sign-in', () =>
    caller.must(401, 'POST', '/api/sessions', { body: { email, password: `${PASSWORD}.` } }),
  );
  const me = await measured('any request of a session (reading oneself)', () =>
    caller.must(200, 'GET', '/api/me', { token: own }),
  );
  await measured('change the own profile', () =>
    caller.must(200, 'PATCH', '/api/me', { token: own, ifMatch: me.etag, body: { language: 'fi' } }),
  );
  const shown = await measured('read another user', () =>
    caller.must(200, 'GET', `/api/users/${invited.id}`, { token }),
  );
  await measured('list users, a page', () => caller.must(200, 'GET', '/api/users', { token }));
  await measured('search users', () =>
    caller.must(200, 'POST', '/api/users/search', { token, body: { text: 'aino' } }),
  );
  await measured('change a role', () =>
    caller.must(200, 'PUT', `/api/users/${invited.id}/role`, { token, ifMatch: shown.etag, body: { role: 'expert' } }),
  );
  await measured('ask for a password reset', () =>
    caller.must(202, 'POST', '/api/password-reset', { body: { email } }),
  );
  await caller.run('dispatchMail');
  await measured('reset the password', () =>
    caller.must(204, 'PUT', '/api/password-reset', { body: { token: linkTo(email), password: `${PASSWORD} taas` } }),
  );
  await caller.run('dispatchMail');
  await measured('readiness', () => caller.must(200, 'GET', '/api/health/ready'));
  for (const timer of new Set(DAILY)) await measured(`${timer}, nothing due`, () => caller.run(timer));

  clock.advance('P155D');
  token = await enter();
  await measured('remindInactiveUsers, one account', () => caller.run('remindInactiveUsers'));
  await measured('dispatchMail, one prompt', () => caller.run('dispatchMail'));
  await measured('keep the account alive', () =>
    caller.must(200, 'POST', '/api/keep-alive', { body: { token: linkTo(email) } }),
  );
  clock.advance('P181D');
  await caller.run('remindInactiveUsers', 'dispatchMail');
  clock.advance('P5D');
  token = await enter();
  await measured('deactivateInactiveUsers, one account', () => caller.run('deactivateInactiveUsers'));
  await measured('restore', () =>
    caller.must(200, 'POST', `/api/users/${invited.id}/restoration`, { token, body: {} }),
  );
  await measured('remove', () => caller.must(204, 'DELETE', `/api/users/${invited.id}`, { token }));
  await caller.run('dispatchMail');
  clock.advance('P31D');
  await measured('eraseDeactivatedUsers, one account', () => caller.run('eraseDeactivatedUsers'));
  return costs;
}

/** The table as Markdown. */
const operationsTable = (costs: readonly OperationCost[]): string =>
  [
    '| operation | point reads | single writes | batches (operations) | queries (plans) | RU |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...costs.map(
      ({ operation, reads, writes, batches, batched, queries, plans, units }) =>
        `| ${operation} | ${reads} | ${writes} | ${batches} (${batched}) | ${queries} (${plans}) | ${units} |`,
    ),
    '',
  ].join('\n');

const EXPLANATION = `# What the operations ask of Cosmos DB

Written by \`node test/bench/operations.ts\`, from the request log of the embedded database. Request units are estimated from
Azure's price list per kilobyte: a point read 2 (1, doubled by strong consistency), a create or a delete 5, a replace or an upsert 10, a
query 2.3 and 0.5 for each document that it answers. A plan is a request of the SDK without a charge,
which each host asks for once for each text of a query.

`;

const [, , given] = process.argv;
const built = given ?? 'dist/main.cjs';
if (given === undefined) await bundle('functions/main.ts', built);
const table = operationsTable(await measureOperations(built));
if (given === undefined) writeFileSync(new URL('./operations.md', import.meta.url), EXPLANATION + table);
process.stdout.write(table);
process.exit(0);
