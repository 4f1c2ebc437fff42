import * as z from 'zod';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';
import { seal, unseal } from '../../platform/seal.ts';
import { dueAtOf, RequestState, RightsRequest } from './request.ts';

/** What queries point at. */
const Pointers = {
  id: z.string(),
  pk: z.string(),
  /** The order of lists: newest first. */
  listKey: z.string(),
  state: RequestState,
  endedAt: z.string().nullable(),
  dueAt: z.string().optional(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
};

/** A request that administrators decide. */
export const OpenRightsRequest = RightsRequest.extend({ ...Pointers, type: z.literal('rightsRequest') });

/** One that officers decide: of a type of its own, so that no query of others finds it; all but its state and times is sealed. */
export const SealedRightsRequest = z.object({
  ...Pointers,
  type: z.literal('confidentialRightsRequest'),
  /** Whoever counts for others leaves it out. */
  audience: z.literal('officers'),
  sealed: z.string(),
});

/** A request's document, of whichever kind. */
export const StoredRequest = z.discriminatedUnion('type', [OpenRightsRequest, SealedRightsRequest]);
export type StoredRequest = z.output<typeof StoredRequest>;

export const PURPOSE = 'rights-request';
export const contextOf = (id: string): string => `${id}/${id}`;

export const listKeyOf = ({ receivedAt, id }: Pick<RightsRequest, 'receivedAt' | 'id'>): string =>
  `${receivedAt}|${id}`;

/** The document of a request. One that has ended is kept as long as events are, from its end. */
export async function toDocument(platform: Platform, request: RightsRequest): Promise<StoredRequest> {
  const { id, state, endedAt } = request;
  const dueAt = dueAtOf(request, platform.calendar);
  const pointers = {
    ...{ id, pk: id, state, endedAt, listKey: listKeyOf(request) },
    ...(dueAt !== null && { dueAt }),
    ...(endedAt !== null && stampFrom(platform, endedAt)),
  };
  if (!request.confidential) return { ...request, ...pointers, type: 'rightsRequest' };
  const sealed = await seal(platform.keys, PURPOSE, contextOf(id), JSON.stringify(request));
  return { ...pointers, type: 'confidentialRightsRequest', audience: 'officers', sealed };
}

/** The request in a document. @throws Error when a seal cannot be opened */
export async function opened({ keys }: Pick<Platform, 'keys'>, document: StoredRequest): Promise<RightsRequest> {
  if (document.type === 'rightsRequest') return RightsRequest.parse(document);
  const text = await unseal(keys, PURPOSE, contextOf(document.id), document.sealed);
  if (text === undefined) throw new Error('A confidential request cannot be opened');
  return RightsRequest.parse(JSON.parse(text));
}
