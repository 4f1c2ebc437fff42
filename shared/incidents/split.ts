import * as z from 'zod';
import { actorOf, type User } from '../accounts/index.ts';
import { Actor, commit } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId, newReference } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { seal, unseal } from '../platform/seal.ts';
import { authoriseHandling } from './access.ts';
import { Incident } from './incident.ts';
import { toDocument } from './incidentDocument.ts';
import { changeIncident, incidentCommit, readIncident } from './incidents.ts';
import { fresh } from './make.ts';
import { stateAfter } from './transitions.ts';
import { plain, writerOf } from './writing.ts';

/** A part of an incident, ready to be written as one of its own. */
const Part = z.object({
  incident: Incident,
  /** Who made it: the actor of its first event. */
  actor: Actor,
  /** What goes into its first batch. */
  creates: z.array(z.custom<PartitionedDocument>((document) => typeof document === 'object')),
});
type Part = z.output<typeof Part>;

/** A mark in an incident, of a part that is to become another. */
type Splitting = NonNullable<Incident['splitting']>;

const PURPOSE = 'incident-part';
const contextOf = ({ id }: Pick<Incident, 'id'>, partId: string): string => `${id}/${partId}`;

/**
 * Seals a part into a mark. The part is written after the incident, so that a crash between the two leaves a mark that the watch
 * over deadlines works off.
 */
export async function splitOff({ keys, clock }: Platform, from: Incident, part: Part): Promise<Splitting> {
  const { id } = part.incident;
  return { id, at: instant(clock.now()), sealed: await seal(keys, PURPOSE, contextOf(from, id), JSON.stringify(part)) };
}

/** What goes over to a new incident: its text, and whom it takes with it. */
export interface Split {
  readonly description: string;
  readonly affectedUserIds: readonly string[];
}

/**
 * Parts a mixed incident in two: from one of the administrators' what is the officers' alone, from one of the officers' what all who
 * handle incidents may know. The new one is assessed and decided on by itself; its times are the same.
 * @returns the new incident, as its author
 * @throws Refusal `notFound`, `forbidden`, `revisionStale`, `incidentStateConflict`
 */
export async function splitIncident(
  platform: Platform,
  handler: User,
  { id, revision }: { id: string; revision: number },
  split: Split,
): Promise<Incident> {
  const partId = newId();
  await changeIncident(platform, id, async (incident) => {
    authoriseHandling(handler, incident);
    if (incident.revision !== revision) refuse('revisionStale');
    stateAfter(incident.state, 'split');
    if (incident.splitting) refuse('incidentStateConflict');
    const part = await partOf(platform, handler, incident, partId, split);
    return {
      incident: {
        ...incident,
        revision: revision + 1,
        // The ids stay: others would see by what is missing who is protected.
        splitting: await splitOff(platform, incident, part),
      },
      events: [{ actor: actorOf(handler), action: 'incidentSplit', subject: id, audience: 'officers' }],
    };
  });
  await finishSplit(platform, id);
  return (await readIncident(platform, partId))?.value ?? refuse('notFound');
}

async function partOf(
  platform: Platform,
  handler: User,
  from: Incident,
  id: string,
  { description, affectedUserIds }: Split,
): Promise<Part> {
  const confidential = !from.confidential;
  const writer = writerOf(platform, { id, confidential }, handler.id);
  const incident: Incident = {
    ...from,
    ...fresh,
    id,
    reference: newReference(),
    confidential,
    askedConfidential: confidential,
    ownerId: handler.id,
    reportedAt: instant(platform.clock.now()),
    description: await writer.text('description', description),
    affectedUserIds: [...new Set(affectedUserIds)],
    reportedUserIds: [...new Set(affectedUserIds)],
    // What officers wrote of it may name somebody: administrators get the time alone.
    awareness: from.awareness && {
      ...from.awareness,
      grounds: confidential ? plain(from.awareness.grounds.text ?? '') : { text: null, withheld: null },
    },
    parts: confidential ? [{ id: from.id, reference: from.reference }] : [],
  };
  return { incident, actor: actorOf(handler), creates: writer.creates };
}

/** Writes the part that an incident is marked with, and takes the mark away. May be called at any time, by anybody, again. */
export async function finishSplit(platform: Platform, id: string): Promise<void> {
  const marked = (await readIncident(platform, id))?.value;
  if (!marked?.splitting) return;
  const { incident, actor, creates } = await partIn(platform, marked, marked.splitting);
  const event = { actor, action: 'incidentReported', subject: incident.id, details: { kind: incident.kind } };
  try {
    await commit(platform, await incidentCommit(platform, { incident, events: [event], creates }));
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  }
  await unmark(platform, id, incident);
}

/**
 * Takes the mark away. No event: the new incident's first one tells of it, and whoever counts the events of the old one must not learn
 * whether there was a part. Of the officers' part others learn nothing, not even its reference.
 */
async function unmark(platform: Platform, id: string, part: Incident): Promise<void> {
  for (;;) {
    const read = await readIncident(platform, id);
    if (read?.value.splitting?.id !== part.id) return;
    const { parts, confidential } = read.value;
    const after: Incident = {
      ...read.value,
      splitting: null,
      parts: confidential ? [...parts, { id: part.id, reference: part.reference }] : parts,
    };
    try {
      await platform.store.replace('register', id, await toDocument(platform, after), read.etag);
      return;
    } catch (thrown) {
      // Each time it is somebody else's progress.
      if (!isStoreError(thrown, 'stale')) throw thrown;
    }
  }
}

async function partIn({ keys }: Platform, from: Incident, { id, sealed }: Splitting): Promise<Part> {
  const text = await unseal(keys, PURPOSE, contextOf(from, id), sealed);
  if (text === undefined) throw new Error('A part of an incident cannot be opened');
  return Part.parse(JSON.parse(text));
}
