import { isOfficer, type User } from '../../accounts/index.ts';
import type { Day } from '../../platform/calendar.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Ground, type Standing, standingOf } from './law.ts';
import { dueOnOf, isOverdue, type RightsRequest } from './request.ts';
import { type TextField, textFor } from './writing.ts';

/** A request as whoever made it sees it: who decided is told as those who decide. */
export interface OwnerView
  extends Pick<
    RightsRequest,
    'id' | 'revision' | 'right' | 'state' | 'channel' | 'receivedAt' | 'createdAt' | 'endedAt'
  > {
  /** The last day on which an answer is in time. */
  readonly dueOn: Day;
  /** What the legal basis says of the right. */
  readonly standing: Standing['standing'];
  readonly text: string | null;
  readonly extension: { readonly at: string; readonly reason: string | null } | null;
  readonly decision: {
    readonly outcome: 'granted' | 'refused';
    readonly at: string;
    readonly ground: Ground | null;
    readonly reason: string | null;
  } | null;
  /** Whether what was granted waits for the end of a matter in which the person acts. */
  readonly waits: boolean;
  /** The end of the restriction: announced, and when the person was told. */
  readonly lifting: { readonly at: string; readonly toldAt: string | null; readonly reason: string | null } | null;
}

/** What those who decide see besides. */
export interface HandlerView extends OwnerView {
  readonly userId: string;
  readonly confidential: boolean;
  readonly registeredBy: string | null;
  readonly identityCheckedBy: string | null;
  readonly overdue: boolean;
  /** Who has proposed what takes two to grant. */
  readonly proposal: RightsRequest['proposal'];
  readonly extendedBy: string | null;
  readonly decidedBy: string | null;
  readonly liftedBy: string | null;
  /** When it was clear that the mail about the end of the restriction did not arrive. */
  readonly tellingFailedAt: string | null;
}

export async function ownerView(
  platform: Platform,
  request: RightsRequest,
  reader: Pick<User, 'id' | 'duty'>,
): Promise<OwnerView> {
  const { id, revision, right, state, channel, receivedAt, createdAt, endedAt } = request;
  const { extension, decision, lifting, work } = request;
  const read = (field: TextField, stored: RightsRequest['text'] | undefined) =>
    textFor(platform, request, field, stored, { id: reader.id, officer: isOfficer(reader) });
  return {
    ...{ id, revision, right, state, channel, receivedAt, createdAt, endedAt },
    dueOn: dueOnOf(request, platform.calendar),
    standing: standingOf(right, platform.settings.LEGAL_BASIS).standing,
    text: await read('text', request.text),
    extension: extension && { at: extension.at, reason: await read('extension', extension.reason) },
    decision: decision && {
      outcome: state === 'refused' ? 'refused' : 'granted',
      ...{ at: decision.at, ground: decision.ground },
      reason: await read('decision', decision.reason),
    },
    waits: work?.waits ?? false,
    lifting: lifting && {
      ...{ at: lifting.at, toldAt: lifting.toldAt },
      reason: await read('lifting', lifting.reason),
    },
  };
}

export async function handlerView(
  platform: Platform,
  request: RightsRequest,
  reader: Pick<User, 'id' | 'duty'>,
): Promise<HandlerView> {
  const { ownerId, confidential, registeredBy, identityCheckedBy, proposal, extension, decision, lifting } = request;
  return {
    ...(await ownerView(platform, request, reader)),
    ...{ userId: ownerId, confidential, registeredBy, identityCheckedBy, proposal },
    overdue: isOverdue(request, platform.calendar, platform.clock.now()),
    extendedBy: extension?.by ?? null,
    decidedBy: decision?.by ?? null,
    liftedBy: lifting?.by ?? null,
    tellingFailedAt: lifting?.failedAt ?? null,
  };
}
