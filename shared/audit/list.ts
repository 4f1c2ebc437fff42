import { durationMillis } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { StoredEvent } from './event.ts';

/** The events of one partition, newest first, while their retention lasts. @param readerId for whom; a cursor is nobody else's */
export function eventsOf(
  platform: Platform,
  partition: string,
  readerId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<StoredEvent>> {
  const since = instant(platform.clock.now() - durationMillis(platform.settings.EVENT_RETENTION));
  return pageOf(
    platform,
    {
      container: 'register',
      schema: StoredEvent,
      name: ['events', partition, readerId],
      key: ({ seq }) => seq,
      query: (before = Number.MAX_SAFE_INTEGER) => ({
        text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq < @before AND c.at >= @since ORDER BY c.pk DESC, c.type DESC, c.seq DESC',
        parameters: { pk: partition, type: 'event', before, since },
        partition,
      }),
    },
    page,
  );
}
