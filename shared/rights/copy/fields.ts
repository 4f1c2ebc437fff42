/**
 * Why something that is held is not in the copy of somebody's data; each reason is told in the copy.
 * - `secret`: of use to whoever would break in, and to nobody else: hashes of passwords and tokens, keyed hashes of sources
 * - `repeated`: only repeats what the copy tells elsewhere, for a query or a list
 * - `integrity`: numbers and seals that show whether somebody tampered with the log
 * - `others`: says who somebody else is, or is about somebody else (GDPR art. 15(4); C-579/21 for those who looked)
 * - `unattributable`: a keyed hash that nobody can lead back to a person (art. 11), gone within the hour
 * - `impersonal`: says nothing of a person
 */
export const leaveReasons = ['secret', 'repeated', 'integrity', 'others', 'unattributable', 'impersonal'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** For every field of what is stored: told in the copy, or left out for a reason. A new field does not compile until it is decided. */
export type Fields<D> = { readonly [F in keyof D]-?: 'told' | LeaveReason };

type Told<D, F> = { [K in keyof D as F extends { readonly [P in K]: 'told' } ? K : never]: D[K] };

/** What a stored thing gives to the copy by a table of its fields. */
export interface Telling<D, F extends Fields<D>> {
  readonly fields: F;
  of(stored: D): Told<D, F>;
}

/** `telling<Stored>()({ … })`: by a table that has every field of what is stored. */
export const telling =
  <D extends object>() =>
  <const F extends Fields<D>>(fields: F): Telling<D, F> => ({
    fields,
    of: (stored) =>
      Object.fromEntries(Object.entries(stored).filter(([name]) => fields[name as keyof F] === 'told')) as Told<D, F>,
  });

/** The fields of a table that are left out, with their reasons. */
export const leftOutOf = (fields: Readonly<Record<string, 'told' | LeaveReason>>): [string, LeaveReason][] =>
  Object.entries(fields).flatMap(([name, decided]) => (decided === 'told' ? [] : [[name, decided]]));
