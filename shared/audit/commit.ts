import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '../platform/clock.ts';
import { isStoreError, StoreError } from '../platform/cosmos/errors.ts';
import {
  BATCH_LIMIT,
  BatchRefused,
  type PartitionedDocument,
  type Versioned,
  type Write,
} from '../platform/cosmos/store.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { queued } from '../platform/queued.ts';
import { stampFrom } from '../platform/retention.ts';
import { sealAside } from './asRead.ts';
import { link } from './chain.ts';
import { type Audience, ChainHead, type EventDraft, StoredEvent } from './event.ts';

/** One change of one aggregate: its writes, the event that tells of it, and the mail that it causes, all or nothing. */
export interface Change {
  /** The aggregate's id, which is its partition. */
  readonly partition: string;
  /** The first write is the aggregate itself, created or replaced under its ETag: it guards the rest. May be empty for a read. */
  readonly writes: readonly Write[];
  readonly event: EventDraft;
  /** Further events of the same change, after the first. */
  readonly also?: readonly EventDraft[];
  /** Who reads the partition's events from this one on, where that changes. */
  readonly audience?: Audience;
  /** New documents of the same partition, outgoing mail above all. */
  readonly creates?: readonly PartitionedDocument[];
}

/** How many documents a change may write, beside its event and the chain's head. */
export const CHANGE_LIMIT = BATCH_LIMIT - 2;

const TRIES = 5;

/**
 * Writes a change, its event and its mail in one batch. Conflicts on the chain's head are retried here; a conflict on the
 * aggregate is the caller's to read again. After an answer that did not come, the event's own presence says whether it was done.
 * @param head the chain's head, where the caller has read it already
 * @returns the id of the commit, which is its event's id
 * @throws StoreError `stale` or `exists`: the aggregate changed, nothing was written; `busy`: the head stayed contended; `unknown`
 */
export function commit(platform: Platform, change: Change, head?: Versioned<ChainHead>): Promise<string> {
  return queued(change.partition, () => attempt(platform, change, head));
}

/** The draft with what is for its actor alone among its details, sealed. */
async function withAside<D extends EventDraft & { readonly id: string }>(
  platform: Platform,
  partition: string,
  draft: D,
): Promise<D> {
  if (!draft.aside) return draft;
  const aside = await sealAside(
    platform,
    `${partition}/${draft.id}`,
    draft.aside.map(([place, id]) => [place, id]),
  );
  return { ...draft, details: { ...draft.details, aside } };
}

async function attempt(platform: Platform, change: Change, known: Versioned<ChainHead> | undefined): Promise<string> {
  const { store, keys, clock } = platform;
  const id = newId();
  const drafts = await Promise.all(
    [{ ...change.event, id }, ...(change.also ?? []).map((draft) => ({ ...draft, id: newId() }))].map((draft) =>
      withAside(platform, change.partition, draft),
    ),
  );
  const at = instant(clock.now());
  const stamp = stampFrom(platform, at);
  const others = [
    ...change.writes,
    ...(change.creates ?? []).map((document) => ({ kind: 'create' as const, document })),
  ];
  let head = known;
  let uncertain = false;

  for (let tried = 1; ; tried++) {
    head ??= await store.read('register', change.partition, 'chain', ChainHead);
    const key = await keys.current('chain-key');
    const events: Write[] = [];
    let next = head?.value;
    for (const draft of drafts) {
      const linked = link(key, change.partition, next, { ...draft, at, stamp }, change.audience);
      events.push({ kind: 'create', document: linked.event });
      next = linked.head;
    }
    if (!next) throw new Error('A change tells of something');
    const headWrite: Write = head
      ? { kind: 'replace', document: next, etag: head.etag }
      : { kind: 'create', document: next };
    try {
      await store.batch(change.partition, [...others, ...events, headWrite]);
      return id;
    } catch (thrown) {
      if (uncertain || isStoreError(thrown, 'unknown')) {
        if (await store.read('register', change.partition, id, StoredEvent)) return id;
        uncertain = true;
      }
      const headMoved = thrown instanceof BatchRefused && thrown.index === others.length + drafts.length;
      if (!headMoved && !isStoreError(thrown, 'unknown', 'busy')) throw thrown;
      if (tried >= TRIES) throw headMoved ? new StoreError('busy') : thrown;
      head = undefined;
      await pause(Math.random() * 20 * 2 ** tried);
    }
  }
}
