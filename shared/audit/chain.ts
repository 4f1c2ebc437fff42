import { derive, hmac, type Key } from '../platform/keys.ts';
import type { Stamp } from '../platform/retention.ts';
import type { Audience, ChainHead, EventDraft, StoredEvent } from './event.ts';

/** What precedes the first event of a partition. */
const GENESIS = { seq: 0, last: '', lastAt: '', audience: 'everyone', open: { seq: 0, mac: '', at: '' } } as const;

/**
 * The next event of a partition and the head after it. Pure: the same input gives the same links.
 * @param audience who reads the partition's events from now on; unless given, whoever did so far
 */
export function link(
  key: Key,
  pk: string,
  head: Pick<ChainHead, 'seq' | 'last' | 'lastAt' | 'audience' | 'open'> | undefined,
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
    open: before.open,
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
    open: stored.audience === 'everyone' ? { seq: before.open.seq + 1, mac: stored.mac, at: stored.at } : before.open,
    audience,
    keyId: key.id,
  };
  return { event: stored, head: { ...next, mac: headMac(key, next) } };
}

/** What lies in an event or a head and is no part of what its HMAC covers, each with the reason. */
export const uncovered = {
  mac: 'It is the HMAC.',
  retention: 'Stamped anew when the setting changes. Nothing shown comes from it.',
  ttl: 'As `retention`. Who shortens it removes the event before its time, which is found like any other removal.',
} as const satisfies Readonly<Partial<Record<keyof StoredEvent, string>>>;

type Covered = Omit<StoredEvent, keyof typeof uncovered>;

/** The HMAC over everything that lies in an event, its place in the chain included: a field that is new is covered by itself. */
export const eventMac = (key: Key, event: Readonly<Record<string, unknown>> | Covered): string =>
  hmac(derive(key, 'event'), inOneForm(event));

/** The HMAC over a chain's head. */
export const headMac = (key: Key, head: Readonly<Record<string, unknown>> | Omit<ChainHead, 'mac'>): string =>
  hmac(derive(key, 'chain'), inOneForm(head));

/** A document as one text, whatever the order of its fields; without what is not covered and what the database adds (`_etag`). */
const inOneForm = (document: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(document).filter(([name]) => !Object.hasOwn(uncovered, name) && !name.startsWith('_')),
    ),
    (_, value) => (isObject(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value),
  );

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
