import * as z from 'zod';
import { type Change, commit, type EventDraft } from '../../audit/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { PartitionedDocument, Query, Versioned } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import type { RequestState, RightsRequest } from './request.ts';
import { opened, StoredRequest, toDocument } from './requestDocument.ts';

/** What may stand under an id that is no request's. */
const NoRequest = z
  .object({ type: z.string().regex(/^(?!(rightsRequest|confidentialRightsRequest)$)/) })
  .transform(() => null);

/** A request beside the ETag of its document, whoever decides it; undefined for one that is not. */
export async function readRequest(platform: Platform, id: string): Promise<Versioned<RightsRequest> | undefined> {
  const read = await platform.store.read('register', id, id, z.union([StoredRequest, NoRequest]));
  return read?.value ? { value: await opened(platform, read.value), etag: read.etag } : undefined;
}

/** What a use case makes of a request. */
export interface RequestChange {
  readonly request: RightsRequest;
  readonly event: Omit<EventDraft, 'subject'>;
  readonly creates?: readonly PartitionedDocument[];
}

/** How often a change is decided anew because the request changed meanwhile. */
const TRIES = 5;

/**
 * Reads a request, decides, and writes what was decided in one batch; decides again from a fresh read when it changed meanwhile.
 * `decide` gives undefined for nothing to do, and throws to refuse.
 * @returns the request after the change, or as it is
 * @throws Refusal `notFound`, and whatever `decide` refuses with
 */
export async function changeRequest(
  platform: Platform,
  id: string,
  decide: (request: RightsRequest) => RequestChange | undefined | Promise<RequestChange | undefined>,
): Promise<RightsRequest> {
  for (let tried = 1; ; tried++) {
    const read = (await readRequest(platform, id)) ?? refuse('notFound');
    const change = await decide(read.value);
    if (!change) return read.value;
    try {
      await commit(platform, await requestCommit(platform, change, read.etag));
      return change.request;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** The batch of a request's change: under its ETag, or without one of a new request. Its events are about whose request it is. */
export async function requestCommit(
  platform: Platform,
  { request, event, creates = [] }: RequestChange,
  etag?: string,
): Promise<Change> {
  const document = await toDocument(platform, request);
  const { id, right, ownerId } = request;
  return {
    partition: id,
    writes: [etag === undefined ? { kind: 'create', document } : { kind: 'replace', document, etag }],
    creates,
    event: { ...event, subject: ownerId, details: { requestId: id, right, ...event.details } },
    ...(request.confidential && { audience: 'officers' }),
  };
}

/** Puts off what is due, without a word in the log: nothing has happened. */
export async function putOff(platform: Platform, request: RightsRequest, etag: string): Promise<void> {
  await platform.store.replace('register', request.id, await toDocument(platform, request), etag);
}

interface Narrowing {
  readonly before?: string | undefined;
  readonly state?: RequestState | undefined;
  readonly ownerId?: string | undefined;
  readonly pageSize?: number | undefined;
}

/** Before every place in a list: newest first. */
export const END_OF_TIME = '9';

/** Requests of a type, newest first, before a place, a page at a time. */
export async function* requestsOf(
  platform: Platform,
  type: StoredRequest['type'],
  { before = END_OF_TIME, state, ownerId, pageSize = 100 }: Narrowing = {},
): AsyncGenerator<readonly RightsRequest[]> {
  const filters = Object.entries({ state, ownerId }).filter(([, value]) => value !== undefined);
  const [first] = filters;
  const query: Query = {
    text: `SELECT * FROM c WHERE c.type = @type AND c.listKey < @before${filters.map(([name]) => ` AND c.${name} = @${name}`).join('')} ORDER BY c.type DESC, ${first ? `c.${first[0]} DESC, ` : ''}c.listKey DESC`,
    parameters: { type, before, ...Object.fromEntries(filters) },
    pageSize,
  };
  for await (const page of platform.store.pages('register', query, StoredRequest))
    yield await Promise.all(page.map(({ value }) => opened(platform, value)));
}

/** Everything that somebody asked for, newest first. The officers' requests are sealed, owner and all: each is opened to see whose it is. They are few. */
export async function requestsBy(platform: Platform, userId: string): Promise<readonly RightsRequest[]> {
  const found: RightsRequest[] = [];
  for await (const page of requestsOf(platform, 'rightsRequest', { ownerId: userId })) found.push(...page);
  for await (const page of requestsOf(platform, 'confidentialRightsRequest'))
    found.push(...page.filter(({ ownerId }) => ownerId === userId));
  return found.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
}
