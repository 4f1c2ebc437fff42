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
  /** Whether a chain may end at this head: false when it is known to have been longer, or another. */
  confirms(head: ChainHead): Promise<boolean>;
  /** After the last chain: one that is known and is not there any more. */
  missing(): Promise<BrokenLink | null>;
}

/** Where nothing is kept outside the database. */
export const noWitness: Witness = { confirms: async () => true, missing: async () => null };
