import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Platform } from '../../platform/platform.ts';
import { telephoneTask } from './open.ts';

/** Tells officers of an event that they alone may read and that is not as it was written; once for each. */
export async function tellOfBrokenChain(
  platform: Platform,
  { subject, eventId }: { readonly subject: string; readonly eventId: string },
): Promise<void> {
  const task = await telephoneTask(platform, {
    ...{ kind: 'brokenChain', partition: subject, id: `broken-${eventId}` },
    place: `${subject}/${eventId}`,
  });
  await platform.store.create('register', task).catch((thrown) => {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  });
}
