import type { PartitionedDocument } from './cosmos/store.ts';
import type { Keys } from './keys.ts';
import type { Platform } from './platform.ts';
import { reseal } from './seal.ts';
import type { SealedType, SealPurpose } from './sealedTypes.ts';

/** A document as it stands, whatever is in it. */
export type AnyDocument = PartitionedDocument & Readonly<Record<string, unknown>>;

/**
 * A document with all that is sealed in it sealed under the current version of the key; the same one when it is so already.
 * @throws Error when something cannot be opened, or for something that will be written anew by itself
 */
export type Reseal = (platform: Platform, document: AnyDocument) => Promise<AnyDocument>;

/** How each type is sealed anew. */
export type Reseals = { readonly [T in SealedType]: Reseal };

/** Seals one field anew; in `inside`, what is sealed once more within. */
export const resealField =
  (
    field: string,
    purpose: SealPurpose,
    contextOf: (document: AnyDocument) => string,
    inside?: (keys: Keys, id: string, content: unknown) => Promise<unknown>,
  ): Reseal =>
  async ({ keys }, document) => {
    const sealed = document[field];
    if (typeof sealed !== 'string') return document;
    const within = inside && ((at: Keys, content: unknown) => inside(at, document.id, content));
    const anew = await reseal(keys, purpose, contextOf(document), sealed, within);
    return anew === sealed ? document : { ...document, [field]: anew };
  };

/** Where a document stands: what most of what is sealed is bound to. */
export const placeOf = ({ pk, id }: Pick<AnyDocument, 'pk' | 'id'>): string => `${pk}/${id}`;
