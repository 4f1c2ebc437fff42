import type { Keys } from '../../platform/keys.ts';
import { type Reseals, resealField } from '../../platform/sealed.ts';
import { resealTexts } from '../../protection/index.ts';
import { contextOf, PURPOSE } from './requestDocument.ts';
import { placeOf, type TextField } from './writing.ts';

/** What is withheld in a request: it opens where it stood when it was written. */
function resealContent<T>(keys: Keys, id: string, request: T): Promise<T> {
  const { formerId } = request as { readonly formerId?: string | null };
  return resealTexts(keys, request, ([field]) => placeOf(formerId ?? id, field as TextField));
}

export const rightsReseals = {
  rightsRequest: ({ keys }, document) => resealContent(keys, document.id, document),
  confidentialRightsRequest: resealField('sealed', PURPOSE, ({ id }) => contextOf(id), resealContent),
} satisfies Partial<Reseals>;
