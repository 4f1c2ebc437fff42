import * as z from 'zod';
import { commit, system } from '../../shared/audit/index.ts';
import {
  type DeadlineHandlers,
  deadlineHandler,
  overdueForEveryone,
  runDeadlines,
} from '../../shared/deadlines/index.ts';
import { type DeadlineLimits, deadlineLimits } from '../../shared/deadlines/run.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { PartitionedDocument } from '../../shared/platform/cosmos/store.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let platform: Platform;
beforeEach(async () => {
  test = await testPlatform();
  platform = test.platform;
});
afterEach(() => test.stop());

/** Something that falls due so many times, an hour apart. */
const Errand = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('void'),
  dueAt: z.string().optional(),
  left: z.number().int(),
  audience: z.string().optional(),
});

const handled: string[] = [];
beforeEach(() => handled.splice(0));

const errands = deadlineHandler(Errand, async (on, { value, etag }) => {
  handled.push(value.id);
  if (value.left < 0) return 'kept';
  const { dueAt, ...rest } = value;
  const document = {
    ...rest,
    left: value.left - 1,
    ...(value.left > 1 && { dueAt: instant(on.clock.now() + 3_600_000) }),
  };
  await commit(on, {
    partition: value.pk,
    writes: [{ kind: 'replace', document, etag }],
    event: { actor: system('test'), action: 'errandDone', subject: value.id },
  });
  return 'done';
});
const handlers: DeadlineHandlers = { void: errands };
const run = (more: Partial<DeadlineLimits> = {}, by = handlers) =>
  runDeadlines(platform, by, { ...deadlineLimits, ...more });

const at = (minutes: number) => instant(platform.clock.now() + minutes * 60_000);
async function errand(dueAt: string | undefined, facts: object = {}): Promise<string> {
  const id = newId();
  await platform.store.create('register', {
    ...{ id, pk: id, type: 'void', left: 1, ...(dueAt !== undefined && { dueAt }) },
    ...facts,
  } as PartitionedDocument);
  return id;
}
/** What nobody could ever handle: it is the oldest, and stays so. */
const poison = (index: number, facts: object) => errand(at(-600 + index), facts);

describe('what falls due', () => {
  it('is done in its order, each once, and what is not due yet is left', async () => {
    const ids = [
      await errand(at(-1)),
      await errand(at(-3)),
      await errand(at(0)),
      await errand(at(1)),
      await errand(undefined),
    ];
    expect(await run({ parallel: 1 })).toEqual({
      done: 3,
      kept: 0,
      overtaken: 0,
      failed: 0,
      complete: true,
      overdue: 0,
    });
    expect(handled).toEqual([ids[1], ids[0], ids[2]]);
    expect(await run()).toMatchObject({ done: 0, complete: true });
    test.clock.advance('PT1M');
    expect(await run()).toMatchObject({ done: 1 });
  });

  it('comes again when the handler says so, once a run however late it is', async () => {
    const id = await errand(at(-600), { left: 3 });
    for (const expected of [1, 0]) expect(await run()).toMatchObject({ done: expected });
    test.clock.advance('PT5H');
    for (const expected of [1, 0]) expect(await run()).toMatchObject({ done: expected });
    test.clock.advance('P1D');
    for (const expected of [1, 0]) expect(await run()).toMatchObject({ done: expected });
    test.clock.advance('P1D');
    expect(await run()).toMatchObject({ done: 0 });
    expect(actionsOf(test, id)).toHaveLength(3);
  });

  it('is read a page at a time', async () => {
    for (let index = 0; index < 7; index++) await errand(at(-index));
    expect(await run({ pageSize: 2 })).toMatchObject({ done: 7, complete: true });
  });
});

describe('what cannot be done', () => {
  it('is logged by its id, and the others are done', async () => {
    const unknown = await poison(0, { type: 'roster' });
    const misshapen = await poison(1, { left: 'many' });
    const nameless = await poison(2, { type: 7 });
    const last = await errand(at(0));
    expect(await run({ parallel: 1 })).toMatchObject({ done: 1, failed: 3, complete: true });
    expect(handled).toEqual([last]);
    expect(
      test.log.filter(({ code }) => code === 'deadlineFailed').map(({ facts }) => [facts.id, facts.type, facts.error]),
    ).toEqual([
      [unknown, 'roster', 'DeadlineFault:noHandler'],
      [misshapen, 'void', 'ZodError'],
      [nameless, '', 'DeadlineFault:noHandler'],
    ]);
  });

  it('does not hold up a run for ever', async () => {
    await poison(0, { type: 'roster' });
    const never = () => new Promise<never>(() => undefined);
    expect(await run({ patience: 20 }, { roster: never })).toMatchObject({ failed: 1, complete: true });
    expect(test.log).toContainEqual({
      code: 'deadlineFailed',
      facts: expect.objectContaining({ error: 'DeadlineFault:tookTooLong' }),
    });
  });

  it('starves nobody, though it is the oldest for ever and uses up what a run may take', async () => {
    for (let index = 0; index < 45; index++) await poison(index, { type: 'roster' });
    const ids = [await errand(at(-2)), await errand(at(-1))];
    const reports = [await run(), await run(), await run()];
    expect(reports.map(({ complete }) => complete)).toEqual([false, false, false]);
    expect(handled).toEqual(ids);
    // It comes round to the beginning: what became due there meanwhile is done as well.
    const early = await errand(at(-700));
    await run();
    await run();
    await run();
    expect(handled).toEqual([...ids, early]);
  });

  it('starves nobody when each takes all of the time', async () => {
    for (let index = 0; index < 3; index++) await poison(index, { type: 'roster' });
    const id = await errand(at(-1));
    const slow: DeadlineHandlers = {
      ...handlers,
      roster: async () => {
        test.clock.advance('PT10M');
        return Promise.reject(new Error('slow'));
      },
    };
    for (let index = 0; index < 4; index++)
      expect(await run({ parallel: 1 }, slow)).toMatchObject({ complete: index === 3 ? expect.any(Boolean) : false });
    expect(handled).toEqual([id]);
  });

  it('is forgotten as a place to begin once a run comes to the end', async () => {
    const ids = await Promise.all(Array.from({ length: 25 }, (_, index) => poison(index, { type: 'roster' })));
    expect(await run()).toMatchObject({ complete: false });
    expect(documents(test, 'deadlinePause')).toHaveLength(1);
    for (const id of ids.slice(3)) await platform.store.remove('register', id, id);
    expect(await run()).toMatchObject({ failed: 3, complete: true });
    expect(documents(test, 'deadlinePause')).toEqual([]);
  });

  it('keeps its place when no time was left to begin anything', async () => {
    for (let index = 0; index < 25; index++) await poison(index, { type: 'roster' });
    await run();
    const before = documents(test, 'deadlinePause');
    await run({ budget: 0 });
    expect(documents(test, 'deadlinePause')).toMatchObject([{ idAfter: before[0]?.idAfter }]);
  });
});

describe('what waits', () => {
  it('shows as overdue after an hour, and to administrators without what is the officers’', async () => {
    await errand(at(0), { left: -1 });
    await errand(at(0), { left: -1, audience: 'everyone' });
    await errand(at(0), { left: -1, audience: 'officers' });
    expect(await run()).toMatchObject({ kept: 3, overdue: 0 });
    test.clock.advance('PT61M');
    expect(await run()).toMatchObject({ kept: 3, overdue: 3 });
    expect(test.log).toContainEqual({ code: 'deadlineOverdue', facts: { overdue: 3 } });
    expect(await overdueForEveryone(platform)).toBe(2);
  });
});

describe.each([
  ['off', { off: true, overdue: 1 }],
  ['dryRun', { dryRun: true, due: 2, overdue: 1 }],
])('with SWEEP_MODE %s', (SWEEP_MODE, report) => {
  it('nothing is done, what waits is counted, and the log says why', async () => {
    await errand(at(-90));
    await errand(at(-1));
    const stopped: Platform = { ...platform, settings: { ...platform.settings, SWEEP_MODE: SWEEP_MODE as 'off' } };
    expect(await runDeadlines(stopped, handlers)).toEqual(report);
    expect(handled).toEqual([]);
    expect(test.log).toContainEqual({ code: 'sweepNotOn', facts: { step: 'deadlines', mode: SWEEP_MODE } });
    expect(await run()).toMatchObject({ done: 2 });
  });
});
