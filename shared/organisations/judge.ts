import { type StoredText, type WithheldIn, withheldText } from '../protection/index.ts';
import { fromDocument, OrganisationDocument, type StoredOrganisation, toDocument } from './organisation.ts';
import { placeOf, type Text } from './texts.ts';

const texts: {
  readonly [T in Text]: {
    of(organisation: StoredOrganisation): StoredText;
    put(organisation: StoredOrganisation, text: StoredText): StoredOrganisation;
  };
} = {
  name: {
    of: ({ name }) => name,
    put: (organisation, { text, withheld }) => ({
      ...organisation,
      name: { text: text ?? organisation.name.text, withheld },
    }),
  },
  instructions: {
    of: ({ invitationPolicy }) => invitationPolicy.instructions,
    put: (organisation, instructions) => ({
      ...organisation,
      invitationPolicy: { ...organisation.invitationPolicy, instructions },
    }),
  },
};

const isText = (field: string): field is Text => field in texts;

/** What is withheld of an organisation's texts. To others something changes only when it is released. */
export const withheldInOrganisation: WithheldIn = async (platform, id, field) => {
  const read = await platform.store.read('register', id, id, OrganisationDocument);
  if (!read || !isText(field)) return undefined;
  const before = fromDocument(read.value);
  return withheldText(platform, placeOf(id, field), texts[field].of(before), async (text, judgement) => {
    const after = texts[field].put(before, text);
    const revision = judgement === 'released' ? before.revision + 1 : before.revision;
    return { kind: 'replace', document: toDocument({ ...after, revision }), etag: read.etag };
  });
};
