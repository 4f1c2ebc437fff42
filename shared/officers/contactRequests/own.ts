import type { Platform } from '../../platform/platform.ts';
import { pseudonymsOf } from '../../protection/index.ts';
import { CONCERNED, ContactRequestDocument, opened, REQUESTER } from './document.ts';
import type { ContactRequest } from './request.ts';

/** The requests that somebody has made and that are kept, a page at a time: for the copy of their own data. */
export async function* ownContactRequests(
  platform: Platform,
  userId: string,
): AsyncGenerator<readonly ContactRequest[]> {
  for (const ownerId of await pseudonymsOf(platform, REQUESTER, userId)) {
    const query = {
      text: 'SELECT * FROM c WHERE c.type = @type AND c.ownerId = @ownerId ORDER BY c.type DESC, c.ownerId DESC, c.listKey DESC',
      parameters: { type: 'contactRequest', ownerId },
      pageSize: 50,
    };
    for await (const page of platform.store.pages('register', query, ContactRequestDocument))
      yield await Promise.all(page.map(({ value }) => opened(platform, value)));
  }
}

/** The names under which events tell of looks at requests that somebody made, or that are about them. */
export const namesInContactRequests = async (platform: Platform, userId: string): Promise<readonly string[]> =>
  (await Promise.all([REQUESTER, CONCERNED].map((purpose) => pseudonymsOf(platform, purpose, userId)))).flat();
