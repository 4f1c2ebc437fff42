import type { Platform } from '../platform/platform.ts';
import type { ChainHead } from './event.ts';

/** The first link that does not hold: in which partition, and which event; `chain` for the head. */
export interface BrokenLink {
  readonly subject: string;
  readonly eventId: string;
}

/**
 * What is known of the chains outside the database. A chain alone cannot tell that its newest events were removed and an older
 * head put back, nor that a whole partition is gone: whoever kept the heads elsewhere can.
 */
export interface Witness {
  /**
   * Whether a chain may end at this head; chains are asked about in the order of their partitions. The first link that is known to
   * be otherwise: of this chain, or of one before it that is known and is not there any more.
   */
  confirms(head: ChainHead): Promise<BrokenLink | null>;
  /** After the last chain: one that is known and is not there any more. */
  missing(): Promise<BrokenLink | null>;
}

/** Calls a witness. @param isDone the partitions that need none: a pass that is taken up again has been there */
export type CallWitness = (platform: Platform, isDone: (pk: string) => boolean) => Promise<Witness>;

/** Tells officers of a link that does not hold and that they alone may know of. May be called again for the same. */
export type TellOfficers = (platform: Platform, broken: BrokenLink) => Promise<void>;

export const tellNobody: TellOfficers = async () => {};

/** Where nothing is kept outside the database. */
export const noWitness: CallWitness = async () => ({ confirms: async () => null, missing: async () => null });
