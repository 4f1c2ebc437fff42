import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClockRefused, type LocalClock, shiftClock } from '../../infra/local/clock.ts';

let directory: string;
let clock: LocalClock;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'register-clock-'));
  clock = shiftClock('Europe/Helsinki', directory);
});
afterEach(() => {
  clock.restore();
  rmSync(directory, { recursive: true });
});
const day = () => new Date().toISOString().slice(0, 10);

it('moves Date for the whole process, and gives it back', () => {
  const real = Date.now();
  let moved = 0;
  clock.onMove(() => {
    moved += 1;
  });
  clock.moveTo('2090-01-31T10:00:00Z');
  expect(new Date().getUTCFullYear()).toBe(2090);
  expect(new Date() instanceof Date).toBe(true);
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(Date.parse(Date())).toBeGreaterThan(real);
  clock.restore();
  expect(Date.now() - real).toBeLessThan(60_000);
  expect(moved).toBe(1);
});

it('keeps to the calendar of the time zone', () => {
  clock.moveTo('2090-01-31T10:00:00Z');
  clock.advance('P1M');
  expect(day()).toBe('2090-02-28');
  clock.moveTo('2091-03-24T10:00:00Z');
  clock.advance('P1D');
  // Summer time begins on 25 March 2091 in Helsinki: the day has 23 hours.
  expect(new Date().toISOString()).toMatch(/^2091-03-25T09:00:00/);
});

it('goes forward only', () => {
  for (const duration of ['-P1D', 'PT0S', 'tomorrow']) expect(() => clock.advance(duration)).toThrow(ClockRefused);
  for (const instant of ['2020-01-01T00:00:00Z', 'never']) expect(() => clock.moveTo(instant)).toThrow(ClockRefused);
});

it('is where it was after a restart', () => {
  clock.moveTo('2090-01-31T10:00:00Z');
  clock.restore();
  clock = shiftClock('Europe/Helsinki', directory);
  expect(day()).toBe('2090-01-31');
  clock.restore();
  writeFileSync(join(directory, 'clock.json'), 'x');
  expect(() => shiftClock('Europe/Helsinki', directory)).toThrow(/--fresh/);
});
