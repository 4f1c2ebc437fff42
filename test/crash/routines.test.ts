import { joinRosters } from '../../shared/accounts/roster.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { routineDeadlines, routines, watchRoutines } from '../../shared/routines/index.ts';
import { documents } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { settle } from '../setup/users.ts';
import { misfortunes, walk } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform({}, '2026-12-01T09:00:00Z');
});
afterAll(() => test.stop());

const count = (type: string, of: (document: Record<string, unknown>) => boolean = () => true) =>
  documents(test, type).filter(of).length;
/** When the first reminder is due. */
const FIRST = Date.parse('2027-10-26T09:00:00Z');

/** The owner of each routine, an administrator, is reminded once, however often the timer runs and is killed. */
const reminding = {
  async prepare() {
    await joinRosters(test.platform, await settle(test.platform, { role: 'administrator' }));
    await watchRoutines(test.platform);
    if (test.clock.now() < FIRST) test.clock.to(instant(FIRST));
    else test.clock.advance('P30D');
  },
  run: (platform: Platform) => runDeadlines(platform, routineDeadlines),
  async expect() {
    await runDeadlines(test.platform, routineDeadlines);
    const told = documents(test, 'mail').map(({ parameters }) => (parameters as { routine: string }).routine);
    expect(told.sort()).toEqual(routines.map(({ id }) => id).sort());
    const next = documents(test, 'routine').map(({ dueAt }) => Date.parse(String(dueAt)));
    expect(next.filter((at) => at <= test.clock.now())).toEqual([]);
  },
};

/** The watch over the routines begins once. */
const beginning = {
  prepare: async () => undefined,
  run: (platform: Platform) => watchRoutines(platform),
  async expect() {
    await watchRoutines(test.platform);
    expect(count('routine')).toBe(routines.length);
    expect(count('event', ({ action }) => action === 'routineInForce')).toBe(routines.length);
  },
};

describe.each(misfortunes)('$name', (misfortune) => {
  it('has every routine watched once', async () => {
    expect(await walk(test, beginning, misfortune)).toBeGreaterThanOrEqual(routines.length);
  });

  it('reminds everyone of every routine once', async () => {
    expect(await walk(test, reminding, misfortune)).toBeGreaterThanOrEqual(routines.length);
  });
});
