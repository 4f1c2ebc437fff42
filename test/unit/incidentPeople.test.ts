import type { User } from '../../shared/accounts/index.ts';
import { handleIncident } from '../../shared/incidents/handle.ts';
import { readIncident } from '../../shared/incidents/incidents.ts';
import { clearIncidentsOf, openIncidentsOf, ownIncidents, reportIncident } from '../../shared/incidents/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let author: User;
let administrator: User;
let officer: User;
beforeAll(async () => {
  test = await testPlatform();
});
beforeEach(async () => {
  test.cosmos.clear();
  author = await settleNow(test.platform);
  administrator = await settleNow(test.platform, { role: 'administrator' });
  officer = await settleNow(test.platform, { duty: 'protectionOfficer' });
});
afterAll(() => test.stop());

const WORDS = 'En lista gick till fel mottagare.';

const report = (facts: object = {}) =>
  reportIncident(test.platform, author, {
    ...{ discoveredAt: instant(test.clock.now()), kind: 'confidentiality', description: WORDS },
    ...{ affectedUserIds: [], source: 'Leverantören', confidential: false },
    ...facts,
  });

const assessment = {
  ...{ nature: 'En lista gick fel.', dataKinds: ['name' as const], personKinds: ['editors' as const], persons: 1 },
  ...{
    records: 1,
    likelihood: 'possible' as const,
    risk: 'none' as const,
    consequences: 'Inga.',
    measures: 'Raderad.',
  },
  involvedUserIds: [] as string[],
};
const steps = [
  { assessment },
  { decision: { notifyAuthority: false, notifySubjects: false, grounds: 'Ingen risk.', letter: null } },
  { lessons: 'Läs adressen.', state: 'closed' as const },
];

async function take(id: string, by: User, ...patches: readonly object[]): Promise<void> {
  for (const patch of patches) {
    const revision = (await readIncident(test.platform, id))?.value.revision ?? 0;
    await handleIncident(test.platform, by, { id, revision }, patch);
  }
}

const incident = async (id: string) => (await readIncident(test.platform, id))?.value;

describe.each([
  ['administrators', false],
  ['officers', true],
])('an incident of the %s', (_, confidential) => {
  const handler = () => (confidential ? officer : administrator);

  it('is open for whoever reported, handled or is in question, until it is closed', async () => {
    const suspect = await settleNow(test.platform);
    const { id, reference } = await report({ confidential });
    const open = async () => {
      const actors = { author, handler: handler(), suspect, other: await settleNow(test.platform) };
      const found = await Promise.all(
        Object.entries(actors).map(async ([name, user]) => [name, await openIncidentsOf(test.platform, user.id)]),
      );
      return found.filter(([, incidents]) => incidents?.length).map(([name]) => name);
    };
    expect(await openIncidentsOf(test.platform, author.id)).toEqual([{ id, reference }]);
    expect(await open()).toEqual(['author']);
    await take(id, handler(), { assessment: { ...assessment, involvedUserIds: [suspect.id] } });
    expect(await open()).toEqual(['author', 'handler', 'suspect']);
    await take(id, handler(), ...steps.slice(1));
    expect(await open()).toEqual([]);
  });

  it('loses the words of an erased author when it is closed, and keeps what the controller wrote', async () => {
    const { id } = await report({ confidential });
    await clearIncidentsOf(test.platform, author.id);
    await clearIncidentsOf(test.platform, author.id);
    expect(await incident(id)).toMatchObject({ description: { text: WORDS }, ownerGone: true });
    await take(id, handler(), ...steps);
    const closed = await incident(id);
    expect(closed).toMatchObject({ ownerId: null, description: { text: null }, source: null, state: 'closed' });
    expect(closed).toMatchObject({
      assessment: { nature: { text: assessment.nature } },
      lessons: { text: 'Läs adressen.' },
    });
  });

  it('loses them at once when it is closed already, and its time does not begin anew', async () => {
    const { id } = await report({ confidential });
    await take(id, handler(), ...steps);
    const ttl = async () =>
      Number(test.dump().register?.find((document) => document.id === id)?.ttl) + test.clock.now() / 1000;
    const before = await ttl();
    test.clock.advance('P1Y');
    await clearIncidentsOf(test.platform, author.id);
    expect(await incident(id)).toMatchObject({
      ownerId: null,
      description: { text: null, withheld: null },
      source: null,
    });
    expect(Math.abs((await ttl()) - before)).toBeLessThan(2);
    expect(JSON.stringify(test.dump())).not.toContain(WORDS);
  });

  it('tells who was said to be involved that their acts were looked into, once it is closed, and nothing of others', async () => {
    const involved = await settleNow(test.platform);
    const { id, reference } = await report({ confidential });
    const [, ...later] = steps;
    await take(id, handler(), { assessment: { ...assessment, involvedUserIds: [involved.id] } });
    expect((await ownIncidents(test.platform, involved.id)).handled).toEqual([]);
    await take(id, handler(), ...later);
    expect(await ownIncidents(test.platform, involved.id)).toEqual({
      reported: [],
      affectedBy: [],
      handled: [{ id, reference, acts: [{ act: 'questioned', at: expect.any(String) }] }],
    });
  });

  it('is told to whom it concerns, each what is theirs', async () => {
    const affected = await settleNow(test.platform);
    const { id, reference } = await report({ confidential, affectedUserIds: [affected.id] });
    await take(id, handler(), ...steps);
    const [told, handled, concerned] = await Promise.all(
      [author, handler(), affected].map((user) => ownIncidents(test.platform, user.id)),
    );
    expect(told).toMatchObject({
      reported: [{ reference, description: WORDS, source: 'Leverantören' }],
      affectedBy: [],
      handled: [],
    });
    expect(handled?.handled).toMatchObject([
      { reference, acts: [{ act: 'assessment' }, { act: 'decision' }, { act: 'closing' }] },
    ]);
    expect(concerned).toMatchObject({ reported: [], affectedBy: [{ reference, letterAt: null }], handled: [] });
  });

  it('is kept for five years from its closing, and no day longer', async () => {
    const { id } = await report({ confidential });
    await take(id, handler(), ...steps);
    test.clock.advance('P4Y11M25D');
    expect(await incident(id)).toBeDefined();
    test.clock.advance('P7D');
    expect(await incident(id)).toBeUndefined();
    expect((await ownIncidents(test.platform, author.id)).reported).toEqual([]);
  });
});
