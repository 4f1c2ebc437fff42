import { isStoreError } from '../../platform/cosmos/errors.ts';
import { idFrom } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymOf } from '../pseudonyms.ts';
import { telephoneTask } from './open.ts';

const PURPOSE = 'brokenChain';

/**
 * Tells officers of an event that they alone may read and that is not as it was written; once for each. The id is keyed: whoever
 * has the database alone cannot put something in its place beforehand.
 */
export async function tellOfBrokenChain(
  platform: Platform,
  { subject, eventId }: { readonly subject: string; readonly eventId: string },
): Promise<void> {
  const place = `${subject}/${eventId}`;
  const id = idFrom(await pseudonymOf(platform, PURPOSE, place));
  const task = await telephoneTask(platform, { kind: 'brokenChain', partition: subject, id, place });
  await platform.store.create('register', task).catch((thrown) => {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  });
}
