import { may, type User } from '../accounts/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Incident } from './incident.ts';

type Reader = Pick<User, 'id' | 'role' | 'duty' | 'organisationId' | 'restriction'>;

/** What somebody is to an incident: one of those who handle it, whoever reported it, or nobody who may know of it. */
export type Relation = 'handler' | 'author';

/** Whether somebody handles incidents of a kind: administrators, and officers the confidential ones; nobody whose data is restricted. */
export const handles = (reader: Reader, confidential: boolean): boolean =>
  !reader.restriction && may(reader, confidential ? 'handleConfidentialIncidents' : 'handleIncidents');

/** Undefined for who must not learn that there is such an incident. Pure. */
export function relationTo(
  reader: Reader,
  incident: Pick<Incident, 'confidential' | 'ownerId' | 'hiddenFromOwner' | 'ownerGone'>,
): Relation | undefined {
  if (handles(reader, incident.confidential)) return 'handler';
  const { ownerId, hiddenFromOwner, ownerGone } = incident;
  return ownerId === reader.id && !hiddenFromOwner && !ownerGone ? 'author' : undefined;
}

/** @throws Refusal `notFound` for who must not know of the incident, `forbidden` for whoever reported it and does not handle it */
export function authoriseHandling(reader: Reader, incident: Incident): void {
  const relation = relationTo(reader, incident) ?? refuse('notFound');
  if (relation !== 'handler') refuse('forbidden');
}
