import { type WithheldIn, withheldText } from '../protection/index.ts';
import { toDocument } from './incidentDocument.ts';
import { readIncident } from './incidents.ts';
import { textsIn } from './seal.ts';
import { placeOf } from './writing.ts';

/** What is withheld of an incident's texts. To others something changes only when it is released. */
export const withheldInIncident: WithheldIn = async (platform, id, field) => {
  const read = await readIncident(platform, id);
  const place = read && textsIn(read.value).find((one) => one.field === field);
  if (!place) return undefined;
  return withheldText(platform, placeOf(id, field), place.stored, async (text, judgement) => {
    const after = place.put(read.value, text);
    const revision = judgement === 'released' ? after.revision + 1 : after.revision;
    return { kind: 'replace', document: await toDocument(platform, { ...after, revision }), etag: read.etag };
  });
};
