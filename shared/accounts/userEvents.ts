import { commit, eventsOf, type StoredEvent } from '../audit/index.ts';
import type { Page } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { authorise, targetOf } from './permissions.ts';
import { readerOf } from './reader.ts';
import type { User } from './user.ts';
import { asWritten, knownUser } from './users.ts';

/** The events of a user, for somebody else: reading them is one too. @throws Refusal `notFound`, `forbidden`, `invalidCursor` */
export async function userEventsFor(
  platform: Platform,
  reader: User,
  id: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<StoredEvent>> {
  const { value: user } = await knownUser(platform, reader, id);
  authorise(reader, 'readEvents', targetOf(user));
  const events = await eventsOf(platform, id, await readerOf(platform, reader), page);
  if (reader.id !== id)
    await commit(platform, {
      ...asWritten(user, { event: { actor: actorOf(reader), action: 'userEventsRead', subject: id } }),
      ...{ partition: id, writes: [] },
    });
  return events;
}
