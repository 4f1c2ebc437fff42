import { type Counts, NONE, plus } from './counts.ts';
import type { ChainHead, Place, StoredEvent } from './event.ts';
import { placeAfter, placeAtEnd, placeBefore, reaches, type Walked } from './walk.ts';

/** What does not hold in a chain. */
export interface Broken {
  /** The event at which: edited, moved, or the one after a gap; `chain` for the head itself. */
  readonly eventId: string;
  /** Who may know of it. */
  readonly audience: string;
}

/** A document that nobody here wrote as it is. For whom it says that it is decides who is shown it, and is no evidence. */
export type Strange = Broken;

/** What was found along a chain. */
export interface Found {
  /** How many events were read and found right, by who may read them. */
  readonly counts: Counts;
  /** What does not hold of the events that are everyone's. */
  readonly open: Broken | null;
  /** What does not hold of the rest: who is not to know of those events is not to know of it. */
  readonly hidden: Broken | null;
}

/** Strange documents, however many, in few words: the first, and the first that is shown to everyone. */
interface Several {
  count: number;
  first?: Strange | undefined;
  shown?: Strange | undefined;
}

/** Whatever a link says of what is before it. */
interface Said {
  readonly eventId: string;
  readonly audience: string;
  readonly before: Place;
  readonly open: Place;
}

const OFFICERS = 'officers';

/**
 * Judges a chain, document by document, in flat memory. What is everyone's and what is not are told apart by what the chain itself
 * says, never by what a document that is not genuine says of itself: each link tells of the one before it, and of the last before it
 * that is everyone's. Where all of everyone's is there, a strange document in the place of one that is missing is the hidden
 * one; where no place is free, somebody has put it in.
 * @param astray documents of the chain that no order shows
 */
export class Findings {
  place: Walked;
  #counts: Counts = NONE;
  #open: Broken | null = null;
  #hidden: Broken | null = null;
  /** Since the last event that was right. */
  #strange: Several = { count: 0 };
  readonly #astray: Several = { count: 0 };
  /** Places of hidden events in which nothing stands. */
  #free = 0;
  /** Of everyone's something is missing, and all that came since is hidden: what comes next of everyone's is told. */
  #due = false;
  /** For whom the last hidden event was; before there is one, for whom the chain is, if it is hidden. */
  #last: string;
  readonly #expiredBefore: string;

  constructor(from: Walked, expiredBefore: string, audience = OFFICERS, astray: readonly Strange[] = []) {
    this.place = from;
    this.#expiredBefore = expiredBefore;
    this.#last = audience === 'everyone' ? OFFICERS : audience;
    for (const strange of astray) add(this.#astray, strange);
  }

  /** Whether everyone is to be told already: what comes after it changes nothing. */
  get settled(): boolean {
    return this.#open !== null;
  }

  /** Whether all up to here is right, as far as it can be said before the next link. */
  get quiet(): boolean {
    return !this.#due && this.#strange.count === 0 && this.#astray.count === 0;
  }

  get found(): Found {
    return { counts: this.#counts, open: this.#open, hidden: this.#hidden };
  }

  /** The documents after the last event that was right are read once more. */
  again(): void {
    this.#strange = { count: 0 };
  }

  strange(strange: Strange): void {
    add(this.#strange, strange);
  }

  /** @param edited it was changed for whom it is; `event` says it as it was */
  event(event: StoredEvent, edited: boolean): void {
    const broken = { eventId: event.id, audience: event.audience };
    if (edited) this.#breaks(broken);
    if (event.seq <= this.place.seq) {
      this.#breaks(broken);
      return;
    }
    this.#link({ ...broken, before: placeBefore(event), open: event.open });
    this.place = placeAfter(event);
    if (event.audience !== 'everyone') this.#last = event.audience;
    if (!edited) this.#counts = plus(this.#counts, event.audience);
  }

  /** @param edited as of an event */
  end(head: ChainHead, edited: boolean): void {
    const chain = { eventId: 'chain', audience: head.audience };
    if (edited) this.#breaks(chain);
    // The end of a chain is nobody's secret where something is missing that was everyone's.
    this.#link({ ...chain, audience: 'everyone', before: placeAtEnd(head), open: head.open });
    if (this.#astray.count === 0) return;
    const { shown, first } = this.#astray;
    this.#breaks(shown && this.#astray.count > this.#free ? shown : this.#hiddenAs(first?.eventId));
  }

  /** There is no head, or none that was written here. @param head for whom it says that it is, where there is one */
  endless(head: string | undefined): void {
    const [strange, astray] = [this.#strange, this.#astray];
    const shown = strange.shown ?? astray.shown;
    const first = strange.first ?? astray.first;
    const known = this.place.seq > 0;
    if (!known && head === undefined && !first) return;
    // Where something of it is genuine, that says who knows of the chain; where nothing is, nobody can say more than it says itself.
    const open = known ? this.place.open.seq > 0 : shown !== undefined || (head === 'everyone' && !first);
    if (open) this.#breaks({ eventId: shown?.eventId ?? 'chain', audience: 'everyone' });
    else this.#breaks(this.#hiddenAs(first?.eventId));
  }

  #link({ eventId, audience, before, open }: Said): void {
    const strange = this.#strange;
    this.#strange = { count: 0 };
    if (!reaches(open, this.place.open, this.#expiredBefore)) this.#due = true;
    if (this.#due) {
      const shown = strange.shown ?? this.#astray.shown;
      if (shown || audience === 'everyone') {
        this.#due = false;
        this.#breaks({ eventId: shown?.eventId ?? eventId, audience: 'everyone' });
      }
      return;
    }
    const holds = reaches(before, this.place, this.#expiredBefore);
    const free = holds ? 0 : Math.max(0, before.seq - this.place.seq);
    this.#free += Math.max(0, free - strange.count);
    if (strange.shown && strange.count > free) this.#breaks(strange.shown);
    else if (strange.first) this.#breaks(this.#hiddenAs(strange.first.eventId));
    // Where documents lie astray, that is whose place it may be: they are judged at the end.
    else if (!holds && this.#astray.count === 0)
      this.#breaks(audience === 'everyone' ? this.#hiddenAs(eventId) : { eventId, audience });
  }

  /** Something of what is hidden: for whom it says itself that it is counts for nothing. */
  #hiddenAs(eventId = 'chain'): Broken {
    return { eventId, audience: this.#last };
  }

  #breaks(broken: Broken): void {
    if (broken.audience === 'everyone') this.#open ??= broken;
    else this.#hidden ??= broken;
  }
}

function add(several: Several, strange: Strange): void {
  several.count++;
  several.first ??= strange;
  if (strange.audience === 'everyone') several.shown ??= strange;
}
