import * as z from 'zod';
import type { Platform } from '../platform/platform.ts';
import { seal, unseal } from '../platform/seal.ts';
import { dueAtOf, Incident, keptUntilOf } from './incident.ts';
import { IncidentState } from './transitions.ts';

/** What queries point at. */
const Pointers = {
  id: z.string(),
  pk: z.string(),
  /** The order of lists: newest first. */
  listKey: z.string(),
  state: IncidentState,
  endedAt: z.string().nullable(),
  dueAt: z.string().optional(),
  ttl: z.number().int().optional(),
};

/** An incident that administrators handle. */
export const OpenIncident = Incident.extend({ ...Pointers, type: z.literal('incident') });

/** One that officers handle: of a type of its own, so that no query of others finds it; all but its state and times is sealed. */
export const SealedIncident = z.object({
  ...Pointers,
  type: z.literal('confidentialIncident'),
  /** Whoever counts for others leaves it out. */
  audience: z.literal('officers'),
  sealed: z.string(),
});

/** An incident's document, of whichever kind. */
export const StoredIncident = z.discriminatedUnion('type', [OpenIncident, SealedIncident]);
export type StoredIncident = z.output<typeof StoredIncident>;

export const PURPOSE = 'incident';
export const contextOf = (id: string): string => `${id}/${id}`;

/** The document of an incident. The time that the database keeps a closed one is counted from this write. */
export async function toDocument(
  { keys, clock }: Pick<Platform, 'keys' | 'clock'>,
  incident: Incident,
): Promise<StoredIncident> {
  const { id, state, endedAt, reportedAt } = incident;
  const dueAt = dueAtOf(incident);
  const until = keptUntilOf(incident);
  const pointers = {
    ...{ id, pk: id, state, endedAt, listKey: `${reportedAt}|${id}` },
    ...(dueAt !== null && { dueAt }),
    ...(until !== null && { ttl: Math.max(1, Math.ceil((until - clock.now()) / 1000)) }),
  };
  if (!incident.confidential) return { ...incident, ...pointers, type: 'incident' };
  const sealed = await seal(keys, PURPOSE, contextOf(id), JSON.stringify(incident));
  return { ...pointers, type: 'confidentialIncident', audience: 'officers', sealed };
}

/** The incident in a document. @throws Error when a seal cannot be opened */
export async function opened({ keys }: Pick<Platform, 'keys'>, document: StoredIncident): Promise<Incident> {
  if (document.type === 'incident') return Incident.parse(document);
  const text = await unseal(keys, PURPOSE, contextOf(document.id), document.sealed);
  if (text === undefined) throw new Error('A confidential incident cannot be opened');
  return Incident.parse(JSON.parse(text));
}

/** Whether the database should have deleted a document by now. */
export const isExpired = ({ endedAt }: Pick<Incident, 'endedAt'>, { clock }: Pick<Platform, 'clock'>): boolean =>
  (keptUntilOf({ endedAt }) ?? Number.POSITIVE_INFINITY) <= clock.now();
