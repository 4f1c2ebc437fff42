import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daysAfter, dueDay } from '../setup/days.ts';
import { type Life, resumeLife, startLife, tokenIn } from '../setup/life.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

const PERSON = { givenName: 'Ingalill', familyName: 'Östersjöberg', email: 'ingalill.ostersjoberg@kommun.example' };
const NEXT = { givenName: 'Solveig', familyName: 'Östersjöberg-Ek', email: 'ingalill.ek@kommun.example' };
const begin = `${new Date().getUTCFullYear() + 1}-02-01`;

let directory: string;
let life: Life;
let person: Person;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'register-'));
  life = await startLife({}, { dataDirectory: directory, begin });
  person = await life.person(PERSON);
});
afterAll(async () => {
  await life.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface StoredEvent extends Record<string, unknown> {
  readonly id: string;
}

const stored = (container: string) => life.register.local.cosmos.dump()[container] ?? [];
const events = (): StoredEvent[] =>
  stored('register')
    .filter(({ type, pk }) => type === 'event' && pk === person.id)
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .map((event) => ({ ...event, id: String(event.id) }));
const digests = (text: string) =>
  ['hex', 'base64', 'base64url'].flatMap((encoding) =>
    ['sha1', 'sha256', 'sha512', 'md5'].map((name) =>
      createHash(name)
        .update(text)
        .digest(encoding as 'hex'),
    ),
  );
/** What must be found nowhere any more, each in the small letters in which it is looked for. */
const traces = new Set<string>();
const keepInMind = (...texts: readonly string[]) => {
  for (const text of texts) traces.add(text.toLowerCase());
};
const found = (text: string) => [...traces].filter((trace) => text.toLowerCase().includes(trace));
/** What the disk holds of the register; the inbox stands for the mailboxes of others. */
const disk = () =>
  readdirSync(directory)
    .filter((name) => !name.startsWith('inbox'))
    .map((name) => readFileSync(join(directory, name), 'utf8'))
    .join('\n');

it('the life leaves its traces: names, addresses, the hash of the username, tokens, a password', async () => {
  keepInMind(...Object.values(PERSON), ...Object.values(NEXT), 'ostersjoberg', 'östersjöberg');
  for (const { email } of [PERSON, NEXT]) keepInMind(...digests(email));

  // A changed name, an address that waits, a reset: everything that writes about a person.
  const me = await life.by(person, 'GET', '/api/me');
  const { email, ...names } = NEXT;
  const renamed = await life.by(person, 'PATCH', '/api/me', { body: names, ifMatch: me.headers.get('etag') });
  expect(outcome(renamed)).toBe('200');
  expect(outcome(await life.by(person, 'PUT', '/api/me/email', { body: { email, password: PASSWORD } }))).toBe('202');
  await life.run('dispatchMail');
  const token = tokenIn((await life.inbox(email)).at(-1), 'confirm-email');
  keepInMind(...stored('usernames').flatMap(({ id, userId }) => (userId === person.id ? [String(id)] : [])));
  expect(outcome(await life.by(undefined, 'POST', '/api/email-confirmation', { body: { token } }))).toBe('200');
  expect(outcome(await life.by(undefined, 'POST', '/api/password-reset', { body: { email } }))).toBe('202');
  const waiting = { email: 'vantar@kommun.example', password: PASSWORD };
  await life.by(person, 'PUT', '/api/me/email', { body: waiting });
  keepInMind(waiting.email, ...digests(waiting.email));
  await life.run('dispatchMail');

  keepInMind(...stored('usernames').flatMap(({ id, userId }) => (userId === person.id ? [String(id)] : [])));
  keepInMind(...stored('register').flatMap(({ hash, pk }) => (pk === person.id && hash ? [String(hash)] : [])));
  keepInMind(...stored('tokens').flatMap(({ id, userId }) => (userId === person.id ? [String(id)] : [])));
  expect(found(JSON.stringify(life.register.local.cosmos.dump())).length).toBeGreaterThan(8);
});

it('on day 30 nothing is left but events that verify, in every container and on the disk', async () => {
  const due = dueDay(begin);
  await life.liveOn([-30, -14, -3, 0].map((days) => daysAfter(due, days)));
  expect((await life.shown(person)).status).toBe('deactivated');
  await life.moveTo(daysAfter(due, 29));
  await life.run('eraseDeactivatedUsers', 'dispatchMail');
  expect((await life.shown(person)).familyName).toBe(NEXT.familyName);
  const before = events();

  await life.moveTo(daysAfter(due, 30));
  await life.run('eraseDeactivatedUsers', 'dispatchMail', 'watchDeadlines');
  expect(found(JSON.stringify(life.register.local.cosmos.dump()))).toEqual([]);
  const about = stored('register').filter(({ pk }) => pk === person.id);
  expect([...new Set(about.map(({ type }) => type))].sort()).toEqual(['chain', 'event', 'tombstone']);
  expect(JSON.stringify([stored('usernames'), stored('tokens')])).not.toContain(person.id);

  const after = events();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ action }) => action)).toEqual([
    'accountClosed',
    'erasureBegun',
    'userErased',
  ]);
  expect(await life.verify(person.id)).toEqual({ intact: true, events: after.length, firstBroken: null });
});

it('the API knows nobody of that id, and nobody of that address', async () => {
  const { administrator } = life;
  expect(await life.shown(person)).toBeUndefined();
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['DELETE', '', undefined],
    ['POST', '/restoration', {}],
    ['POST', '/invitation', undefined],
    ['GET', '/events', undefined],
  ] as const) {
    const answer = await life.by(administrator, method, `/api/users/${person.id}${path}`, { body });
    expect([method, path, outcome(answer)]).toEqual([method, path, '404 notFound']);
  }
  const search = { text: 'östersjöberg' };
  expect((await life.by(administrator, 'POST', '/api/users/search', { body: search })).body.items).toEqual([]);
  expect(outcome(await life.by(person, 'GET', '/api/me'))).toBe('401 notSignedIn');
  expect(outcome(await life.register.signIn(NEXT.email))).toBe('401 credentialsRefused');
  await life.by(undefined, 'POST', '/api/password-reset', { body: { email: NEXT.email } });
  const mails = (await life.inbox(NEXT.email)).length;
  await life.run('dispatchMail');
  expect(await life.inbox(NEXT.email)).toHaveLength(mails);
});

it('the disk holds nothing either, and after a restart both addresses can be invited again, for somebody new', async () => {
  await life.stop();
  expect(found(disk())).toEqual([]);
  life = await resumeLife(life, directory);
  for (const { email } of [PERSON, NEXT]) {
    const { id } = await life.invite({ email });
    expect(id).not.toBe(person.id);
  }
  expect(outcome(await life.register.activate(NEXT.email))).toBe('200');
});
