import type { Platform } from '../platform/platform.ts';
import type { Reader } from './asRead.ts';
import { allOf, audienceIn, type Counts, mayRead, NONE, plus } from './counts.ts';
import { expiredBefore, readRetention } from './expiry.ts';
import { endsAt, follow, genuineEvent, genuineHead, Loose, type Place } from './walk.ts';

/** What verification of one partition's chain found. */
export interface Verification {
  readonly intact: boolean;
  /** How many events were read and found right. */
  readonly events: number;
  /** The event at which the chain no longer holds: edited, moved, or the one after a gap; `chain` for the head itself. */
  readonly firstBroken: string | null;
}

/** The same as the program sees it: beside the counts for whom they are, and for whom the link says it is that does not hold. */
export interface Inspection {
  readonly counts: Counts;
  readonly firstBroken: { readonly eventId: string; readonly audience: string } | null;
}

/**
 * Verifies the chain of one partition: every event's HMAC, its place, its predecessor, and that the head is its end. Events that
 * have outlived their retention may be gone; a younger one that is missing is tampering. Commits that happen meanwhile are
 * followed to their head.
 * @param from where a walk has come to already; its events are not read again
 */
export async function verifyChain(platform: Platform, partition: string, from?: Place): Promise<Verification> {
  const { counts, firstBroken } = await inspectChain(platform, partition, from);
  return { intact: firstBroken === null, events: allOf(counts), firstBroken: firstBroken?.eventId ?? null };
}

/** As `verifyChain`. @param until the number of the last event to look at; what comes after it is not asked, nor is the head */
export async function inspectChain(
  platform: Platform,
  partition: string,
  from?: Place,
  until = Number.POSITIVE_INFINITY,
): Promise<Inspection> {
  const { settings, clock } = platform;
  const known = await readRetention(platform);
  const bound = expiredBefore(settings.EVENT_RETENTION, known?.genuine ? known.value : undefined, clock.now());
  const keyOf = keysOf(platform);
  let counts = NONE;
  let place = from;
  let audience = 'everyone';
  const broken = (eventId: string, of: string): Inspection => ({ counts, firstBroken: { eventId, audience: of } });

  for (;;) {
    // Read before the events: whatever it knows of must be among them.
    const headDocument = await platform.store.read('register', partition, 'chain', Loose);
    const before = place?.seq ?? 0;
    for await (const event of eventsAfter(platform, partition, before)) {
      audience = audienceIn(event);
      place = await follow(place, event, bound, keyOf);
      if (!place) return broken(event.id, audience);
      counts = plus(counts, audience);
      if (place.seq >= until) return { counts, firstBroken: null };
    }
    const moved = (place?.seq ?? 0) > before;
    if (!headDocument) {
      // The first commit of all may have come between the two reads.
      if (moved && !from && (await platform.store.read('register', partition, 'chain', Loose))) continue;
      return place ? broken('chain', audience) : { counts, firstBroken: null };
    }
    const head = await genuineHead(headDocument.value, keyOf);
    if (!head) return broken('chain', audienceIn(headDocument.value));
    if (endsAt(head, place, bound)) return { counts, firstBroken: null };
    // Events were committed after the head was read; a head that still lags behind them was put back.
    if (!moved) return broken('chain', head.audience);
  }
}

/** The events that a reader may read, each by itself, where a link between them is broken of which they are not to know. */
export async function readableOnes(
  platform: Platform,
  reader: Pick<Reader, 'officer' | 'names'>,
  partition: string,
): Promise<Inspection> {
  const keyOf = keysOf(platform);
  let counts: Counts = NONE;
  for await (const document of eventsAfter(platform, partition, 0)) {
    const audience = audienceIn(document);
    if (!mayRead(reader, audience)) continue;
    if (!(await genuineEvent(document, keyOf))) return { counts, firstBroken: { eventId: document.id, audience } };
    counts = plus(counts, audience);
  }
  return { counts, firstBroken: null };
}

/** The events of a partition after a place, in their order, as they lie there. */
async function* eventsAfter(platform: Platform, partition: string, seq: number): AsyncGenerator<Loose> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq > @seq ORDER BY c.pk, c.type, c.seq',
    parameters: { pk: partition, type: 'event', seq },
    partition,
    pageSize: 500,
  };
  for await (const page of platform.store.pages('register', query, Loose)) for (const { value } of page) yield value;
}

/** The versions of the key of chains; undefined for one that there is not. */
export const keysOf =
  ({ keys }: Pick<Platform, 'keys'>) =>
  (id: string) =>
    keys.byId('chain-key', id).catch(() => undefined);
