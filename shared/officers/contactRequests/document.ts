import * as z from 'zod';
import { durationMillis } from '../../platform/calendar.ts';
import { millis } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { retention } from '../../platform/retention.ts';
import { seal, unseal } from '../../platform/seal.ts';
import { pseudonymOf } from '../../protection/index.ts';
import { type ContactRequest, ContactRequestState, Content, nextOf } from './request.ts';

/** A contact request as Cosmos DB keeps one: who asked, on which number and about whom stands sealed or as a pseudonym. */
export const ContactRequestDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('contactRequest'),
  audience: z.literal('officers'),
  revision: z.number().int(),
  reference: z.string(),
  state: ContactRequestState,
  createdAt: z.string(),
  remindedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  listKey: z.string(),
  /** The pseudonym of whoever asked; empty after they are gone. */
  ownerId: z.string(),
  /** The pseudonym of the user whom it is about; empty for none. */
  subject: z.string(),
  dueAt: z.string().optional(),
  sealed: z.string(),
  ttl: z.number().int().optional(),
});
export type ContactRequestDocument = z.output<typeof ContactRequestDocument>;

/** What the pseudonyms of a contact request are for. */
export const REQUESTER = 'contact-requester';
export const CONCERNED = 'contact-concerned';

const PURPOSE = 'contact-request';
const contextOf = (id: string): string => `${id}/${id}`;

/** Sealed contents have the sizes of multiples of this, so that the size says nothing. */
const BLOCK = 1024;

const KEPT = durationMillis(retention.contactRequest.period);

/** The document of a request. @param ownerId the pseudonym of whoever asked, which never changes */
export async function toDocument(
  platform: Platform,
  request: ContactRequest,
  ownerId: string,
): Promise<ContactRequestDocument> {
  const { id, revision, reference, state, createdAt, remindedAt, endedAt } = request;
  const content = JSON.stringify(Content.parse(request));
  const padded = content + ' '.repeat(BLOCK - (Buffer.byteLength(content) % BLOCK));
  const next = nextOf(request);
  const left = endedAt === null ? null : millis(endedAt) + KEPT - platform.clock.now();
  return {
    ...{ id, pk: id, type: 'contactRequest', audience: 'officers' },
    ...{ revision, reference, state, createdAt, remindedAt, endedAt },
    ownerId: request.requesterId === null ? '' : ownerId,
    listKey: `${createdAt}\u0001${id}`,
    subject: request.userId === null ? '' : await pseudonymOf(platform, CONCERNED, request.userId),
    ...(next && { dueAt: next.at }),
    sealed: await seal(platform.keys, PURPOSE, contextOf(id), padded),
    ...(left !== null && { ttl: Math.max(1, Math.ceil(left / 1000)) }),
  };
}

/** The request in a document. @throws Error when the seal cannot be opened */
export async function opened(
  { keys }: Pick<Platform, 'keys'>,
  document: ContactRequestDocument,
): Promise<ContactRequest> {
  const { id, revision, reference, state, createdAt, remindedAt, endedAt } = document;
  const text = await unseal(keys, PURPOSE, contextOf(id), document.sealed);
  if (text === undefined) throw new Error('A contact request cannot be opened');
  return { id, revision, reference, state, createdAt, remindedAt, endedAt, ...Content.parse(JSON.parse(text)) };
}

/** The document of a request; undefined for one that is not, or whose time is over. */
export async function readDocument(
  { store }: Pick<Platform, 'store'>,
  id: string,
): Promise<Versioned<ContactRequestDocument> | undefined> {
  const read = await store.read('register', id, id, z.union([ContactRequestDocument, Other]));
  return read && 'reference' in read.value ? { value: read.value, etag: read.etag } : undefined;
}

/** What else may stand under an id that somebody sent. */
const Other = z.object({ type: z.string() }).transform(({ type }) => ({ type }));
