import * as z from 'zod';
import { refuse } from './http/problems.ts';
import type { Platform } from './platform.ts';
import { seal, unseal } from './seal.ts';

const Keyset = z.array(z.union([z.string(), z.number()]));

/**
 * A place in a list: the sort values of the last row that was shown, sealed, since they may be names. `list` says which list it
 * is, with its filters and its reader; the cursor fits no other.
 */
export const sealCursor = (
  { keys }: Pick<Platform, 'keys'>,
  list: readonly unknown[],
  keyset: z.input<typeof Keyset>,
): Promise<string> => seal(keys, 'cursor', JSON.stringify(list), JSON.stringify(keyset));

/** The sort values in a cursor, undefined for none. @throws Refusal `invalidCursor` */
export async function openCursor(
  { keys }: Pick<Platform, 'keys'>,
  list: readonly unknown[],
  cursor: string | undefined,
): Promise<z.output<typeof Keyset> | undefined> {
  if (cursor === undefined) return undefined;
  const text = await unseal(keys, 'cursor', JSON.stringify(list), cursor);
  return text === undefined ? refuse('invalidCursor') : Keyset.parse(JSON.parse(text));
}
