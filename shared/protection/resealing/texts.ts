import type { Keys } from '../../platform/keys.ts';
import { reseal } from '../../platform/seal.ts';

/** The place of a text, as `screen` was told it, by where the text stands in a document. */
type PlaceOf = (path: readonly string[]) => string;

/**
 * A document, or a part of one, with every withheld text in it sealed under the current version of the key; the same when there is
 * nothing to do. Texts are found by their form, so that none can be forgotten. @throws Error when one cannot be opened
 */
export async function resealTexts<T>(keys: Keys, value: T, placeOf: PlaceOf, path: readonly string[] = []): Promise<T> {
  if (typeof value !== 'object' || value === null) return value;
  if (isWithheld(value) && path.at(-1) === 'withheld') {
    const sealed = await reseal(keys, 'withheld-text', placeOf(path.slice(0, -1)), value.sealed);
    return sealed === value.sealed ? value : { ...value, sealed };
  }
  const entries = Object.entries(value);
  const after = await Promise.all(
    entries.map(async ([name, one]) => [name, await resealTexts(keys, one, placeOf, [...path, name])] as const),
  );
  if (after.every(([, one], index) => one === entries[index]?.[1])) return value;
  return (Array.isArray(value) ? after.map(([, one]) => one) : Object.fromEntries(after)) as T;
}

const isWithheld = (value: object): value is { readonly sealed: string } =>
  'sealed' in value && typeof value.sealed === 'string';
