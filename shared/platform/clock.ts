/** The one source of time. Instants are epoch milliseconds inside the program and ISO 8601 in UTC wherever they are stored or shown. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** An instant as it is stored: fixed width, so that text order is time order. */
export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Milliseconds of a stored instant. */
export const millis = (stored: string): number => Date.parse(stored);
