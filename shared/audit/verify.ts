import type { Platform } from '../platform/platform.ts';
import { allOf, audienceIn } from './counts.ts';
import type { ChainHead } from './event.ts';
import { boundNow } from './expiry.ts';
import { Findings, type Found, type Strange } from './findings.ts';
import { astrayIn } from './links.ts';
import { asWritten, endsAt, genuineEvent, genuineHead, Loose, reaches, START, type Walked } from './walk.ts';

/** What verification of one partition's chain found. */
export interface Verification {
  readonly intact: boolean;
  /** How many events were read and found right. */
  readonly events: number;
  /** The event at which the chain no longer holds: edited, moved, or the one after a gap; `chain` for the head itself. */
  readonly firstBroken: string | null;
}

/** The same as the program sees it, and the head, if there is one that is genuine. */
export interface Inspection extends Found {
  readonly head: ChainHead | undefined;
}

/**
 * Verifies the chain of one partition: every event's HMAC, its place, its predecessor, and that the head is its end. Events that
 * have outlived their retention may be gone; a younger one that is missing is tampering. Commits that happen meanwhile are
 * followed to their head.
 */
export async function verifyChain(platform: Platform, partition: string): Promise<Verification> {
  const { counts, open, hidden } = await inspectChain(platform, partition);
  const broken = open ?? hidden;
  return { intact: broken === null, events: allOf(counts), firstBroken: broken?.eventId ?? null };
}

/**
 * As `verifyChain`.
 * @param from where a walk has come to already; its events are not read again
 * @param until the number of the last event to look at, where all is right up to there: what is hidden behind it is not read
 */
export async function inspectChain(
  platform: Platform,
  partition: string,
  from: Walked = START,
  until = Number.POSITIVE_INFINITY,
): Promise<Inspection> {
  const { store } = platform;
  const bound = await boundNow(platform);
  const keyOf = keysOf(platform);
  const astray: Strange[] = [];
  for await (const strange of astrayIn(store, partition)) if (astray.push(strange) === ASTRAY) break;
  let findings: Findings | undefined;
  let limit = until;

  for (;;) {
    // Read before the events: whatever it knows of must be among them.
    const document = (await store.read('register', partition, 'chain', Loose))?.value;
    const head = document && (await headIn(platform, document));
    findings ??= new Findings(from, bound, head?.written.audience, astray);
    const audiences = candidates(head?.written.audience);
    const before = findings.place.seq;
    findings.again();
    for await (const event of eventsAfter(platform, partition, before)) {
      const found = await asWritten(event, audiences, (one) => genuineEvent(one, keyOf));
      if (found) findings.event(found.written, found.edited);
      else findings.strange({ eventId: event.id, audience: audienceIn(event) });
      if (findings.settled || Number(event.seq) >= limit) break;
    }
    const inspection = { ...findings.found, head: head?.edited ? undefined : head?.written };
    if (findings.settled) return inspection;
    const { place } = findings;
    if (head && limit < Number.POSITIVE_INFINITY) {
      if (!head.edited && findings.quiet && reaches(head.written.open, place.open, bound)) return inspection;
      // What they may read does not end here: all of it is looked at.
      limit = Number.POSITIVE_INFINITY;
      continue;
    }
    const moved = place.seq > before;
    if (!head) {
      // The first commit of all may have come between the two reads.
      if (moved && !document && from === START && (await store.read('register', partition, 'chain', Loose))) continue;
      findings.endless(document && audienceIn(document));
    } else {
      // Events were committed after the head was read; a head that still lags behind them was put back.
      if (moved && !endsAt(head.written, place, bound)) continue;
      findings.end(head.written, head.edited);
    }
    return { ...inspection, ...findings.found };
  }
}

/** So many documents that lie astray in one chain are judged. */
const ASTRAY = 1000;

/** For whom an event may have been, whatever it says now. */
const candidates = (ofChain: string | undefined): readonly string[] => [
  ...new Set(['everyone', 'officers', ...(ofChain === undefined ? [] : [ofChain])]),
];

/** A head as it was written, whatever it says now of for whom it is. */
export const headIn = (platform: Pick<Platform, 'keys'>, document: unknown) => {
  const keyOf = keysOf(platform);
  return asWritten(document, candidates(undefined), (one) => genuineHead(one, keyOf));
};

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
