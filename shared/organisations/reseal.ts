import type { Reseals } from '../platform/sealed.ts';
import { resealTexts } from '../protection/index.ts';
import { placeOf, type Text } from './texts.ts';

/** What is withheld of an organisation's texts. */
export const organisationReseals = {
  organisation: ({ keys }, document) =>
    resealTexts(keys, document, (path) => placeOf(document.id, path.at(-1) as Text)),
} satisfies Partial<Reseals>;
