import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Blobs, startBlobs } from '../../infra/local/blobs/index.ts';
import { Caller, DAILY } from '../../infra/local/caller.ts';
import { type Cosmos, startCosmos } from '../../infra/local/cosmos/index.ts';
import { type Mail, startMail } from '../../infra/local/mail/index.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';
import { keyNames } from '../../shared/platform/keys.ts';
import { secretVariable } from '../../shared/platform/localKeys.ts';

/** Two processes of the built bundle on one Cosmos DB, one journal and one mail service, told to do the same at the same moment. */
jest.setTimeout(180_000);

const ADMINISTRATOR = 'first@register.example';
const PASSWORD = 'tuulee kovaa tammikuun saaristossa';

const directory = mkdtempSync(join(tmpdir(), 'register-two-'));
const bundle = join(directory, 'main.cjs');
const children: ChildProcess[] = [];
let cosmos: Cosmos;
let blobs: Blobs;
let mail: Mail;
let callers: Caller[];

beforeAll(async () => {
  execFileSync(process.execPath, ['infra/scripts/build.ts', bundle], { stdio: 'ignore' });
  cosmos = await startCosmos({ containers });
  blobs = await startBlobs();
  mail = await startMail();
  const secrets = Object.fromEntries(
    keyNames.map((name) => [secretVariable(name), randomBytes(32).toString('base64')]),
  );
  callers = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const { endpoint } = await cosmos.openDoor();
      const places = {
        COSMOS_ENDPOINT: endpoint,
        JOURNAL_ENDPOINT: blobs.endpoint,
        MAIL_ENDPOINT: mail.endpoint,
      };
      return new Caller(await start(name, { ...secrets, ...places }));
    }),
  );
});
afterAll(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
  await Promise.all([cosmos?.stop(), blobs?.stop(), mail?.stop()]);
  rmSync(directory, { recursive: true });
});

/** Starts a process. @returns its URL, once it is up */
async function start(name: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ['infra/local/start.ts', '--bundle', bundle], {
    env: {
      PATH: process.env.PATH,
      ...{ PORT: '0', DATA_DIRECTORY: join(directory, name), BOOTSTRAP_ADMINISTRATOR_EMAIL: ADMINISTRATOR },
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const up = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        const url = /Console\s+(\S+)\/local/.exec(said)?.[1];
        if (url) resolve(url);
      });
  });
  const ended = once(child, 'close').then(() => Promise.reject(new Error(`The process has ended: ${said}`)));
  return Promise.race([up, ended]);
}

/** The same on both at the same moment. */
const atOnce = <T>(act: (caller: Caller, index: number) => Promise<T>): Promise<T[]> => Promise.all(callers.map(act));
const run = async (...timers: readonly string[]) => {
  for (const timer of timers) await atOnce((caller) => caller.run(timer));
};
const only = (): Caller => {
  const [caller] = callers;
  if (!caller) throw new Error('Nothing runs');
  return caller;
};
const documents = (type: string) => (cosmos.dump().register ?? []).filter((document) => document.type === type);
const events = (action: string) => documents('event').filter((document) => document.action === action);
const mailTo = (address: string) => mail.inbox().filter(({ to }) => to === address);
const linkTo = (address: string) => /#token=([\w-]+)/.exec(mailTo(address).at(-1)?.text ?? '')?.[1];
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

async function activateAtOnce(address: string): Promise<number[]> {
  const token = linkTo(address);
  const { body: notice } = await only().must<{ version: string }>(200, 'GET', '/api/privacy-notice');
  const body = { token, password: PASSWORD, privacyNotice: notice.version };
  return statuses(await atOnce((caller) => caller.call('POST', '/api/activation', { body })));
}

it('each mail and each event once, one account, one administrator left', async () => {
  await run('watchDeadlines', 'dispatchMail');
  expect(documents('user')).toHaveLength(1);
  expect(mailTo(ADMINISTRATOR)).toHaveLength(1);
  expect(await activateAtOnce(ADMINISTRATOR)).toEqual([200, 410]);
  const first = await only().signIn(ADMINISTRATOR, PASSWORD);

  const organisation = { name: 'Kommunen', kind: 'municipality' };
  const { body } = await only().must<{ id: string }>(201, 'POST', '/api/organisations', {
    token: first,
    body: organisation,
  });
  const facts = { givenName: 'Ainikki', familyName: 'Virtanen', organisationId: body.id };
  const invite = (email: string, role: string) =>
    atOnce((caller) =>
      caller.call<{ id: string }>('POST', '/api/users', { token: first, body: { ...facts, email, role } }),
    );
  expect(statuses(await invite('second@example.fi', 'administrator'))).toEqual([201, 409]);
  expect(statuses(await invite('editor@example.fi', 'editor'))).toEqual([201, 409]);
  await run('dispatchMail');
  for (const address of ['second@example.fi', 'editor@example.fi']) {
    expect(mailTo(address)).toHaveLength(1);
    expect(await activateAtOnce(address)).toEqual([200, 410]);
  }
  expect(events('userActivated')).toHaveLength(3);

  const second = await only().signIn('second@example.fi', PASSWORD);
  const [one, two] = [first, second].map((token) => only().must<{ id: string }>(200, 'GET', '/api/me', { token }));
  const ids = [(await one)?.body.id, (await two)?.body.id];
  const demotions = await atOnce(async (caller, index) => {
    const [token, other] = index === 0 ? [first, ids[1]] : [second, ids[0]];
    const { etag } = await caller.must(200, 'GET', `/api/users/${other}`, { token });
    return caller.call('PUT', `/api/users/${other}/role`, { token, ifMatch: etag, body: { role: 'editor' } });
  });
  expect(demotions.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(events('roleChanged')).toHaveLength(1);
  const administrators = documents('user').filter(({ role }) => role === 'administrator');
  expect(documents('roster')).toMatchObject([{ administrators: administrators.map(({ id }) => id) }]);
  expect(administrators).toHaveLength(1);

  await run('dispatchMail');
  mail.clearInbox();
  const later = new Date(Date.parse(await only().now()) + 240 * 86_400_000).toISOString();
  await atOnce((caller) => caller.moveTo(later));
  await run(...DAILY);
  expect(events('promptQueued')).toHaveLength(3);
  expect(
    mail
      .inbox()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([ADMINISTRATOR, 'editor@example.fi', 'second@example.fi'].sort());
  const onTheDay = new Date(Date.parse(later) + 4 * 86_400_000).toISOString();
  await atOnce((caller) => caller.moveTo(onTheDay));
  await run(...DAILY);
  // The last administrator stays, whatever time says.
  expect(events('userDeactivated')).toHaveLength(2);
  expect(documents('user').filter(({ status }) => status === 'active')).toMatchObject([{ role: 'administrator' }]);
  expect(mail.inbox()).toHaveLength(5);
});
