import { durationMillis } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { asRead, type Reader, readable } from './asRead.ts';
import { StoredEvent } from './event.ts';

/**
 * The events of one partition, newest first, while their retention lasts.
 * @param reader for whom; a cursor is nobody else's
 * @param all whether those are shown, too, that are for officers: to officers, and to whoever the partition is about
 */
export async function eventsOf(
  platform: Platform,
  partition: string,
  reader: Reader,
  page: { limit: number; cursor?: string | undefined },
  all = false,
): Promise<Page<StoredEvent>> {
  const since = instant(platform.clock.now() - durationMillis(platform.settings.EVENT_RETENTION));
  const { condition, parameters } = readable({ ...reader, officer: all });
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: StoredEvent,
      name: ['events', partition, reader.actor.id, all],
      key: ({ seq }) => seq,
      query: (before = Number.MAX_SAFE_INTEGER) => ({
        text: `SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq < @before AND c.at >= @since${condition} ORDER BY c.pk DESC, c.type DESC, c.seq DESC`,
        parameters: { pk: partition, type: 'event', before, since, ...parameters },
        partition,
      }),
    },
    page,
  );
  return { items: await Promise.all(items.map((event) => asRead(platform, reader, event))), cursor };
}
