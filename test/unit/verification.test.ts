import { uncovered } from '../../shared/audit/chain.ts';
import { Actor, ChainHead, StoredEvent } from '../../shared/audit/event.ts';
import { commit, verifyChain } from '../../shared/audit/index.ts';
import { startVerification, workOnVerifications } from '../../shared/audit/verifications.ts';
import { type CallWitness, noWitness } from '../../shared/audit/witness.ts';
import { documents } from '../setup/lifecycle.ts';
import { chainDocuments, happen, headOf, intruder, type Stored, tester, verified } from '../setup/log.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterEach(() => test.cosmos.clear());
afterAll(() => test.stop());

const events = (pk: string): Stored[] =>
  chainDocuments(test)
    .filter((document) => document.pk === pk && document.type === 'event')
    .sort((a, b) => Number(a.seq) - Number(b.seq));

const event = (pk: string, seq: number): Stored => {
  const found = events(pk)[seq - 1];
  if (!found) throw new Error('No such event');
  return found;
};

const head = (pk: string): Stored => headOf(test, pk);

describe('verification of the whole register', () => {
  beforeEach(async () => {
    await happen(test.platform, 'a', 5);
    await happen(test.platform, 'b', 1);
    await happen(test.platform, 'c', 7);
  });

  it('finds an untouched register intact, and tells of itself', async () => {
    const { run, intact, events, firstBroken } = await verified(test.platform);
    expect({ intact, firstBroken }).toEqual({ intact: true, firstBroken: null });
    // Its own beginning is an event of the register as well.
    expect(events).toBe(14);
    expect(documents(test, 'event', run.id)).toMatchObject([
      { action: 'verificationStarted', actorId: 'tester' },
      // Not how many: of two who read this, one may read more events than the other.
      { action: 'verificationDone', details: { intact: true } },
    ]);
    expect(documents(test, 'verificationRun')).toMatchObject([{ state: 'done', retention: 'P2Y' }]);
  });

  it.each([
    ['an event that was edited', () => intruder(test).write({ ...event('a', 3), subject: 'somebody' }), 'a', 3],
    ['details that were edited', () => intruder(test).write({ ...event('c', 1), details: { n: 9 } }), 'c', 1],
    ['an event that was removed', () => intruder(test).remove(event('a', 2)), 'a', 3],
    ['the first event removed', () => intruder(test).remove(event('a', 1)), 'a', 2],
    ['an event that has lost its place', () => intruder(test).write({ ...event('a', 4), seq: undefined }), 'a', 4],
    ['the newest event removed', () => intruder(test).remove(event('c', 7)), 'c', 'chain'],
    ['the only event removed', () => intruder(test).remove(event('b', 1)), 'b', 'chain'],
    ['a head removed', () => intruder(test).remove(head('c')), 'c', 'chain'],
    ['a head edited', () => intruder(test).write({ ...head('c'), lastAt: '2020-01-01T00:00:00.000Z' }), 'c', 'chain'],
    [
      'events in another order',
      async () => {
        const [second, third] = [event('a', 2), event('a', 3)];
        await intruder(test).write({ ...second, seq: 3 });
        await intruder(test).write({ ...third, seq: 2 });
      },
      'a',
      3,
    ],
  ])('finds %s', async (_, tamper, subject, at) => {
    const expected = { subject, eventId: at === 'chain' ? at : event(subject, Number(at)).id };
    await tamper();
    expect(await verified(test.platform)).toMatchObject({ intact: false, firstBroken: expected });
    expect(test.log).toContainEqual({ code: 'chainBroken', facts: { id: expected.subject, event: expected.eventId } });
  });

  it.each([
    ['in the chain of another', { pk: 'b', seq: 2 }],
    ['at the end of its own', { pk: 'a', seq: 6 }],
    ['into a partition that has none', { pk: 'new', seq: 1 }],
    ['without a place', { pk: 'a', seq: 'x' }],
    ['with no place at all', { pk: 'a', seq: undefined }],
    ['in the place of nothing', { pk: 'a', seq: null }],
    ['before the first', { pk: 'a', seq: 0 }],
    ['long before the first', { pk: 'a', seq: -1 }],
    ['at the lowest number there is', { pk: 'a', seq: -Number.MAX_VALUE }],
    ['half before the first', { pk: 'a', seq: 0.5 }],
    ['between two', { pk: 'a', seq: 2.5 }],
    ['in the place of another', { pk: 'a', seq: 3 }],
    ['far behind the end', { pk: 'a', seq: 1e300 }],
    ['into the partition without a name', { pk: '', seq: 1 }],
  ])('finds an event inserted %s, in all and by itself', async (_, place) => {
    await intruder(test).write({ ...event('a', 5), id: 'inserted', mac: 'forged', ...place });
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: place.pk, eventId: 'inserted' } });
    expect(await verifyChain(test.platform, place.pk)).toMatchObject({ intact: false, firstBroken: 'inserted' });
  });

  it('finds a second head, and one in the partition without a name', async () => {
    await intruder(test).write({ ...head('a'), id: 'other' });
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ firstBroken: 'other' });
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: 'a', eventId: 'other' } });
    await intruder(test).remove({ pk: 'a', id: 'other' });
    await intruder(test).write({ ...head('a'), pk: '' });
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: '', eventId: 'chain' } });
  });

  const other = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'string') return `${value}x`;
    if (Array.isArray(value)) return [...value, 'x'];
    return { ...(value as object), x: 'x' };
  };
  const left = Object.keys(uncovered);
  const fieldsOf = (schema: { readonly shape: object }) =>
    Object.keys(schema.shape).filter((field) => !left.includes(field) || field === 'mac');
  const actors = Actor.options.flatMap(({ shape }) => Object.keys(shape));

  it.each(fieldsOf(StoredEvent))('finds an edit of the field %s of an event, whichever it is', async (field) => {
    const before = event('a', 3);
    expect(before[field]).toBeDefined();
    await intruder(test).remove(before);
    await intruder(test).write({ ...before, [field]: other(before[field]) });
    expect((await verified(test.platform)).intact).toBe(false);
    expect((await verifyChain(test.platform, 'a')).intact).toBe(false);
  });

  it.each(fieldsOf(ChainHead))('finds an edit of the field %s of a head', async (field) => {
    const before = head('a');
    expect(before[field]).toBeDefined();
    await intruder(test).remove(before);
    await intruder(test).write({ ...before, [field]: other(before[field]) });
    expect((await verified(test.platform)).intact).toBe(false);
    expect((await verifyChain(test.platform, 'a')).intact).toBe(false);
  });

  it.each([...new Set(actors)])('finds an edit of %s of whoever did it alone', async (field) => {
    await commit(test.platform, { partition: 'a', writes: [], event: { actor: tester, action: 'read', subject: 'a' } });
    const before = event('a', 6);
    const values: Readonly<Record<string, string>> = { kind: 'system', id: 'framed', capacity: 'member' };
    const actor = { ...(before.actor as object), [field]: values[field] };
    expect(Actor.safeParse(actor).success).toBe(true);
    await intruder(test).write({ ...before, actor });
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: 'a', eventId: before.id } });
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ firstBroken: before.id });
  });

  it.each([
    ['a field of its own', { note: 'x' }],
    ['an id that it was not about', { details: { n: 2, of: ['a'], ids: ['b'] } }],
    ['details in an array of another form', { fields: ['n', 'n'] }],
  ])('finds %s added to an event', async (_, added) => {
    await intruder(test).write({ ...event('a', 3), ...added });
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { eventId: event('a', 3).id } });
  });

  it('finds an older head put back over its events', async () => {
    const older = head('b');
    await happen(test.platform, 'b', 2);
    await intruder(test).write(older);
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: 'b', eventId: 'chain' } });
  });

  it('needs a witness to find the newest events removed with an older head put back, and a partition that is gone', async () => {
    const kept = new Map<string, number>();
    const witness: CallWitness = async () => ({
      confirms: async (pk, head) =>
        !head || head.seq >= (kept.get(pk) ?? 0) ? null : { subject: pk, eventId: 'chain', audience: 'everyone' },
      missing: async (before) =>
        kept.has('gone') && before === undefined ? { subject: 'gone', eventId: 'chain', audience: 'everyone' } : null,
    });
    const older = head('b');
    await happen(test.platform, 'b', 1);
    kept.set('b', 2);
    expect(await verified(test.platform, witness)).toMatchObject({ intact: true });
    await intruder(test).remove(event('b', 2));
    await intruder(test).write(older);
    expect(await verified(test.platform)).toMatchObject({ intact: true });
    expect(await verified(test.platform, witness)).toMatchObject({ firstBroken: { subject: 'b', eventId: 'chain' } });
    kept.delete('b');
    kept.set('gone', 1);
    expect(await verified(test.platform, witness)).toMatchObject({ firstBroken: { subject: 'gone' } });
  });

  it('tells everyone of a partition of which a forged head for officers is all that is left, if a witness knew it as theirs', async () => {
    for (const audience of ['everyone', 'officers']) {
      const witness: CallWitness = async () => ({
        confirms: async (pk, head) => (pk === 'b' && !head ? { subject: pk, eventId: 'chain', audience } : null),
        missing: async () => null,
      });
      await intruder(test).write({ ...head('b'), audience: 'officers', mac: 'forged' });
      for (const { pk, id } of documents(test, 'event').filter(({ pk }) => pk === 'b'))
        await intruder(test).remove({ pk: String(pk), id });
      const { run } = await verified(test.platform, witness);
      const chain = { subject: 'b', eventId: 'chain' };
      expect(run).toMatchObject({ firstBroken: audience === 'everyone' ? chain : null, hiddenBroken: chain });
    }
  });

  it('goes on where it was, in pieces however small', async () => {
    for (const stretch of [1, 2, 3, 5]) {
      const limits = { budget: 0, stretch, pageSize: 2 };
      const { intact, events, run } = await verified(test.platform, noWitness, limits);
      expect({ intact, events }).toEqual({ intact: true, events: documents(test, 'event').length - 1 });
      await intruder(test).remove(run);
      for (const { id } of documents(test, 'event', run.id)) await intruder(test).remove({ pk: run.id, id });
      await intruder(test).remove({ pk: run.id, id: 'chain' });
    }
  });

  it('takes nothing amiss that is committed while it looks', async () => {
    await startVerification(test.platform, tester);
    const { store } = test.platform;
    let pages = 0;
    const busy = {
      ...test.platform,
      store: {
        ...store,
        async *pages(...of: Parameters<typeof store.pages>) {
          for await (const page of store.pages(...of)) {
            for (const pk of ['a', 'b', 'c', `new-${pages++}`]) if (pages < 12) await happen(test.platform, pk, 1);
            yield page;
          }
        },
      } as typeof store,
    };
    await workOnVerifications(busy, noWitness, { budget: 60_000, stretch: 3, pageSize: 2 });
    expect(documents(test, 'verificationRun')).toMatchObject([{ state: 'done', firstBroken: null }]);
  });

  it('is one run, however often it is asked for', async () => {
    const first = await startVerification(test.platform, tester);
    expect(await startVerification(test.platform, tester)).toEqual(first);
  });

  it('finds a record of retention that was not written here', async () => {
    await intruder(test).write({
      ...{ id: 'logRetention', pk: 'logRetention', type: 'logRetention', retention: 'P2Y', shortest: null },
      ...{ expiredBefore: '2099-01-01T00:00:00.000Z', keyId: event('a', 1).keyId, mac: 'made up' },
    });
    await intruder(test).remove(event('a', 2));
    expect(await verified(test.platform)).toMatchObject({ firstBroken: { subject: 'logRetention' } });
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ intact: false });
  });
});

describe('the verification of one chain', () => {
  it('follows commits to their head', async () => {
    await happen(test.platform, 'a', 3);
    expect(await verifyChain(test.platform, 'a')).toEqual({ intact: true, events: 3, firstBroken: null });
    await Promise.all([
      ...Array.from({ length: 5 }, () =>
        commit(test.platform, { partition: 'a', writes: [], event: { actor: tester, action: 'read', subject: 'a' } }),
      ),
      verifyChain(test.platform, 'a').then((found) => expect(found.intact).toBe(true)),
    ]);
  });

  it('lets events be gone that have outlived their retention, and no younger ones', async () => {
    await happen(test.platform, 'a', 2);
    test.clock.advance('P1Y');
    await happen(test.platform, 'a', 2);
    const youngest = event('a', 4);
    test.clock.advance('P1Y1D');
    expect(documents(test, 'event')).toHaveLength(2);
    expect(await verifyChain(test.platform, 'a')).toEqual({ intact: true, events: 2, firstBroken: null });
    await intruder(test).remove(event('a', 1));
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ firstBroken: youngest.id });
    test.clock.advance('P1Y');
    expect(documents(test, 'event')).toHaveLength(0);
    expect(await verifyChain(test.platform, 'a')).toEqual({ intact: true, events: 0, firstBroken: null });
    expect(await verified(test.platform)).toMatchObject({ intact: true });
  });
});
