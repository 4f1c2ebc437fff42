import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { readText, type StoredText, screen } from '../protection/index.ts';
import type { Organisation, StoredOrganisation } from './organisation.ts';

/** The texts of an organisation. */
export type Text = 'name' | 'instructions';

export const placeOf = (id: string, text: Text): string => `${id}/${id}/${text}`;

/** An organisation as somebody sees it: with what that reader alone can read, and else with what everybody reads. */
export async function shownTo(
  platform: Pick<Platform, 'keys'>,
  organisation: StoredOrganisation,
  readerId: string,
): Promise<Organisation> {
  const { id, name, invitationPolicy } = organisation;
  const read = (text: Text, stored: StoredText) => readText(platform, placeOf(id, text), stored, readerId, false);
  const [shownName, instructions] = await Promise.all([
    read('name', name),
    read('instructions', invitationPolicy.instructions),
  ]);
  return {
    ...organisation,
    name: shownName ?? name.text,
    invitationPolicy: { ...invitationPolicy, instructions: instructions ?? '' },
  };
}

/** Texts as somebody wrote them into an organisation. */
export type Written = { readonly [T in Text]?: string | undefined };

/**
 * An organisation with texts that somebody wrote, and what goes into the same batch.
 * @throws Refusal `busy` when the leak guard cannot answer
 */
export async function withTexts(
  platform: Platform,
  organisation: StoredOrganisation,
  authorId: string,
  written: Written,
): Promise<{ organisation: StoredOrganisation; creates: readonly PartitionedDocument[] }> {
  const { id, name, invitationPolicy } = organisation;
  const screened = async (text: Text, before: StoredText) => {
    const said = written[text];
    if (said === undefined) return { stored: before, creates: [] };
    return screen(platform, { place: placeOf(id, text), authorId, text: said, before });
  };
  const [newName, newInstructions] = await Promise.all([
    screened('name', name),
    screened('instructions', invitationPolicy.instructions),
  ]);
  return {
    organisation: {
      ...organisation,
      name: { ...newName.stored, text: newName.stored.text ?? name.text },
      invitationPolicy: { ...invitationPolicy, instructions: newInstructions.stored },
    },
    creates: [...newName.creates, ...newInstructions.creates],
  };
}
