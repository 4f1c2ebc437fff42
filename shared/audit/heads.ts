import type { Platform } from '../platform/platform.ts';
import type { ChainHead } from './event.ts';
import { expiredBefore, readRetention } from './expiry.ts';
import { keysOf } from './verify.ts';
import { genuineHead, Loose } from './walk.ts';

/** The place of an event in its chain, as a head tells it. */
export type HeadPlace = Pick<ChainHead, 'seq' | 'last' | 'lastAt'>;

/** The end of a chain as it lies there. */
export interface FoundHead {
  readonly pk: string;
  /** Undefined for one that was not written here. */
  readonly head: ChainHead | undefined;
}

/** The heads of all chains after a partition, in the order of partitions, with flat memory. */
export async function* headsAfter(platform: Platform, after: string, pageSize: number): AsyncGenerator<FoundHead> {
  const keyOf = keysOf(platform);
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.pk > @after ORDER BY c.type, c.pk, c.seq',
    parameters: { type: 'chain', after },
    pageSize,
  };
  for await (const page of platform.store.pages('register', query, Loose))
    for (const { value } of page) yield { pk: value.pk, head: await genuineHead(value, keyOf) };
}

/** Says of a chain whether an earlier end of it is still a link of it: the same event, or one that has expired. */
export type Continuity = (head: ChainHead, earlier: HeadPlace) => Promise<boolean>;

/** For many chains: what is known of retention is read once. */
export async function continuity(platform: Platform): Promise<Continuity> {
  const { settings, clock, store } = platform;
  const known = await readRetention(platform);
  const expired = (at: string) =>
    at < expiredBefore(settings.EVENT_RETENTION, known?.genuine ? known.value : undefined, clock.now());
  return async (head, earlier) => {
    if (head.seq <= earlier.seq) return head.seq === earlier.seq && head.last === earlier.last;
    const query = {
      text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq = @seq',
      parameters: { pk: head.pk, type: 'event', seq: earlier.seq },
      partition: head.pk,
    };
    const macs: unknown[] = [];
    for await (const page of store.pages('register', query, Loose)) macs.push(...page.map(({ value }) => value.mac));
    return macs.length === 0 ? expired(earlier.lastAt) : macs.every((mac) => mac === earlier.last);
  };
}
