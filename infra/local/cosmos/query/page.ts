import type { StoredBody } from '../collection.ts';
import { CosmosError } from '../error.ts';
import { compare } from './order.ts';

/** A matching document with the values that it is ordered by. */
export interface Row {
  readonly body: StoredBody;
  readonly keys: readonly unknown[];
}

type Compare = (a: Row, b: Row) => number;

/** The order of rows under the directions of ORDER BY, and by creation among equals. */
export const rowOrder =
  (descending: readonly boolean[]): Compare =>
  (a, b) => {
    for (const [index, reversed] of descending.entries()) {
      const order = compare(a.keys[index], b.keys[index]);
      if (order !== 0) return reversed ? -order : order;
    }
    return a.body._rid < b.body._rid ? -1 : Number(a.body._rid > b.body._rid);
  };

/**
 * One page, in order, after a continuation, and the continuation of the next. A continuation names the last row, not a
 * number of rows, so that what is written between two pages neither repeats nor skips a document.
 * @param rows in any order
 * @throws CosmosError 400 for a continuation that was not made here
 */
export function pageOf(
  rows: readonly Row[],
  order: Compare,
  size: number,
  continuation: string | undefined,
): { page: readonly Row[]; next?: string } {
  const last = continuation === undefined ? undefined : decode(continuation);
  const first = smallest(last ? rows.filter((row) => order(row, last) > 0) : rows, order, size + 1);
  const page = first.slice(0, size);
  const end = page.at(-1);
  return end && first.length > size ? { page, next: encode(end) } : { page };
}

/** The smallest so many rows, in order: of many rows a page is taken without sorting them all. */
export function smallest(rows: readonly Row[], order: Compare, count: number): Row[] {
  if (rows.length <= 4 * count) return rows.toSorted(order).slice(0, count);
  let kept: Row[] = [];
  let limit: Row | undefined;
  for (const row of rows) {
    if (limit && order(row, limit) > 0) continue;
    kept.push(row);
    if (kept.length < 2 * count) continue;
    kept = kept.sort(order).slice(0, count);
    limit = kept.at(-1);
  }
  return kept.sort(order).slice(0, count);
}

const encode = ({ keys, body: { _rid } }: Row): string =>
  Buffer.from(JSON.stringify({ keys, _rid })).toString('base64');

function decode(continuation: string): Row {
  try {
    const { keys, _rid } = JSON.parse(Buffer.from(continuation, 'base64').toString()) as {
      keys: unknown[];
      _rid: string;
    };
    if (Array.isArray(keys) && typeof _rid === 'string') return { keys, body: { id: '', _rid, _etag: '', _ts: 0 } };
  } catch {
    // Answered below like any other foreign token.
  }
  throw new CosmosError(400, 'The continuation token is not valid.');
}
