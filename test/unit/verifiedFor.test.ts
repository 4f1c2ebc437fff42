import { commit, verifyFor } from '../../shared/audit/index.ts';
import { readVerification, startVerification, workOnVerifications } from '../../shared/audit/verifications.ts';
import { chainDocuments, happen, headOf, intruder, type Stored, tester } from '../setup/log.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

/**
 * Who is told of what does not hold. Somebody with the database alone can write of any event for whom it is: it must neither be
 * hidden from those whose it was by that, nor be told to others.
 */
let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

/** Everyone's, with events 3 and 5 for officers alone. */
const MIXED = 'm-mixed';
/** Everyone's at first, and for officers since the third event. */
const CLOSED = 'n-closed';
/** For officers from the first event on. */
const SECRET = 'o-secret';
const OPEN = 'p-open';

const happened = (partition: string, action: string, rest: object = {}) =>
  commit(test.platform, {
    ...{ partition, writes: [], ...('chain' in rest && { audience: 'officers' }) },
    event: { actor: tester, action, subject: partition, ...('own' in rest && { audience: 'officers' }) },
  });

beforeEach(async () => {
  test.cosmos.clear();
  for (const own of [{}, {}, { own: 1 }, {}, { own: 1 }, {}]) await happened(MIXED, 'happened', own);
  for (const chain of [{}, {}, { chain: 1 }, { chain: 1 }]) await happened(CLOSED, 'happened', chain);
  for (let n = 0; n < 3; n++) await happened(SECRET, 'happened', { chain: 1 });
  await happen(test.platform, OPEN, 2);
});

const event = (pk: string, seq: number): Stored => {
  const found = chainDocuments(test).find((one) => one.pk === pk && one.type === 'event' && one.seq === seq);
  if (!found) throw new Error('No such event');
  return found;
};
const head = (pk: string): Stored => headOf(test, pk);
const write = (document: Stored, change: object = {}) => intruder(test).write({ ...document, ...change });
const remove = (document: Stored) => intruder(test).remove(document);

const everyone = { audience: 'everyone' };
const officers = { audience: 'officers' };
const other = { action: 'other' };

/** By place: the id that is to be named, or `chain`, or nothing. */
type At = number | 'chain' | 'new' | null;

/** What is done to a chain; what everyone is told then, and what officers are. */
const cases: readonly (readonly [what: string, pk: string, tamper: () => Promise<unknown>, told: At, hidden: At])[] = [
  // Hidden from those whose it was.
  ['an event said to be for officers', MIXED, () => write(event(MIXED, 2), officers), 2, null],
  ['the newest said to be for officers', MIXED, () => write(event(MIXED, 6), officers), 6, null],
  ['an event said to be for nobody', MIXED, () => write(event(MIXED, 2), { audience: 'nobody' }), 2, null],
  [
    'an event said to be for officers, and edited',
    MIXED,
    () => write(event(MIXED, 2), { ...officers, ...other }),
    4,
    null,
  ],
  [
    'the newest said to be so, and edited',
    MIXED,
    () => write(event(MIXED, 6), { ...officers, ...other }),
    'chain',
    null,
  ],
  ['the head said to be for officers', MIXED, () => write(head(MIXED), officers), 'chain', null],
  [
    'the head said to be for officers, and edited',
    MIXED,
    () => write(head(MIXED), { ...officers, seq: 9 }),
    'chain',
    null,
  ],
  [
    'all of it said to be for officers',
    OPEN,
    async () => {
      for (const document of [event(OPEN, 1), event(OPEN, 2), head(OPEN)]) await write(document, officers);
    },
    1,
    null,
  ],
  [
    'an event removed with the hidden one behind it',
    MIXED,
    async () => {
      for (const seq of [2, 3]) await remove(event(MIXED, seq));
    },
    4,
    null,
  ],
  ['an event of what is closed removed', CLOSED, () => remove(event(CLOSED, 2)), 'chain', null],
  ['an event of what is closed said to be hidden', CLOSED, () => write(event(CLOSED, 2), officers), 2, null],
  [
    'an event removed behind a hidden one that was edited',
    MIXED,
    async () => {
      await write(event(MIXED, 3), other);
      await remove(event(MIXED, 4));
    },
    6,
    null,
  ],
  [
    'an event inserted for everyone',
    MIXED,
    () => write(event(MIXED, 4), { id: 'new', seq: 3.5, mac: 'x' }),
    'new',
    null,
  ],
  ['an event inserted into what is closed', CLOSED, () => write(event(CLOSED, 1), { id: 'new', seq: 9 }), 'new', null],
  [
    'an event inserted into what is hidden',
    SECRET,
    () => write(event(SECRET, 1), { id: 'new', seq: 0, ...everyone }),
    'new',
    null,
  ],
  // Told to those whose it never was.
  ['a hidden event said to be everyone\u2019s', MIXED, () => write(event(MIXED, 3), everyone), null, 3],
  ['a hidden event said to be so, and edited', MIXED, () => write(event(MIXED, 3), { ...everyone, ...other }), null, 3],
  ['the newest hidden event said to be so', CLOSED, () => write(event(CLOSED, 4), { ...everyone, ...other }), null, 4],
  [
    'a hidden chain\u2019s event said to be so',
    SECRET,
    () => write(event(SECRET, 2), { ...everyone, ...other }),
    null,
    2,
  ],
  [
    'a hidden event that has lost its place and says so',
    SECRET,
    () => write(event(SECRET, 2), { ...everyone, seq: 'x' }),
    null,
    2,
  ],
  ['a hidden event edited', MIXED, () => write(event(MIXED, 5), other), null, 5],
  ['a hidden event removed', MIXED, () => remove(event(MIXED, 5)), null, 6],
  ['the newest hidden event removed', CLOSED, () => remove(event(CLOSED, 4)), null, 'chain'],
  ['a hidden event inserted', OPEN, () => write(event(OPEN, 2), { id: 'new', seq: 1.5, ...officers }), null, 'new'],
  ['a hidden head said to be everyone\u2019s', SECRET, () => write(head(SECRET), everyone), null, 'chain'],
  [
    'a hidden head said to be so, and edited',
    SECRET,
    () => write(head(SECRET), { ...everyone, seq: 9 }),
    null,
    'chain',
  ],
  ['a hidden head removed', SECRET, () => remove(head(SECRET)), null, 'chain'],
  // The end of a chain is no secret to those who know the chain.
  ['the head removed of what is closed', CLOSED, () => remove(head(CLOSED)), 'chain', null],
  ['the head edited of what is closed', CLOSED, () => write(head(CLOSED), { seq: 9 }), 'chain', null],
  [
    'the head removed where a hidden event is the last',
    MIXED,
    async () => {
      await happened(MIXED, 'happened', { own: 1 });
      await remove(head(MIXED));
    },
    'chain',
    null,
  ],
];

const reader = { actor: tester, officer: false };

/** What a run of the whole register, and a look at one chain, tell. */
async function run() {
  const { id } = await startVerification(test.platform, tester);
  const task: unknown[] = [];
  await workOnVerifications(test.platform, undefined, undefined, async (_, link) => void task.push(link));
  const { state, firstBroken, hiddenBroken } = await readVerification(test.platform, id);
  expect(state).toBe('done');
  return { told: firstBroken, hidden: hiddenBroken, task: task.at(-1) ?? null };
}

async function look(pk: string, officer: boolean) {
  const task: unknown[] = [];
  const found = await verifyFor(test.platform, { ...reader, officer }, pk, undefined, async (_, link) => {
    task.push(link);
  }).catch(({ code }) => ({ code, intact: true, firstBroken: null }));
  return { ...found, task: task.at(-1) ?? null };
}

it.each(cases)('%s is told to whom it concerns, in a run and in a look at it', async (_, pk, tamper, told, hidden) => {
  const ids = new Map<At, string>([1, 2, 3, 4, 5, 6].map((seq) => [seq, idAt(pk, seq)]));
  const idOf = (at: At): string => ids.get(at) ?? String(at);
  const link = (at: At) => (at === null ? null : { subject: pk, eventId: idOf(at) });
  await tamper();

  const all = await run();
  expect(all).toEqual({ told: link(told), hidden: link(hidden), task: link(hidden) });

  const administrator = await look(pk, false);
  expect(administrator).toMatchObject({ intact: told === null, firstBroken: told === null ? null : idOf(told) });
  expect(await look(pk, true)).toMatchObject({ intact: false, firstBroken: idOf(told ?? hidden), task: null });
  if (pk === SECRET && told === null) expect(administrator).toMatchObject({ code: 'notFound' });
});

const idAt = (pk: string, seq: number): string =>
  String(chainDocuments(test).find((one) => one.pk === pk && one.type === 'event' && one.seq === seq)?.id);

it('tells nobody of anything where nothing was touched', async () => {
  expect(await run()).toEqual({ told: null, hidden: null, task: null });
  for (const [pk, events] of [
    [MIXED, 4],
    [CLOSED, 2],
    [OPEN, 2],
  ] as const)
    expect(await look(pk, false)).toMatchObject({ intact: true, events });
  expect(await look(SECRET, false)).toMatchObject({ code: 'notFound' });
  for (const [pk, events] of [
    [MIXED, 6],
    [CLOSED, 4],
    [SECRET, 3],
  ] as const)
    expect(await look(pk, true)).toMatchObject({ intact: true, events });
});
