import * as z from 'zod';
import { type Change, commit, type EventDraft } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import type { Incident } from './incident.ts';
import { isExpired, opened, StoredIncident, toDocument } from './incidentDocument.ts';

/** What may stand under an id that is no incident's. */
const NoIncident = z.object({ type: z.string().regex(/^(?!(incident|confidentialIncident)$)/) }).transform(() => null);

/** An incident beside the ETag of its document, whoever handles it; undefined for one that is not, or no longer kept. */
export async function readIncident(platform: Platform, id: string): Promise<Versioned<Incident> | undefined> {
  const read = await platform.store.read('register', id, id, z.union([StoredIncident, NoIncident]));
  if (!read?.value || isExpired(read.value, platform)) return undefined;
  return { value: await opened(platform, read.value), etag: read.etag };
}

/** What a use case makes of an incident. */
export interface IncidentChange {
  readonly incident: Incident;
  /** What happened, in its order; at least one. */
  readonly events: readonly [EventDraft, ...EventDraft[]];
  readonly creates?: readonly PartitionedDocument[];
}

/** How often a change is decided anew because the incident changed meanwhile. */
const TRIES = 5;

/**
 * Reads an incident, decides, and writes what was decided in one batch; decides again from a fresh read when it changed meanwhile.
 * `decide` gives undefined for nothing to do, and throws to refuse.
 * @returns the incident after the change, or as it is
 * @throws Refusal `notFound`, and whatever `decide` refuses with
 */
export async function changeIncident(
  platform: Platform,
  id: string,
  decide: (incident: Incident) => Promise<IncidentChange | undefined>,
): Promise<Incident> {
  for (let tried = 1; ; tried++) {
    const read = (await readIncident(platform, id)) ?? refuse('notFound');
    const change = await decide(read.value);
    if (!change) return read.value;
    try {
      await commit(platform, await incidentCommit(platform, change, read.etag));
      return change.incident;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** The batch of an incident's change: under its ETag, or without one of a new incident. */
export async function incidentCommit(
  platform: Platform,
  { incident, events: [event, ...also], creates = [] }: IncidentChange,
  etag?: string,
): Promise<Change> {
  const document = await toDocument(platform, incident);
  return {
    partition: incident.id,
    writes: [etag === undefined ? { kind: 'create', document } : { kind: 'replace', document, etag }],
    creates,
    event,
    also,
    ...(incident.confidential && { audience: 'officers' }),
  };
}
