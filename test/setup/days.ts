/**
 * A calendar for the tests alone, worked out from the rules in words: months by counting, Helsinki's hours by the directive on
 * summer time, dates by tables of names. Nothing of the register's own calendar is used, so that the two can differ.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY = 86_400_000;
const HOUR = 3_600_000;

const parts = (day: Day): [year: number, month: number, date: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};
const dayAt = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const daysAfter = (day: Day, days: number): Day => dayAt(Date.parse(day) + days * DAY);

/** The same date so many months later, or the last of that month where it has no such date. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayAt(Date.UTC(toYear, toMonth - 1, Math.min(date, lastOf(toYear, toMonth))));
}

/** The days between two days, the first left out. */
export function daysUntil(after: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = daysAfter(after, 1); day <= last; day = daysAfter(day, 1)) days.push(day);
  return days;
}

/** From the last Sunday in March to that in October, at one o'clock UTC, the clocks are three hours ahead of UTC, else two. */
function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear();
  const turn = (month: number) => {
    const last = Date.UTC(year, month, 0);
    return last - new Date(last).getUTCDay() * DAY + HOUR;
  };
  return utc >= turn(3) && utc < turn(10);
}

/** The instant of a time of day in Helsinki. */
export function helsinki(day: Day, time = '09:00'): string {
  const winter = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`) - 2 * HOUR;
  return new Date(isSummer(winter - HOUR) ? winter - HOUR : winter).toISOString();
}

/** The day in Helsinki on which an instant falls. */
export function dayOf(instant: string | number): Day {
  const utc = new Date(instant).getTime();
  return dayAt(utc + (isSummer(utc) ? 3 : 2) * HOUR);
}

const names = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ').map((name) => `${name}kuuta`),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
export type Language = keyof typeof names;

/** The days that a text names in a language, in their order. */
export function daysNamed(text: string, language: Language): Day[] {
  const stop = language === 'fi' ? '\\.' : '';
  const pattern = new RegExp(`(?<!\\d)(\\d{1,2})${stop} (${names[language].join('|')}) (\\d{4})`, 'g');
  return [...text.matchAll(pattern)].map(([, date, name = '', year]) =>
    dayAt(Date.UTC(Number(year), names[language].indexOf(name), Number(date))),
  );
}

/** What the rules say of silence since a day. */
export const dueDay = (lastActive: Day): Day => daysAfter(monthsAfter(lastActive, 6), 1);
