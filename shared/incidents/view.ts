import { isOfficer, type User } from '../accounts/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { StoredText } from '../protection/index.ts';
import type { Relation } from './access.ts';
import { type Incident, isOverdue, notifyByOf } from './incident.ts';
import { textFor } from './writing.ts';

/** What whoever reported an incident sees of it: what they said, whom they named, and how far it has come. The same whoever handles it. */
export interface AuthorView
  extends Pick<
    Incident,
    'id' | 'revision' | 'reference' | 'state' | 'kind' | 'discoveredAt' | 'reportedAt' | 'affectedUserIds'
  > {
  readonly confidential: boolean;
  readonly awareAt: string | null;
  readonly notifyBy: string;
  readonly closedAt: string | null;
  readonly description: string | null;
  readonly source: string | null;
}

/** What those who handle it see besides. Texts that are withheld from them are null. */
export interface HandlerView extends AuthorView {
  readonly reportedBy: string | null;
  readonly overdue: boolean;
  readonly awareness: { readonly grounds: string | null; readonly by: string; readonly setAt: string } | null;
  readonly assessment:
    | (Omit<NonNullable<Incident['assessment']>, TextField> & Readonly<Record<TextField, string | null>>)
    | null;
  readonly decision:
    | (Omit<NonNullable<Incident['decision']>, 'grounds' | 'letter' | 'publicCommunication'> & {
        readonly grounds: string | null;
        readonly letter: string | null;
        readonly publicCommunication: string | null;
      })
    | null;
  readonly notification:
    | (Omit<NonNullable<Incident['notification']>, 'lateReasons'> & { readonly lateReasons: string | null })
    | null;
  readonly supplements: readonly (Omit<Incident['supplements'][number], 'text'> & { readonly text: string | null })[];
  readonly letters: { readonly queuedAt: string; readonly persons: number; readonly waiting: number } | null;
  readonly lessons: string | null;
  readonly closedBy: string | null;
  readonly parts: Incident['parts'];
}

type TextField = 'nature' | 'consequences' | 'measures';

type Reading = (field: string, stored: StoredText | null | undefined) => Promise<string | null>;

const readingOf =
  (platform: Platform, incident: Incident, reader: User): Reading =>
  (field, stored) =>
    textFor(platform, incident, field, stored, { id: reader.id, officer: isOfficer(reader) });

/** The incident as whoever reported it sees it. */
export async function authorView(platform: Platform, incident: Incident, reader: User): Promise<AuthorView> {
  const read = readingOf(platform, incident, reader);
  const { id, revision, reference, state, kind, discoveredAt, reportedAt, reportedUserIds, endedAt } = incident;
  return {
    ...{ id, revision, reference, state, kind, discoveredAt, reportedAt, closedAt: endedAt },
    affectedUserIds: reportedUserIds,
    confidential: incident.askedConfidential,
    awareAt: incident.awareness?.at ?? null,
    notifyBy: notifyByOf(incident),
    description: await read('description', incident.description),
    source: await read('source', incident.source),
  };
}

/** The incident as one of those who handle it sees it. */
export async function handlerView(platform: Platform, incident: Incident, reader: User): Promise<HandlerView> {
  const read = readingOf(platform, incident, reader);
  const { awareness, assessment, decision, notification, letters, confidential } = incident;
  return {
    ...(await authorView(platform, incident, reader)),
    affectedUserIds: incident.affectedUserIds,
    confidential,
    reportedBy: incident.ownerId,
    overdue: isOverdue(incident, platform.clock.now()),
    awareness: awareness && {
      grounds: await read('awareness.grounds', awareness.grounds),
      by: awareness.by,
      setAt: awareness.setAt,
    },
    assessment: assessment && {
      ...assessment,
      nature: await read('assessment.nature', assessment.nature),
      consequences: await read('assessment.consequences', assessment.consequences),
      measures: await read('assessment.measures', assessment.measures),
    },
    decision: decision && {
      ...decision,
      grounds: await read('decision.grounds', decision.grounds),
      letter: await read('decision.letter', decision.letter),
      publicCommunication: await read('decision.publicCommunication', decision.publicCommunication),
    },
    notification: notification && {
      ...notification,
      lateReasons: await read('notification.lateReasons', notification.lateReasons),
    },
    supplements: await Promise.all(
      incident.supplements.map(async ({ text, ...supplement }, index) => ({
        ...supplement,
        text: await read(`supplements.${index}`, text),
      })),
    ),
    letters: letters && {
      queuedAt: letters.queuedAt,
      persons: letters.all.length,
      waiting: letters.waiting.length,
    },
    lessons: await read('lessons', incident.lessons),
    closedBy: incident.closedBy,
    parts: incident.parts,
  };
}

/** The incident as somebody sees it who stands to it so. */
export const viewOf = (
  platform: Platform,
  incident: Incident,
  reader: User,
  relation: Relation,
): Promise<AuthorView | HandlerView> => (relation === 'handler' ? handlerView : authorView)(platform, incident, reader);
