import { createHash } from 'node:crypto';
import type { Incident } from './incident.ts';

/** What a new incident has not had yet. */
export const fresh = {
  revision: 1,
  hiddenFromOwner: false,
  source: null,
  affectedUserIds: [],
  reportedUserIds: [],
  awareness: null,
  assessment: null,
  decision: null,
  notification: null,
  supplements: [],
  letters: null,
  lessons: null,
  state: 'reported',
  endedAt: null,
  closedBy: null,
  told: null,
  splitting: null,
  parts: [],
  ownerGone: false,
} as const satisfies Partial<Incident>;

/** An id that follows from what it is for, so that a second try finds what the first one made. */
export function idFor(purpose: string, about: string): string {
  const hex = createHash('sha256').update(`${purpose}|${about}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
