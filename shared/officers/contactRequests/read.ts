import { actorOf, isOfficer, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymsOf } from '../../protection/index.ts';
import { ContactRequestDocument, opened, REQUESTER, readDocument } from './document.ts';
import type { ContactRequest } from './request.ts';

/** What lists show of a request: neither numbers nor people. */
export type ListedContactRequest = Pick<ContactRequestDocument, 'id' | 'reference' | 'state' | 'createdAt' | 'endedAt'>;

/**
 * Requests, newest first: all of them for officers, the own ones for others. The ids that an officer is shown are an event of the
 * officer's; the own ones leave no trace, which would be a link. @throws Refusal `invalidCursor`
 */
export async function listContactRequests(
  platform: Platform,
  reader: User,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<ListedContactRequest>> {
  const officer = isOfficer(reader);
  const names = officer ? [] : await pseudonymsOf(platform, REQUESTER, reader.id);
  // Where nobody has a pseudonym yet there is nothing to find, and a cursor is judged all the same.
  const owners = officer || names.length > 0 ? names : ['nobody'];
  const own = owners.map((_, index) => `c.ownerId = @owner${index}`).join(' OR ');
  const listed = await pageOf(
    platform,
    {
      container: 'register',
      schema: ContactRequestDocument,
      name: ['contactRequests', reader.id, officer],
      key: ({ listKey }) => listKey,
      query: (before = '\uffff') => ({
        text: `SELECT * FROM c WHERE c.type = @type AND c.listKey < @before${officer ? '' : ` AND (${own})`} ORDER BY c.type DESC, c.listKey DESC`,
        parameters: {
          ...{ type: 'contactRequest', before },
          ...Object.fromEntries(owners.map((owner, index) => [`owner${index}`, owner])),
        },
      }),
    },
    page,
  );
  if (officer)
    await commit(platform, {
      partition: reader.id,
      writes: [],
      event: {
        actor: actorOf(reader),
        action: 'contactRequestsListed',
        subject: reader.id,
        details: { ids: listed.items.map(({ id }) => id) },
        audience: 'officers',
      },
    });
  return listed;
}

/**
 * A request for whoever may know of it: officers, and whoever asked. That an officer read it is an event, which whoever asked and whom
 * it is about find in the copy of their data by their pseudonyms.
 * @throws Refusal `notFound`, also for a request of somebody else
 */
export async function readContactRequest(platform: Platform, reader: User, id: string): Promise<ContactRequest> {
  const pseudonyms = await pseudonymsOf(platform, REQUESTER, reader.id);
  const read = (await readDocument(platform, id)) ?? refuse('notFound');
  const mine = pseudonyms.includes(read.value.ownerId);
  if (!mine && !isOfficer(reader)) refuse('notFound');
  const request = await opened(platform, read.value);
  if (!mine)
    await commit(platform, {
      partition: id,
      writes: [],
      event: {
        actor: actorOf(reader),
        action: 'contactRequestRead',
        subject: id,
        details: { ids: [read.value.ownerId, read.value.subject].filter((name) => name !== '') },
      },
    });
  return request;
}
