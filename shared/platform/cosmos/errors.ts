/** Why the store refused or failed. Each carries no more than its kind: the SDK's own messages hold URLs and documents. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  constructor(kind: StoreErrorKind, options?: { cause?: unknown }) {
    super(`store: ${kind}`, options);
    this.kind = kind;
  }
}

/**
 * - `exists`: a create found the id taken (409)
 * - `stale`: the document changed, or is gone, since it was read (412, or 404 under a condition)
 * - `tooLarge`: more than 2 MB or 100 operations (413)
 * - `unknown`: no answer came, or one that does not say whether the write was done
 * - `busy`: the store refuses work for now and did nothing (429)
 * - `broken`: a request that can't succeed: a fault of the program
 */
export type StoreErrorKind = 'exists' | 'stale' | 'tooLarge' | 'unknown' | 'busy' | 'broken';

const kinds: Readonly<Record<number, StoreErrorKind>> = {
  404: 'stale',
  409: 'exists',
  412: 'stale',
  413: 'tooLarge',
  429: 'busy',
  400: 'broken',
  401: 'broken',
  403: 'broken',
};

/** The kind of an HTTP status or of an SDK error; whatever is not known may have been done. */
export const kindOf = (status: unknown): StoreErrorKind =>
  typeof status === 'number' ? (kinds[status] ?? 'unknown') : 'unknown';

/** The StoreError of what the SDK threw. */
export const storeError = (thrown: unknown): StoreError =>
  thrown instanceof StoreError
    ? thrown
    : new StoreError(kindOf((thrown as { code?: unknown } | null)?.code), { cause: thrown });

/** Whether a thrown value is a StoreError of one of these kinds. */
export const isStoreError = (thrown: unknown, ...of: readonly StoreErrorKind[]): thrown is StoreError =>
  thrown instanceof StoreError && of.includes(thrown.kind);
