import type { Platform } from '../platform/platform.ts';
import type { ChainHead } from './event.ts';

/** The first link that does not hold: in which partition, and which event; `chain` for the head. */
export interface BrokenLink {
  readonly subject: string;
  readonly eventId: string;
}

/** What a witness knows to be otherwise, and who may know of it: of what is gone nothing in the database tells. */
export interface DeniedLink extends BrokenLink {
  readonly audience: string;
}

/**
 * What is known of the chains outside the database. A chain alone cannot tell that its newest events were removed and an older
 * head put back, nor that a whole partition is gone: whoever kept the heads elsewhere can.
 */
export interface Witness {
  /**
   * Before a chain, or after the last: the next one that is known and is not there any more. Each is told once; partitions are asked
   * about in their order.
   */
  missing(before?: string): Promise<DeniedLink | null>;
  /**
   * Whether a chain may end at this head, once what is missing before it was asked. Without a head the
   * chain is known to be broken, and what is told is for whom it was.
   */
  confirms(pk: string, head: ChainHead | undefined): Promise<DeniedLink | null>;
}

/** Calls a witness. @param isDone the partitions that need none: a pass that is taken up again has been there */
export type CallWitness = (platform: Platform, isDone: (pk: string) => boolean) => Promise<Witness>;

/** Tells officers of a link that does not hold and that they alone may know of. May be called again for the same. */
export type TellOfficers = (platform: Platform, broken: BrokenLink) => Promise<void>;

export const tellNobody: TellOfficers = async () => {};

/** Where nothing is kept outside the database. */
export const noWitness: CallWitness = async () => ({ missing: async () => null, confirms: async () => null });
