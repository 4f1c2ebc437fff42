import type { User } from '../../accounts/index.ts';
import { type OwnIncidents, ownIncidents } from '../../incidents/index.ts';
import type { Platform } from '../../platform/platform.ts';

/** What an incident's document gives to the copy, by `OwnIncidents`: what the controller wrote of it is the controller's. */
export const incidentFields = {
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  listKey: 'repeated',
  revision: 'repeated',
  reference: 'told',
  confidential: 'impersonal',
  askedConfidential: 'impersonal',
  ownerId: 'repeated',
  hiddenFromOwner: 'impersonal',
  kind: 'told',
  discoveredAt: 'told',
  reportedAt: 'told',
  description: 'told',
  source: 'told',
  affectedUserIds: 'told',
  reportedUserIds: 'told',
  awareness: 'others',
  assessment: 'others',
  decision: 'others',
  notification: 'others',
  supplements: 'others',
  letters: 'others',
  lessons: 'others',
  state: 'told',
  endedAt: 'others',
  closedBy: 'others',
  told: 'impersonal',
  splitting: 'impersonal',
  parts: 'impersonal',
  ownerGone: 'impersonal',
  dueAt: 'impersonal',
  audience: 'others',
  sealed: 'repeated',
  ttl: 'repeated',
} as const;

/** What somebody reported, what affects them, and what they handled; null for nothing of it. */
export async function incidentsOfPerson(platform: Platform, { id }: User): Promise<OwnIncidents | null> {
  const own = await ownIncidents(platform, id);
  return own.reported.length + own.affectedBy.length + own.handled.length === 0 ? null : own;
}
