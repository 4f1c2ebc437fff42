import { duties, type Expectation, expectations, type Role, roles, type TargetName } from '../setup/expectations.ts';
import { appoint } from '../setup/officers.ts';
import { type Answer, outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let actors: Record<Role | (typeof duties)[number], Person>;
/** A main user of each organisation, who never calls: they invite those that wait for approval. */
let inviters: Record<'own' | 'other', Person>;
let organisations: Record<'own' | 'other', string>;
let ground: Person;
let notice: string;

beforeAll(async () => {
  register = await startRegister();
  ground = await register.administrator();
  const invitationPolicy = { allowedDomains: [], approvalRequired: true, instructions: '' };
  organisations = {
    own: await register.organisation(ground, { name: 'Kommunen', invitationPolicy }),
    other: await register.organisation(ground, { name: 'Grannkommunen', invitationPolicy }),
  };
  const person = (email: string, role: Role, organisationId: string) =>
    register.person(ground, { email, role, organisationId });
  actors = {
    administrator: await person('administrator@kommun.example', 'administrator', organisations.own),
    mainUser: await person('main-user@kommun.example', 'mainUser', organisations.own),
    editor: await person('editor@kommun.example', 'editor', organisations.own),
    expert: await person('expert@kommun.example', 'expert', organisations.own),
    protectionOfficer: await person('officer@kommun.example', 'expert', organisations.own),
    logReviewer: await person('reviewer@kommun.example', 'expert', organisations.own),
  };
  for (const duty of duties) await appoint(actors[duty], duty);
  inviters = {
    own: await person('inviter@kommun.example', 'mainUser', organisations.own),
    other: await person('other-inviter@kommun.example', 'mainUser', organisations.other),
  };
  notice = (await register.call('GET', '/api/privacy-notice')).body.version;
});
afterAll(() => register.stop());

let made = 0;

async function invited(home: 'own' | 'other', facts: object, inviter = ground): Promise<string> {
  const email = `target-${made++}@kommun.example`;
  const { body } = await register.invite(inviter, { email, organisationId: organisations[home], ...facts });
  return body.id;
}

async function removed(home: 'own' | 'other'): Promise<string> {
  const id = await invited(home, {});
  await register.call('DELETE', `/api/users/${id}`, { token: ground.token });
  return id;
}

/** Makes a target, or finds it. */
const targets: Readonly<Record<TargetName, (actor: Person | undefined) => Promise<string> | string>> = {
  own: () => invited('own', {}),
  other: () => invited('other', {}),
  self: (actor) => actor?.id ?? actors.editor.id,
  ownAdministrator: () => invited('own', { role: 'administrator' }),
  ownPending: () => invited('own', {}, inviters.own),
  otherPending: () => invited('other', {}, inviters.other),
  ownRemoved: () => removed('own'),
  otherRemoved: () => removed('other'),
  ownOrganisation: () => organisations.own,
  otherOrganisation: () => organisations.other,
  routine: () => 'protected-identity',
  absent: () => '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f',
};

/** What the marks of the table stand for. */
const filled = (text: string): string =>
  text
    .replaceAll('$own', organisations.own)
    .replaceAll('$other', organisations.other)
    .replaceAll('$password', PASSWORD)
    .replaceAll('$notice', notice)
    .replaceAll('$new', () => `new-${made++}`);

async function call({ call: name, target, query = '', body, ifMatch }: Expectation, actor?: Person) {
  const [method = '', template = ''] = name.split(' ');
  const absentSession = template === 'me/sessions/{id}' ? '0'.repeat(64) : undefined;
  const id = absentSession ?? (target ? await targets[target](actor) : '');
  const path = `/api/${template.replace('{id}', id)}${filled(query)}`;
  const kind = template.startsWith('organisations') ? 'organisations' : 'users';
  const etag = ifMatch
    ? (await register.call('GET', `/api/${kind}/${id}`, { token: ground.token })).headers.get('etag')
    : null;
  register.local.cosmos.requests.take();
  const answer = await register.call(method, path, {
    ...{ token: actor?.token, ifMatch: etag ?? (ifMatch ? '"1"' : null) },
    ...(body && { body: JSON.parse(filled(JSON.stringify(body))) }),
  });
  const changed = register.local.cosmos.requests
    .take()
    .some(({ container, operation, status }) => container === 'register' && !READS.includes(operation) && status < 300);
  return { answer, changed };
}

const READS: readonly string[] = ['read', 'query', 'queryPlan', 'feed'];

function expected({ answers }: Expectation, role: Role): string {
  return typeof answers === 'string' ? answers : (answers[role] ?? '403 forbidden');
}

const named = ({ call: name, target, query, body }: Expectation) =>
  [name, target && `of ${target}`, query, body && JSON.stringify(body)].filter(Boolean).join(' ');

describe('who may do what', () => {
  it.each(expectations.map((row) => [named(row), row] as const))('%s', async (_, row) => {
    const without = await call(row);
    expect(outcome(without.answer)).toBe(row.anyone ?? '401 notSignedIn');
    if (!row.anyone) expect(without.changed).toBe(false);
    const seen: Record<string, string> = {};
    for (const role of [...roles, ...duties]) {
      const { answer, changed } = await call(row, actors[role]);
      seen[role] = `${outcome(answer)}${refused(answer) && changed ? ' with a change' : ''}`;
    }
    expect(seen).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, expected(row, role)])),
      ...Object.fromEntries(duties.map((duty) => [duty, row.duties?.[duty] ?? expected(row, 'expert')])),
    });
  });

  it('is expected of every call of the contract', () => {
    const inContract = Object.entries(register.contract.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.slice('/api/'.length)}`),
    );
    expect([...new Set(expectations.map((row) => row.call))].sort()).toEqual(inContract.sort());
  });
});

const refused = ({ status }: Answer) => status === 403;
