import * as z from 'zod';
import { type Calendar, type Day, laterOf } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { StoredText } from '../../protection/index.ts';
import { Ground, Right } from './law.ts';

/** `granted` leads on to `lifted` for a restriction alone. */
export const RequestState = z.enum(['received', 'extended', 'granted', 'refused', 'lifted']);
export type RequestState = z.output<typeof RequestState>;

/** How a request reached the controller: in the service, or by another way, and then somebody checked who it was. */
export const Channel = z.enum(['service', 'letter', 'telephone', 'email', 'visit']);
export type Channel = z.output<typeof Channel>;

/** A request to use a right, as its rules see one. Instants are ISO 8601 in UTC. */
export const RightsRequest = z.object({
  id: z.string(),
  /** Raised by every change that its readers can see; the HTTP ETag. */
  revision: z.number().int(),
  /** Whose data it is about. */
  ownerId: z.string(),
  /** Whether it is the officers' alone. */
  confidential: z.boolean(),
  right: Right,
  state: RequestState,
  channel: Channel,
  /** When it reached the controller: from that day the month counts. */
  receivedAt: z.string(),
  createdAt: z.string(),
  /** Who wrote down a request that came by another way, and who had made sure whose it was. */
  registeredBy: z.string().nullable(),
  identityCheckedBy: z.string().nullable(),
  text: StoredText.nullable(),
  extension: z.object({ at: z.string(), by: z.string(), reason: StoredText.nullable() }).nullable(),
  /** Whether it was asked for by somebody who governed then, as administrator or by a duty. */
  governed: z.boolean().default(false),
  /** Of what takes two: the first who would grant it. */
  proposal: z.object({ at: z.string(), by: z.string() }).nullable(),
  /** By nobody where time had erased what was asked to be erased. */
  decision: z
    .object({ at: z.string(), by: z.string().nullable(), ground: Ground.nullable(), reason: StoredText.nullable() })
    .nullable(),
  /** What was granted and is still to be carried out: when to try next, and whether the person was told that it waits. */
  work: z
    .object({
      kind: z.enum(['erasure', 'restriction']),
      at: z.string(),
      waits: z.boolean(),
      /** The telephone task that tells a protected person before it is done. */
      messageId: z.string().nullable(),
    })
    .nullable(),
  /** The end of a restriction, which comes after the person was told of it (art. 18(3)). */
  lifting: z
    .object({
      at: z.string(),
      by: z.string(),
      reason: StoredText.nullable(),
      /** The mail or the telephone task that tells. */
      messageId: z.string(),
      /** When to look next whether somebody has called. */
      lookAt: z.string(),
      toldAt: z.string().nullable(),
      /** When it was clear that the mail did not arrive: whoever lifts tells again. */
      failedAt: z.string().nullable(),
    })
    .nullable(),
  /** When nothing more is to be done. */
  endedAt: z.string().nullable(),
  /** When its texts were taken out, because the person was erased. */
  clearedAt: z.string().nullable(),
  /** Which reminder those who decide had last, and of which due day. */
  reminded: z.object({ dueOn: z.string(), stage: z.number().int() }).nullable(),
  /** The request that this one goes on with, since the person came under protection. */
  formerId: z.string().nullable(),
});
export type RightsRequest = Readonly<z.output<typeof RightsRequest>>;

/** What leads from each state. What is not in it is refused. */
export const requestTransitions: Readonly<Record<RequestState, readonly RequestState[]>> = {
  received: ['extended', 'granted', 'refused'],
  extended: ['granted', 'refused'],
  granted: ['lifted'],
  refused: [],
  lifted: [],
};

/** Whether somebody still has to decide. */
export const isOpen = ({ state, endedAt }: Pick<RightsRequest, 'state' | 'endedAt'>): boolean =>
  requestTransitions[state].includes('refused') && endedAt === null;

type Dated = Pick<RightsRequest, 'receivedAt' | 'extension'>;

/** The last day on which an answer, or the word that it takes longer, is in time: a calendar month after the day of receipt (art. 12(3)). */
export const firstDueOn = ({ receivedAt }: Pick<RightsRequest, 'receivedAt'>, calendar: Calendar): Day =>
  calendar.plus(calendar.dayOf(millis(receivedAt)), 'P1M');

/** The last day on which an answer is in time: two months later where that was told. */
export const dueOnOf = (request: Dated, calendar: Calendar): Day => {
  const first = firstDueOn(request, calendar);
  return request.extension ? calendar.plus(first, 'P2M') : first;
};

/** Whether a request waits for its answer longer than the law allows. */
export const isOverdue = (request: RightsRequest, calendar: Calendar, now: number): boolean =>
  isOpen(request) && calendar.dayOf(now) > dueOnOf(request, calendar);

/** How long ahead of the due day those who decide are reminded. */
export const REMINDERS = ['P7D', 'P2D'] as const;

/** The reminder that is due now, 1 for the first; null for none. One that was missed is not made up for. */
export function reminderDue(request: RightsRequest, calendar: Calendar, now: number): number | null {
  if (!isOpen(request)) return null;
  const due = dueOnOf(request, calendar);
  const today = calendar.dayOf(now);
  const stage = REMINDERS.filter((lead) => calendar.minus(due, lead) <= today).length;
  return stage > remindedOf(request, due) ? stage : null;
}

const remindedOf = ({ reminded }: RightsRequest, dueOn: Day): number =>
  reminded?.dueOn === dueOn ? reminded.stage : 0;

/** When something is due on a request next; null when nothing is to come. Pure. */
export function dueAtOf(request: RightsRequest, calendar: Calendar): string | null {
  const { work, lifting, endedAt } = request;
  if (endedAt !== null) return null;
  if (work) return work.at;
  if (lifting && lifting.failedAt === null) return lifting.toldAt ?? lifting.lookAt;
  if (!isOpen(request)) return null;
  const dueOn = dueOnOf(request, calendar);
  const next = REMINDERS[remindedOf(request, dueOn)];
  return next === undefined
    ? null
    : instant(calendar.startOf(laterOf(calendar.minus(dueOn, next), calendar.dayOf(millis(request.createdAt)))));
}

/** Whether what was decided is so: neither does somebody else have to decide as well, nor is anything still to be carried out. */
export const isDone = (request: RightsRequest, decided: RequestState): boolean =>
  request.state === decided && request.work === null;
