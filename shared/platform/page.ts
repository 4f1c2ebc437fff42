import type * as z from 'zod';
import type { ContainerId } from './cosmos/containers.ts';
import type { Query, Versioned } from './cosmos/store.ts';
import { openCursor, sealCursor } from './cursor.ts';
import type { Platform } from './platform.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

/** A list in the order of one unique text, read a page at a time. */
export interface KeysetList<S extends z.ZodType> {
  readonly container: ContainerId;
  readonly schema: S;
  /** Identifies the list, its filters and its reader: a cursor fits no other. */
  readonly name: readonly unknown[];
  /** The query of the rows after the cursor's place (undefined: from the beginning), in order. */
  query(after: string | number | undefined): Query;
  /** Whether a row belongs to the list, where the query alone cannot say. */
  keep?(row: z.output<S>): boolean | Promise<boolean>;
  /** Rows that have another place in this list than in the store, for `keep` to leave out there. */
  readonly others?: readonly z.output<S>[];
  /** Rows that the query does not find, and that stand in the list in their places. */
  readonly beside?: readonly z.output<S>[];
  /** The sort value of a row. */
  key(row: z.output<S>): string | number;
}

/** One page of a list. One row more than asked for is read, so that the last page has no cursor. @throws Refusal `invalidCursor` */
export async function pageOf<S extends z.ZodType>(
  platform: Platform,
  list: KeysetList<S>,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<z.output<S>>> {
  const after = (await openCursor(platform, list.name, cursor))?.[0];
  const rows: z.output<S>[] = [];
  for await (const page of platform.store.pages(
    list.container,
    { ...list.query(after), pageSize: limit + 1 },
    list.schema,
  )) {
    const read = page.map(({ value }: Versioned<z.output<S>>) => value);
    const kept = list.keep ? await Promise.all(read.map((row) => list.keep?.(row))) : undefined;
    rows.push(...(kept ? read.filter((_, index) => kept[index]) : read));
    if (rows.length > limit) break;
  }
  const others = list.others?.filter((row) => after === undefined || list.key(row) > after) ?? [];
  if (others.length > 0) {
    rows.push(...others);
    rows.sort((one, other) => (list.key(one) < list.key(other) ? -1 : 1));
  }
  for (const row of list.beside ?? []) insert(list, rows, row, after);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    cursor: rows.length > limit && last !== undefined ? await sealCursor(platform, list.name, [list.key(last)]) : null,
  };
}

/** Puts a row where its key belongs, unless that is before the page. The order of the others stays as the database gave it. */
function insert<S extends z.ZodType>(
  { key }: KeysetList<S>,
  rows: z.output<S>[],
  row: z.output<S>,
  after: string | number | undefined,
): void {
  if (after !== undefined && key(row) <= after) return;
  const next = rows.findIndex((other) => key(other) > key(row));
  rows.splice(next < 0 ? rows.length : next, 0, row);
}
