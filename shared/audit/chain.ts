import { derive, hmac, type Key } from '../platform/keys.ts';
import type { Stamp } from '../platform/retention.ts';
import type { Audience, ChainHead, EventDraft, StoredEvent } from './event.ts';

/** What precedes the first event of a partition. */
const GENESIS = { seq: 0, last: '', lastAt: '', audience: 'everyone' } as const;

/**
 * The next event of a partition and the head after it. Pure: the same input gives the same links.
 * @param audience who reads the partition's events from now on; unless given, whoever did so far
 */
export function link(
  key: Key,
  pk: string,
  head: Pick<ChainHead, 'seq' | 'last' | 'lastAt' | 'audience'> | undefined,
  event: EventDraft & { readonly id: string; readonly at: string; readonly stamp: Stamp },
  audience: Audience = head?.audience ?? GENESIS.audience,
): { event: StoredEvent; head: ChainHead } {
  const before = head ?? GENESIS;
  const unsigned = {
    id: event.id,
    pk,
    type: 'event' as const,
    at: event.at,
    seq: before.seq + 1,
    actor: event.actor,
    actorId: event.actor.kind === 'anonymous' ? '' : event.actor.id,
    action: event.action,
    subject: event.subject,
    fields: [...(event.fields ?? [])],
    details: event.details ?? {},
    audience: event.audience ?? audience,
    prev: before.last,
    prevAt: before.lastAt,
    keyId: key.id,
  };
  const stored = { ...unsigned, mac: eventMac(key, unsigned), ...event.stamp };
  const next = {
    id: 'chain' as const,
    pk,
    type: 'chain' as const,
    seq: stored.seq,
    last: stored.mac,
    lastAt: stored.at,
    audience,
    keyId: key.id,
  };
  return { event: stored, head: { ...next, mac: headMac(key, next) } };
}

/** The HMAC over everything that an event says, its place in the chain included. */
export const eventMac = (key: Key, e: Omit<StoredEvent, 'mac' | keyof Stamp | 'type'>): string =>
  hmac(
    derive(key, 'event'),
    e.pk,
    e.id,
    e.at,
    String(e.seq),
    e.actor.kind,
    e.actorId,
    e.actor.kind === 'user' ? e.actor.capacity : '',
    e.action,
    e.subject,
    JSON.stringify(e.fields),
    JSON.stringify(Object.entries(e.details).sort(([a], [b]) => (a < b ? -1 : 1))),
    e.prev,
    e.audience,
    e.prevAt,
    e.keyId,
  );

/** The HMAC over a chain's head. */
export const headMac = (key: Key, h: Omit<ChainHead, 'mac' | 'id' | 'type'>): string =>
  hmac(derive(key, 'chain'), h.pk, String(h.seq), h.last, h.lastAt, h.audience, h.keyId);
