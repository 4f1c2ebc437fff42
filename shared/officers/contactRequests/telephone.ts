/** Country codes of one and two digits; all others have three (ITU-T E.164). */
const COUNTRY = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Digits that are dialled within a switchboard. */
const EXTENSION = /^\d{2,6}$/;

/** A number without what it is divided by. */
export const dialled = (number: string): string => number.replace(/[ ()-]/g, '').replace(/^00/, '+');

/** The digits after the country code or the trunk zero: the same however a number is written. */
const significant = (number: string): string =>
  number.startsWith('+') ? number.slice(1).replace(COUNTRY, '') : number.replace(/^0/, '');

/**
 * Whether a number is reached through a switchboard: an extension by itself, the switchboard's own number, or that number with the
 * extension's digits after it. Anything else may be anybody's. Pure.
 */
export function isExtensionOf(number: string, switchboard: string | null): boolean {
  if (switchboard === null) return false;
  const called = dialled(number);
  const through = dialled(switchboard);
  if (EXTENSION.test(called)) return true;
  const alike = called.startsWith('+') === through.startsWith('+');
  return alike ? called.startsWith(through) : significant(called).startsWith(significant(through));
}
