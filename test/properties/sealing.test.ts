import fc from 'fast-check';
import { elsewhere } from '../../functions/elsewhere.ts';
import { reseals } from '../../functions/reseals.ts';
import { finishMarks, markUser, readUser } from '../../shared/accounts/index.ts';
import { openCase, readCaseFor, writeMessage } from '../../shared/cases/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { mentions, resealAll } from '../../shared/protection/index.ts';
import { hostIn, tolerated } from '../setup/interleaving.ts';
import { settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testKeys, testPlatform } from '../setup/platform.ts';
import { before as withFirst } from '../setup/rotation.ts';
import { naming, resealUntilDone, without } from '../setup/sealed.ts';

/** Edits, marks and rounds on several hosts, in any order, some of them behind with the key, each killed anywhere: nothing is lost. */

const RUNS = 25;
const keys = testKeys(2);
let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform({}, '2026-01-15T09:00:00Z', keys);
});
afterAll(() => test.stop());

const PEOPLE = [
  { email: 'marta.ohrnberg@borta.example', givenName: 'Märta', familyName: 'Öhrnberg' },
  { email: 'hillevi.skarpsund@borta.example', givenName: 'Hillevi', familyName: 'Skarpsund' },
] as const;
const marking = { contactRequestId: 'call', reviewOn: '2030-01-01' };

const killedAt = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 30 }));
const step = fc.record({
  does: fc.constantFrom('write' as const, 'mark' as const, 'round' as const),
  whose: fc.constantFrom(0, 1),
  /** Whether its host does not know the new version of the key yet. */
  behind: fc.boolean(),
  killedAt,
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

it('loses nothing, whatever comes between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), fc.scheduler(), async (steps, scheduler) => {
      test.cosmos.clear();
      test.clock.advance('PT11M');
      const old = { ...test.platform, keys: withFirst(keys) };
      const officer = await settleNow(old, { duty: 'protectionOfficer' });
      const people = await Promise.all(
        PEOPLE.map(async (person) => {
          const user = await settleNow(old, person);
          const { id } = await openCase(old, user, { subject: 'Ämne', text: 'Fråga', confidential: true });
          return { user, caseId: id };
        }),
      );
      await resealAll(old, reseals);
      await resealAll(test.platform, reseals);
      test.clock.advance('PT31M');

      const at = (whose: number) => people[whose] ?? (people[0] as (typeof people)[number]);
      const does = {
        write: (platform: Platform, { whose }: Step, index: number) =>
          writeMessage(platform, at(whose).user, at(whose).caseId, `Fråga ${index}`),
        mark: (platform: Platform, { whose }: Step) =>
          markUser(platform, officer, at(whose).user.id, marking, elsewhere),
        round: (platform: Platform) => resealAll(platform, reseals, { budget: 600_000, pageSize: 2 }),
      };
      const outcomes = await scheduler.waitFor(
        Promise.all(
          steps.map((one, index) => {
            const host = hostIn(one.behind ? old : test.platform, scheduler);
            return does[one.does](host(`${one.does} ${index}`, one.killedAt), one, index).then(
              () => 'done' as const,
              (thrown: unknown) => {
                tolerated(thrown);
                return 'open' as const;
              },
            );
          }),
        ),
      );

      await finishMarks(test.platform, elsewhere);
      for (const wait of ['PT31M', 'P2D']) {
        test.clock.advance(wait);
        await resealAll(test.platform, reseals);
        await resealUntilDone(test.platform, () => test.clock.advance('PT31M'));
      }
      const found = Object.keys(naming(test, 'v1'));
      expect(found.filter((type) => type !== 'event' && type !== 'screening')).toEqual([]);
      const left = { ...test.platform, keys: without(keys, 'v1') };
      for (const [whose, { user, caseId }] of people.entries()) {
        const now = (await readUser(left, user.id))?.value;
        expect(now).toMatchObject(PEOPLE[whose] ?? {});
        const marked = steps.some(
          (one, index) => one.does === 'mark' && one.whose === whose && outcomes[index] === 'done',
        );
        if (marked) expect(now?.protection).toMatchObject(marking);
        const isMarked = Boolean(now?.protection);
        expect(await mentions(left, `Fråga ${user.email} om det.`, user.id)).toBe(isMarked);
        if (isMarked) expect((await readCaseFor(left, officer, caseId)).case.audience).toBe('officers');
        const { messages } = await readCaseFor(left, now ?? user, caseId);
        for (const [index, one] of steps.entries())
          if (one.does === 'write' && one.whose === whose && outcomes[index] === 'done')
            expect(messages.map(({ text }) => text)).toContain(`Fråga ${index}`);
      }
    }),
    { numRuns: RUNS },
  );
});
