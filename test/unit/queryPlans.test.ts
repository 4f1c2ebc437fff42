import * as z from 'zod';
import { queryPlans } from '../../shared/platform/cosmos/queryPlans.ts';
import type { Document } from '../../shared/platform/cosmos/store.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

const IN_ORDER = 'SELECT * FROM c WHERE c.dueAt <= @now ORDER BY c.dueAt, c.id';
const COUNT = 'SELECT VALUE COUNT(1) FROM c WHERE c.dueAt <= @now';

const answers = async <S extends z.ZodType>(text: string, now: string, schema: S): Promise<z.output<S>[]> => {
  const found: z.output<S>[] = [];
  for await (const page of test.platform.store.pages('register', { text, parameters: { now }, pageSize: 2 }, schema))
    found.push(...page.map(({ value }) => value));
  return found;
};
const due = async (now: string) =>
  (await answers(IN_ORDER, now, z.object({ dueAt: z.string() }))).map(({ dueAt }) => dueAt);
const counted = (now: string) => answers(COUNT, now, z.number());

it('is asked for once for each text, whatever its parameters; every answer is that of its own parameters', async () => {
  const days = ['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-05', '2026-01-04'];
  for (const dueAt of days) {
    const document: Document & { pk: string; dueAt: string } = { id: dueAt, pk: dueAt, type: 'user', dueAt };
    await test.platform.store.create('register', document);
  }
  test.cosmos.requests.take();
  for (const now of ['2026-01-02', '2026-01-05', '2025-12-31', '2026-01-04']) {
    const expected = [...days].sort().filter((day) => day <= now);
    expect(await due(now)).toEqual(expected);
    expect(await counted(now)).toEqual([expected.length]);
  }
  const plans = test.cosmos.requests.take().filter(({ operation }) => operation === 'queryPlan');
  expect(plans.map(({ query }) => query).sort()).toEqual([IN_ORDER, COUNT].sort());
});

describe('what is kept', () => {
  const whole = { queryInfo: { top: null }, queryRanges: [{ min: '', max: 'FF' }] };
  const headers = { 'x-ms-cosmos-is-query-plan-request': 'True' };

  /** How often the gateway is asked when two ask one after the other. */
  const asked = async (result: unknown, [first, second]: readonly [object, object]): Promise<number> => {
    const { plugin } = queryPlans();
    let times = 0;
    const next = async () => {
      times += 1;
      return { headers: {}, result };
    };
    for (const one of [first, second]) expect((await plugin(one as never, {} as never, next)).result).toEqual(result);
    return times;
  };
  const request = (query: string, more: object = {}) => ({
    path: '/docs',
    headers,
    body: JSON.stringify({ query }),
    ...more,
  });

  it.each([
    ['a plan of the same text', whole, [request('a'), request('a')], 1],
    ['not one of another text', whole, [request('a'), request('b')], 2],
    ['not one of another container', whole, [request('a'), request('a', { path: '/other' })], 2],
    ['not an answer that is no plan', whole, [request('a', { headers: {} }), request('a', { headers: {} })], 2],
    ['not a count', { ...whole, queryInfo: { top: 5 } }, [request('a'), request('a')], 2],
    [
      'not a part of the partitions',
      { ...whole, queryRanges: [{ min: '05', max: '06' }] },
      [request('a'), request('a')],
      2,
    ],
    [
      'not several parts',
      { ...whole, queryRanges: [...whole.queryRanges, ...whole.queryRanges] },
      [request('a'), request('a')],
      2,
    ],
    ['nothing when it is not known of what', whole, [request('a', { body: {} }), request('b', { body: {} })], 2],
    ['nothing when nothing came', undefined, [request('a'), request('a')], 2],
  ] as const)('is %s', async (_, result, requests, times) => {
    expect(await asked(result, requests)).toBe(times);
  });

  it('is given to each as its own', async () => {
    const { plugin } = queryPlans();
    const ask = async () =>
      (
        await plugin(request('a') as never, {} as never, async () => ({
          headers: {},
          result: whole,
        }))
      ).result;
    await ask();
    const [one, other] = [await ask(), await ask()];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
  });
});
