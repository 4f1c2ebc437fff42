import { instant } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { DueDocument } from './handler.ts';

/** A place in the order of what is due: by time, then by id. */
export interface Place {
  readonly dueAt: string;
  readonly id: string;
}

/** What is due at a moment, oldest first, a page at a time; with `after` only what comes after that place. */
export function dueDocuments(
  { store }: Platform,
  now: number,
  pageSize: number,
  after?: Place,
): AsyncGenerator<readonly Versioned<DueDocument>[]> {
  const beyond = after ? ' AND c.dueAt >= @from AND (c.dueAt > @from OR c.id > @id)' : '';
  return store.pages(
    'register',
    {
      text: `SELECT * FROM c WHERE c.dueAt <= @now${beyond} ORDER BY c.dueAt, c.id`,
      parameters: { now: instant(now), ...(after && { from: after.dueAt, id: after.id }) },
      pageSize,
    },
    DueDocument,
  );
}
