import fc from 'fast-check';
import { type Count, type Limit, limits, marked, unmarked, waitFor } from '../../shared/credentials/limits.ts';

const limit: Limit = { marks: 3, window: 1000 };

describe('a limit', () => {
  it('lets so many marks into a window, then makes wait until its end', () => {
    const first = marked(limit, undefined, 100);
    expect(first).toEqual({ marks: 1, endsAt: 1100 });
    const third = marked(limit, marked(limit, first, 200), 300);
    expect(waitFor(limit, first, 300)).toBe(0);
    expect(waitFor(limit, third, 300)).toBe(800);
    expect(waitFor(limit, third, 1100)).toBe(0);
    expect(marked(limit, third, 1100)).toEqual({ marks: 1, endsAt: 2100 });
  });

  it('is told of by the mark that fills it, and once although others are given back', () => {
    const second = marked(limit, marked(limit, undefined, 100), 100);
    const full = marked(limit, second, 200);
    expect(full).toEqual({ marks: 3, endsAt: 1100, told: true });
    expect(unmarked(full, true)).toEqual(second);
    expect(unmarked(full, false)).toEqual({ marks: 2, endsAt: 1100, told: true });
    expect(marked(limit, full, 1100)).toEqual({ marks: 1, endsAt: 2100 });
  });

  it('never admits more marks in any stretch of time than two windows hold, nor makes anyone wait longer than one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(700), { maxLength: 60 }), (pauses) => {
        let now = 0;
        let count: Count | undefined;
        const admitted: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const wait = waitFor(limit, count, now);
          expect(wait).toBeLessThanOrEqual(limit.window);
          if (wait > 0) continue;
          count = marked(limit, count, now);
          admitted.push(now);
        }
        for (const from of admitted) {
          const within = admitted.filter((at) => at >= from && at < from + limit.window);
          expect(within.length).toBeLessThanOrEqual(2 * limit.marks);
        }
      }),
    );
  });

  it('keeps what it counts no longer than an hour', () => {
    for (const { window, marks } of Object.values(limits)) {
      expect(window).toBeLessThanOrEqual(3_600_000);
      expect(marks).toBeGreaterThan(0);
    }
  });
});
