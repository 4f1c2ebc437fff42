import * as z from 'zod';
import { commit } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import type { Versioned, Write } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { authorise } from './permissions.ts';
import { exists, isOfficer, isProtected, maySee, type User } from './user.ts';
import { asWritten, changeAccount, type UserChange } from './users.ts';

const ID = 'legalHold';

/** The number under which a matter is kept: no words, in which somebody could be named. */
export const MatterNumber = z.string().regex(/^[A-ZÅÄÖ]{1,6} \d{4}-\d{1,8}$/);

/** That an account is not erased while a legal claim needs what is kept of its user (GDPR art. 17(3)(e)): in the user's own partition. */
const LegalHoldDocument = z.object({
  id: z.literal(ID),
  pk: z.string(),
  type: z.literal(ID),
  since: z.string(),
  by: z.string(),
  matter: z.string(),
});
export type LegalHoldDocument = z.output<typeof LegalHoldDocument>;
export type LegalHold = Pick<LegalHoldDocument, 'since' | 'by' | 'matter'>;

const read = ({ store }: Pick<Platform, 'store'>, userId: string): Promise<Versioned<LegalHoldDocument> | undefined> =>
  store.read('register', userId, ID, LegalHoldDocument);

/** What keeps somebody from being erased; undefined for nothing. */
export const holdOf = async (platform: Pick<Platform, 'store'>, userId: string): Promise<LegalHold | undefined> =>
  (await read(platform, userId))?.value;

/** Whether there is something of the kind. */
export const isHeld = async (platform: Pick<Platform, 'store'>, userId: string): Promise<boolean> =>
  (await read(platform, userId)) !== undefined;

/**
 * Keeps somebody from being erased, in time as at their own request, until the hold is released. The user is written in the same
 * batch: an erasure that was decided on before finds that they changed. The same matter again changes nothing.
 * @throws Refusal `forbidden`, also for oneself, `notFound`, also for one whose erasure has begun, `statusConflict` for an invitation that waits
 */
export async function holdErasure(platform: Platform, actor: User, id: string, matter: string): Promise<LegalHold> {
  const since = instant(platform.clock.now());
  let hold: LegalHold = { since, by: actor.id, matter };
  await changeHeld(platform, actor, id, (before) => {
    if (before?.matter === matter) {
      hold = before;
      return undefined;
    }
    hold = { since, by: actor.id, matter };
    return {
      action: 'erasureHeld',
      write: { kind: 'upsert', document: { id: ID, pk: id, type: ID, ...hold } },
    };
  });
  return hold;
}

/** Lets time, or a request, erase somebody again. @throws Refusal `forbidden`, `notFound` also where there is no hold */
export async function releaseHold(platform: Platform, actor: User, id: string): Promise<void> {
  await changeHeld(platform, actor, id, (before) =>
    before ? { action: 'erasureHoldReleased', write: { kind: 'delete', id: ID } } : refuse('notFound'),
  );
}

/** The hold on somebody, for who may set one; that it was read is an event. @throws Refusal `forbidden`, `notFound` also where there is none */
export async function readHold(platform: Platform, actor: User, id: string): Promise<LegalHold> {
  authorise(actor, 'holdErasure', { id });
  const user = await changeAccount(platform, id, (read) => {
    mustReach(actor, read);
    return undefined;
  });
  const hold = (await holdOf(platform, id)) ?? refuse('notFound');
  await commit(platform, {
    ...asWritten(user, { event: { actor: actorOf(actor), action: 'legalHoldRead', subject: id } }),
    ...{ partition: id, writes: [] },
  });
  return hold;
}

/** Administrators reach those whom they may know of, officers protected persons. */
function mustReach(actor: User, user: User): void {
  if (!exists(user) || !maySee(actor, user)) refuse('notFound');
  if (isProtected(user) ? !isOfficer(actor) : actor.role !== 'administrator') refuse('forbidden');
}

interface Held {
  readonly action: string;
  readonly write: Write;
}

const changeHeld = (
  platform: Platform,
  actor: User,
  id: string,
  decide: (before: LegalHold | undefined) => Held | undefined,
): Promise<User> => {
  authorise(actor, 'holdErasure', { id });
  return changeAccount(platform, id, async (user): Promise<UserChange | undefined> => {
    mustReach(actor, user);
    if (user.status === 'pendingApproval') refuse('statusConflict');
    const held = decide(await holdOf(platform, id));
    return held && { user, event: { actor: actorOf(actor), action: held.action, subject: id }, writes: [held.write] };
  });
};
