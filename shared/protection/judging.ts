import * as z from 'zod';
import type { Write } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { unseal } from '../platform/seal.ts';
import type { StoredText } from './texts.ts';

/** How an officer judges a text that is withheld: a false alarm, which everybody reads from now on, or one that is to go. */
export const Judgement = z.enum(['released', 'discarded']);
export type Judgement = z.output<typeof Judgement>;

/** A text that is withheld, where it stands. */
export interface WithheldText {
  /** Null for one that cannot be opened. */
  readonly said: string | null;
  /** When it was withheld: a later one is a matter of its own. */
  readonly at: string;
  /** The write that does what was judged, under the ETag with which the text was read. */
  judged(judgement: Judgement): Promise<Write>;
}

/** Looks for a withheld text in a document of an area, by the place that its task names; undefined where there is none now. */
export type WithheldIn = (platform: Platform, id: string, field: string) => Promise<WithheldText | undefined>;

/**
 * What is withheld of a stored text, and what becomes of it by a judgement.
 * @param put gives the write of the document with another text in its place
 */
export async function withheldText(
  { keys }: Pick<Platform, 'keys'>,
  place: string,
  stored: StoredText | null | undefined,
  put: (text: StoredText, judgement: Judgement) => Promise<Write>,
): Promise<WithheldText | undefined> {
  if (!stored?.withheld) return undefined;
  const { sealed, at } = stored.withheld;
  const said = (await unseal(keys, 'withheld-text', place, sealed)) ?? null;
  return {
    said,
    at,
    judged: (judgement) =>
      put({ text: judgement === 'released' ? (said ?? stored.text) : stored.text, withheld: null }, judgement),
  };
}
