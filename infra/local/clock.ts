import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** A move of the clock that is refused; the message says why, in a sentence. */
export class ClockRefused extends Error {
  override readonly name = 'ClockRefused';
}

/** The clock of this process: `Date` itself is shifted, so that the program needs no knowledge of it. */
export interface LocalClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves on by an ISO 8601 duration, on the calendar of the time zone (`P1M` keeps the hour of the day). @throws ClockRefused */
  advance(duration: string): void;
  /** Moves on to an instant (ISO 8601). @throws ClockRefused when it is not ahead */
  moveTo(instant: string): void;
  /** Is told after each move. */
  onMove(listener: () => void): void;
  /** Gives `Date` back. */
  restore(): void;
}

/** Shifts `Date` for the whole process by an offset that is kept in the directory. */
export function shiftClock(timeZone: string, directory?: string): LocalClock {
  const file = directory === undefined ? undefined : join(directory, 'clock.json');
  const real = { Date: globalThis.Date, now: globalThis.Date.now };
  const listeners: (() => void)[] = [];
  let offset = file !== undefined && existsSync(file) ? readOffset(file) : 0;
  const now = () => real.now.call(real.Date) + offset;

  real.Date.now = now;
  globalThis.Date = new Proxy(real.Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    apply: () => new real.Date(now()).toString(),
  });

  const move = (to: number) => {
    if (!Number.isFinite(to)) throw new ClockRefused('That is no instant.');
    if (to <= now()) throw new ClockRefused('The clock goes forward only.');
    if (to > LATEST) throw new ClockRefused('That is too far ahead.');
    offset += to - now();
    if (file !== undefined && directory !== undefined) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(file, `${JSON.stringify({ offset })}\n`);
    }
    for (const listener of listeners) listener();
  };

  return {
    now,
    advance(duration) {
      let ahead: Temporal.ZonedDateTime;
      try {
        ahead = Temporal.Instant.fromEpochMilliseconds(now())
          .toZonedDateTimeISO(timeZone)
          .add(Temporal.Duration.from(duration));
      } catch {
        throw new ClockRefused('That is no ISO 8601 duration, such as P6M.');
      }
      move(ahead.epochMilliseconds);
    },
    moveTo: (instant) => move(Date.parse(instant)),
    onMove: (listener) => void listeners.push(listener),
    restore() {
      real.Date.now = real.now;
      globalThis.Date = real.Date;
    },
  };
}

/** The end of the year 9998: what comes after can't be written in ISO 8601 with four digits. */
const LATEST = Date.UTC(9999, 0);

function readOffset(file: string): number {
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { offset?: unknown };
    if (typeof offset === 'number' && Number.isFinite(offset)) return offset;
  } catch {
    // Answered below.
  }
  throw new ClockRefused(`${file} is broken; --fresh begins anew.`);
}
