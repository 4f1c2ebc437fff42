import * as z from 'zod';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import { StoredText } from '../protection/index.ts';
import { IncidentState } from './transitions.ts';

/** What was breached (GDPR art. 4(12)). */
export const IncidentKind = z.enum(['confidentiality', 'integrity', 'availability']);
export type IncidentKind = z.output<typeof IncidentKind>;

/** Which data: what the register holds, and what may have come into a text. */
export const DataKind = z.enum([
  'name',
  'emailAddress',
  'organisation',
  'role',
  'credentials',
  'userLog',
  'correspondence',
  'identityCode',
  'protectedIdentity',
  'specialCategory',
  'other',
]);
export type DataKind = z.output<typeof DataKind>;

/** Whose data. */
export const PersonKind = z.enum(['administrators', 'mainUsers', 'editors', 'experts', 'clients', 'others']);
export type PersonKind = z.output<typeof PersonKind>;

/** How likely it is that the persons suffer from it. */
export const Likelihood = z.enum(['unlikely', 'possible', 'likely', 'certain']);
export type Likelihood = z.output<typeof Likelihood>;

/** What it means for the persons' rights and freedoms: art. 33 asks for a notification unless it is `none`, art. 34 for letters at `high`. */
export const Risk = z.enum(['none', 'risk', 'high']);
export type Risk = z.output<typeof Risk>;

/** The controller's own account. It stays when the words of whoever reported are erased. */
export const Assessment = z.object({
  nature: StoredText,
  dataKinds: z.array(DataKind),
  personKinds: z.array(PersonKind),
  /** Approximate numbers; null while they are not known. */
  persons: z.number().int().nullable(),
  records: z.number().int().nullable(),
  likelihood: Likelihood,
  risk: Risk,
  consequences: StoredText,
  measures: StoredText,
  /** Ids of users whose acts are in question, unchecked: their erasure waits for the closing. */
  involvedUserIds: z.array(z.string()),
  by: z.string(),
  at: z.string(),
});
export type Assessment = z.output<typeof Assessment>;

export const Decision = z.object({
  notifyAuthority: z.boolean(),
  notifySubjects: z.boolean(),
  grounds: StoredText,
  /** What the persons concerned are told beside the facts; null for nothing. */
  letter: StoredText.nullable(),
  /** How those are told to whom no letter goes: a public communication or a measure that is as effective (art. 34(3)(c)); null for none. */
  publicCommunication: StoredText.nullable().default(null),
  by: z.string(),
  at: z.string(),
});
export type Decision = z.output<typeof Decision>;

export const Notification = z.object({
  /** When the authority, or where only they were to be told the persons, were told. */
  at: z.string(),
  lateReasons: StoredText.nullable(),
  /** Whether all was known; otherwise supplements follow. */
  complete: z.boolean(),
  by: z.string(),
});
export type Notification = z.output<typeof Notification>;

export const Supplement = z.object({ at: z.string(), text: StoredText, complete: z.boolean(), by: z.string() });
export type Supplement = z.output<typeof Supplement>;

/** An incident as its rules see one: what is stored of it, in the clear or sealed. Instants are ISO 8601 in UTC. */
export const Incident = z.object({
  id: z.string(),
  /** Raised by every change that its readers can see; the HTTP ETag. */
  revision: z.number().int(),
  /** What people call it by: random. */
  reference: z.string(),
  /** Whether it is the officers' alone. */
  confidential: z.boolean(),
  /** Whether whoever reported asked for that: all that they are told of it. */
  askedConfidential: z.boolean(),
  /** Who reported; null for the program, and when that person has been erased. */
  ownerId: z.string().nullable(),
  /** Whether it is a part that whoever reported sees under its other id. */
  hiddenFromOwner: z.boolean(),
  kind: IncidentKind,
  /** By whoever reported: when it was discovered. */
  discoveredAt: z.string(),
  reportedAt: z.string(),
  description: StoredText,
  /** Of a report that a processor or somebody else made: who. */
  source: StoredText.nullable(),
  /** As they were given, never looked up before letters are sent. */
  affectedUserIds: z.array(z.string()),
  /** Those that whoever reported it named: they are shown these alone, whatever was found out since. */
  reportedUserIds: z.array(z.string()).default([]),
  /** When the controller became aware; null until that is set. */
  awareness: z.object({ at: z.string(), grounds: StoredText, by: z.string(), setAt: z.string() }).nullable(),
  assessment: Assessment.nullable(),
  decision: Decision.nullable(),
  notification: Notification.nullable(),
  supplements: z.array(Supplement),
  /** The persons to be told: all of them, and those whose turn has not come yet. */
  letters: z.object({ queuedAt: z.string(), all: z.array(z.string()), waiting: z.array(z.string()) }).nullable(),
  lessons: StoredText.nullable(),
  state: IncidentState,
  /** When it was closed. */
  endedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  /** What those who handle it were told last: after so many hours from `basis`, the beginning of the 72. */
  told: z.object({ basis: z.string(), hours: z.number().int() }).nullable(),
  /** A part of it that is to become another incident: sealed until it stands. */
  splitting: z.object({ id: z.string(), at: z.string(), sealed: z.string() }).nullable(),
  /** The other parts of what was one report. */
  parts: z.array(z.object({ id: z.string(), reference: z.string() })),
  /** Whether whoever reported has been erased: their words go when it is closed. */
  ownerGone: z.boolean(),
});
export type Incident = Readonly<z.output<typeof Incident>>;

const HOUR = 3_600_000;

/** Hours within which the authority is to be told (art. 33(1)). */
export const NOTIFY_WITHIN = 72;

/** Hours after which those who handle an incident are reminded. */
export const ESCALATIONS = [24, 48, 66] as const;

/** When the 72 hours begin: when the controller became aware, and until that is set when it was discovered. */
export const basisOf = ({ awareness, discoveredAt }: Pick<Incident, 'awareness' | 'discoveredAt'>): string =>
  awareness?.at ?? discoveredAt;

const hoursAfter = (basis: string, hours: number): string => instant(millis(basis) + hours * HOUR);

/** By when the authority is to be told, if it is. */
export const notifyByOf = (incident: Pick<Incident, 'awareness' | 'discoveredAt'>): string =>
  hoursAfter(basisOf(incident), NOTIFY_WITHIN);

/** Whether nobody has decided yet. */
export const isUndecided = ({ state }: Pick<Incident, 'state'>): boolean =>
  state === 'reported' || state === 'assessed';

/** Whether the authority has not been told, though it is to be or nobody has said that it is not: then those who handle it are reminded. */
export const isUnnotified = ({
  state,
  decision,
  notification,
}: Pick<Incident, 'state' | 'decision' | 'notification'>): boolean =>
  isUndecided({ state }) || (state !== 'closed' && decision?.notifyAuthority === true && notification === null);

/** Whether the authority was told all: the last that it was told decides. */
export const isComplete = ({
  notification,
  supplements,
}: {
  readonly notification: Pick<Notification, 'complete'> | null;
  readonly supplements: readonly Pick<Supplement, 'complete'>[];
}): boolean => (supplements.at(-1) ?? notification)?.complete === true;

/** Whether the 72 hours are over and the authority has not been told. */
export const isOverdue = (incident: Incident, now: number): boolean =>
  isUnnotified(incident) && now > millis(notifyByOf(incident));

/** After how many hours those who handle it are to be told now: 0 that it was reported. Null for nothing. Only the latest counts. */
export function escalationDue(incident: Incident, now: number): number | null {
  if (!isUnnotified(incident)) return null;
  const passed = ESCALATIONS.findLast((hours) => now >= millis(hoursAfter(basisOf(incident), hours))) ?? 0;
  return passed > toldOf(incident) ? passed : null;
}

/** After how many hours they were told last; -1 while it is to be announced. What is decided is known: only its hours are told. */
function toldOf(incident: Incident): number {
  const { told } = incident;
  if (told === null) return isUndecided(incident) ? -1 : 0;
  return told.basis === basisOf(incident) ? told.hours : 0;
}

/** When something is due on an incident next; null when nothing is to come. Pure. */
export function dueAtOf(incident: Incident): string | null {
  const { splitting, letters } = incident;
  const due = [
    splitting?.at,
    letters && letters.waiting.length > 0 ? letters.queuedAt : undefined,
    nextTelling(incident),
  ];
  return due.filter((at) => at !== undefined).sort()[0] ?? null;
}

function nextTelling(incident: Incident): string | undefined {
  if (!isUnnotified(incident)) return undefined;
  const done = toldOf(incident);
  if (done < 0) return incident.reportedAt;
  const next = ESCALATIONS.find((hours) => hours > done);
  return next === undefined ? undefined : hoursAfter(basisOf(incident), next);
}

/** For how long a closed incident is kept (art. 33(5)), whatever the retention of events. */
export const KEPT_FOR = 'P5Y';

/** The end of a closed incident's retention, epoch milliseconds; null while it is open. */
export const keptUntilOf = ({ endedAt }: Pick<Incident, 'endedAt'>): number | null =>
  endedAt === null ? null : millis(endedAt) + durationMillis(KEPT_FOR);

/** Everybody whose acts it is about or who acted in it: while it is open they are not erased on request. */
export const actorsOf = (incident: Incident): readonly string[] => [
  ...new Set(
    [
      incident.ownerId,
      incident.awareness?.by,
      incident.assessment?.by,
      incident.decision?.by,
      incident.notification?.by,
      ...(incident.assessment?.involvedUserIds ?? []),
      ...incident.supplements.map(({ by }) => by),
    ].filter((id) => typeof id === 'string'),
  ),
];

/** Whose turn has come. */
export const writtenTo = ({ all, waiting }: NonNullable<Incident['letters']>): string[] =>
  all.filter((userId) => !waiting.includes(userId));

/** The incident with the persons put in the queue for letters who are to be told and have not been. Pure. */
export function withLetters(incident: Incident, at: string): Incident {
  const { decision, affectedUserIds, letters } = incident;
  if (!decision) return incident;
  // Whose turn had not come was not told, and is to be if it is decided otherwise again.
  if (!decision.notifySubjects)
    return letters ? { ...incident, letters: { ...letters, all: writtenTo(letters), waiting: [] } } : incident;
  const already = letters?.all ?? [];
  const added = affectedUserIds.filter((id) => !already.includes(id));
  if (added.length === 0) return incident;
  return {
    ...incident,
    letters: { queuedAt: at, all: [...already, ...added], waiting: [...(letters?.waiting ?? []), ...added] },
  };
}
