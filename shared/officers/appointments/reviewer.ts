import {
  actorOf,
  atRevision,
  authorise,
  changeAccount,
  changed,
  changeUser,
  dutyNotices,
  joinRosters,
  leaveRosters,
  rosterOf,
  targetOf,
  type User,
} from '../../accounts/index.ts';
import { type Actor, StoredEvent, system } from '../../audit/index.ts';
import { Refusal, refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { maybeSamePerson } from './samePerson.ts';

/**
 * Appoints the log reviewer: a user without any other power. Whoever was it before is so no more, so that there is always one and
 * not two. All officers, the reviewers and the administrators are told.
 * @throws Refusal `forbidden` for oneself, `notFound`, `revisionStale`, `statusConflict` unless active, `dutyHeld` for an officer,
 * `otherPower`, `appointmentByAnother`
 */
export async function appointReviewer(
  platform: Platform,
  administrator: User,
  id: string,
  revision: number,
): Promise<User> {
  const user = await changeUser(platform, administrator, id, async (before) => {
    authorise(administrator, 'appointReviewer', targetOf(before));
    atRevision(before, revision);
    if (before.duty === 'logReviewer') return undefined;
    if (before.duty !== null) refuse('dutyHeld');
    if (before.role === 'administrator' || before.role === 'mainUser') refuse('otherPower');
    if (before.status !== 'active' || before.restriction) refuse('statusConflict');
    if (await maybeSamePerson(platform, administrator, before)) refuse('appointmentByAnother');
    const after = changed(before, { duty: 'logReviewer' });
    return {
      user: after,
      event: { actor: actorOf(administrator), action: 'reviewerAppointed', subject: id, fields: ['duty'] },
      creates: await dutyNotices(platform, before, after),
    };
  });
  await joinRosters(platform, user);
  await settleReviewer(platform, actorOf(administrator));
  return user;
}

/** Ends the duty of a reviewer, where another one remains. @throws Refusal `forbidden` for oneself, `notFound`, `revisionStale`, `lastReviewer` */
export const dismissReviewer = (platform: Platform, administrator: User, id: string, revision: number): Promise<User> =>
  changeUser(platform, administrator, id, async (before) => {
    authorise(administrator, 'appointReviewer', targetOf(before));
    atRevision(before, revision);
    return dismissal(platform, before, actorOf(administrator));
  });

/**
 * Sees to it that only the reviewer who was appointed last is one: the end of an appointment, also of one that a crash cut short. Who
 * that is the events say: whom a repair puts back on the list stands behind who came later.
 */
export async function settleReviewer(platform: Platform, actor: Actor = system('appointments')): Promise<number> {
  const earlier = (await byAppointment(platform, await rosterOf(platform, 'logReviewers'))).slice(0, -1);
  for (const id of earlier) {
    try {
      await changeAccount(platform, id, (before) => dismissal(platform, before, actor));
    } catch (thrown) {
      // Gone meanwhile, or the others are: then this one stays.
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  }
  return earlier.length;
}

/** Reviewers in the order in which they were appointed. */
async function byAppointment(platform: Platform, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length < 2) return ids;
  const appointed = await Promise.all(ids.map(async (id) => ({ id, at: await appointedAt(platform, id) })));
  return appointed.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)).map(({ id }) => id);
}

/** When somebody was last appointed; an empty text where no event tells. */
async function appointedAt({ store }: Platform, id: string): Promise<string> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.action = @action',
    parameters: { pk: id, type: 'event', action: 'reviewerAppointed' },
    partition: id,
  };
  let newest = '';
  for await (const page of store.pages('register', query, StoredEvent))
    for (const { value } of page) if (value.at > newest) newest = value.at;
  return newest;
}

async function dismissal(platform: Platform, before: User, actor: Actor) {
  if (before.duty !== 'logReviewer') return undefined;
  const after = changed(before, { duty: null });
  await leaveRosters(platform, before, after);
  return {
    user: after,
    event: { actor, action: 'reviewerDismissed', subject: before.id, fields: ['duty'] },
    creates: await dutyNotices(platform, before, after),
  };
}
