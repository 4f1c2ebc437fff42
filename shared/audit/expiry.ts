import * as z from 'zod';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * What the register remembers of its retention of events, so that one that was shortened and lengthened again does not make
 * tampering out of what expired meanwhile. Its HMAC keeps anybody with the database alone from moving `expiredBefore` on.
 */
const LogRetention = z.object({
  id: z.literal('logRetention'),
  pk: z.literal('logRetention'),
  type: z.literal('logRetention'),
  /** The setting as it was last seen. */
  retention: z.string(),
  /** While documents may still carry another stamp: the shortest of those periods. */
  shortest: z.string().nullable(),
  /** Events before this instant may have expired, whatever the setting says now. It only ever moves on. */
  expiredBefore: z.string(),
  keyId: z.string(),
  mac: z.string(),
});
export type LogRetention = z.output<typeof LogRetention>;

export const RETENTION_PARTITION = 'logRetention';

type Facts = Pick<LogRetention, 'retention' | 'shortest' | 'expiredBefore'>;

const mac = (key: Parameters<typeof derive>[0], { retention, shortest, expiredBefore }: Facts): string =>
  hmac(derive(key, 'logRetention'), retention, shortest ?? '', expiredBefore, key.id);

/** The record with its HMAC. */
export async function retentionRecord({ keys }: Platform, facts: Facts): Promise<LogRetention> {
  const key = await keys.current('chain-key');
  const place = { id: 'logRetention', pk: 'logRetention', type: 'logRetention' } as const;
  return { ...place, ...facts, keyId: key.id, mac: mac(key, facts) };
}

/** The record as it stands; undefined when there is none. `genuine` is false for one that was not written here. */
export async function readRetention({
  store,
  keys,
}: Platform): Promise<(Versioned<LogRetention> & { readonly genuine: boolean }) | undefined> {
  const read = await store.read('register', RETENTION_PARTITION, 'logRetention', z.union([LogRetention, Malformed]));
  if (!read) return undefined;
  const record = LogRetention.safeParse(read.value).data;
  if (!record) return { value: NOTHING_KNOWN, etag: read.etag, genuine: false };
  const key = await keys.byId('chain-key', record.keyId).catch(() => undefined);
  return { value: record, etag: read.etag, genuine: key !== undefined && mac(key, record) === record.mac };
}

const Malformed = z.looseObject({ id: z.string() });

const NOTHING_KNOWN: LogRetention = {
  ...{ id: 'logRetention', pk: 'logRetention', type: 'logRetention' },
  ...{ retention: '', shortest: null, expiredBefore: '', keyId: '', mac: '' },
};

/** Hosts and database may differ by so many milliseconds in what they take for the end of an event's time. */
const SLACK = 5 * 60_000;

/** The instant before which events may be gone: a younger one that is missing is tampering. Pure. */
export function expiredBefore(current: string, known: Facts | undefined, now: number): string {
  const periods = [current, ...(known ? [known.retention, known.shortest] : [])].filter((period) => !!period);
  const shortest = Math.min(...periods.map((period) => durationMillis(period ?? current)));
  const bound = Math.max(now - shortest + SLACK, known?.expiredBefore ? millis(known.expiredBefore) : 0);
  return instant(bound);
}

/** The same as it is now, by what the register remembers. */
export async function boundNow(platform: Platform): Promise<string> {
  const known = await readRetention(platform);
  const { settings, clock } = platform;
  return expiredBefore(settings.EVENT_RETENTION, known?.genuine ? known.value : undefined, clock.now());
}

/** The shorter of two ISO 8601 durations. */
export const shorterOf = (a: string, b: string): string => (durationMillis(a) <= durationMillis(b) ? a : b);
