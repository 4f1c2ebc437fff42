/** A blob and where it ends, in bytes. */
export interface BlobEnd {
  readonly name: string;
  readonly length: number;
}

/**
 * The blobs of one container whose immutability policy lets them be read and added to, and neither changed nor removed. Every
 * failure is a BlobError.
 */
export interface AppendBlobs {
  /** The blobs whose names begin so, in the order of their names. */
  list(prefix: string): Promise<readonly BlobEnd[]>;
  /**
   * The text of a blob from a place on, in pieces that may end anywhere; nothing at its end. @param to where it ends, for whoever
   * knows: that saves a question @throws BlobError `absent`
   */
  read(name: string, from?: number, to?: number): AsyncGenerator<string>;
  /** Makes an empty blob; one that is there stays as it is. @returns whether it was made */
  create(name: string): Promise<boolean>;
  /**
   * Adds a text to a blob that ends at this place. @returns where it ends then
   * @throws BlobError `moved`, `full`, `absent`; `unknown`: it may have been added
   */
  append(name: string, text: string, at: number): Promise<number>;
}

/**
 * - `moved`: the blob does not end where it was thought to: somebody else has added to it
 * - `full`: it has as many blocks as Azure takes, 50,000
 * - `absent`: there is no such blob, or no container
 * - `unknown`: no answer came, or one that does not say whether it was done
 * - `broken`: a request that can't succeed: a fault of the program, or a missing right
 */
export type BlobErrorKind = 'moved' | 'full' | 'absent' | 'unknown' | 'broken';

/** Why the blobs refused or failed. It carries no more than its kind: the SDK's own messages hold URLs. */
export class BlobError extends Error {
  override readonly name = 'BlobError';
  readonly kind: BlobErrorKind;
  constructor(kind: BlobErrorKind, options?: { cause?: unknown }) {
    super(`blobs: ${kind}`, options);
    this.kind = kind;
  }
}

/** Whether a thrown value is a BlobError of one of these kinds. */
export const isBlobError = (thrown: unknown, ...of: readonly BlobErrorKind[]): thrown is BlobError =>
  thrown instanceof BlobError && of.includes(thrown.kind);

/** The service's own codes that say more than their status. */
const codes: Readonly<Record<string, BlobErrorKind>> = {
  AppendPositionConditionNotMet: 'moved',
  BlockCountExceedsLimit: 'full',
  BlobNotFound: 'absent',
  ContainerNotFound: 'absent',
};

const statuses: Readonly<Record<number, BlobErrorKind>> = {
  400: 'broken',
  401: 'broken',
  403: 'broken',
  404: 'absent',
  409: 'broken',
  412: 'moved',
  413: 'broken',
};

/** The BlobError of what the SDK threw; whatever is not known may have been done. */
export function blobError(thrown: unknown): BlobError {
  if (thrown instanceof BlobError) return thrown;
  const { code, statusCode } = (thrown ?? {}) as { code?: unknown; statusCode?: unknown };
  const kind = codes[String(code)] ?? statuses[Number(statusCode)] ?? 'unknown';
  return new BlobError(kind, { cause: thrown });
}
