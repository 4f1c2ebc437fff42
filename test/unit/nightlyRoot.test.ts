import { deeds } from '../../functions/deeds.ts';
import { removeUser, runStep } from '../../shared/accounts/index.ts';
import {
  commit,
  readVerification,
  startVerification,
  verifyFor,
  workOnVerifications,
} from '../../shared/audit/index.ts';
import { callWitness, makeCheckpoint, record, takeRoot } from '../../shared/journal/index.ts';
import { latestRoot } from '../../shared/journal/roots.ts';
import { settle } from '../../shared/journal/settle.ts';
import { documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { chainDocuments, happen, intruder, type Stored, tester, verified } from '../setup/log.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

/** What nobody can see in the database alone is found by what the nights have written outside it. */
let test: TestPlatform;
beforeEach(async () => {
  test = await testPlatform();
  for (const [pk, times] of [
    ['a', 5],
    ['b', 3],
    ['c', 7],
  ] as const)
    await happen(test.platform, pk, times);
});
afterEach(() => test.stop());

const reader = { actor: tester, officer: false };
const found = async () => (await verified(test.platform, callWitness)).firstBroken;

async function night(): Promise<void> {
  test.clock.advance('P1D');
  expect(await takeRoot(test.platform)).toMatchObject({ rooted: true });
}

const documentsOf = (pk: string): Stored[] => chainDocuments(test).filter((document) => document.pk === pk);

/** Puts the chain of a partition back to an earlier state, past the program. */
async function putBack(pk: string, earlier: readonly Stored[]): Promise<void> {
  for (const document of documentsOf(pk)) await intruder(test).remove(document);
  for (const document of earlier) await intruder(test).write(document);
}

it('is taken once a day, over every chain, by ids, numbers and times alone', async () => {
  await night();
  expect(await takeRoot(test.platform)).toEqual({ rooted: false, broken: 0 });
  const { platform } = await test.otherHost();
  expect(await takeRoot(platform)).toEqual({ rooted: false, broken: 0 });
  expect(await latestRoot(platform)).toMatchObject({ name: '2026-01-16/0000', kind: 'heads', count: 3 });
  const lines = (test.blobs.dump()['heads/2026-01-16/0000'] ?? '').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    [
      ['a', 5],
      ['b', 3],
      ['c', 7],
    ].map(([pk, seq]) => [pk, seq, expect.any(String), '2026-01-15T09:00:00.000Z', expect.any(String)]),
  );
  await night();
  expect(await found()).toBeNull();
  expect((await latestRoot(platform))?.name).toBe('2026-01-17/0000');
});

describe('after a night, verification finds', () => {
  let earlier: Stored[];
  beforeEach(async () => {
    earlier = documentsOf('b');
    await happen(test.platform, 'b', 2);
    await night();
    expect(await found()).toBeNull();
  });

  it('the newest events removed with an older head put back, that night and all nights after', async () => {
    await putBack('b', earlier);
    expect((await verified(test.platform)).intact).toBe(true);
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
    expect(await verifyFor(test.platform, reader, 'b', callWitness)).toMatchObject({ firstBroken: 'chain' });
    test.clock.advance('P1D');
    expect(await takeRoot(test.platform)).toEqual({ rooted: true, broken: 1 });
    expect(test.log).toContainEqual({ code: 'chainBroken', facts: { id: 'b', event: 'chain' } });
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
  });

  it('the same where the chain has grown again since, longer than it was', async () => {
    await putBack('b', earlier);
    await happen(test.platform, 'b', 4);
    expect((await verified(test.platform)).intact).toBe(true);
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
    await night();
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
  });

  it.each(['a', 'b', 'c'])('that the partition %s is gone, that night and all nights after', async (pk) => {
    await putBack(pk, []);
    expect(await found()).toEqual({ subject: pk, eventId: 'chain' });
    expect(await verifyFor(test.platform, reader, pk, callWitness)).toMatchObject({ intact: false });
    await night();
    expect(await found()).toEqual({ subject: pk, eventId: 'chain' });
  });

  it.each([
    ['edited', async (event: Stored) => intruder(test).write({ ...event, action: 'nothingHappened' })],
    ['removed', async (event: Stored) => intruder(test).remove(event)],
    ['moved to another place', async (event: Stored) => intruder(test).write({ ...event, seq: 4 })],
    ['inserted', async (event: Stored) => intruder(test).write({ ...event, id: 'inserted', seq: 6 })],
  ])('an event that was %s', async (_, tamper) => {
    const event = documentsOf('c').find(({ seq, type }) => type === 'event' && seq === 3);
    await tamper(event as Stored);
    expect((await found())?.subject).toBe('c');
  });

  it('takes nothing amiss in what goes on, comes anew, or is erased', async () => {
    const administrator = await settleAdministrator(test.platform);
    const user = await settleNow(test.platform);
    await removeUser(test.platform, administrator, user.id);
    await night();
    test.clock.advance('P31D');
    await runStep(test.platform, 'erase');
    expect(documents(test, 'tombstone')).toHaveLength(1);
    await happen(test.platform, 'a', 3);
    await happen(test.platform, 'd', 1);
    expect(await found()).toBeNull();
    await night();
    expect(await found()).toBeNull();
    expect(await verifyFor(test.platform, reader, user.id, callWitness)).toMatchObject({ intact: true });
    await expect(verifyFor(test.platform, reader, 'nobody', callWitness)).rejects.toThrow('notFound');
  });

  it('takes nothing amiss in what has expired', async () => {
    test.clock.advance('P2Y1M');
    expect(documents(test, 'event', 'b')).toEqual([]);
    await happen(test.platform, 'b', 1);
    expect(await found()).toBeNull();
    await night();
    expect(await found()).toBeNull();
  });

  it('goes on in pieces however small', async () => {
    await putBack('c', []);
    for (const stretch of [1, 3]) {
      const { firstBroken } = await verified(test.platform, callWitness, { budget: 0, stretch, pageSize: 2 });
      expect(firstBroken).toEqual({ subject: 'c', eventId: 'chain' });
    }
  });

  it('the journal itself, where the heads of the night are not as they were', async () => {
    const heads = 'heads/2026-01-16/0000';
    const text = test.blobs.dump()[heads] ?? '';
    const [first = '', ...rest] = text.split('\n');
    for (const forged of [rest.join('\n'), `${first}\n`, text.replace('"b",5', '"b",4')]) {
      test.blobs.forge(heads, forged);
      expect(await found()).toEqual({ subject: 'journal', eventId: '2026-01-16/0000' });
    }
    test.blobs.forge(heads, `${text}["z",9,"x","2026-01-15T09:00:00.000Z","x"]\n`);
    expect(await found()).toBeNull();
  });

  it('nothing less where somebody writes roots of their own', async () => {
    await putBack('b', earlier);
    const forged = { ...(await latestRoot(test.platform)), name: '2027-01-01/0000', kind: 'restored', count: 0 };
    test.blobs.forge('roots/2027-01-01/0000', `${JSON.stringify(forged)}\n`);
    test.blobs.forge('roots/2027-01-02/0000', 'no root\n');
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
    expect(test.log.filter(({ code }) => code === 'journalForged').length).toBeGreaterThan(1);
  });
});

it('begins anew after a restore, and tells on where only a part was put back', async () => {
  const tick = async () => {
    expect(await settle(test.platform, deeds)).toBe(true);
    await makeCheckpoint(test.platform);
  };
  await tick();
  const backup = test.dump();
  await happen(test.platform, 'b', 2);
  test.clock.advance('P1D');
  await tick();
  await happen(test.platform, 'a', 1);
  test.clock.advance('P1D');
  await tick();
  await takeRoot(test.platform);

  const whole = test.dump();
  test.cosmos.putBack(backup);
  await tick();
  expect(await found()).toBeNull();
  expect(await latestRoot(test.platform)).toMatchObject({ name: '2026-01-17/0001', kind: 'restored' });
  expect(await takeRoot(test.platform)).toMatchObject({ rooted: true });
  expect((await latestRoot(test.platform))?.name).toBe('2026-01-17/0002');
  expect(await found()).toBeNull();

  test.cosmos.putBack(whole);
  await tick();
  expect(documents(test, 'event', 'journalMark')).toMatchObject([
    { action: 'registerRestored', details: { whole: true } },
  ]);
});

it('lets no part be put back under the name of a restore', async () => {
  const tick = async () => {
    expect(await settle(test.platform, deeds)).toBe(true);
    await makeCheckpoint(test.platform);
  };
  await tick();
  const [mark] = documents(test, 'journalMark');
  const earlier = documentsOf('b');
  for (const _ of [1, 2]) {
    test.clock.advance('P1D');
    await happen(test.platform, 'b', 1);
    await happen(test.platform, 'a', 1);
    await tick();
  }
  await takeRoot(test.platform);
  await putBack('b', earlier);
  const { _rid, _self, _ts, _etag, _attachments, ...bare } = mark as Record<string, unknown>;
  await test.platform.store.batch('journalMark', [{ kind: 'upsert', document: bare as never }]);
  await tick();
  expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
});

describe('the count of checkpoints, set back by one, makes it forget nothing', () => {
  const tick = async () => {
    expect(await settle(test.platform, deeds)).toBe(true);
    await makeCheckpoint(test.platform);
  };

  it.each([
    [
      'that every backup from which one is missing would hold',
      async () => {
        test.clock.advance('PT5M');
        await tick();
      },
    ],
    [
      'where somebody has done something since',
      async () => {
        test.clock.advance('PT10M');
        await commit(test.platform, {
          ...{ partition: 'a', writes: [] },
          event: { actor: tester, action: 'done', subject: 'a' },
        });
      },
    ],
  ])('%s', async (_, then) => {
    await tick();
    test.clock.advance('PT1H');
    const earlier = documentsOf('b');
    await happen(test.platform, 'b', 1);
    await takeRoot(test.platform);
    await tick();
    await then();
    await putBack('b', earlier);
    const [mark] = documents(test, 'journalMark');
    const { _rid, _self, _ts, _etag, _attachments, ...bare } = mark as Record<string, unknown>;
    const document = { ...bare, checkpoint: Number(bare.checkpoint) - 1, at: '2026-01-01T00:00:00.000Z' };
    await test.platform.store.batch('journalMark', [{ kind: 'upsert', document: document as never }]);
    await tick();
    expect(documents(test, 'event', 'journalMark')).toHaveLength(1);
    expect(await found()).toEqual({ subject: 'b', eventId: 'chain' });
  });
});

describe('the work of a night', () => {
  const SMALL = { budget: 60_000, pageSize: 2, block: 1 };
  const partitions = Array.from({ length: 9 }, (_, index) => `p${index}`);
  beforeEach(async () => {
    for (const pk of partitions) await happen(test.platform, pk, 1);
  });
  const every = ['a', 'b', 'c', ...partitions];

  /** Whether the newest root is of all chains, and of each once. */
  async function expectRoot(): Promise<void> {
    const root = await latestRoot(test.platform);
    expect(root?.count).toBe(every.length);
    const lines = (test.blobs.dump()[`heads/${root?.name}`] ?? '').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)[0])).toEqual(every);
    expect(await found()).toBeNull();
  }

  it.each([
    ['before it is written', 'before'],
    ['after it, before the answer', 'after'],
  ] as const)('goes on wherever a process ended, %s', async (_, cut) => {
    for (let write = 1; ; write++) {
      const host = await test.otherHost();
      test.clock.advance('P1D');
      host.blobDoor.faults.onWrite(write, cut, { staysDown: true });
      await takeRoot(host.platform, SMALL).catch(() => undefined);
      const befallen = host.blobDoor.faults.fired > 0;
      await takeRoot(test.platform, SMALL);
      await expectRoot();
      for (const pk of documents(test, 'verificationRun').map(({ id }) => id)) await putBack(pk, []);
      for (const { id } of documents(test, 'verificationRun')) await test.platform.store.remove('register', id, id);
      test.blobs.forge(`roots/${(await latestRoot(test.platform))?.name}`, null);
      if (!befallen) break;
    }
  });

  it('ends in time, and goes on at the next run', async () => {
    let runs = 0;
    while (!(await takeRoot(test.platform, { ...SMALL, budget: 0 })).rooted) runs++;
    expect(runs).toBeGreaterThan(5);
    await expectRoot();
  });

  it('is done once by two hosts at once', async () => {
    const { platform } = await test.otherHost();
    await Promise.all([takeRoot(test.platform, SMALL), takeRoot(platform, SMALL)]);
    await takeRoot(test.platform, SMALL);
    await expectRoot();
    expect(Object.keys(test.blobs.dump()).filter((name) => name.startsWith('roots/'))).toHaveLength(1);
  });

  it('leaves a blob in which somebody else has written', async () => {
    test.blobs.forge('heads/2026-01-15/0000', '["p3",1,"x","2026-01-15T09:00:00.000Z","x"]\n');
    await takeRoot(test.platform, SMALL);
    expect((await latestRoot(test.platform))?.name).toBe('2026-01-15/0001');
    await expectRoot();
  });

  it('waits for a journal that is out of reach', async () => {
    test.blobs.faults.down();
    await expect(takeRoot(mortal(await test.otherHost()))).resolves.toMatchObject({ rooted: true });
    await expect(takeRoot(test.platform)).rejects.toThrow('blobs: unknown');
  });
});

/** A run of the whole register: what it tells everyone, and what it tells officers. */
async function run() {
  const told: unknown[] = [];
  const { id } = await startVerification(test.platform, tester);
  await workOnVerifications(test.platform, callWitness, undefined, async (_, link) => void told.push(link));
  const { state, firstBroken, hiddenBroken } = await readVerification(test.platform, id);
  expect(state).toBe('done');
  return { firstBroken, hiddenBroken, told };
}

const officer = { ...reader, officer: true };

describe('of a chain that everyone knew, and whose user came under protection since', () => {
  const link = { subject: 'b', eventId: 'chain' };
  const happened = async (kind: 'mark' | 'lift') => {
    test.clock.advance('PT1H');
    const event = { actor: tester, action: kind, subject: 'b', audience: 'officers' };
    const audience = kind === 'mark' ? 'officers' : 'everyone';
    await commit(test.platform, { partition: 'b', writes: [], audience, event });
    await record(test.platform, { id: 'b', kind, at: new Date(test.clock.now()).toISOString() });
  };
  beforeEach(night);

  it('that it is gone on the same day is told to officers, and all nights after', async () => {
    await happened('mark');
    await putBack('b', []);
    for (let times = 0; times < 3; times++) {
      expect(await run()).toEqual({ firstBroken: null, hiddenBroken: link, told: [link] });
      await expect(verifyFor(test.platform, reader, 'b', callWitness)).rejects.toThrow('notFound');
      expect(await verifyFor(test.platform, officer, 'b', callWitness)).toMatchObject({ firstBroken: 'chain' });
      // Later nights read no entry of a month that has long passed.
      test.clock.advance('P2M');
      await night();
    }
    expect(test.log).toContainEqual({ code: 'chainBroken', facts: { event: 'chain' } });
    expect(test.log).not.toContainEqual(expect.objectContaining({ facts: expect.objectContaining({ id: 'b' }) }));
    await putBack('c', []);
    expect(await run()).toMatchObject({ firstBroken: { subject: 'c', eventId: 'chain' }, told: [link] });
  });

  it('is told to everyone once the mark was lifted, or where somebody else was marked', async () => {
    await happened('mark');
    await happened('lift');
    await record(test.platform, { id: 'a', kind: 'mark', at: new Date(test.clock.now()).toISOString() });
    await putBack('b', []);
    expect(await run()).toEqual({ firstBroken: link, hiddenBroken: null, told: [] });
    await night();
    expect(await run()).toEqual({ firstBroken: link, hiddenBroken: null, told: [] });
  });

  it('is told to everyone where somebody writes entries of their own', async () => {
    const at = new Date(test.clock.now()).toISOString();
    const { id: keyId } = await test.platform.keys.current('chain-key');
    test.blobs.forge('entries/2026-01/0000', `${JSON.stringify({ id: 'b', at, keyId, mac: 'x' })}\n`);
    await putBack('b', []);
    expect(await run()).toEqual({ firstBroken: link, hiddenBroken: null, told: [] });
  });
});

describe('of a chain that is for officers', () => {
  const secret = 'bb-for-officers';
  let events: string[];
  beforeEach(async () => {
    events = [];
    for (const action of ['incidentReported', 'incidentAssessed'])
      events.push(
        await commit(test.platform, {
          partition: secret,
          writes: [],
          audience: 'officers',
          event: { actor: tester, action, subject: secret, details: { kind: 'loss' } },
        }),
      );
    await night();
  });

  it('an edited event is told to officers by itself, and the pass goes on', async () => {
    const event = documentsOf(secret).find(({ id }) => id === events[0]);
    await intruder(test).write({ ...event, id: events[0] ?? '', pk: secret, details: { kind: 'other' } });
    const link = { subject: secret, eventId: events[0] };
    expect(await run()).toEqual({ firstBroken: null, hiddenBroken: link, told: [link] });
    expect(JSON.stringify(test.log)).not.toContain(secret);
    const later = documentsOf('c').find(({ seq, type }) => type === 'event' && seq === 3);
    await intruder(test).write({ ...(later as Stored), action: 'nothingHappened' });
    expect(await run()).toMatchObject({ firstBroken: { subject: 'c', eventId: later?.id }, hiddenBroken: link });
  });

  it('that it is gone is told to officers, that night and all nights after', async () => {
    await putBack(secret, []);
    const link = { subject: secret, eventId: 'chain' };
    for (let times = 0; times < 2; times++) {
      expect(await run()).toEqual({ firstBroken: null, hiddenBroken: link, told: [link] });
      await expect(verifyFor(test.platform, reader, secret, callWitness)).rejects.toThrow('notFound');
      expect(await verifyFor(test.platform, officer, secret, callWitness)).toMatchObject({ firstBroken: 'chain' });
      await night();
    }
    expect(JSON.stringify(test.log)).not.toContain(secret);
    await putBack('c', []);
    expect(await run()).toMatchObject({ firstBroken: { subject: 'c', eventId: 'chain' }, told: [link] });
  });
});
