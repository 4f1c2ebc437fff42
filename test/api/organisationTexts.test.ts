import { openPlatform } from '../../functions/platform.ts';
import { clearOrganisationTextsOf } from '../../shared/organisations/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { TelephoneTask, taskContent } from '../../shared/protection/index.ts';
import { guarded } from '../setup/guard.ts';
import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let author: Person;
let other: Person;
let platform: Platform;
let person: string;

beforeAll(async () => {
  register = await startRegister();
  author = await register.administrator();
  const organisationId = await register.organisation(author);
  other = await register.person(author, { email: 'oskar@kommun.example', role: 'administrator', organisationId });
  platform = { ...(await openPlatform()), log: { write: () => undefined } };
  person = await guarded(platform);
});
afterAll(() => register.stop());

const by = (who: Person, method: string, path: string, more: { body?: unknown; ifMatch?: string | null } = {}) =>
  register.call(method, path, { token: who.token, ...more });

const policy = (instructions: string) => ({ allowedDomains: [], approvalRequired: false, instructions });

/** What of an answer its reader may compare: all but ids, times and the text that they wrote themselves. */
const plain = ({ status, headers, body }: Answer, ...hidden: readonly string[]): string => {
  const named = [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
  const text = [status, ...named, JSON.stringify(body)].join('\n');
  return hidden
    .reduce((left, secret) => left.replaceAll(secret, '…'), text)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replace(/"cursor":"[^"]+"/g, '"cursor":"…"');
};

/** The order of the list, as somebody walks it one by one. */
async function walked(who: Person): Promise<string[]> {
  const names: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await by(who, 'GET', `/api/organisations?limit=1${more}`);
    names.push(...body.items.map(({ name }: { name: string }) => name));
    cursor = body.cursor;
  }
  return names;
}

/** All that an author does with a text, and all that is answered. */
async function story(text: string): Promise<{ answers: string[]; id: string }> {
  const answers: string[] = [];
  const heard = (answer: Answer): Answer => {
    answers.push(plain(answer, id, text));
    return answer;
  };
  let id = '';
  const body = { name: text, kind: 'municipality', invitationPolicy: policy(text) };
  const created = await by(author, 'POST', '/api/organisations', { body });
  id = created.body.id;
  heard(created);
  let etag = heard(await by(author, 'GET', `/api/organisations/${id}`)).headers.get('etag');
  const patch = async (change: object) => {
    const patched = heard(await by(author, 'PATCH', `/api/organisations/${id}`, { body: change, ifMatch: etag }));
    etag = patched.headers.get('etag');
  };
  await patch({ name: 'Mellan', invitationPolicy: policy('Ring.') });
  await patch({ name: text });
  await patch({ name: text, invitationPolicy: policy(text) });
  await patch({ name: text, invitationPolicy: policy(text) });
  await patch({ telephone: '+358 9 310 1691' });
  heard(await by(author, 'GET', `/api/organisations/${id}`));
  heard(await by(author, 'GET', '/api/organisations'));
  answers.push((await walked(author)).map((name) => (name === text ? '…' : name)).join());
  const events = (await by(author, 'GET', `/api/events?subject=${id}`)).body.items;
  answers.push(JSON.stringify(events.map(({ action, fields }: Record<string, unknown>) => [action, fields])));
  return { answers, id };
}

const drop = async (id: string) => platform.store.remove('register', id, id);
const stored = (type: string) => register.local.cosmos.dump().register?.filter((one) => one.type === type) ?? [];

describe('a text of an organisation that mentions a protected person', () => {
  it('is answered to its author, in every place, like one that mentions nobody', async () => {
    const clean = await story('Rånäsbäck hälsar');
    await drop(clean.id);
    const leak = await story('Räfsbäck hälsar');
    expect(leak.answers).toEqual(clean.answers);
    await drop(leak.id);
  });

  it('is kept from others, who keep the version before, and officers have a task for each', async () => {
    const before = stored('telephoneTask').length;
    const { body: made, headers } = await by(author, 'POST', '/api/organisations', {
      body: { name: 'Skolan där Räfsbäck är', kind: 'municipality', invitationPolicy: policy('Fråga Åsa Räfsbäck.') },
    });
    const path = `/api/organisations/${made.id}`;
    expect((await by(other, 'GET', path)).body).toEqual({
      ...made,
      name: `Organisation ${made.id.slice(0, 8)}`,
      invitationPolicy: policy(''),
    });
    expect(await walked(other)).toContain(`Organisation ${made.id.slice(0, 8)}`);
    expect(await walked(author)).toContain(made.name);

    const plainly = await by(author, 'PATCH', path, {
      body: { name: 'Skolan', invitationPolicy: policy('Ring växeln.') },
      ifMatch: headers.get('etag'),
    });
    expect((await by(other, 'GET', path)).body).toEqual(plainly.body);
    await by(author, 'PATCH', path, {
      body: { invitationPolicy: policy('Fråga Räfsbäck.') },
      ifMatch: plainly.headers.get('etag'),
    });
    expect((await by(other, 'GET', path)).body.invitationPolicy).toEqual(policy('Ring växeln.'));

    const tasks = stored('telephoneTask').slice(before);
    expect(tasks).toHaveLength(3);
    for (const document of tasks) {
      const task = TelephoneTask.parse(document);
      expect(await taskContent(platform, task)).toMatchObject({ subject: author.id, persons: [person] });
    }
    expect(JSON.stringify(register.local.cosmos.dump())).not.toMatch(/räfsbäck/i);
    await drop(made.id);
  });

  it('gives way to what somebody else writes in its place, and stays where they write what they see', async () => {
    const { body: made } = await by(author, 'POST', '/api/organisations', {
      body: { name: 'Skolan', kind: 'municipality', invitationPolicy: policy('Räfsbäck') },
    });
    const path = `/api/organisations/${made.id}`;
    const etag = async () => (await by(other, 'GET', path)).headers.get('etag');
    const same = { invitationPolicy: { ...policy(''), approvalRequired: true } };
    expect(outcome(await by(other, 'PATCH', path, { body: same, ifMatch: await etag() }))).toBe('200');
    expect((await by(author, 'GET', path)).body.invitationPolicy).toEqual({
      ...{ ...policy('Räfsbäck'), approvalRequired: true },
    });
    const anew = { invitationPolicy: policy('Ring.') };
    expect(outcome(await by(other, 'PATCH', path, { body: anew, ifMatch: await etag() }))).toBe('200');
    expect((await by(author, 'GET', path)).body.invitationPolicy).toEqual(policy('Ring.'));
    await drop(made.id);
  });

  it('goes with its author', async () => {
    const { body: made } = await by(author, 'POST', '/api/organisations', {
      body: { name: 'Räfsbäcks', kind: 'municipality', invitationPolicy: policy('Räfsbäck') },
    });
    await clearOrganisationTextsOf(platform, other.id);
    expect((await by(author, 'GET', `/api/organisations/${made.id}`)).body).toEqual(made);
    await clearOrganisationTextsOf(platform, author.id);
    expect(stored('organisation').filter((one) => JSON.stringify(one).includes('sealed'))).toEqual([]);
    expect((await by(author, 'GET', `/api/organisations/${made.id}`)).body).toMatchObject({
      ...{ name: `Organisation ${made.id.slice(0, 8)}`, invitationPolicy: policy('') },
    });
    await drop(made.id);
  });
});

it('without the guard no text is stored, whatever it says; what is no text is', async () => {
  const { headers, body: made } = await by(author, 'POST', '/api/organisations', {
    body: { name: 'Skolan', kind: 'municipality' },
  });
  const spoilt = register.local.cosmos.dump().register?.find(({ type }) => type === 'guardHashes');
  await platform.store.batch(person, [
    {
      kind: 'create',
      document: Object.assign({}, spoilt, {
        id: 'spoilt',
        pk: person,
        type: 'guardHashes' as const,
        sealed: 'v1.nothing',
      }),
    },
  ]);
  const patch = (body: object) =>
    by(author, 'PATCH', `/api/organisations/${made.id}`, { body, ifMatch: headers.get('etag') });
  for (const text of ['Räfsbäck', 'Skogen']) {
    expect(outcome(await patch({ name: text }))).toBe('503 busy');
    const added = by(author, 'POST', '/api/organisations', { body: { name: text, kind: 'municipality' } });
    expect(outcome(await added)).toBe('503 busy');
  }
  expect(outcome(await patch({ telephone: '+358 9 310 1691' }))).toBe('200');
  await platform.store.remove('register', person, 'spoilt');
});
