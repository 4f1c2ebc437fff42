import { actorOf, type User } from '../accounts/index.ts';
import type { Details, EventDraft } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { authoriseHandling } from './access.ts';
import {
  type Assessment,
  type Incident,
  isComplete,
  isUnnotified,
  notifyByOf,
  withLetters,
  writtenTo,
} from './incident.ts';
import { changeIncident } from './incidents.ts';
import { notInFuture } from './report.ts';
import { type IncidentState, type Step, stateAfter } from './transitions.ts';
import { type Writer, writerOf } from './writing.ts';

/** What those who handle an incident may say of it, all at once or one after the other. */
export interface IncidentPatch {
  readonly awareAt?: string | undefined;
  readonly awareGrounds?: string | undefined;
  readonly affectedUserIds?: readonly string[] | undefined;
  readonly assessment?:
    | (Omit<Assessment, 'nature' | 'consequences' | 'measures' | 'by' | 'at'> & {
        readonly nature: string;
        readonly consequences: string;
        readonly measures: string;
      })
    | undefined;
  readonly decision?:
    | {
        readonly notifyAuthority: boolean;
        readonly notifySubjects: boolean;
        readonly grounds: string;
        readonly letter: string | null;
        readonly publicCommunication?: string | null;
      }
    | undefined;
  readonly notification?:
    | {
        readonly notifiedAt?: string | undefined;
        readonly lateReasons?: string | undefined;
        readonly complete: boolean;
      }
    | undefined;
  readonly supplement?: { readonly text: string; readonly complete: boolean } | undefined;
  readonly lessons?: string | undefined;
  readonly state?: IncidentState | undefined;
}

/** An incident on its way through the steps of one change. */
interface Work {
  readonly platform: Platform;
  readonly by: string;
  readonly at: string;
  readonly writer: Writer;
  readonly patch: IncidentPatch;
}

interface StepDeclaration {
  /** Whether the patch asks for it. */
  wanted(patch: IncidentPatch, incident: Incident): boolean;
  readonly action: string;
  readonly fields: readonly string[];
  details?(incident: Incident): Details;
  /** The incident after it. The state is the table's. */
  make(incident: Incident, work: Work): Promise<Incident>;
}

/** The steps, in the order in which one change takes them. */
const steps: { readonly [S in Exclude<Step, 'split'>]: StepDeclaration } = {
  becomeAware: {
    wanted: ({ awareAt, awareGrounds }) => awareAt !== undefined || awareGrounds !== undefined,
    action: 'incidentAwarenessSet',
    fields: ['awareAt', 'awareGrounds'],
    // What it was before stands nowhere else.
    details: ({ awareness }) => ({ awareAt: awareness?.at ?? null }),
    async make(incident, { platform, by, at, writer, patch }) {
      const awareAt = patch.awareAt ?? incident.awareness?.at;
      if (awareAt === undefined || patch.awareGrounds === undefined) return refuse('awarenessGroundsRequired');
      notInFuture(platform, awareAt);
      if (millis(awareAt) < millis(incident.discoveredAt)) refuse('awareBeforeDiscovery');
      // Whoever is aware stays so: the 72 hours begin no later than they were said to.
      if (incident.awareness && millis(awareAt) > millis(incident.awareness.at)) refuse('awarenessMovedLater');
      const grounds = await writer.text('awareness.grounds', patch.awareGrounds, incident.awareness?.grounds);
      return { ...incident, awareness: { at: instant(millis(awareAt)), grounds, by, setAt: at } };
    },
  },
  concern: {
    wanted: ({ affectedUserIds }) => affectedUserIds !== undefined,
    action: 'incidentConcernSet',
    fields: ['affectedUserIds'],
    details: ({ affectedUserIds }) => ({ affected: affectedUserIds.length }),
    make: async (incident, { patch }) => ({ ...incident, affectedUserIds: [...new Set(patch.affectedUserIds)] }),
  },
  assess: {
    wanted: ({ assessment }) => assessment !== undefined,
    action: 'incidentAssessed',
    fields: ['assessment'],
    async make(incident, { by, at, writer, patch: { assessment } }) {
      if (!assessment) return incident;
      const before = incident.assessment;
      return {
        ...incident,
        assessment: {
          ...assessment,
          nature: await writer.text('assessment.nature', assessment.nature, before?.nature),
          consequences: await writer.text('assessment.consequences', assessment.consequences, before?.consequences),
          measures: await writer.text('assessment.measures', assessment.measures, before?.measures),
          by,
          at,
        },
      };
    },
  },
  decide: {
    wanted: ({ decision }) => decision !== undefined,
    action: 'incidentDecided',
    fields: ['decision'],
    details: ({ decision }) => ({
      notifyAuthority: decision?.notifyAuthority ?? false,
      notifySubjects: decision?.notifySubjects ?? false,
    }),
    async make(incident, { by, at, writer, patch: { decision } }) {
      if (!decision) return incident;
      const before = incident.decision;
      // Whoever was told cannot be untold.
      if (incident.state === 'notified' && before && takesBack(before, decision)) refuse('incidentStateConflict');
      // Nothing else of an incident of the officers' is for the persons concerned.
      if (incident.confidential && decision.notifySubjects && decision.letter === null) refuse('letterRequired');
      // What was told to the persons alone is not told to the authority, which is owed it from now on.
      const owed = decision.notifyAuthority && before?.notifyAuthority === false;
      return {
        ...incident,
        notification: owed ? null : incident.notification,
        decision: {
          notifyAuthority: decision.notifyAuthority,
          notifySubjects: decision.notifySubjects,
          grounds: await writer.text('decision.grounds', decision.grounds, before?.grounds),
          letter:
            decision.letter === null ? null : await writer.letter('decision.letter', decision.letter, before?.letter),
          publicCommunication:
            decision.publicCommunication == null
              ? null
              : await writer.text(
                  'decision.publicCommunication',
                  decision.publicCommunication,
                  before?.publicCommunication,
                ),
          by,
          at,
        },
      };
    },
  },
  notify: {
    wanted: ({ notification, state }, incident) =>
      notification !== undefined ||
      (state === 'notified' && (incident.state !== 'notified' || incident.notification === null)),
    action: 'incidentNotified',
    fields: ['notification'],
    details: ({ notification }) => ({
      late: notification?.lateReasons != null,
      complete: notification?.complete ?? true,
    }),
    async make(incident, { platform, by, at, writer, patch: { notification } }) {
      const { decision } = incident;
      if (!decision?.notifyAuthority && !decision?.notifySubjects) refuse('incidentStateConflict');
      if (incident.notification !== null) refuse('incidentStateConflict');
      if (incident.awareness === null) refuse('awarenessRequired');
      const notifiedAt = notification?.notifiedAt ?? at;
      notInFuture(platform, notifiedAt);
      if (millis(notifiedAt) < millis(incident.discoveredAt)) refuse('notifiedBeforeDiscovery');
      const late =
        decision?.notifyAuthority && millis(believedOf(notifiedAt, decision, at)) > millis(notifyByOf(incident));
      const reasons = notification?.lateReasons;
      if (late && reasons === undefined) refuse('lateReasonsRequired');
      return {
        ...incident,
        notification: {
          at: instant(millis(notifiedAt)),
          lateReasons: reasons === undefined ? null : await writer.text('notification.lateReasons', reasons),
          complete: notification?.complete ?? true,
          by,
        },
      };
    },
  },
  supplement: {
    wanted: ({ supplement }) => supplement !== undefined,
    action: 'incidentSupplemented',
    fields: ['supplements'],
    details: ({ supplements }) => ({ complete: supplements.at(-1)?.complete ?? false }),
    async make(incident, { by, at, writer, patch: { supplement } }) {
      if (!supplement) return incident;
      if (incident.notification === null || !incident.decision?.notifyAuthority) refuse('incidentStateConflict');
      const { supplements } = incident;
      const text = await writer.text(`supplements.${supplements.length}`, supplement.text);
      return { ...incident, supplements: [...supplements, { at, text, complete: supplement.complete, by }] };
    },
  },
  learn: {
    wanted: ({ lessons }) => lessons !== undefined,
    action: 'incidentLessonsSet',
    fields: ['lessons'],
    make: async (incident, { writer, patch: { lessons = '' } }) => ({
      ...incident,
      lessons: await writer.text('lessons', lessons, incident.lessons),
    }),
  },
  close: {
    wanted: ({ state }) => state === 'closed',
    action: 'incidentClosed',
    fields: [],
    async make(incident, { by, at }) {
      if (isUnnotified(incident) || isUnfinished(incident)) refuse('notificationOutstanding');
      if (isToldToNobody(incident)) refuse('communicationRequired');
      if (incident.lessons === null) refuse('lessonsRequired');
      const closed = { ...incident, endedAt: at, closedBy: by };
      return incident.ownerGone ? withoutReport(closed) : closed;
    },
  },
};

/** A stated moment counts unless it lies before the decision that it carries out: then now does. */
const believedOf = (stated: string, decision: { readonly at: string }, now: string): string =>
  millis(stated) < millis(decision.at) ? now : stated;

const takesBack = (
  before: { notifyAuthority: boolean; notifySubjects: boolean },
  now: { notifyAuthority: boolean; notifySubjects: boolean },
): boolean => (before.notifyAuthority && !now.notifyAuthority) || (before.notifySubjects && !now.notifySubjects);

/** Whether letters wait, supplements are to follow, or a part is on its way. */
const isUnfinished = (incident: Incident): boolean =>
  (incident.letters !== null && incident.letters.waiting.length > 0) ||
  (incident.decision?.notifyAuthority === true && !isComplete(incident)) ||
  incident.splitting !== null;

/** Whether the persons were to be told, and nobody was: no letter had anybody to go to, and nothing says how else they were. */
const isToldToNobody = ({ decision, letters }: Incident): boolean =>
  decision?.notifySubjects === true &&
  decision.publicCommunication === null &&
  (letters === null || writtenTo(letters).length === 0);

/** The incident without the words of whoever reported it. What the controller wrote of it stays (art. 33(5)). Pure. */
export const withoutReport = (incident: Incident): Incident => ({
  ...incident,
  ownerId: null,
  description: { text: null, withheld: null },
  source: null,
  reportedUserIds: [],
});

/**
 * Takes an incident on: what it is, what is decided, who was told, what was learnt.
 * @throws Refusal `notFound`, `forbidden`, `revisionStale`, `incidentStateConflict`, `notificationOutstanding`,
 * `awarenessGroundsRequired`, `awarenessRequired`, `awarenessMovedLater`, `awareBeforeDiscovery`, `notifiedBeforeDiscovery`,
 * `timeInFuture`, `lateReasonsRequired`, `communicationRequired`, `lessonsRequired`, `busy`
 */
export const handleIncident = (
  platform: Platform,
  handler: User,
  { id, revision }: { id: string; revision: number },
  patch: IncidentPatch,
): Promise<Incident> =>
  changeIncident(platform, id, async (before) => {
    authoriseHandling(handler, before);
    if (before.revision !== revision) refuse('revisionStale');
    const at = instant(platform.clock.now());
    const work: Work = { platform, by: handler.id, at, writer: writerOf(platform, before, handler.id), patch };
    const events: EventDraft[] = [];
    let incident = before;
    for (const [name, { wanted, action, fields, details, make }] of Object.entries(steps)) {
      if (!wanted(patch, incident)) continue;
      const state = stateAfter(incident.state, name as Step);
      incident = { ...(await make(incident, work)), state };
      events.push({ actor: actorOf(handler), action, subject: id, fields, details: { state, ...details?.(incident) } });
    }
    const [first, ...others] = events;
    // A state is asked for as something to be done, and cannot be had twice.
    if (patch.state !== undefined && (!first || patch.state !== incident.state)) refuse('incidentStateConflict');
    if (!first) return undefined;
    incident = { ...withLetters(incident, at), revision: revision + 1 };
    return { incident, events: [first, ...others], creates: work.writer.creates };
  });
