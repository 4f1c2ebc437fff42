import { system } from '../audit/index.ts';
import type { Platform } from '../platform/platform.ts';
import { withoutReport } from './handle.ts';
import { actorsOf, type Incident, isOverdue, notifyByOf } from './incident.ts';
import { changeIncident } from './incidents.ts';
import { incidentsOf, reportedBy } from './list.ts';
import { finishSplit } from './split.ts';
import type { IncidentState } from './transitions.ts';
import { textFor } from './writing.ts';

const types = ['incident', 'confidentialIncident'] as const;
const open: readonly IncidentState[] = ['reported', 'assessed', 'decided', 'notified'];

async function* openIncidents(platform: Platform, of: readonly (typeof types)[number][]): AsyncGenerator<Incident> {
  for (const type of of)
    for (const state of open) for await (const page of incidentsOf(platform, type, { state })) yield* page;
}

/** An incident, as somebody who waits for its end is told of it. */
export interface OpenIncident {
  readonly id: string;
  readonly reference: string;
}

/**
 * The open incidents in which somebody is an actor: who reported, handled, or whose acts are in question. While there are any, an
 * erasure that was asked for waits; what the person is told is that it does, not which of these they are.
 */
export async function openIncidentsOf(platform: Platform, userId: string): Promise<readonly OpenIncident[]> {
  const found: OpenIncident[] = [];
  for await (const incident of openIncidents(platform, types))
    if (actorsOf(incident).includes(userId)) found.push({ id: incident.id, reference: incident.reference });
  return found;
}

/**
 * Clears the words of somebody who is being erased from what they reported: of a closed incident now, of an open one when it is closed,
 * since until then they are what it is known by. What the controller wrote of it, its states and times stay (art. 33(5)). It may end
 * anywhere and be run again.
 */
export async function clearIncidentsOf(platform: Platform, userId: string): Promise<void> {
  const clear = async ({ id }: Incident) => {
    await finishSplit(platform, id);
    await changeIncident(platform, id, async (incident) => {
      if (incident.ownerId !== userId || incident.ownerGone) return undefined;
      const event = { actor: system('erasure'), action: 'incidentReportCleared', subject: id };
      return {
        incident: incident.state === 'closed' ? withoutReport(incident) : { ...incident, ownerGone: true },
        events: [event],
      };
    });
  };
  // A part that came to be meanwhile is found by the second look.
  for (let look = 0; look < 2; look++) for (const incident of await reportedBy(platform, userId)) await clear(incident);
}

/** What the register of incidents holds about somebody, as they are told of it (art. 15). */
export interface OwnIncidents {
  /** What they reported, in their own words. */
  readonly reported: readonly {
    readonly id: string;
    readonly reference: string;
    readonly kind: Incident['kind'];
    readonly discoveredAt: string;
    readonly reportedAt: string;
    readonly state: IncidentState;
    readonly description: string | null;
    readonly source: string | null;
    /** Those that they named themselves. */
    readonly affectedUserIds: readonly string[];
  }[];
  /** Incidents that are said to affect them, and when a letter was written. */
  readonly affectedBy: readonly {
    readonly id: string;
    readonly reference: string;
    readonly kind: Incident['kind'];
    readonly discoveredAt: string;
    readonly state: IncidentState;
    readonly letterAt: string | null;
  }[];
  /** Incidents that they handled, or in which their acts were looked into: what was done, and when. */
  readonly handled: readonly {
    readonly id: string;
    readonly reference: string;
    readonly acts: readonly { readonly act: string; readonly at: string }[];
  }[];
}

/** For the export of one's own data. Whose acts are in question is told when that has been looked into, not before. */
export async function ownIncidents(platform: Platform, userId: string): Promise<OwnIncidents> {
  const reader = { id: userId, officer: false };
  const reported = (await reportedBy(platform, userId)).filter(
    ({ hiddenFromOwner, ownerGone }) => !hiddenFromOwner && !ownerGone,
  );
  const all: Incident[] = [];
  for (const type of types) for await (const page of incidentsOf(platform, type)) all.push(...page);
  return {
    reported: await Promise.all(
      reported.map(async (incident) => {
        const { id, reference, kind, discoveredAt, reportedAt, state, reportedUserIds } = incident;
        return {
          ...{ id, reference, kind, discoveredAt, reportedAt, state, affectedUserIds: reportedUserIds },
          description: await textFor(platform, incident, 'description', incident.description, reader),
          source: await textFor(platform, incident, 'source', incident.source, reader),
        };
      }),
    ),
    affectedBy: all
      .filter(({ affectedUserIds, letters }) => affectedUserIds.includes(userId) || letters?.all.includes(userId))
      .map(({ id, reference, kind, discoveredAt, state, letters }) => ({
        ...{ id, reference, kind, discoveredAt, state },
        letterAt: letters?.all.includes(userId) && !letters.waiting.includes(userId) ? letters.queuedAt : null,
      })),
    handled: all.flatMap((incident) => {
      const acts = [...actsOf(incident, userId), ...questionedIn(incident, userId)];
      return acts.length > 0 ? [{ id: incident.id, reference: incident.reference, acts }] : [];
    }),
  };
}

/** That somebody's acts were looked into: told when that is done, and no more of it. */
const questionedIn = ({ state, assessment, endedAt }: Incident, userId: string): { act: string; at: string }[] =>
  state === 'closed' && endedAt !== null && assessment?.involvedUserIds.includes(userId)
    ? [{ act: 'questioned', at: endedAt }]
    : [];

const actsOf = (
  { awareness, assessment, decision, notification, supplements, closedBy, endedAt }: Incident,
  userId: string,
): { act: string; at: string }[] =>
  [
    { act: 'awareness', by: awareness?.by, at: awareness?.setAt },
    { act: 'assessment', by: assessment?.by, at: assessment?.at },
    { act: 'decision', by: decision?.by, at: decision?.at },
    { act: 'notification', by: notification?.by, at: notification?.at },
    ...supplements.map(({ by, at }) => ({ act: 'supplement', by, at })),
    { act: 'closing', by: closedBy, at: endedAt },
  ].flatMap(({ act, by, at }) => (by === userId && at ? [{ act, at }] : []));

/** The administrators' incidents whose 72 hours are over without the authority having been told. */
export async function overdueIncidents(
  platform: Platform,
): Promise<readonly (OpenIncident & { readonly notifyBy: string })[]> {
  const now = platform.clock.now();
  const overdue: (OpenIncident & { notifyBy: string })[] = [];
  for await (const incident of openIncidents(platform, ['incident']))
    if (isOverdue(incident, now))
      overdue.push({ id: incident.id, reference: incident.reference, notifyBy: notifyByOf(incident) });
  return overdue;
}
