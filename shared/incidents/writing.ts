import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { readText, type StoredText, screen } from '../protection/index.ts';
import type { Incident } from './incident.ts';

/** Where a text of an incident stands. */
export const placeOf = (id: string, field: string): string => `${id}/${id}/${field}`;

/** Writes texts into an incident, and keeps what goes into the same batch. */
export interface Writer {
  /** The text as it is to be stored in a field. @throws Refusal `busy` while the leak guard cannot say */
  text(field: string, text: string, before?: StoredText | null): Promise<StoredText>;
  /** The same of a text that others are to read than those who handle the incident: whoever's it is, it goes past the leak guard. */
  letter(field: string, text: string, before?: StoredText | null): Promise<StoredText>;
  readonly creates: PartitionedDocument[];
  /** Whether a text mentions protected persons: never for an answer. */
  hit: boolean;
}

/**
 * A writer of one incident. What officers write of theirs is sealed as a whole and may say whom it is about; every other text goes
 * past the leak guard.
 */
export function writerOf(
  platform: Platform,
  { id, confidential }: Pick<Incident, 'id' | 'confidential'>,
  authorId: string,
): Writer {
  const writer: Writer = {
    creates: [],
    hit: false,
    text: async (field, text, before) => (confidential ? plain(text) : writer.letter(field, text, before)),
    async letter(field, text, before) {
      const screened = await screen(platform, {
        place: placeOf(id, field),
        authorId,
        text,
        ...(before && { before }),
      });
      writer.creates.push(...screened.creates);
      writer.hit ||= screened.hit;
      return screened.stored;
    },
  };
  return writer;
}

/** A text that nothing is withheld of. */
export const plain = (text: string): StoredText => ({ text, withheld: null });

/** A field's text as somebody may read it; null for none. */
export const textFor = async (
  platform: Pick<Platform, 'keys'>,
  { id }: Pick<Incident, 'id'>,
  field: string,
  stored: StoredText | null | undefined,
  reader: { readonly id: string; readonly officer: boolean },
): Promise<string | null> =>
  stored ? readText(platform, placeOf(id, field), stored, reader.id, reader.officer) : null;
