import { emergencyMark, eraseAgain, erasedness, markedness } from '../shared/accounts/index.ts';
import type { Deeds } from '../shared/journal/index.ts';
import { endEverySession } from '../shared/sessions/index.ts';
import { elsewhere } from './elsewhere.ts';

/** What the areas do about those whom the journal tells of, when the database was put back to an earlier moment. */
export const deeds: Deeds = {
  doneness: (platform, { id, kind }) => (kind === 'erasure' ? erasedness(platform, id) : markedness(platform, id)),
  again: (platform, { id, kind }) =>
    kind === 'erasure' ? eraseAgain(platform, id) : emergencyMark(platform, id, elsewhere),
  endSessions: endEverySession,
};
