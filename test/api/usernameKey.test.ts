import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Life, resumeLife, startLife } from '../setup/life.ts';
import { outcome, type Person } from '../setup/register.ts';

const fresh = () => randomBytes(32).toString('base64');
const [older, newer] = [fresh(), fresh()];

let directory: string;
let life: Life;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'register-'));
  life = await startLife({ SECRET_USERNAME_KEY: older }, { dataDirectory: directory });
});
afterAll(async () => {
  await life.stop();
  rmSync(directory, { recursive: true, force: true });
});

const restart = async (usernameKey: string) => {
  await life.stop();
  life = await resumeLife(life, directory, { SECRET_USERNAME_KEY: usernameKey });
};
const readiness = async () => (await life.by(life.administrator, 'GET', '/api/administration/readiness')).body;
const reserved = () => life.register.local.cosmos.dump().usernames ?? [];

/** Everyone enters with their address; none of the addresses can be invited again, and a new one can. */
async function expectAllWell(people: readonly Person[], phase: string): Promise<Person> {
  for (const { email } of people) {
    expect([phase, email, outcome(await life.register.signIn(email))]).toEqual([phase, email, '201']);
    expect([phase, email, outcome(await life.register.invite(life.administrator, invitation(email)))]).toEqual([
      phase,
      email,
      '409 emailTaken',
    ]);
  }
  return life.person({ email: `${phase}${people.length}@kommun.example` });
}

const invitation = (email: string) => ({ email, organisationId: life.organisationId });

it('a new version of the username key is gone over to while everyone goes in and out', async () => {
  const people = [await life.person({ email: 'forst@kommun.example' })];
  people.push(await expectAllWell(people, 'stable'));
  expect(await readiness()).toMatchObject({
    ...{ usernameKey: { rotating: false, phase: 'stable' }, sealingKey: { rotating: false, unopened: 0 } },
  });

  await restart(`${newer},${older}`);
  const phases: string[] = [];
  for (let runs = 0; runs < 20 && !(phases.length > 1 && phases.at(-1) === 'stable'); runs++) {
    await life.run('watchDeadlines');
    const { rotating, phase } = (await readiness()).usernameKey;
    expect(rotating).toBe(phase !== 'stable');
    if (phase !== phases.at(-1)) people.push(await expectAllWell(people, phase));
    phases.push(phase);
    life.register.advance('PT5M');
  }
  expect([...new Set(phases)]).toEqual(['both', 'switched', 'clearing', 'stable']);
  // Each phase lasts for three runs: a quarter of an hour.
  for (const phase of ['both', 'switched', 'clearing'])
    expect(phases.filter((one) => one === phase).length).toBeGreaterThanOrEqual(3);

  expect(reserved().map(({ keyId }) => keyId)).toEqual(reserved().map(() => 'v2'));
  expect(await life.verify('usernameKey')).toMatchObject({ intact: true, events: 4 });
  await life.run('watchDeadlines');
  expect((await readiness()).usernameKey.phase).toBe('stable');
});

it('after it the old version is not needed any more', async () => {
  await restart(`v2:${newer}`);
  await expectAllWell([{ ...life.administrator }], 'alone');
});

it('a sign-in asks the store for the versions in use once a minute, and otherwise for no more than before', async () => {
  const { requests } = life.register.local.cosmos;
  const asked = async () => {
    requests.take();
    expect(outcome(await life.register.signIn(life.administrator.email))).toBe('201');
    return requests.take().length;
  };
  await asked();
  const usual = await asked();
  life.register.advance('PT61S');
  // And once a minute for whether the database was put back from a backup.
  expect(await asked()).toBe(usual + 2);
  expect(await asked()).toBe(usual);
});
