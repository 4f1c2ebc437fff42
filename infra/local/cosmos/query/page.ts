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
 * One page of sorted rows after a continuation, and the continuation of the next. A continuation names the last row, not
 * a number of rows, so that what is written between two pages neither repeats nor skips a document.
 * @throws CosmosError 400 for a continuation that was not made here
 */
export function pageOf(
  rows: readonly Row[],
  order: Compare,
  size: number,
  continuation: string | undefined,
): { page: readonly Row[]; next?: string } {
  const start = continuation === undefined ? 0 : firstAfter(rows, order, decode(continuation));
  const page = rows.slice(start, start + size);
  const last = page.at(-1);
  return last && start + size < rows.length ? { page, next: encode(last) } : { page };
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

function firstAfter(rows: readonly Row[], order: Compare, last: Row): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row && order(row, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
