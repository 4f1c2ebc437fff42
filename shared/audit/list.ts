import { durationMillis } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { StoredEvent } from './event.ts';

/**
 * The events of one partition, newest first, while their retention lasts.
 * @param readerId for whom; a cursor is nobody else's
 * @param all whether those are shown, too, that are for officers: to officers, and to whoever the partition is about
 */
export function eventsOf(
  platform: Platform,
  partition: string,
  readerId: string,
  page: { limit: number; cursor?: string | undefined },
  all = false,
): Promise<Page<StoredEvent>> {
  const since = instant(platform.clock.now() - durationMillis(platform.settings.EVENT_RETENTION));
  return pageOf(
    platform,
    {
      container: 'register',
      schema: StoredEvent,
      name: ['events', partition, readerId, all],
      key: ({ seq }) => seq,
      query: (before = Number.MAX_SAFE_INTEGER) => ({
        text: `SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq < @before AND c.at >= @since${all ? '' : ' AND c.audience = @audience'} ORDER BY c.pk DESC, c.type DESC, c.seq DESC`,
        parameters: { pk: partition, type: 'event', before, since, ...(!all && { audience: 'everyone' }) },
        partition,
      }),
    },
    page,
  );
}
