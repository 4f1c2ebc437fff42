import type { User } from '../../shared/accounts/index.ts';
import { changeAccount } from '../../shared/accounts/index.ts';
import { system } from '../../shared/audit/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { handleIncident, type IncidentPatch } from '../../shared/incidents/handle.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { readIncident } from '../../shared/incidents/incidents.ts';
import {
  clearIncidentsOf,
  incidentDeadlines,
  listIncidents,
  reportHeldBack,
  reportIncident,
  sealIncidentsOf,
  splitIncident,
} from '../../shared/incidents/index.ts';
import { writeLetters } from '../../shared/incidents/letters.ts';
import { instant } from '../../shared/platform/clock.ts';
import { StoreError } from '../../shared/platform/cosmos/errors.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { guardWrites } from '../../shared/protection/index.ts';
import { actionsOf, documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

/** Whatever is cut off, and whichever host goes on: an incident is one, each of its mails is one, and nothing of it is lost. */

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
beforeEach(() => test.cosmos.clear());
afterAll(() => test.stop());

const WORDS = 'En lista gick till fel mottagare.';
const NAMING = 'En lista med Märta Öhrnberg gick till fel mottagare.';

interface World {
  readonly author: User;
  readonly administrator: User;
  readonly officers: readonly [User, User];
  readonly affected: readonly User[];
  readonly hidden: User;
}

async function world(): Promise<World> {
  const { platform } = test;
  const hidden = await settleNow(platform, { givenName: 'Märta', familyName: 'Öhrnberg' });
  await protect(hidden);
  return {
    author: await settleNow(platform),
    administrator: await settleAdministrator(platform),
    officers: [
      await settleNow(platform, { duty: 'protectionOfficer' }),
      await settleNow(platform, { duty: 'protectionOfficer' }),
    ],
    affected: [await settleNow(platform), await settleNow(platform)],
    hidden,
  };
}

const protection = {
  ...{ alias: 'K7Q2', markedAt: '2026-01-10T08:00:00.000Z', markedBy: 'officer', contactRequestId: 'call' },
  ...{ reviewOn: '2026-07-10', lift: null },
};

const protect = ({ id }: User) =>
  changeAccount(test.platform, id, async (user) => ({
    user: { ...user, protection },
    audience: 'officers',
    event: { actor: system('test'), action: 'protectionSettled', subject: id },
    writes: await guardWrites(test.platform, id, user),
  }));

const report = (platform: Platform, by: User, facts: object = {}): Promise<Incident> =>
  reportIncident(platform, by, {
    ...{ discoveredAt: instant(test.clock.now()), kind: 'confidentiality', description: WORDS },
    ...{ affectedUserIds: [], source: null, confidential: false },
    ...facts,
  });

const watch = (platform: Platform) => runDeadlines(platform, incidentDeadlines);
const current = async (id: string) => (await readIncident(test.platform, id))?.value;
const of = (type: 'incident' | 'confidentialIncident') => documents(test, type);

const assessment: IncidentPatch['assessment'] = {
  ...{ nature: 'En lista gick fel.', dataKinds: ['name'], personKinds: ['editors'], persons: 3, records: 3 },
  ...{ likelihood: 'likely', risk: 'high', consequences: 'Nätfiske.', measures: 'Raderad.', involvedUserIds: [] },
};
const decision = {
  ...{ notifyAuthority: true, notifySubjects: true, grounds: 'Hög risk.', letter: 'Se upp.' },
  publicCommunication: 'Annons i tidningen.',
};
const silent = { ...decision, notifyAuthority: false };
const way: readonly IncidentPatch[] = [
  { assessment },
  { decision },
  { notification: { complete: true }, awareGrounds: 'Rapporten lästes då.' },
  { lessons: 'Läs adressen.', state: 'closed' },
];

/** A step that says when the controller became aware says it of now. */
const timed = (patch: IncidentPatch): IncidentPatch =>
  patch.awareGrounds === undefined ? patch : { ...patch, awareAt: instant(test.clock.now()) };

/** Takes an incident as far as it comes with so many steps. */
async function taken(id: string, by: User, count: number, platform = test.platform): Promise<void> {
  for (const patch of way.slice(0, count).map(timed)) {
    const revision = (await readIncident(platform, id))?.value.revision ?? 0;
    await handleIncident(platform, by, { id, revision }, patch);
  }
}

interface Given extends World {
  readonly id: string;
}

/** A step of those who handle an incident; whoever got no answer looks first whether it was done. */
const step = (count: number, state: string, actions: readonly string[]): Flow<Given> => {
  const run = async (platform: Platform, { id, administrator }: Given) => {
    const revision = (await readIncident(platform, id))?.value.revision ?? 0;
    await handleIncident(platform, administrator, { id, revision }, timed(way[count - 1] ?? {}));
  };
  return {
    async prepare() {
      const given = await world();
      const affectedUserIds = [...given.affected, given.hidden].map(({ id }) => id);
      const { id } = await report(test.platform, given.author, { affectedUserIds });
      await taken(id, given.administrator, count - 1);
      if (count > 2) await watch(test.platform);
      return { ...given, id };
    },
    run,
    async again(platform, given) {
      if ((await current(given.id))?.state !== state) await run(platform, given);
    },
    async expect({ id }) {
      expect(await current(id)).toMatchObject({ state });
      const done = actionsOf(test, id).filter((action) => action !== 'incidentAnnounced');
      expect(done).toEqual(actions);
    },
  };
};

const to = (id: string): string[] =>
  documents(test, 'mail', id)
    .map(({ template, recipient }) => `${template} ${JSON.parse(JSON.stringify(recipient)).userId}`)
    .sort();

const flows: Readonly<Record<string, ReturnType<typeof walkable>>> = {
  'a report': walkable<World>({
    prepare: world,
    run: (platform, { author }) => report(platform, author),
    // Who got no answer reports again: then there may be more than one, and each is whole.
    async expect({ author, administrator }) {
      expect([1, 2, 3]).toContain(of('incident').length);
      expect(of('confidentialIncident')).toEqual([]);
      const { items } = await listIncidents(test.platform, administrator, {}, { limit: 9 });
      for (const { incident } of items) expect(incident).toMatchObject({ ownerId: author.id, state: 'reported' });
      expect(items).toHaveLength(of('incident').length);
    },
  }),
  'a report that mentions a protected person': walkable<World>({
    prepare: world,
    run: (platform, { author }) => report(platform, author, { description: NAMING }),
    async expect({ officers: [officer] }) {
      expect(of('incident')).toEqual([]);
      const { items } = await listIncidents(test.platform, officer, {}, { limit: 9 });
      expect([1, 2, 3]).toContain(items.length);
      expect(documents(test, 'telephoneTask')).toHaveLength(items.length);
      expect(JSON.stringify(test.dump())).not.toContain('Öhrnberg');
    },
  }),
  'the same by an administrator': walkable<World>({
    prepare: world,
    async run(platform, { administrator }) {
      await report(platform, administrator, { description: NAMING });
      await watch(platform);
    },
    again: watch,
    async expect({ administrator, officers: [officer] }) {
      await watch(test.platform);
      const open = of('incident').length;
      expect([0, 1]).toContain(open);
      expect(of('confidentialIncident')).toHaveLength(open);
      const { items } = await listIncidents(test.platform, officer, {}, { limit: 9 });
      expect(items.map(({ incident }) => incident.description.text)).toEqual(items.map(() => NAMING));
      const seen = await listIncidents(test.platform, administrator, {}, { limit: 9 });
      expect(seen.items).toHaveLength(open);
      for (const { incident } of seen.items) expect(incident.splitting).toBeNull();
    },
  }),
  'an assessment': walkable(step(1, 'assessed', ['incidentReported', 'incidentAssessed'])),
  'a decision': walkable(step(2, 'decided', ['incidentReported', 'incidentAssessed', 'incidentDecided'])),
  'a notification': walkable(
    step(3, 'notified', [
      ...[
        'incidentReported',
        'incidentAssessed',
        'incidentDecided',
        'incidentLettersWritten',
        'incidentAwarenessSet',
        'incidentNotified',
      ],
    ]),
  ),
  'a closing': walkable(
    step(4, 'closed', [
      ...[
        'incidentReported',
        'incidentAssessed',
        'incidentDecided',
        'incidentAwarenessSet',
        'incidentNotified',
        'incidentLettersWritten',
      ],
      ...['incidentLessonsSet', 'incidentClosed'],
    ]),
  ),
  'the letters': walkable<Given>({
    async prepare() {
      const given = await step(2, 'decided', []).prepare();
      const revision = (await current(given.id))?.revision ?? 0;
      await handleIncident(test.platform, given.administrator, { id: given.id, revision }, { decision });
      return given;
    },
    run: watch,
    async expect({ id, affected }) {
      await watch(test.platform);
      expect(to(id)).toEqual(affected.map((user) => `incidentLetter ${user.id}`).sort());
      expect(documents(test, 'telephoneTask', id)).toMatchObject([{ kind: 'letter' }]);
      expect((await current(id))?.letters?.waiting).toEqual([]);
    },
  }),
  'an escalation': walkable<Given>({
    async prepare() {
      const given = await world();
      const { id } = await report(test.platform, given.author);
      await watch(test.platform);
      test.clock.advance('PT24H');
      return { ...given, id };
    },
    run: watch,
    async expect({ id, administrator }) {
      await watch(test.platform);
      expect(to(id)).toEqual(['incidentEscalated', 'incidentReported'].map((name) => `${name} ${administrator.id}`));
      expect(actionsOf(test, id)).toEqual(['incidentReported', 'incidentAnnounced', 'incidentEscalated']);
    },
  }),
  'an escalation among officers': walkable<Given>({
    async prepare() {
      const given = await world();
      const { id } = await report(test.platform, given.author, { confidential: true });
      test.clock.advance('PT70H');
      return { ...given, id };
    },
    run: watch,
    async expect({ id, officers }) {
      await watch(test.platform);
      expect(to(id)).toEqual(officers.map((officer) => `incidentEscalated ${officer.id}`).sort());
    },
  }),
  'a split': walkable<Given>({
    async prepare() {
      const given = await world();
      const { id } = await report(test.platform, given.author, {
        affectedUserIds: given.affected.map((user) => user.id),
      });
      return { ...given, id };
    },
    run: (platform, { id, administrator, affected: [one] }) =>
      splitIncident(
        platform,
        administrator,
        { id, revision: 1 },
        { description: NAMING, affectedUserIds: [one?.id ?? ''] },
      ),
    async expect({ id, affected: [one, two], officers: [officer] }) {
      await watch(test.platform);
      expect(await current(id)).toMatchObject({ revision: 2, affectedUserIds: [one?.id, two?.id], splitting: null });
      const { items } = await listIncidents(test.platform, officer, {}, { limit: 9 });
      expect(items.map(({ incident }) => incident)).toMatchObject([
        { description: { text: NAMING }, affectedUserIds: [one?.id], parts: [{ id }] },
      ]);
    },
  }),
  'the sealing of what a marked person reported': walkable<Given>({
    async prepare() {
      const given = await world();
      const about = await report(test.platform, given.administrator, {
        description: 'Anna-Greta Sjökvist fick en lista.',
      });
      const { id } = await report(test.platform, given.author, { affectedUserIds: [given.administrator.id] });
      await changeAccount(test.platform, given.author.id, (user) => ({
        user: { ...user, givenName: 'Anna-Greta', familyName: 'Sjökvist' },
        event: { actor: system('test'), action: 'renamed', subject: user.id },
      }));
      await protect(given.author);
      return { ...given, id, about: about.id } as Given;
    },
    run: (platform, { author }) => sealIncidentsOf(platform, author.id),
    async expect({ id, author, administrator, officers: [officer], ...given }) {
      const about = String((given as unknown as { about: string }).about);
      expect(await current(id)).toMatchObject({ confidential: false, ownerGone: true, splitting: null });
      expect((await current(about))?.description).toMatchObject({
        text: null,
        withheld: { authorId: administrator.id },
      });
      expect(JSON.stringify(test.dump())).not.toContain('Sjökvist');
      const handled = (await listIncidents(test.platform, officer, {}, { limit: 9 })).items;
      expect(handled.map(({ incident }) => incident)).toMatchObject([
        { ownerId: author.id, description: { text: WORDS }, reportedUserIds: [administrator.id] },
      ]);
      const own = (await listIncidents(test.platform, author, {}, { limit: 9 })).items;
      expect(own.map(({ incident }) => incident.id)).toEqual(handled.map(({ incident }) => incident.id));
      expect(actionsOf(test, id)).toEqual(['incidentReported', 'incidentReportCleared']);
    },
  }),
  'the clearing of what an erased person reported': walkable<World & { ids: readonly string[] }>({
    async prepare() {
      const given = await world();
      const ids = [
        (await report(test.platform, given.author)).id,
        (await report(test.platform, given.author, { confidential: true })).id,
      ];
      for (const [index, id] of ids.entries()) {
        const handler = index === 0 ? given.administrator : given.officers[0];
        await taken(id, handler, 4);
      }
      return { ...given, ids };
    },
    run: (platform, { author }) => clearIncidentsOf(platform, author.id),
    async expect({ ids }) {
      for (const id of ids) expect(await current(id)).toMatchObject({ ownerId: null, description: { text: null } });
      expect(JSON.stringify(test.dump())).not.toContain(WORDS);
    },
  }),
  'a mail that was held back': walkable<World>({
    prepare: world,
    run: (platform, { hidden }) => reportHeldBack(platform, { id: 'm', pk: 'p', template: 'restored' }, [hidden.id]),
    async expect({ officers: [officer], hidden }) {
      const { items } = await listIncidents(test.platform, officer, {}, { limit: 9 });
      expect(items.map(({ incident }) => incident)).toMatchObject([{ ownerId: null, affectedUserIds: [hidden.id] }]);
    },
  }),
};

describe.each(misfortunes)('$name', (misfortune) => {
  it.each(Object.entries(flows))('%s', async (_, walked) => {
    expect(await walked(test, misfortune)).toBeGreaterThan(0);
  });
});

describe('an incident that officers get a part of', () => {
  it('is announced before that part is written, as any other', async () => {
    const host = await test.otherHost();
    const { administrator } = await world();
    const { id } = await report(test.platform, administrator, { description: NAMING });
    host.door.faults.onWrite(1, 'after');
    await watch(mortal(host)).catch(() => undefined);
    expect(actionsOf(test, id)).toEqual(['incidentReported', 'incidentAnnounced']);
    expect(of('confidentialIncident')).toEqual([]);
    await watch(test.platform);
    expect(of('confidentialIncident')).toHaveLength(1);
    expect((await current(id))?.splitting).toBeNull();
  });
});

describe('the letters of a parted incident', () => {
  it.each(['the ordinary part', 'the officers’ part'])('reach each person once when %s is first', async (first) => {
    const { author, administrator, officers, affected, hidden } = await world();
    const ids = [...affected, hidden].map((user) => user.id);
    const { id } = await report(test.platform, author, { affectedUserIds: ids });
    const split = { description: NAMING, affectedUserIds: [hidden.id, affected[0]?.id ?? ''] };
    const part = await splitIncident(test.platform, administrator, { id, revision: 1 }, split);
    const turns: [string, User][] = [
      [id, administrator],
      [part.id, officers[0]],
    ];
    for (const [one, handler] of first === 'the ordinary part' ? turns : turns.toReversed()) {
      await taken(one, handler, 2);
      await watch(test.platform);
    }
    const letters = [...to(id), ...to(part.id)].filter((mail) => mail.startsWith('incidentLetter'));
    expect(letters.sort()).toEqual(affected.map((user) => `incidentLetter ${user.id}`).sort());
    const tasks = [id, part.id].flatMap((one) => documents(test, 'telephoneTask', one));
    expect(tasks.filter(({ kind }) => kind === 'letter')).toHaveLength(1);
  });
});

/** A host to which something happens before its nth request to the database. */
function interrupted({ store, ...platform }: Platform, nth: number, befalls: () => Promise<void>) {
  let requests = 0;
  const turn = async () => {
    if (++requests === nth) await befalls();
  };
  const its: Platform = {
    ...platform,
    store: {
      ...store,
      read: (...of) => turn().then(() => store.read(...of)),
      replace: (...of) => turn().then(() => store.replace(...of)),
      batch: (...of) => turn().then(() => store.batch(...of)),
      async *pages(...of) {
        await turn();
        yield* store.pages(...of);
      },
    },
  };
  return { platform: its, reached: () => requests >= nth };
}

describe('parts of an incident that write letters at the same moment', () => {
  /** An incident of the administrators', its part of the officers', and a part of that for the administrators: all want the same told. */
  async function three() {
    const { author, administrator, officers, affected } = await world();
    const affectedUserIds = affected.map(({ id }) => id);
    const first = await report(test.platform, author, { affectedUserIds });
    const halve = async (id: string, by: User) =>
      splitIncident(test.platform, by, { id, revision: 1 }, { description: WORDS, affectedUserIds });
    const second = await halve(first.id, administrator);
    const third = await halve(second.id, officers[0]);
    await taken(first.id, administrator, 2);
    await taken(second.id, officers[0], 2);
    await taken(third.id, administrator, 2);
    return { ids: [first.id, second.id, third.id], persons: affected, administrator };
  }
  const write = async (platform: Platform, id: string) => {
    const read = await readIncident(platform, id);
    if (read) await writeLetters(platform, read);
  };
  const lettersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => to(id).filter((mail) => mail.startsWith('incidentLetter'))).sort();
  const pairs = [0, 1, 2].flatMap((one) => [0, 1, 2].filter((other) => other !== one).map((other) => [one, other]));

  it.each([
    ['is overtaken by another', async (other: Platform, id: string) => write(other, id)],
    [
      'ends',
      async () => {
        throw new StoreError('unknown');
      },
    ],
  ])('tell each person once wherever a host %s', async (_, befalls) => {
    const other = (await test.otherHost()).platform;
    for (const [one = 0, another = 0] of pairs)
      for (let nth = 1; ; nth++) {
        test.cosmos.clear();
        const { ids, persons } = await three();
        const host = interrupted(test.platform, nth, () => befalls(other, ids[another] ?? ''));
        await write(host.platform, ids[one] ?? '').catch(() => undefined);
        for (let run = 0; run < 3; run++) await watch(test.platform);
        expect(lettersOf(ids)).toEqual(persons.map(({ id }) => `incidentLetter ${id}`).sort());
        for (const id of ids) expect((await current(id))?.letters?.waiting).toEqual([]);
        if (!host.reached()) break;
      }
  });

  it('tell whom another part was to tell and does not', async () => {
    const { ids, persons, administrator } = await three();
    const [first = '', second = '', third = ''] = ids;
    await write(test.platform, second);
    expect(lettersOf(ids)).toEqual([]);
    for (const id of [first, third]) {
      const revision = (await current(id))?.revision ?? 0;
      const patch = { decision: { ...decision, notifySubjects: false } };
      await handleIncident(test.platform, administrator, { id, revision }, patch);
    }
    await watch(test.platform);
    expect(lettersOf(ids)).toEqual(persons.map(({ id }) => `incidentLetter ${id}`).sort());
    expect(lettersOf([second])).toEqual(lettersOf(ids));
  });
});

describe('two hosts at the same moment', () => {
  it.each([
    ['administrators', false],
    ['officers', true],
  ])('tell %s once at every hour', async (_, confidential) => {
    const other = (await test.otherHost()).platform;
    const { author, administrator, officers } = await world();
    const { id } = await report(test.platform, author, { confidential });
    for (const hours of [0, 24, 24, 18]) {
      if (hours > 0) test.clock.advance(`PT${hours}H`);
      await Promise.all([watch(test.platform), watch(other), watch(test.platform), watch(other)]);
    }
    const handlers = confidential ? officers.map((officer) => officer.id) : [administrator.id];
    expect(mailsFrom(test, id)).toEqual(
      ['incidentEscalated', 'incidentEscalated', 'incidentEscalated', 'incidentReported'].flatMap((name) =>
        handlers.map(() => name),
      ),
    );
    expect(actionsOf(test, id).filter((action) => action === 'incidentEscalated')).toHaveLength(3);
  });

  it('write each letter once, and split once', async () => {
    const other = (await test.otherHost()).platform;
    const { author, administrator, affected, hidden } = await world();
    const { id } = await report(test.platform, author, {
      affectedUserIds: [...affected, hidden].map((user) => user.id),
    });
    await taken(id, administrator, 2);
    await report(test.platform, administrator, { description: NAMING });
    await Promise.all([watch(test.platform), watch(other)]);
    await watch(test.platform);
    expect(to(id)).toEqual(affected.map((user) => `incidentLetter ${user.id}`).sort());
    expect(documents(test, 'telephoneTask', id)).toHaveLength(1);
    expect(of('confidentialIncident')).toHaveLength(1);
  });

  it('decide on one revision once', async () => {
    const other = (await test.otherHost()).platform;
    const { author, administrator } = await world();
    const { id } = await report(test.platform, author);
    await taken(id, administrator, 1);
    const outcomes = await Promise.allSettled(
      [test.platform, other].map((platform) =>
        handleIncident(platform, administrator, { id, revision: 2 }, { decision }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await current(id)).toMatchObject({ revision: 3, state: 'decided' });
  });

  it('let the reminder and whoever decides meanwhile both be done, and remind no more', async () => {
    const other = (await test.otherHost()).platform;
    const { author, administrator } = await world();
    const { id } = await report(test.platform, author);
    await taken(id, administrator, 1);
    test.clock.advance('PT25H');
    await Promise.all([
      watch(other),
      handleIncident(test.platform, administrator, { id, revision: 2 }, { decision: silent }),
    ]);
    expect(await current(id)).toMatchObject({ state: 'decided' });
    test.clock.advance('PT25H');
    const before = to(id).length;
    await watch(test.platform);
    expect(to(id)).toHaveLength(before);
  });
});
