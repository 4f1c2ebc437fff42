import * as z from 'zod';
import type { Platform } from '../platform/platform.ts';
import { allOf, both, Counts, NONE, plus } from './counts.ts';
import type { ChainHead } from './event.ts';
import { expiredBefore, readRetention } from './expiry.ts';
import { type From, linksAfter } from './links.ts';
import { inspectChain, keysOf } from './verify.ts';
import { endsAt, follow, genuineHead, placeAfter, START, Walked } from './walk.ts';
import type { BrokenLink, CallWitness, DeniedLink } from './witness.ts';

/** How far a pass over the register has come, in a form that can be stored and taken up again. */
export const Progress = z.object({
  /** The partition that was worked on last. */
  pk: z.string(),
  /**
   * The event before its last one that was right: that one is read again, so that a second one in its place is not passed over.
   * Null when the partition is done.
   */
  place: Walked.nullable(),
  /** How many events were right in the partitions before. */
  events: z.number().int(),
  /** And in this one, up to that place. */
  here: z.number().int(),
  /** The same by who may read them: in the partitions before, and in this one. */
  counts: Counts.default({}),
  countsHere: Counts.default({}),
});
export type Progress = z.output<typeof Progress>;

export const BEGINNING: Progress = { pk: '', place: null, events: 0, here: 0, counts: {}, countsHere: {} };

/** What stands after a stretch of the way: more to do, or the end with what was found. */
export interface Stretch {
  readonly progress: Progress;
  readonly end: { readonly firstBroken: BrokenLink | null } | null;
  /** Links that do not hold and of which officers alone may know: the pass goes on behind them. */
  readonly hidden?: readonly BrokenLink[];
}

/**
 * Verifies every chain from a place on in one streaming pass, and pauses to be kept after every so many events. Whatever does not
 * fit at first sight, because it is broken or because commits go on meanwhile, is looked at again on its own before it is told.
 */
export async function* pass(
  platform: Platform,
  call: CallWitness,
  from: Progress,
  { stretch, pageSize }: { readonly stretch: number; readonly pageSize: number },
): AsyncGenerator<Stretch> {
  const { settings, clock, store } = platform;
  const known = await readRetention(platform);
  const bound = () => expiredBefore(settings.EVENT_RETENTION, known?.genuine ? known.value : undefined, clock.now());
  const keyOf = keysOf(platform);
  const witness = await call(platform, (done) => done < from.pk || (done === from.pk && from.place === null));
  let { pk, place, events, here, counts, countsHere } = from;
  /** For whom the last event was that is counted. */
  let last = 'everyone';
  /** A partition that was begun in an earlier stretch has its head read at its end. */
  let head: ChainHead | undefined;
  /** Whether the partition does not fit as it was read, so that the rest of it is left to the second look. */
  let doubtful = false;
  let open = place !== null;
  let behind = place;
  let since = 0;

  /** What does not hold in the partition that ends here, and for whom it is. */
  const brokenHere = async (): Promise<readonly DeniedLink[]> => {
    let broken: readonly DeniedLink[] = [];
    if (doubtful || !head || !endsAt(head, place ?? START, bound())) {
      const again = await inspectChain(platform, pk, doubtful ? undefined : (place ?? undefined));
      countsHere = doubtful ? again.counts : both(countsHere, again.counts);
      here = allOf(countsHere);
      broken = [again.hidden, again.open].flatMap((found) => (found ? [{ subject: pk, ...found }] : []));
      ({ head } = again);
    }
    // What is known of a chain that is broken by itself must not pass for one that is gone.
    const denied = await witness.confirms(pk, head);
    if (!denied || (!head && broken.length === 0)) return broken;
    // Of a chain without a genuine head only what was kept elsewhere tells that it was everyone's.
    if (!head) return denied.audience === 'everyone' ? [...broken, denied] : broken;
    return [...broken, denied.subject === pk ? { ...denied, audience: head.audience } : denied];
  };
  /** What is gone before a partition, or after the last, up to the first that everyone may know of. */
  const goneBefore = async (before?: string): Promise<readonly DeniedLink[]> => {
    const gone: DeniedLink[] = [];
    for (;;) {
      const missing = await witness.missing(before);
      if (!missing) return gone;
      gone.push(missing);
      if (missing.audience === 'everyone') return gone;
    }
  };
  /** Closes the partition. @returns what does not hold: what officers may know of, and the first that everyone may */
  const closed = async (): Promise<Found> => {
    if (!open) return NOTHING;
    const gone = await goneBefore(pk);
    if (gone.at(-1)?.audience === 'everyone') return foundIn(gone);
    const found = foundIn([...gone, ...(await brokenHere())]);
    if (found.told) return found;
    [events, here, place, behind] = [events + here, 0, null, null];
    [counts, countsHere] = [both(counts, countsHere), NONE];
    [head, doubtful, open] = [undefined, false, false];
    return found;
  };
  const progress = (): Progress =>
    behind
      ? { pk, place: behind, events, here: here - 1, counts, countsHere: plus(countsHere, last, -1) }
      : { pk, place, events, here, counts, countsHere };
  const enough = Math.max(2, stretch);
  const after: From = { pk, seq: place?.seq ?? null };

  for await (const { kind, document } of linksAfter(store, after, pageSize)) {
    if (document.pk !== pk) {
      const { told, hidden } = await closed();
      if (told) return yield { progress: progress(), end: { firstBroken: told }, hidden };
      if (hidden.length > 0) yield { progress: progress(), end: null, hidden };
      // Between two partitions, or in one whose events all fit so far: here a pass can be taken up again.
      if (since >= enough) {
        since = 0;
        yield { progress: progress(), end: null };
      }
      [pk, open] = [document.pk, true];
    } else if (since >= enough && !doubtful && behind) {
      since = 0;
      yield { progress: progress(), end: null };
    }
    since++;
    if (doubtful) continue;
    if (kind === 'head') {
      const genuine = head ? undefined : await genuineHead(document, keyOf);
      if (genuine) head = genuine;
      else doubtful = true;
      continue;
    }
    const next = await follow(place ?? START, document, bound(), keyOf);
    if (next) {
      [behind, place, here, last] = [place, placeAfter(next), here + 1, next.audience];
      countsHere = plus(countsHere, last);
    } else doubtful = true;
  }
  const { told, hidden } = await closed();
  const atEnd = told ? NOTHING : foundIn(await goneBefore());
  const firstBroken = told ?? atEnd.told ?? null;
  yield { progress: progress(), end: { firstBroken }, hidden: [...hidden, ...atEnd.hidden] };
}

/** What does not hold: of what officers alone may know, and the first that everyone may. */
interface Found {
  readonly told?: BrokenLink;
  readonly hidden: readonly BrokenLink[];
}

const NOTHING: Found = { hidden: [] };

function foundIn(denied: readonly DeniedLink[]): Found {
  const link = ({ subject, eventId }: DeniedLink): BrokenLink => ({ subject, eventId });
  const told = denied.find(({ audience }) => audience === 'everyone');
  return {
    ...(told && { told: link(told) }),
    hidden: denied.filter(({ audience }) => audience !== 'everyone').map(link),
  };
}
