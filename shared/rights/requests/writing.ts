import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { readText, type StoredText, screen } from '../../protection/index.ts';
import type { RightsRequest } from './request.ts';

/** The texts of a request. */
export type TextField = 'text' | 'extension' | 'decision' | 'lifting';

export const placeOf = (id: string, field: TextField): string => `${id}/${id}/${field}`;

/**
 * A text as it is to be stored in a request, and what goes into the same batch. The officers' requests are sealed as a whole and may
 * say whom they are about; every other text goes past the leak guard. @throws Refusal `busy` while that cannot say
 */
export async function written(
  platform: Platform,
  { id, confidential }: Pick<RightsRequest, 'id' | 'confidential'>,
  field: TextField,
  authorId: string,
  text: string,
): Promise<{ readonly stored: StoredText; readonly creates: readonly PartitionedDocument[] }> {
  if (confidential) return { stored: { text, withheld: null }, creates: [] };
  return screen(platform, { place: placeOf(id, field), authorId, text });
}

/** A field's text as somebody may read it; null for none. */
export const textFor = async (
  platform: Pick<Platform, 'keys'>,
  { id, formerId }: Pick<RightsRequest, 'id' | 'formerId'>,
  field: TextField,
  stored: StoredText | null | undefined,
  reader: { readonly id: string; readonly officer: boolean },
): Promise<string | null> =>
  // What was sealed before the request became the officers' opens where it stood then.
  stored ? readText(platform, placeOf(formerId ?? id, field), stored, reader.id, reader.officer) : null;
