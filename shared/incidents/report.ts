import { actorOf, isOfficer, isProtected, type User } from '../accounts/index.ts';
import { commit, type EventDraft } from '../audit/index.ts';
import { mark } from '../credentials/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId, newReference } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { handles } from './access.ts';
import type { Incident, IncidentKind } from './incident.ts';
import { incidentCommit } from './incidents.ts';
import { fresh } from './make.ts';
import { splitOff } from './split.ts';
import { plain, writerOf } from './writing.ts';

/** What somebody reports. */
export interface Report {
  readonly discoveredAt: string;
  readonly kind: IncidentKind;
  readonly description: string;
  readonly affectedUserIds: readonly string[];
  readonly source: string | null;
  readonly confidential: boolean;
}

/** How far the clocks of those who report may be ahead, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/** @throws Refusal `timeInFuture` */
export function notInFuture({ clock }: Pick<Platform, 'clock'>, at: string): void {
  if (millis(at) > clock.now() + CLOCK_SKEW) refuse('timeInFuture');
}

/** Since when there are incidents to be written down: the day from which the GDPR applies (art. 99(2)). Also of a breach that began before. */
const FIRST_DAY = '2018-05-25';

/** @throws Refusal `timeInFuture`, `discoveredTooEarly` */
function mustBePossible(platform: Platform, discoveredAt: string): void {
  notInFuture(platform, discoveredAt);
  if (millis(discoveredAt) < platform.calendar.startOf(FIRST_DAY)) refuse('discoveredTooEarly');
}

/**
 * Keeps a report. What the reporter asks to be confidential, what a protected person reports and what mentions one is the
 * officers' from the first write; those who report are told the same in each case. An administrator, who would miss it in the list
 * of incidents, keeps an incident without the words that are withheld, and the officers get the whole as one of theirs.
 * @throws Refusal `tooManyAttempts`, `timeInFuture`, `discoveredTooEarly`, `busy`
 */
export async function reportIncident(platform: Platform, reporter: User, report: Report): Promise<Incident> {
  await mark(platform, { limit: 'incidentReport', of: [reporter.id] });
  mustBePossible(platform, report.discoveredAt);
  const now = instant(platform.clock.now());
  const id = newId();
  const openly = { id, confidential: false };
  const writer = writerOf(platform, report.confidential ? { id, confidential: true } : openly, reporter.id);
  const description = await writer.text('description', report.description);
  const source = report.source === null ? null : await writer.text('source', report.source);
  const whole: Incident = {
    ...fresh,
    id,
    reference: newReference(),
    confidential: true,
    askedConfidential: report.confidential,
    ownerId: reporter.id,
    kind: report.kind,
    discoveredAt: instant(millis(report.discoveredAt)),
    reportedAt: now,
    description: plain(report.description),
    source: report.source === null ? null : plain(report.source),
    affectedUserIds: [...new Set(report.affectedUserIds)],
    reportedUserIds: [...new Set(report.affectedUserIds)],
  };
  const incident = await routed(
    platform,
    reporter,
    whole,
    { ...whole, confidential: false, description, source },
    writer.hit,
  );
  const event: EventDraft = {
    actor: actorOf(reporter),
    action: 'incidentReported',
    subject: id,
    details: { kind: report.kind, affected: incident.affectedUserIds.length },
  };
  await commit(platform, await incidentCommit(platform, { incident, events: [event], creates: writer.creates }));
  return incident;
}

/** Whose incident it is. */
async function routed(
  platform: Platform,
  reporter: User,
  whole: Incident,
  open: Incident,
  hit: boolean,
): Promise<Incident> {
  if (whole.askedConfidential || isProtected(reporter)) return whole;
  const seesOpenOnes = handles(reporter, false) && !isOfficer(reporter);
  // Made in either case: how long it takes tells nothing.
  const splitting = await splitOff(platform, open, {
    incident: {
      ...whole,
      id: newId(),
      reference: newReference(),
      hiddenFromOwner: true,
      parts: [{ id: open.id, reference: open.reference }],
    },
    actor: actorOf(reporter),
    creates: [],
  });
  if (!hit) return open;
  return seesOpenOnes ? { ...open, splitting } : whole;
}
