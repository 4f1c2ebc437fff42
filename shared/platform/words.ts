import { Temporal } from 'temporal-polyfill';
import type { Day } from './calendar.ts';
import type { Language } from './language.ts';

const locales = { sv: 'sv-FI', fi: 'fi-FI', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

/** A calendar day written out: 30 juni 2027, 30. kesäkuuta 2027, 30 June 2027. */
export const dayText = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** An instant (epoch milliseconds) written out in a time zone: 30 juni 2027 kl. 14:30. */
export const instantText = (at: number, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);

const units = { years: 'year', months: 'month', weeks: 'week', days: 'day', hours: 'hour', minutes: 'minute' } as const;

/** An ISO 8601 duration in words, down to minutes: 6 månader, 30 päivää, 1 year 6 months. */
export function durationText(duration: string, language: Language): string {
  const parts = Temporal.Duration.from(duration);
  return Object.entries(units)
    .filter(([name]) => parts[name as keyof typeof units] > 0)
    .map(([name, unit]) => amount(parts[name as keyof typeof units], unit, language))
    .join(' ');
}

function amount(count: number, unit: string, language: Language): string {
  // The library counts days in Swedish as `dygn`, which is right for hours on end and wrong for days of a calendar.
  if (language === 'sv' && unit === 'day') return `${count} ${count === 1 ? 'dag' : 'dagar'}`;
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A text with each `{name}` replaced by its value. @throws Error naming a placeholder for which there is no value */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for the placeholder ${name}`);
    return value;
  });
