import * as z from 'zod';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { retention } from '../platform/retention.ts';
import { seal, unseal } from '../platform/seal.ts';
import { type Reseal, type Reseals, resealField } from '../platform/sealed.ts';
import { type Case, CaseAudience, CaseState, endedAt, isForAdministrators, Message, View } from './case.ts';

/** What stands sealed of a case beside its messages. */
export const CaseContent = z.object({
  ownerId: z.string(),
  subject: z.string().nullable(),
  confidential: z.boolean(),
  owner: View,
  administrators: View,
});

/** A case without its messages, as lists read it. */
export const CaseHead = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('case'),
  reference: z.string(),
  audience: CaseAudience,
  /** As administrators see it where they handle it. */
  state: CaseState,
  createdAt: z.string(),
  listKey: z.string(),
  /** The pseudonym of whoever asked; empty after they are gone. */
  ownerId: z.string(),
  dueAt: z.string().optional(),
  ttl: z.number().int().optional(),
  sealed: z.string(),
});
export type CaseHead = z.output<typeof CaseHead>;

/** A case as Cosmos DB keeps one: who asked and what was written stands sealed or as a pseudonym. */
export const CaseDocument = CaseHead.extend({ messages: z.string() });
export type CaseDocument = z.output<typeof CaseDocument>;

/** What the pseudonym of a case's owner is for. */
export const OWNER = 'case-owner';

const PURPOSE = 'case';
const contextOf = (id: string, part: 'head' | 'messages'): string => `${id}/${id}/${part}`;

/** Sealed contents have the sizes of multiples of this, so that the size of a short one says nothing. */
const BLOCK = 1024;

const padded = (content: unknown): string => {
  const text = JSON.stringify(content);
  return text + ' '.repeat(BLOCK - (Buffer.byteLength(text) % BLOCK));
};

/** An answer that nobody reacts to closes the case after this time. */
const ANSWERED = durationMillis('P60D');

const KEPT = durationMillis(retention.case.period);

/** Whether the database should have deleted a case by now. */
export function isOver(of: Case, { clock }: Pick<Platform, 'clock'>): boolean {
  const ended = endedAt(of);
  return ended !== null && millis(ended) + KEPT <= clock.now();
}

/** When time closes a case, in whichever view that is first; null for never. */
export function closesAt(of: Case): number | null {
  const views = isForAdministrators(of) ? [of.owner, of.administrators] : [of.owner];
  const times = views.filter(({ state }) => state === 'answered').map(({ updatedAt }) => millis(updatedAt) + ANSWERED);
  return times.length > 0 && of.audience !== 'nobody' ? Math.min(...times) : null;
}

/** The document of a case. @param ownerId the pseudonym of whoever asked, which never changes */
export async function toDocument(
  { keys, clock }: Pick<Platform, 'keys' | 'clock'>,
  of: Case,
  ownerId: string,
): Promise<CaseDocument> {
  const { id, reference, audience, createdAt, owner, administrators, messages } = of;
  const due = closesAt(of);
  const ended = endedAt(of);
  const left = ended === null ? null : millis(ended) + KEPT - clock.now();
  const [head, written] = await Promise.all([
    seal(keys, PURPOSE, contextOf(id, 'head'), padded(CaseContent.parse(of))),
    seal(keys, PURPOSE, contextOf(id, 'messages'), padded(messages)),
  ]);
  return {
    ...{ id, pk: id, type: 'case', reference, audience, createdAt },
    state: isForAdministrators(of) ? administrators.state : owner.state,
    listKey: `${createdAt}\u0001${id}`,
    ownerId: of.ownerId === '' ? '' : ownerId,
    ...(due !== null && { dueAt: instant(due) }),
    ...(left !== null && { ttl: Math.max(1, Math.ceil(left / 1000)) }),
    sealed: head,
    messages: written,
  };
}

async function opened({ keys }: Pick<Platform, 'keys'>, id: string, part: 'head' | 'messages', sealed: string) {
  const text = await unseal(keys, PURPOSE, contextOf(id, part), sealed);
  if (text === undefined) throw new Error('A case cannot be opened');
  return JSON.parse(text) as unknown;
}

/** A case without its messages. @throws Error when a seal cannot be opened */
export async function headIn(platform: Pick<Platform, 'keys'>, document: CaseHead): Promise<Case> {
  const { id, reference, audience, createdAt, sealed } = document;
  const head = CaseContent.parse(await opened(platform, id, 'head', sealed));
  return { id, reference, audience, createdAt, ...head, messages: [] };
}

/** The case in a document. @throws Error when a seal cannot be opened */
export async function caseIn(platform: Pick<Platform, 'keys'>, document: CaseDocument): Promise<Case> {
  const [head, messages] = await Promise.all([
    headIn(platform, document),
    opened(platform, document.id, 'messages', document.messages),
  ]);
  return { ...head, messages: z.array(Message).parse(messages) };
}

const resealPart = (field: string, part: 'head' | 'messages'): Reseal =>
  resealField(field, PURPOSE, ({ id }) => contextOf(id, part));

const parts = [resealPart('sealed', 'head'), resealPart('messages', 'messages')];

export const caseReseals = {
  async case(platform, document) {
    let after = document;
    for (const part of parts) after = await part(platform, after);
    return after;
  },
} satisfies Partial<Reseals>;
