import { exists, isProtected, readUser } from '../accounts/index.ts';
import { commit, system } from '../audit/index.ts';
import { outgoing } from '../mail/index.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { telephoneTask } from '../protection/index.ts';
import type { Incident } from './incident.ts';
import { incidentCommit, readIncident } from './incidents.ts';
import { incidentsOf } from './list.ts';

/** Persons whose letters are written in one batch. */
const BATCH = 40;

/**
 * Writes the letters of the next persons in the queue (GDPR art. 34), each for the channel that is right for them. Whom nobody has
 * an account for any more gets none; how many that were is told to nobody. @throws StoreError `stale`
 */
export async function writeLetters(platform: Platform, { value: incident, etag }: Versioned<Incident>): Promise<void> {
  const { letters } = incident;
  if (!letters) return;
  const [turn, waiting] = [letters.waiting.slice(0, BATCH), letters.waiting.slice(BATCH)];
  const told = await toldByParts(platform, incident);
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
}

/** Whom the other parts of what was one incident have told already: nobody is told twice, whichever part comes first. */
async function toldByParts(platform: Platform, incident: Incident): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  const add = ({ letters }: Incident) => {
    for (const userId of letters?.all ?? []) if (!letters?.waiting.includes(userId)) told.add(userId);
  };
  for (const { id } of incident.parts) {
    const part = (await readIncident(platform, id))?.value;
    if (part) add(part);
  }
  if (incident.confidential) return told;
  // An ordinary incident does not name the officers' parts: they name it.
  for await (const page of incidentsOf(platform, 'confidentialIncident'))
    for (const part of page) if (part.parts.some(({ id }) => id === incident.id)) add(part);
  return told;
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
