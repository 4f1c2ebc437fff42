import { expiredBefore } from '../../shared/audit/expiry.ts';
import { restamp, verifyChain } from '../../shared/audit/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { type Retention, retention } from '../../shared/platform/retention.ts';
import { documents } from '../setup/lifecycle.ts';
import { chainDocuments, happen, intruder, verified } from '../setup/log.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeEach(async () => {
  test = await testPlatform();
});
afterEach(() => test.stop());

/** The same register after its operator set another retention. */
const keeping = (period: string): Platform => ({
  ...test.platform,
  settings: { ...test.platform.settings, EVENT_RETENTION: period },
});

const limits = { budget: 60_000, pageSize: 2 };

const left = (pk: string) => documents(test, 'event', pk).map(({ seq }) => Number(seq));

describe('a changed retention of events', () => {
  beforeEach(async () => {
    await restamp(test.platform);
    await happen(test.platform, 'a', 3);
    test.clock.advance('P6M');
    await happen(test.platform, 'a', 2);
  });

  it('counts from the event, not from the change', async () => {
    expect(await restamp(keeping('P7M'), limits)).toMatchObject({ complete: true, restamped: 6 });
    expect(left('a')).toHaveLength(5);
    test.clock.advance('P1M1D');
    expect(left('a')).toEqual([4, 5]);
    expect(await verifyChain(keeping('P7M'), 'a')).toMatchObject({ intact: true, events: 2 });
    test.clock.advance('P7M');
    expect(left('a')).toEqual([]);
    expect(await verified(keeping('P7M'))).toMatchObject({ intact: true });
  });

  it('deletes what is older than a shorter one, and keeps for a longer one what is still there', async () => {
    await restamp(keeping('P3M'), limits);
    test.clock.advance('PT2S');
    expect(left('a')).toEqual([4, 5]);
    await restamp(keeping('P5Y'), limits);
    test.clock.advance('P4Y');
    expect(left('a')).toEqual([4, 5]);
    expect(await verifyChain(keeping('P5Y'), 'a')).toMatchObject({ intact: true, events: 2 });
  });

  it('does not make tampering of what expired under a shorter one, and still finds tampering', async () => {
    await restamp(keeping('P3M'), limits);
    test.clock.advance('P2M');
    await happen(keeping('P3M'), 'a', 1);
    // Lengthened again: the first three are long gone, and before anything is stamped anew two more go.
    test.clock.advance('P2M');
    expect(left('a')).toEqual([6]);
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ intact: true, events: 1 });
    await restamp(test.platform, limits);
    test.clock.advance('P1Y');
    await happen(test.platform, 'a', 1);
    expect(await verified(test.platform)).toMatchObject({ intact: true });
    const sixth = chainDocuments(test).find(({ pk, seq }) => pk === 'a' && seq === 6);
    await intruder(test).remove({ pk: 'a', id: String(sixth?.id) });
    expect(await verifyChain(test.platform, 'a')).toMatchObject({ intact: false });
  });

  it('is written down before anything can be gone, in the log as well', async () => {
    await restamp(keeping('P3M'), limits);
    expect(documents(test, 'event', 'logRetention')).toMatchObject([
      { action: 'eventRetentionSet', details: { retention: 'P2Y', expiredBefore: null } },
      { action: 'eventRetentionSet', details: { retention: 'P3M' } },
      { action: 'eventRetentionApplied', details: { retention: 'P3M' } },
    ]);
    expect(documents(test, 'logRetention')).toMatchObject([{ retention: 'P3M', shortest: null }]);
  });

  it('waits while the sweeps are stopped', async () => {
    const stopped = { ...keeping('P3M'), settings: { ...keeping('P3M').settings, SWEEP_MODE: 'off' as const } };
    expect(await restamp(stopped, limits)).toEqual({ restamped: 0, complete: false });
    test.clock.advance('PT1M');
    expect(left('a')).toHaveLength(5);
  });

  it('goes on at the next run where its time was over', async () => {
    const hurried = { ...limits, budget: 0 };
    expect(await restamp(keeping('P1Y'), hurried)).toEqual({ restamped: expect.any(Number), complete: false });
    let runs = 1;
    for (; !(await restamp(keeping('P1Y'), hurried)).complete; runs++)
      if (runs > 20) throw new Error('It does not end');
    expect(runs).toBeGreaterThan(1);
    expect(documents(test, 'event').every((event) => event.retention === 'P1Y')).toBe(true);
    expect(await verified(keeping('P1Y'))).toMatchObject({ intact: true });
  });

  it('leaves what was tampered with to be found', async () => {
    const [first] = chainDocuments(test).filter(({ pk, type }) => pk === 'a' && type === 'event');
    await intruder(test).write({ ...first, at: 'never', subject: 'somebody' });
    await restamp(keeping('P3Y'), limits);
    expect(await verifyChain(keeping('P3Y'), 'a')).toMatchObject({ intact: false, firstBroken: first?.id });
    expect(documents(test, 'event', 'a').find(({ id }) => id === first?.id)).toMatchObject({
      at: 'never',
      retention: 'P3Y',
    });
  });
});

describe('the bound before which events may be gone', () => {
  const now = Date.parse('2026-06-01T00:00:00Z');
  const known = { retention: 'P30D', shortest: null, expiredBefore: '2026-05-20T00:00:00.000Z' };

  it('follows the shortest period that anything may carry, and never goes back', () => {
    expect(expiredBefore('P60D', undefined, now) < '2026-04-03').toBe(true);
    expect(expiredBefore('P60D', { ...known, expiredBefore: '' }, now) > '2026-05-02').toBe(true);
    expect(expiredBefore('P60D', { ...known, expiredBefore: '', shortest: 'P10D' }, now) > '2026-05-22').toBe(true);
    expect(expiredBefore('P60D', known, now)).toBe(known.expiredBefore);
  });
});

describe('the table of retention', () => {
  it('gives an end to whatever says something of a person', () => {
    for (const [type, { holds, period }] of Object.entries<Retention>(retention))
      if (holds === 'personalData') expect([type, period]).not.toEqual([type, null]);
  });
});
