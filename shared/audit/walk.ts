import * as z from 'zod';
import type { Key } from '../platform/keys.ts';
import { eventMac, headMac } from './chain.ts';
import { ChainHead, Place, StoredEvent } from './event.ts';

/** Where a walk along a chain has come to: the last event that was right, and the last of those that are everyone's. */
export const Walked = Place.extend({ open: Place });
export type Walked = z.output<typeof Walked>;

/** Before the first event. */
export const START: Walked = { seq: 0, mac: '', at: '', open: { seq: 0, mac: '', at: '' } };

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

/** The head of a chain if it is genuine. */
export async function genuineHead(document: unknown, keyOf: KeyOf): Promise<ChainHead | undefined> {
  const head = ChainHead.safeParse(document).data;
  if (!head) return undefined;
  const key = await keyOf(head.keyId);
  return key && headMac(key, document as Loose) === head.mac ? head : undefined;
}

/**
 * What a document was before somebody changed for whom it is, and nothing else: its HMAC fits with another audience. What it says of
 * that itself is worth nothing; undefined where it is otherwise than it was written.
 */
export async function asWritten<T>(
  document: unknown,
  audiences: readonly string[],
  genuine: (document: unknown) => Promise<T | undefined>,
): Promise<{ readonly written: T; readonly edited: boolean } | undefined> {
  const asItIs = await genuine(document);
  if (asItIs) return { written: asItIs, edited: false };
  for (const audience of audiences) {
    const written = await genuine({ ...(document as object), audience });
    if (written) return { written, edited: true };
  }
  return undefined;
}

/** Whether the place that a link tells of is the one that was come to: the same, or one behind it, if all up to there has expired. */
export const reaches = (told: Place, come: Place, expiredBefore: string): boolean =>
  told.seq === come.seq ? told.mac === come.mac : told.seq > come.seq && told.at < expiredBefore;

/** The place before an event, as it tells it. */
export const placeBefore = ({ seq, prev, prevAt }: StoredEvent): Place => ({ seq: seq - 1, mac: prev, at: prevAt });

/** The place at the end of a chain, as its head tells it. */
export const placeAtEnd = ({ seq, last, lastAt }: ChainHead): Place => ({ seq, mac: last, at: lastAt });

/** Where a walk stands after an event. */
export const placeAfter = ({ seq, mac, at, audience, open }: StoredEvent): Walked => ({
  ...{ seq, mac, at },
  open: audience === 'everyone' ? { seq: open.seq + 1, mac, at } : open,
});

/** The event after a place, if it is genuine and follows it: next to it, or after a gap of which all has expired. */
export async function follow(
  before: Walked,
  document: unknown,
  expiredBefore: string,
  keyOf: KeyOf,
): Promise<StoredEvent | undefined> {
  const event = await genuineEvent(document, keyOf);
  return event && reaches(placeBefore(event), before, expiredBefore) && reaches(event.open, before.open, expiredBefore)
    ? event
    : undefined;
}

/** Whether a head is the end of a chain that was walked along: of all its events, and of those that are everyone's. */
export const endsAt = (head: ChainHead, place: Walked, expiredBefore: string): boolean =>
  reaches(placeAtEnd(head), place, expiredBefore) && reaches(head.open, place.open, expiredBefore);
