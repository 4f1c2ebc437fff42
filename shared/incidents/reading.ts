import { actorOf, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { type Relation, relationTo } from './access.ts';
import type { Incident } from './incident.ts';
import { readIncident } from './incidents.ts';

/** An incident, and what its reader is to it. */
export interface Seen {
  readonly incident: Incident;
  readonly relation: Relation;
}

/**
 * Reads an incident for somebody. That one of those who handle it reads it is an event before it is shown.
 * @param action what the event calls the reading
 * @throws Refusal `notFound`
 */
export async function readIncidentFor(
  platform: Platform,
  reader: User,
  id: string,
  action = 'incidentRead',
): Promise<Seen> {
  const incident = (await readIncident(platform, id))?.value ?? refuse('notFound');
  const relation = relationTo(reader, incident) ?? refuse('notFound');
  if (relation === 'handler')
    await commit(platform, { partition: id, writes: [], event: { actor: actorOf(reader), action, subject: id } });
  return { incident, relation };
}
