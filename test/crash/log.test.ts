import { restamp, startVerification, workOnVerifications } from '../../shared/audit/index.ts';
import { eventsIn, readVerification } from '../../shared/audit/verifications.ts';
import { noWitness } from '../../shared/audit/witness.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documents } from '../setup/lifecycle.ts';
import { chainDocuments, happen, intruder, tester, verified } from '../setup/log.ts';
import { mortal } from '../setup/mortal.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeEach(async () => {
  test = await testPlatform();
});
afterEach(() => test.stop());

type Host = Awaited<ReturnType<TestPlatform['otherHost']>>;

const cuts = [
  ['the process is killed before the write', 'before', mortal],
  ['the process is killed after the write', 'after', mortal],
  ['the reply is lost', 'after', ({ platform }: Host) => platform],
] as const;

const work = (platform: Platform) =>
  workOnVerifications(platform, noWitness, { budget: 60_000, stretch: 3, pageSize: 2 });

/** Does something again and again, each time with a fault at the next write, until no write is left. @returns how many there were */
async function atEveryWrite(
  { door: { faults } }: Host,
  cut: 'before' | 'after',
  once: () => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n++) {
    const before = faults.fired;
    faults.onWrite(n, cut);
    await once();
    faults.heal();
    if (faults.fired === before) return n - 1;
  }
}

describe('a verification of the register', () => {
  const prepare = async () => {
    test.cosmos.clear();
    for (const pk of ['a', 'b', 'c']) await happen(test.platform, pk, 5);
    return (await startVerification(test.platform, tester)).id;
  };
  const expectDone = async (id: string) => {
    const run = await readVerification(test.platform, id);
    expect({ state: run.state, broken: run.firstBroken, events: eventsIn(run.progress) }).toEqual({
      ...{ state: 'done', broken: null, events: 16 },
    });
    expect(documents(test, 'event', id).map(({ action }) => action)).toEqual([
      'verificationStarted',
      'verificationDone',
    ]);
  };

  it.each(cuts)('whichever write it is: %s', async (_, cut, as) => {
    const host = await test.otherHost();
    const writes = await atEveryWrite(host, cut, async () => {
      const id = await prepare();
      await work(as(host)).catch(() => undefined);
      await work(test.platform);
      await expectDone(id);
    });
    expect(writes).toBeGreaterThan(3);
  });

  it('on two hosts at once', async () => {
    const id = await prepare();
    const other = (await test.otherHost()).platform;
    await Promise.all([work(test.platform), work(other)]);
    await work(test.platform);
    await expectDone(id);
  });

  it('finds what is broken wherever it was killed', async () => {
    const host = await test.otherHost();
    for (let n = 1; n <= 4; n++) {
      const id = await prepare();
      const [last] = chainDocuments(test).filter(({ pk, seq }) => pk === 'c' && seq === 4);
      await intruder(test).write({ ...last, action: 'other' });
      host.door.faults.onWrite(n, 'before');
      await work(mortal(host)).catch(() => undefined);
      await work(test.platform);
      // Where a run's own partition comes before, it is counted too.
      expect(await readVerification(test.platform, id)).toMatchObject({
        ...{ state: 'done', firstBroken: { subject: 'c', eventId: last?.id } },
      });
    }
  });
});

describe('a change of the retention', () => {
  const shorter = (platform: Platform): Platform => ({
    ...platform,
    settings: { ...platform.settings, EVENT_RETENTION: 'P1Y' },
  });
  const prepare = async () => {
    test.cosmos.clear();
    await restamp(test.platform);
    for (const pk of ['a', 'b']) await happen(test.platform, pk, 3);
    test.clock.advance('P13M');
    for (const pk of ['a', 'b']) await happen(test.platform, pk, 2);
  };
  const limits = { budget: 60_000, pageSize: 3 };
  const flow = (platform: Platform) => restamp(shorter(platform), limits);

  it.each(cuts)('whichever write it is: %s', async (_, cut, as) => {
    const host = await test.otherHost();
    const writes = await atEveryWrite(host, cut, async () => {
      await prepare();
      await flow(as(host)).catch(() => undefined);
      test.clock.advance('PT5S');
      // However far it came, nobody takes what has expired for tampering, with either setting.
      for (const platform of [test.platform, shorter(test.platform)])
        expect(await verified(platform)).toMatchObject({ intact: true });
      expect(await flow(test.platform)).toMatchObject({ complete: true });
      test.clock.advance('PT5S');
      expect(documents(test, 'event', 'a').map(({ seq }) => seq)).toEqual([4, 5]);
      expect(documents(test, 'event').every(({ retention }) => retention === 'P1Y')).toBe(true);
      expect(documents(test, 'logRetention')).toMatchObject([{ retention: 'P1Y', shortest: null }]);
      expect(await verified(test.platform)).toMatchObject({ intact: true });
    });
    expect(writes).toBeGreaterThan(3);
  });
});
