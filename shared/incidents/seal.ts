import { system } from '../audit/index.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import { newId, newReference } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { guardSet, type StoredText, scan, screen } from '../protection/index.ts';
import { withoutReport } from './handle.ts';
import type { Incident } from './incident.ts';
import { changeIncident, readIncident } from './incidents.ts';
import { incidentsOf, reportedBy } from './list.ts';
import { fresh } from './make.ts';
import { finishSplit, splitOff } from './split.ts';
import { placeOf, plain, textFor } from './writing.ts';

/**
 * Does with incidents what a mark asks for. What the person reported looks to administrators as if whoever reported had been erased,
 * and what they wrote becomes an incident of the officers'. Every text that mentions somebody who is protected now is withheld, as
 * if it were written now. It may end anywhere and be run again.
 */
export async function sealIncidentsOf(platform: Platform, userId: string): Promise<void> {
  for (const { id, confidential } of await reportedBy(platform, userId))
    if (!confidential) await takeOver(platform, userId, id);
  const set = await guardSet(platform);
  for await (const page of incidentsOf(platform, 'incident'))
    for (const incident of page)
      if (textsIn(incident).some(({ stored }) => stored.text !== null && scan(set, stored.text).hit))
        await withhold(platform, incident.id);
}

/** The same event as an erasure's: nobody is to tell one from the other. */
const CLEARED = 'incidentReportCleared';

async function takeOver(platform: Platform, userId: string, id: string): Promise<void> {
  await finishSplit(platform, id);
  await changeIncident(platform, id, async (incident) => {
    if (incident.ownerId !== userId || incident.ownerGone || incident.confidential) return undefined;
    const splitting = await splitOff(platform, incident, {
      incident: await ownPart(platform, userId, incident),
      actor: system('protection'),
      creates: [],
    });
    const without = incident.state === 'closed' ? withoutReport(incident) : { ...incident, ownerGone: true };
    return {
      incident: { ...without, splitting },
      events: [{ actor: system('erasure'), action: CLEARED, subject: id }],
    };
  });
  await finishSplit(platform, id);
}

/** What the person reported, as an incident that only officers and they themselves see. */
async function ownPart(platform: Platform, userId: string, incident: Incident): Promise<Incident> {
  const read = async (field: 'description' | 'source') =>
    textFor(platform, incident, field, incident[field], { id: userId, officer: false });
  const source = await read('source');
  return {
    ...incident,
    ...fresh,
    id: newId(),
    reference: newReference(),
    confidential: true,
    description: plain((await read('description')) ?? ''),
    source: source === null ? null : plain(source),
    affectedUserIds: incident.affectedUserIds,
    reportedUserIds: incident.reportedUserIds,
    state: incident.state === 'closed' ? 'closed' : 'reported',
    endedAt: incident.endedAt,
    parts: [{ id: incident.id, reference: incident.reference }],
  };
}

/** A text of an incident, whose it is, and the incident with another in its place. */
interface Place {
  readonly field: string;
  readonly stored: StoredText;
  readonly authorId: string;
  put(incident: Incident, stored: StoredText): Incident;
}

/** Every text of an incident. */
export function textsIn(incident: Incident): readonly Place[] {
  const { ownerId, awareness, assessment, decision, notification, supplements, lessons, closedBy } = incident;
  const places: (Place | undefined)[] = [
    at('description', incident.description, ownerId, (i, description) => ({ ...i, description })),
    at('source', incident.source, ownerId, (i, source) => ({ ...i, source })),
    at('awareness.grounds', awareness?.grounds, awareness?.by, (i, grounds) => ({
      ...i,
      awareness: i.awareness && { ...i.awareness, grounds },
    })),
    ...(['nature', 'consequences', 'measures'] as const).map((name) =>
      at(`assessment.${name}`, assessment?.[name], assessment?.by, (i, text) => ({
        ...i,
        assessment: i.assessment && { ...i.assessment, [name]: text },
      })),
    ),
    ...(['grounds', 'letter', 'publicCommunication'] as const).map((name) =>
      at(`decision.${name}`, decision?.[name], decision?.by, (i, text) => ({
        ...i,
        decision: i.decision && { ...i.decision, [name]: text },
      })),
    ),
    at('notification.lateReasons', notification?.lateReasons, notification?.by, (i, lateReasons) => ({
      ...i,
      notification: i.notification && { ...i.notification, lateReasons },
    })),
    ...supplements.map(({ text, by }, index) =>
      at(`supplements.${index}`, text, by, (i, changed) => ({
        ...i,
        supplements: i.supplements.map((one, place) => (place === index ? { ...one, text: changed } : one)),
      })),
    ),
    at('lessons', lessons, closedBy ?? decision?.by, (i, changed) => ({ ...i, lessons: changed })),
  ];
  return places.filter((place) => place !== undefined);
}

const at = (
  field: string,
  stored: StoredText | null | undefined,
  authorId: string | null | undefined,
  put: Place['put'],
): Place | undefined => (stored ? { field, stored, authorId: authorId ?? '', put } : undefined);

/** Withholds what mentions a protected person in one of the administrators' incidents. */
async function withhold(platform: Platform, id: string): Promise<void> {
  if (!(await readIncident(platform, id))) return;
  await changeIncident(platform, id, async (before) => {
    if (before.confidential) return undefined;
    const creates: PartitionedDocument[] = [];
    let incident = before;
    for (const { field, stored, authorId, put } of textsIn(before)) {
      if (stored.text === null) continue;
      const screened = await screen(platform, { place: placeOf(id, field), authorId, text: stored.text });
      if (!screened.hit) continue;
      incident = put(incident, screened.stored);
      creates.push(...screened.creates);
    }
    if (creates.length === 0) return undefined;
    const event = {
      actor: system('protection'),
      action: 'incidentTextsSealed',
      subject: id,
      audience: 'officers',
    } as const;
    return { incident, events: [event], creates };
  });
}
