import * as z from 'zod';
import { graceDay, type User } from '../../accounts/index.ts';
import { StoredEvent } from '../../audit/index.ts';
import { MailDocument } from '../../mail/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { countsSince, TelephoneTask } from '../../protection/index.ts';
import { isForCopy, isToHandOver } from './before.ts';
import { isOpen, type RightsRequest } from './request.ts';

/**
 * Whether somebody who asked for erasure has had their data kept instead since (art. 18(1)(b)), or until lately: what is due goes on
 * when that has been over for thirty days.
 */
export const isKeptByRestriction = (
  { calendar, clock }: Platform,
  { receivedAt }: RightsRequest,
  { restriction, restrictionEndedAt }: User,
): boolean =>
  restriction
    ? receivedAt <= restriction.since
    : restrictionEndedAt !== null &&
      receivedAt <= restrictionEndedAt &&
      calendar.dayOf(clock.now()) < graceDay({ restrictionEndedAt }, calendar);

/**
 * Whether somebody waits for the answer to what an erasure would leave without sense: they have asked for a copy of what is held, or
 * were granted one that is to be handed over, or asked to have it kept.
 */
export async function isOwedAnswer(
  platform: Platform,
  owner: User,
  requests: readonly RightsRequest[],
): Promise<boolean> {
  for (const request of requests) {
    if (isOpen(request) && (isForCopy(request.right) || request.right === 'restriction')) return true;
    if (isToHandOver(platform, request, owner) && !(await wasHandedOver(platform, request))) return true;
  }
  return false;
}

/** Whether an officer has handed over the copy that was granted. */
async function wasHandedOver({ store }: Platform, { id, ownerId }: RightsRequest): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.action = @action ORDER BY c.pk, c.type, c.seq',
    parameters: { pk: ownerId, type: 'event', action: 'copyHandedOver' },
    partition: ownerId,
  };
  for await (const page of store.pages('register', query, StoredEvent))
    if (page.some(({ value }) => value.details.requestId === id)) return true;
  return false;
}

/** For so long an erasure waits for a telling that does not end, in milliseconds. */
export const TOLD_WITHIN = durationMillis('P14D');

/** Whether the answer to any other request than the one for the erasure, and what that goes on with, is still on its way. */
export async function isBeingAnswered(
  platform: Platform,
  but: RightsRequest,
  requests: readonly RightsRequest[],
): Promise<boolean> {
  for (const request of requests)
    if (![but.id, but.formerId].includes(request.id) && (await isBeingTold(platform, request))) return true;
  return false;
}

/** Whether somebody is still to be told of the answer to a request, by mail or over the telephone: an erasure would swallow it. */
async function isBeingTold({ store, calendar, clock }: Platform, { id, decision }: RightsRequest): Promise<boolean> {
  if (!decision || clock.now() - millis(decision.at) > TOLD_WITHIN) return false;
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type IN (@mail, @task)',
    parameters: { pk: id, mail: 'mail', task: 'telephoneTask' },
    partition: id,
  };
  for await (const page of store.pages('register', query, z.union([MailDocument, TelephoneTask])))
    if (page.some(({ value }) => (value.type === 'mail' ? value.outbox === 'open' : isToCall(value, calendar))))
      return true;
  return false;
}

const isToCall = (task: TelephoneTask, calendar: Platform['calendar']): boolean =>
  task.kind === 'letter' && task.endedAt === null && countsSince(task, calendar) === null;
