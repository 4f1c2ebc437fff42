import type { Keys } from '../platform/keys.ts';
import { sealedUnder } from '../platform/seal.ts';
import { type Reseals, resealField } from '../platform/sealed.ts';
import { resealTexts } from '../protection/index.ts';
import { contextOf, PURPOSE } from './incidentDocument.ts';
import { placeOf } from './writing.ts';

/** The name of a field as its writer knows it: of a supplement the text alone is one. */
const fieldAt = (path: readonly string[]): string => (path[0] === 'supplements' ? path.slice(0, 2) : path).join('.');

/**
 * What is withheld in an incident. A part that is just becoming another one is left to that: it is sealed anew by being written.
 * @throws Error while there is such a part
 */
async function resealContent<T>(keys: Keys, id: string, incident: T): Promise<T> {
  const { splitting } = incident as { readonly splitting?: { readonly sealed: string } | null };
  if (splitting && sealedUnder(splitting.sealed) !== (await keys.current('sealing-key')).id)
    throw new Error('A part of an incident is on its way');
  return resealTexts(keys, incident, (path) => placeOf(id, fieldAt(path)));
}

export const incidentReseals = {
  incident: ({ keys }, document) => resealContent(keys, document.id, document),
  confidentialIncident: resealField('sealed', PURPOSE, ({ id }) => contextOf(id), resealContent),
} satisfies Partial<Reseals>;
