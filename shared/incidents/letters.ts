import { exists, isProtected, readUser } from '../accounts/index.ts';
import { commit, system } from '../audit/index.ts';
import { outgoing } from '../mail/index.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { telephoneTask } from '../protection/index.ts';
import { lettersElsewhere } from './elsewhere.ts';
import type { Incident } from './incident.ts';
import { incidentCommit } from './incidents.ts';

/** Persons whose letters are written in one batch. */
const BATCH = 40;

/**
 * Writes the letters of the next persons in the queue (GDPR art. 34), each for the channel that is right for them. Whom nobody has
 * an account for any more gets none; how many that were is told to nobody. Nobody is told twice, whichever part of what was one incident
 * comes first, and if two hosts write for two of them at the same moment.
 * @returns false where all who wait are to be told by another part before
 * @throws StoreError `stale`
 */
export async function writeLetters(
  platform: Platform,
  { value: incident, etag }: Versioned<Incident>,
): Promise<boolean> {
  const { letters } = incident;
  if (!letters) return false;
  const { told, theirs } = await lettersElsewhere(platform, incident);
  const turn = letters.waiting.filter((userId) => !theirs.has(userId)).slice(0, BATCH);
  if (turn.length === 0) return false;
  const waiting = letters.waiting.filter((userId) => !turn.includes(userId));
  const untold = turn.filter((userId) => !told.has(userId));
  const documents = await Promise.all(untold.map((userId) => letterTo(platform, incident, userId)));
  await commit(
    platform,
    await incidentCommit(
      platform,
      {
        incident: { ...incident, letters: { ...letters, waiting } },
        events: [
          {
            actor: system('watchDeadlines'),
            action: 'incidentLettersWritten',
            subject: incident.id,
            details: { persons: turn.length },
          },
        ],
        creates: documents.filter((document) => document !== undefined),
      },
      etag,
    ),
  );
  return true;
}

/** A mail, or for a protected person a telephone task; undefined where there is no such user. */
async function letterTo(
  platform: Platform,
  incident: Pick<Incident, 'id' | 'reference' | 'confidential'>,
  userId: string,
): Promise<PartitionedDocument | undefined> {
  const user = (await readUser(platform, userId))?.value;
  if (!user || !exists(user)) return undefined;
  if (isProtected(user)) return letterTask(platform, incident, userId);
  return outgoing(platform.clock.now(), {
    template: 'incidentLetter',
    partition: incident.id,
    recipient: { kind: 'user', userId },
    ...(incident.confidential && { audience: 'officers' }),
  });
}

/** An officer tells a protected person over the telephone what others are written. Who comes under protection later gets one when the mail's turn comes. */
const letterTask = (
  platform: Platform,
  { id, reference }: Pick<Incident, 'id' | 'reference'>,
  userId: string,
): Promise<PartitionedDocument> =>
  telephoneTask(platform, {
    kind: 'letter',
    partition: id,
    subject: userId,
    place: `${id}/${id}`,
    detail: { about: 'incident', incidentId: id, reference },
  });
