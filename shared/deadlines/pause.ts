import * as z from 'zod';
import type { Platform } from '../platform/platform.ts';
import type { Place } from './due.ts';

const ID = 'deadlinePause';

/** Where a run stopped that did not come to the end: the next begins after it, so that what fails for ever starves nobody. */
const DeadlinePause = z.object({
  id: z.literal(ID),
  pk: z.literal(ID),
  type: z.literal(ID),
  dueAfter: z.string(),
  idAfter: z.string(),
});

/** Where to begin; undefined for the beginning. */
export async function pausedAt({ store }: Platform): Promise<Place | undefined> {
  const read = await store.read('register', ID, ID, DeadlinePause);
  return read && { dueAt: read.value.dueAfter, id: read.value.idAfter };
}

/** Remembers where a run stopped; one that came to the end leaves nothing. Of two hosts the later one counts: each place is as good. */
export async function pauseAt({ store }: Platform, place: Place | undefined, before: Place | undefined): Promise<void> {
  if (place) {
    const document = { id: ID, pk: ID, type: ID, dueAfter: place.dueAt, idAfter: place.id } as const;
    await store.batch(ID, [{ kind: 'upsert', document }]);
  } else if (before) await store.remove('register', ID, ID);
}
