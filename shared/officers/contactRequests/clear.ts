import { system } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymsOf } from '../../protection/index.ts';
import { changeRequest } from './change.ts';
import { CONCERNED, ContactRequestDocument, REQUESTER } from './document.ts';
import { cleared } from './request.ts';

/**
 * Takes somebody who is erased out of the requests that they made and of those that were about them, and ends them: nobody is left to
 * be called, or to be called about. State and times stay until their time is over. It may end anywhere and be run again.
 */
export async function clearContactRequestsOf(platform: Platform, userId: string): Promise<void> {
  for (const id of await idsOf(platform, userId))
    await changeRequest(platform, id, async (before) => {
      const request = cleared(before, userId, instant(platform.clock.now()));
      return request && { request, event: { actor: system('erasure'), action: 'contactRequestCleared', subject: id } };
    });
}

/** Where a user stands in a request, and for what the pseudonym there is. */
const places = [
  { field: 'ownerId', purpose: REQUESTER },
  { field: 'subject', purpose: CONCERNED },
] as const;

async function idsOf(platform: Platform, userId: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { field, purpose } of places)
    for (const pseudonym of await pseudonymsOf(platform, purpose, userId)) {
      const query = {
        text: `SELECT * FROM c WHERE c.type = @type AND c.${field} = @pseudonym`,
        parameters: { type: 'contactRequest', pseudonym },
      };
      for await (const page of platform.store.pages('register', query, ContactRequestDocument))
        for (const { value } of page) ids.add(value.id);
    }
  return ids;
}
