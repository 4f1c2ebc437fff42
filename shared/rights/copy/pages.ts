import type * as z from 'zod';
import type { ContainerId } from '../../platform/cosmos/containers.ts';
import type { Query } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';

/** Items of a section of the copy, a page at a time. */
export type Pages<T> = AsyncGenerator<readonly T[]>;

/** How many documents are in memory at a time, for each query. */
const PAGE = 200;

/** The documents of a query, a page at a time. */
export async function* found<S extends z.ZodType>(
  { store }: Pick<Platform, 'store'>,
  container: ContainerId,
  query: Query,
  schema: S,
): Pages<z.output<S>> {
  for await (const page of store.pages(container, { pageSize: PAGE, ...query }, schema))
    yield page.map(({ value }) => value);
}

/** Each item of each page as another. */
export async function* mapped<A, B>(pages: Pages<A>, map: (item: A) => B): Pages<B> {
  for await (const page of pages) yield page.map(map);
}

/** One after the other. */
export async function* inTurn<T>(...parts: readonly Pages<T>[]): Pages<T> {
  for (const part of parts) yield* part;
}

/** Streams that are each in the order of a key, as one in that order: one page of each is in memory. */
export async function* merged<T>(keyOf: (item: T) => string, ...parts: readonly Pages<T>[]): Pages<T> {
  const rows = await Promise.all(parts.map(async (part) => rowOf(part)));
  try {
    let page: T[] = [];
    for (;;) {
      const next = rows
        .filter(({ item }) => item !== undefined)
        .sort((a, b) => (keyOf(a.item as T) < keyOf(b.item as T) ? -1 : 1))[0];
      if (next?.item === undefined) break;
      page.push(next.item);
      await next.step();
      if (page.length >= PAGE) {
        yield page;
        page = [];
      }
    }
    if (page.length > 0) yield page;
  } finally {
    await Promise.all(parts.map((part) => part.return(undefined)));
  }
}

interface Row<T> {
  item: T | undefined;
  step(): Promise<void>;
}

async function rowOf<T>(pages: Pages<T>): Promise<Row<T>> {
  let page: readonly T[] = [];
  let at = -1;
  const row: Row<T> = {
    item: undefined,
    async step() {
      at++;
      while (at >= page.length) {
        const next = await pages.next();
        if (next.done) {
          row.item = undefined;
          return;
        }
        page = next.value;
        at = 0;
      }
      row.item = page[at];
    },
  };
  await row.step();
  return row;
}
