import type { OperationKind } from './operation.ts';

/** Rough request units of Azure's price list for one kilobyte under strong consistency, where a read costs double. */
const PER_KILOBYTE: Readonly<Record<OperationKind, number>> = {
  Read: 2,
  Create: 5,
  Upsert: 10,
  Replace: 10,
  Patch: 10,
  Delete: 5,
};

/** Request units of one operation: an estimate to compare designs by, not a bill. */
export function chargeOf(operation: OperationKind, body: unknown): number {
  const kilobytes = body === undefined ? 1 : Math.max(1, Math.ceil(JSON.stringify(body).length / 1024));
  return PER_KILOBYTE[operation] * kilobytes;
}

/** Request units of a query that returned so many documents. */
export const chargeOfQuery = (documents: number): number => Math.round((2.3 + documents * 0.5) * 100) / 100;
