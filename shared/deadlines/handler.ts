import * as z from 'zod';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import type { DocumentType } from '../platform/retention.ts';

/**
 * What became of a document that was due.
 * - `done`: what was due was committed, or turned out to be settled; its `dueAt` has moved on or is gone
 * - `kept`: something forbids it for now; it stays due, and shows as overdue if that lasts
 */
export type DeadlineOutcome = 'done' | 'kept';

/** As much as the engine knows of a document: what it is of, and when something is due on it. */
export const DueDocument = z.looseObject({
  id: z.string(),
  pk: z.string(),
  type: z.string().catch(''),
  dueAt: z.string(),
  audience: z.string().optional().catch(undefined),
});
export type DueDocument = z.output<typeof DueDocument>;

/** Does what is due on documents of one type. */
export type DeadlineHandler = (platform: Platform, due: Versioned<DueDocument>) => Promise<DeadlineOutcome>;

/** Who handles what, by the type of the document. */
export type DeadlineHandlers = { readonly [T in DocumentType]?: DeadlineHandler };

/**
 * A handler of documents of one shape. `act` is given the document as just read: it decides from that and from the clock, and
 * commits the events, the mails and the next `dueAt` in one batch under the document's ETag. A `StoreError` of a document that
 * changed meanwhile may be thrown on: the next run decides anew.
 */
export const deadlineHandler =
  <S extends z.ZodType>(
    schema: S,
    act: (platform: Platform, due: Versioned<z.output<S>>) => Promise<DeadlineOutcome>,
  ): DeadlineHandler =>
  (platform, { value, etag }) =>
    act(platform, { value: schema.parse(value), etag });
