import { actorOf, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { openCursor, sealCursor } from '../../platform/cursor.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Page } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { authoriseHandling, handles, mustDecide } from './access.ts';
import type { RequestState, RightsRequest } from './request.ts';
import { listKeyOf } from './requestDocument.ts';
import { END_OF_TIME, readRequest, requestsBy, requestsOf } from './requests.ts';

/** Of a request that was closed with its account nobody reads any more; one that goes on as another is shown as that one. */
const isTheirs = (reader: User, { ownerId, clearedAt }: RightsRequest): boolean =>
  ownerId === reader.id && clearedAt === null;

/** What somebody has asked for, newest first. */
export const ownRequests = async (platform: Platform, reader: User): Promise<readonly RightsRequest[]> =>
  (await requestsBy(platform, reader.id)).filter((request) => isTheirs(reader, request));

/** One of one's own requests. @throws Refusal `notFound` */
export async function readOwnRequest(platform: Platform, reader: User, id: string): Promise<RightsRequest> {
  const request = (await readRequest(platform, id))?.value;
  return request && isTheirs(reader, request) ? request : refuse('notFound');
}

/** A request for somebody who decides it: that it is read is an event. @throws Refusal `notFound`, `forbidden` for one's own */
export async function readRequestFor(platform: Platform, reader: User, id: string): Promise<RightsRequest> {
  mustDecide(reader);
  const request = (await readRequest(platform, id))?.value ?? refuse('notFound');
  authoriseHandling(reader, request);
  await commit(platform, {
    partition: id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'rightsRequestRead',
      subject: request.ownerId,
      details: { requestId: id },
    },
  });
  return request;
}

export interface RequestFilter {
  readonly state?: RequestState | undefined;
}

/**
 * The requests that somebody decides, newest first, without their own. That they are listed is an event of theirs.
 * @throws Refusal `invalidCursor`
 */
export async function listRequests(
  platform: Platform,
  reader: User,
  { state }: RequestFilter,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<RightsRequest>> {
  mustDecide(reader);
  const name = ['rightsRequests', reader.id, state];
  const before = String((await openCursor(platform, name, cursor))?.[0] ?? END_OF_TIME);
  const types = (['rightsRequest', 'confidentialRightsRequest'] as const).filter((type) =>
    handles(reader, type === 'confidentialRightsRequest'),
  );
  const found = await Promise.all(
    types.map((type) =>
      taken(requestsOf(platform, type, { before, state, pageSize: limit + 1 }), reader.id, limit + 1),
    ),
  );
  const sorted = found.flat().sort((a, b) => (listKeyOf(a) < listKeyOf(b) ? 1 : -1));
  const items = sorted.slice(0, limit);
  await noteListing(platform, reader, items);
  const last = items.at(-1);
  return {
    items,
    cursor: sorted.length > limit && last ? await sealCursor(platform, name, [listKeyOf(last)]) : null,
  };
}

async function taken(
  pages: AsyncGenerator<readonly RightsRequest[]>,
  readerId: string,
  wanted: number,
): Promise<readonly RightsRequest[]> {
  const found: RightsRequest[] = [];
  for await (const page of pages) {
    found.push(...page.filter(({ ownerId }) => ownerId !== readerId));
    if (found.length >= wanted) break;
  }
  return found;
}

/** One event for what everybody who reads events may know of, another for what is the officers'. */
async function noteListing(platform: Platform, reader: User, items: readonly RightsRequest[]): Promise<void> {
  const of = (confidential: boolean) => ({
    actor: actorOf(reader),
    action: 'rightsRequestsListed',
    subject: reader.id,
    details: { ids: items.filter((item) => item.confidential === confidential).map(({ id }) => id) },
    ...(confidential && { audience: 'officers' as const }),
  });
  const kinds = [false, true].filter((confidential) => handles(reader, confidential)).map(of);
  const [event, ...also] = kinds;
  if (event) await commit(platform, { partition: reader.id, writes: [], event, also });
}
