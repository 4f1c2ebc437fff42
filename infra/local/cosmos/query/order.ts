/** The order of values in Cosmos DB: by type first, then by value; objects and arrays are equal among themselves. */
const TYPE_ORDER = ['undefined', 'null', 'boolean', 'number', 'string', 'array', 'object'];

export const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  const [typeOfA, typeOfB] = [typeOf(a), typeOf(b)];
  if (typeOfA !== typeOfB) return TYPE_ORDER.indexOf(typeOfA) - TYPE_ORDER.indexOf(typeOfB);
  if (a === b || typeOfA === 'object' || typeOfA === 'array') return 0;
  return (a as number) < (b as number) ? -1 : 1;
}

/** The value at a path of a document. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}
