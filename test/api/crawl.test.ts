import { type Bait, type Crawler, crawl, type Seen } from '../setup/crawl.ts';
import { operationsOf } from '../setup/openapi.ts';
import type { Register } from '../setup/register.ts';

/** Who is looked for. Whoever hunts them knows all of it. */
const PERSON = { givenName: 'Hillevi', familyName: 'Skarpsund', email: 'hillevi.skarpsund@gomd.example' };
/** What is known of somebody who is not there. */
const NOBODY = {
  ...{ id: '0b6f5a52-6d0f-4c31-8f0e-5f0a6a1d2c3b', caseId: '5d1c0a5e-6d0f-4c31-8f0e-5f0a6a1d2c3b' },
  reference: 'K7Q2-M9XA',
};

/** Who hunts, each in an organisation of their own, so that nobody meets what the others wrote; who meets everything is first. */
const HUNTERS = ['administrator', 'mainUser', 'editor', 'expert', 'logReviewer', 'anybody'] as const;
type Hunter = (typeof HUNTERS)[number];

interface Look {
  readonly seen: Readonly<Record<Hunter, readonly Seen[]>>;
  readonly mails: readonly string[];
  readonly routes: readonly string[];
}

/** What the hunters see of a register in which everything else is the same, with protected people in it or without. */
async function look(present: boolean): Promise<Look> {
  const seen = {} as Record<Hunter, readonly Seen[]>;
  let found: Look | undefined;
  // In modules of its own: the program keeps its connections for as long as the process lives.
  await jest.isolateModulesAsync(async () => {
    // Where a list stands in the order of ids, that order is the one in which things came to be: the same in both registers.
    let made = 0;
    jest.doMock('../../shared/platform/ids.ts', () => ({
      ...jest.requireActual<object>('../../shared/platform/ids.ts'),
      newId: () => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`,
    }));
    const { startRegister } = require('../setup/register.ts') as typeof import('../setup/register.ts');
    const register = await startRegister({
      ...{ SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y', TRUSTED_PROXY_HOPS: '1' },
    });
    try {
      const { crawlers, baits } = await world(register, present);
      for (const hunter of HUNTERS) seen[hunter] = await crawl(register, crawlers[hunter], baits);
      const mails = register.local.mail
        .inbox()
        .filter(({ to }) => HUNTERS.some((hunter) => to.includes(`${hunter.toLowerCase()}@`)));
      found = {
        seen,
        mails: mails.map(({ to, from, subject }) => [to, from, subject].join('\n')).sort(),
        routes: operationsOf(register.contract).map(({ method, path }) => `${method} ${path}`),
      };
    } finally {
      // The hunter wrote the names into URLs; the program must not have repeated them.
      register.watch.stop();
      await register.local.stop();
      const logged = JSON.stringify(register.local.logs).toLowerCase();
      for (const name of [PERSON.familyName, PERSON.email]) expect(logged).not.toContain(name.toLowerCase());
    }
  });
  if (!found) throw new Error('Nothing was seen');
  return found;
}

/** Those who hunt and an officer; with protected people in the organisations of the hunters, or without. */
async function world(register: Register, present: boolean) {
  const { appoint } = require('../setup/officers.ts') as typeof import('../setup/officers.ts');
  const ground = await register.administrator();
  const organisations: string[] = [];
  const crawlers = { anybody: {} } as Record<Hunter, Crawler>;
  for (const hunter of HUNTERS.slice(0, -1)) {
    const organisationId = await register.organisation(ground);
    organisations.push(organisationId);
    const role = hunter === 'logReviewer' ? 'expert' : hunter;
    const email = `${hunter.toLowerCase()}@kommun.example`;
    const { id, token } = await register.person(ground, { email, role, organisationId });
    const colleague = await register.invite(ground, { email: `nara.${email}`, role: 'editor', organisationId });
    crawlers[hunter] = {
      ...{ id, token, organisationId, colleagueId: colleague.body.id },
      readsLog: hunter === 'administrator',
    };
  }
  await appoint({ id: String(crawlers.logReviewer.id) }, 'logReviewer');
  const officers = { email: 'officer@kommun.example', role: 'expert' };
  await appoint(await register.person(ground, { ...officers, organisationId: await register.organisation(ground) }));
  const { id, caseId, reference } = present ? await hide(register, organisations) : NOBODY;
  const baits: readonly Bait[] = [
    { name: 'id', value: id },
    { name: 'case', value: caseId, inPaths: true },
    { name: 'address', value: PERSON.email },
    { name: 'name', value: `${PERSON.givenName} ${PERSON.familyName}` },
    { name: 'reference', value: reference },
  ];
  return { crawlers, baits };
}

/**
 * Puts protected people into the register that runs in these modules, one in each organisation; the first, who is looked for, has
 * signed in and asked support something.
 */
async function hide(register: Register, organisations: readonly string[]): Promise<typeof NOBODY> {
  const { openPlatform } = require('../../functions/platform.ts') as typeof import('../../functions/platform.ts');
  const { settle, PASSWORD } = require('../setup/users.ts') as typeof import('../setup/users.ts');
  const { guardWrites } =
    require('../../shared/protection/index.ts') as typeof import('../../shared/protection/index.ts');
  const { aMark } = require('../setup/protection.ts') as typeof import('../setup/protection.ts');
  const platform = { ...(await openPlatform()), log: { write: () => undefined } } as Parameters<typeof settle>[0];
  const at = new Date(platform.clock.now()).toISOString();
  const ids: string[] = [];
  for (const [index, organisationId] of organisations.entries()) {
    const names = index === 0 ? PERSON : { ...PERSON, email: `${index}.${PERSON.email}` };
    const times = { lastActiveAt: at, createdAt: at, activatedAt: at };
    const protection = { ...aMark({ id: NOBODY.id }), alias: `Q4${index}`, markedAt: at };
    const user = await settle(platform, { ...names, ...times, organisationId, protection });
    await platform.store.batch(user.id, await guardWrites(platform, user.id, names));
    ids.push(user.id);
  }
  const { token } = (await register.signIn(PERSON.email, PASSWORD)).body;
  const asked = await register.call('POST', '/api/cases', {
    token,
    body: { text: 'Hur gör jag?', confidential: true },
  });
  return { id: String(ids[0]), caseId: asked.body.id, reference: asked.body.reference };
}

describe('with protected people in the register and without', () => {
  let without: Look;
  let within: Look;
  beforeAll(async () => {
    without = await look(false);
    within = await look(true);
  }, 900_000);

  it.each(HUNTERS)('%s sees the same in every answer of every route', (hunter) => {
    const [expected, seen] = [without.seen[hunter], within.seen[hunter]];
    const asked = expected.map(({ request }) => request);
    expect([...new Set(asked.map((request) => request.split(' ', 2).join(' ')))].sort()).toEqual(
      without.routes.toSorted(),
    );
    expect(seen.map(({ request }) => request)).toEqual(asked);
    const different = expected.flatMap(({ request, answer }, index) =>
      seen[index]?.answer === answer ? [] : [{ request, without: answer, within: seen[index]?.answer }],
    );
    expect(different.slice(0, 5)).toEqual([]);
  });

  it('nobody is mailed anything else', () => {
    expect(within.mails).toEqual(without.mails);
    expect(within.mails.length).toBeGreaterThan(10);
  });

  it('is a register in which much was done', () => {
    const statuses = (hunter: Hunter) =>
      [without, within].flatMap(({ seen }) => seen[hunter].map(({ answer }) => answer.split('\n', 1)[0]));
    expect(statuses('administrator').filter((status) => status === '201').length).toBeGreaterThanOrEqual(60);
    // An answer that a limit or a fault hides tells nothing.
    for (const hunter of HUNTERS) for (const hidden of ['429', '503']) expect(statuses(hunter)).not.toContain(hidden);
  });
});
