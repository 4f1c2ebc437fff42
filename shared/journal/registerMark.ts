import * as z from 'zod';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';

export const MARK = 'journalMark';

/** How far the register has come in the journal. It lies in the database, and goes back with it when a backup is restored. */
const RegisterMark = z.object({
  id: z.literal(MARK),
  pk: z.literal(MARK),
  type: z.literal(MARK),
  /** The highest checkpoint that the register has made. */
  checkpoint: z.number().int(),
  /** When it was made. */
  at: z.string(),
  /** Up to here everything that the journal tells is so in the database. */
  applied: z.record(z.string(), z.number().int()),
});
export type RegisterMark = z.output<typeof RegisterMark>;

export const NO_MARK: RegisterMark = { id: MARK, pk: MARK, type: MARK, checkpoint: 0, at: '', applied: {} };

export const readMark = ({ store }: Platform): Promise<Versioned<RegisterMark> | undefined> =>
  store.read('register', MARK, MARK, RegisterMark);

/** Writes the mark in place of the one that was read. @returns false when another host was faster */
export async function keepMark(
  { store }: Platform,
  before: Versioned<RegisterMark> | undefined,
  mark: RegisterMark & PartitionedDocument,
): Promise<boolean> {
  try {
    await (before ? store.replace('register', MARK, mark, before.etag) : store.create('register', mark));
    return true;
  } catch (thrown) {
    if (isStoreError(thrown, 'stale', 'exists')) return false;
    throw thrown;
  }
}
