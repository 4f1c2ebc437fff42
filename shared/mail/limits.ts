import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { type TemplateDeclaration, type TemplateName, templates } from './templates.ts';

const HOUR = 3_600_000;

/** How many mails of one template a mailbox gets in an hour unless the template says otherwise; the next wait for the following hour. */
const PER_MAILBOX = 5;

const Counter = z.object({
  id: z.string(),
  type: z.literal('mailCounter'),
  count: z.number().int(),
  ttl: z.number().int(),
});

/** When the clock hour of an instant ends, in epoch milliseconds. */
export const hourEnd = (now: number): number => (Math.floor(now / HOUR) + 1) * HOUR;

/** Takes one of what a mailbox may get of a kind in this clock hour, so that nobody's is flooded. The address is kept as an HMAC only. */
export async function takeFromMailbox(platform: Platform, address: string, template: TemplateName): Promise<boolean> {
  const { perMailbox = PER_MAILBOX }: TemplateDeclaration = templates[template];
  const key = derive(await platform.keys.current('mail-key'), 'mailbox-limit');
  return take(platform, `mail-box-${hmac(key, address.toLowerCase(), template)}`, perMailbox);
}

const hourName = (name: string, { clock }: Platform): string => `${name}-${Math.floor(clock.now() / HOUR)}`;

/** Takes one from a counter of this clock hour, for all hosts together; false when it is full. */
const take = (platform: Platform, name: string, limit: number): Promise<boolean> =>
  count(platform, hourName(name, platform), 1, limit);

/** Changes a counter under its ETag, unless it would come to more than the limit. */
async function count({ store }: Platform, id: string, by: number, limit: number): Promise<boolean> {
  for (;;) {
    const read = await store.read('tokens', id, id, Counter);
    const after = (read?.value.count ?? 0) + by;
    if (after > limit) return false;
    const document = { id, type: 'mailCounter' as const, count: after, ttl: (2 * HOUR) / 1_000 };
    try {
      await (read ? store.replace('tokens', id, document, read.etag) : store.create('tokens', document));
      return true;
    } catch (thrown) {
      // Somebody else counted meanwhile, so each round of this loop is somebody's progress.
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

const PAUSE = 'mail-pause';
const Pause = z.object({
  id: z.literal(PAUSE),
  type: z.literal('mailPause'),
  until: z.string(),
  ttl: z.number().int(),
});

/** Until when the service wants no mail, in epoch milliseconds; 0 when it takes some. */
export async function pausedUntil({ store, clock }: Platform): Promise<number> {
  const pause = await store.read('tokens', PAUSE, PAUSE, Pause);
  const until = pause ? millis(pause.value.until) : 0;
  return until > clock.now() ? until : 0;
}

/** Stops the whole outbox, on every host, until a time (epoch milliseconds), or later if a later one was kept already. */
export async function pauseUntil(platform: Platform, until: number): Promise<void> {
  const { store, clock } = platform;
  for (;;) {
    const read = await store.read('tokens', PAUSE, PAUSE, Pause);
    if (read && millis(read.value.until) >= until) return;
    const ttl = Math.max(1, Math.ceil((until - clock.now()) / 1_000));
    const document = { id: PAUSE, type: 'mailPause' as const, until: instant(until), ttl };
    try {
      await (read ? store.replace('tokens', PAUSE, document, read.etag) : store.create('tokens', document));
      return;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

/**
 * What one run takes of the mails that may go out in this clock hour. What it took and did not use serves its next mail, or is
 * given back; what a killed process took is lost to the hour, which keeps the count on the safe side.
 */
export interface Share {
  /** False when the hour has none left. */
  take(): Promise<boolean>;
  /** Keeps one that was taken for the next. */
  keep(): void;
  /** Gives back what is left of it. */
  giveBack(): Promise<void>;
}

export function shareOfHour(platform: Platform): Share {
  let inHand = 0;
  let hour = '';
  return {
    take: async () => {
      const now = hourName('mail-hour', platform);
      if (now !== hour) [inHand, hour] = [0, now];
      if (inHand === 0) return count(platform, hour, 1, platform.settings.MAIL_PER_HOUR);
      inHand--;
      return true;
    },
    keep: () => {
      inHand++;
    },
    giveBack: async () => {
      if (inHand > 0) await count(platform, hour, -inHand, platform.settings.MAIL_PER_HOUR);
      inHand = 0;
    },
  };
}
