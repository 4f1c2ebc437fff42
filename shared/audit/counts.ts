import * as z from 'zod';
import type { Reader } from './asRead.ts';

/** How many events were found right, by who may read them: a verification counts for each reader what they may read. */
export const Counts = z.record(z.string(), z.number().int());
export type Counts = Readonly<z.output<typeof Counts>>;

export const NONE: Counts = {};

/** The counts with some more of one audience. */
export const plus = (counts: Counts, audience: string, more = 1): Counts => ({
  ...counts,
  [audience]: (counts[audience] ?? 0) + more,
});

/** Two counts as one. */
export const both = (one: Counts, other: Counts): Counts =>
  Object.entries(other).reduce((counts, [audience, more]) => plus(counts, audience, more), one);

/** All of them. */
export const allOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whether somebody may read what is for an audience. */
export const mayRead = ({ officer, names = [] }: Pick<Reader, 'officer' | 'names'>, audience: string): boolean =>
  officer || audience === 'everyone' || names.includes(audience);

/** As many as a reader may read of. */
export const countFor = (reader: Pick<Reader, 'officer' | 'names'>, counts: Counts): number =>
  Object.entries(counts).reduce((sum, [audience, count]) => sum + (mayRead(reader, audience) ? count : 0), 0);

/** For whom a document says that it is, genuine or not. */
export const audienceIn = (document: unknown): string => {
  const audience = (document as { audience?: unknown } | null | undefined)?.audience;
  return typeof audience === 'string' ? audience : 'everyone';
};
