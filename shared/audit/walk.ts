import * as z from 'zod';
import type { Key } from '../platform/keys.ts';
import { eventMac, headMac } from './chain.ts';
import { ChainHead, StoredEvent } from './event.ts';

/** Where a walk along a chain has come to: the last event that was right. */
export const Place = z.object({ seq: z.number().int(), mac: z.string(), at: z.string() });
export type Place = z.output<typeof Place>;

/** A document of a chain before anything is known of it. */
export const Loose = z.looseObject({ id: z.string(), pk: z.string() });
export type Loose = z.output<typeof Loose>;

type KeyOf = (id: string) => Promise<Key | undefined>;

/** An event if it is as it was written. */
export async function genuineEvent(document: unknown, keyOf: KeyOf): Promise<StoredEvent | undefined> {
  const event = StoredEvent.safeParse(document).data;
  const key = event && (await keyOf(event.keyId));
  return event && key && eventMac(key, document as Loose) === event.mac ? event : undefined;
}

/**
 * The place after an event, if it is genuine and follows the place before it: next to it, or after a gap of which all has
 * expired. Undefined where the chain does not hold.
 */
export async function follow(
  before: Place | undefined,
  document: unknown,
  expiredBefore: string,
  keyOf: KeyOf,
): Promise<Place | undefined> {
  const event = await genuineEvent(document, keyOf);
  if (!event) return undefined;
  const { seq, prev, prevAt, mac, at } = event;
  const next = before ? seq === before.seq + 1 && prev === before.mac : seq === 1 && prev === '';
  const afterExpired = seq > (before?.seq ?? 0) + 1 && prevAt < expiredBefore;
  return next || afterExpired ? { seq, mac, at } : undefined;
}

/** The head of a chain if it is genuine. */
export async function genuineHead(document: unknown, keyOf: KeyOf): Promise<ChainHead | undefined> {
  const head = ChainHead.safeParse(document).data;
  if (!head) return undefined;
  const key = await keyOf(head.keyId);
  return key && headMac(key, document as Loose) === head.mac ? head : undefined;
}

/** Whether a head is the end of a chain whose last event stands at a place: of the same event, or of events that have all expired. */
export const endsAt = (head: ChainHead, place: Place | undefined, expiredBefore: string): boolean =>
  place?.seq === head.seq ? place.mac === head.last : head.seq > (place?.seq ?? 0) && head.lastAt < expiredBefore;
