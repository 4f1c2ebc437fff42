import { type Day, dayOf, daysAfter, daysNamed, dueDay, helsinki, monthsAfter } from '../setup/days.ts';
import { type Life, startLife } from '../setup/life.ts';

let life: Life;
const year = new Date().getUTCFullYear() + 1;
beforeAll(async () => {
  life = await startLife({}, { begin: `${year}-01-15` });
});
afterAll(() => life.stop());

const lastSunday = (of: number, month: '03' | '10'): Day => {
  const last = `${of}-${month}-31`;
  return daysAfter(last, -new Date(last).getUTCDay());
};
/** The last day of activity for which silence ends on a day. */
const silentFrom = (due: Day): Day => monthsAfter(daysAfter(due, -1), -6);

/** When people were last active, in their order, and what the rules in words make of it. */
const cases: readonly { what: string; on: Day; at?: string; due: Day }[] = [
  { what: 'the clocks go back on the day itself', on: silentFrom(lastSunday(year, '10')), due: lastSunday(year, '10') },
  { what: 'half a year ends on the 30th', on: `${year}-05-31`, due: `${year}-12-01` },
  { what: 'the last minute of a day in Helsinki', on: `${year}-06-10`, at: '23:58', due: `${year}-12-11` },
  { what: 'the first minute of the next', on: `${year}-06-11`, at: '00:00', due: `${year}-12-12` },
  { what: 'half a year ends with the year', on: `${year}-06-30`, due: `${year}-12-31` },
  { what: 'into the next year', on: `${year}-07-01`, due: `${year + 1}-01-02` },
  { what: 'the 29th of August', on: `${year}-08-29`, due: `${year + 1}-03-01` },
  { what: 'the last of August', on: `${year}-08-31`, due: `${year + 1}-03-01` },
  {
    what: 'the clocks go forward on the day itself',
    on: silentFrom(lastSunday(year + 1, '03')),
    due: lastSunday(year + 1, '03'),
  },
];

it('knows itself what it holds the register against', () => {
  expect(cases.map(({ on }) => on)).toEqual(cases.map(({ on }) => on).sort());
  for (const { on, due } of cases.filter(({ on }) => on !== `${year}-08-29`)) expect(dueDay(on)).toBe(due);
  expect(helsinki('2026-03-29', '00:00')).toBe('2026-03-28T22:00:00.000Z');
  expect(helsinki('2026-03-30', '00:00')).toBe('2026-03-29T21:00:00.000Z');
  expect(helsinki('2026-10-25', '00:00')).toBe('2026-10-24T21:00:00.000Z');
  expect(helsinki('2026-10-26', '00:00')).toBe('2026-10-25T22:00:00.000Z');
  expect(dayOf('2026-10-25T21:59:59Z')).toBe('2026-10-25');
});

describe('an account whose last activity was on a day', () => {
  const people: { id: string; email: string; due: Day }[] = [];

  it('will be deactivated at the beginning of the day after half a calendar year', async () => {
    for (const { what, on, at, due } of cases) {
      // February has a 29th in some years.
      const by = on === `${year}-08-29` ? dueDay(on) : due;
      await life.moveTo(on, at);
      const [one] = await life.settle(1);
      if (!one) throw new Error('Nobody');
      expect([what, (await life.shown(one)).deactivatesAt]).toEqual([what, helsinki(by, '00:00')]);
      people.push({ ...one, due: by });
    }
  });

  it('is prompted 30, 14 and 3 days ahead, ends at that midnight and not before, and is erased 30 days later', async () => {
    type Moment = readonly [day: Day, time: string, what: () => Promise<unknown>];
    const status = async (one: { id: string }) => (await life.shown(one))?.status;
    const remind = () => life.run('remindInactiveUsers', 'dispatchMail');
    const deactivate = () => life.run('deactivateInactiveUsers');
    const erase = () => life.run('eraseDeactivatedUsers');
    const moments = people.flatMap((one): Moment[] => {
      const { due, email } = one;
      const erased = daysAfter(due, 30);
      return [
        ...[30, 14, 3].flatMap((lead, stage): Moment[] => [
          [daysAfter(due, -lead - 1), '23:57', async () => [await remind(), await expectPrompts(email, stage)]],
          [
            daysAfter(due, -lead),
            '00:00',
            async () => {
              await remind();
              const text = (await expectPrompts(email, stage + 1)).at(-1)?.text ?? '';
              expect(daysNamed(text, 'sv').slice(1)).toEqual([daysAfter(due, -1), due]);
            },
          ],
        ]),
        [daysAfter(due, -1), '23:57', async () => [await deactivate(), expect(await status(one)).toBe('active')]],
        [
          due,
          '00:00',
          async () => {
            await deactivate();
            const user = await life.shown(one);
            expect([user.status, user.erasesAt]).toEqual(['deactivated', helsinki(erased, '00:00')]);
          },
        ],
        [daysAfter(erased, -1), '23:57', async () => [await erase(), expect(await status(one)).toBe('deactivated')]],
        [erased, '00:00', async () => [await erase(), expect(await status(one)).toBeUndefined()]],
      ];
    });
    const past = Object.groupBy(moments, ([day, time]) => `${day} ${time}`);
    for (const [moment, works = []] of Object.entries(past).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [day = '', time = ''] = moment.split(' ');
      if (Date.parse(helsinki(day, time)) > life.now()) await life.moveTo(day, time);
      for (const [, , work] of works) await work();
    }
  });

  const expectPrompts = async (email: string, count: number) => {
    const prompts = (await life.inbox(email)).filter(({ text }) => text.includes('/keep-alive#'));
    expect(prompts).toHaveLength(count);
    return prompts;
  };
});
