import * as z from 'zod';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { eventMac, headMac } from './chain.ts';
import { ChainHead, StoredEvent } from './event.ts';

/** What verification of one partition's chain found. */
export interface Verification {
  readonly intact: boolean;
  /** How many events were read and found right. */
  readonly events: number;
  /** The event at which the chain no longer holds: edited, moved, or the one after a gap; `chain` for the head itself. */
  readonly firstBroken: string | null;
}

/**
 * Verifies the chain of one partition: every event's HMAC, its place, its predecessor, and that the head is its end.
 * Events that have outlived `EVENT_RETENTION` may be gone; a younger one that is missing is tampering.
 */
export async function verifyChain(platform: Platform, partition: string): Promise<Verification> {
  const { store, keys, clock, settings } = platform;
  const expiredBefore = instant(clock.now() - durationMillis(settings.EVENT_RETENTION));
  const head = await store.read('register', partition, 'chain', ChainHead).catch((thrown) => {
    if (isStoreError(thrown, 'broken')) return undefined;
    throw thrown;
  });
  let events = 0;
  let last: Pick<StoredEvent, 'seq' | 'mac' | 'at'> | undefined;
  const broken = (at: string): Verification => ({ intact: false, events, firstBroken: at });

  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type ORDER BY c.pk, c.type, c.seq',
    parameters: { pk: partition, type: 'event' },
    partition,
    pageSize: 500,
  };
  for await (const page of store.pages('register', query, LooseEvent)) {
    for (const { value } of page) {
      const event = StoredEvent.safeParse(value).data;
      if (!event) return broken(value.id);
      if (event.at < expiredBefore) continue;
      const key = await keys.byId('chain-key', event.keyId).catch(() => undefined);
      if (!key || eventMac(key, event) !== event.mac) return broken(event.id);
      const follows = last
        ? event.seq === last.seq + 1 && event.prev === last.mac
        : event.seq === 1 || event.prevAt < expiredBefore;
      if (!follows || (last && millis(event.at) < millis(last.at) - CLOCK_SKEW)) return broken(event.id);
      last = event;
      events++;
    }
  }
  if (!head) return last ? broken('chain') : { intact: true, events, firstBroken: null };
  const key = await keys.byId('chain-key', head.value.keyId).catch(() => undefined);
  if (!key || headMac(key, head.value) !== head.value.mac) return broken('chain');
  const ends = last ? head.value.seq === last.seq && head.value.last === last.mac : head.value.lastAt < expiredBefore;
  return ends ? { intact: true, events, firstBroken: null } : broken('chain');
}

/** Two hosts' clocks may differ by so many milliseconds before an earlier time looks like a moved event. */
const CLOCK_SKEW = 5 * 60_000;

const LooseEvent = z.looseObject({ id: z.string() });
