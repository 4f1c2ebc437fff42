import { activeNow, actorOf, changed, readUser, type User, userCommit } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { holds, isMarkDue, periodsOf, type Session } from './session.ts';
import { readSession, rewriteSession } from './sessions.ts';
import { claimOf } from './sessionToken.ts';

/** Who makes a request, as they are at this moment, and by which session. */
export interface SignedIn {
  readonly user: Versioned<User>;
  readonly session: Session;
}

/**
 * Who holds a session token. Two point reads; beyond them a use is written at most once per twelfth of the idle time, and
 * activity once a calendar day.
 * @throws Refusal `notSignedIn`: unknown, expired, idle, signed out, of an earlier epoch, or of a user who may not enter
 */
export async function authenticate(platform: Platform, token: string): Promise<SignedIn> {
  const claim = claimOf(token) ?? refuse('notSignedIn');
  const [session, user] = await Promise.all([readSession(platform, claim.id), readUser(platform, claim.userId)]);
  if (!session || !user) refuse('notSignedIn');
  const now = platform.clock.now();
  if (!holds(platform, session.value, user.value)) refuse('notSignedIn');

  if (isMarkDue(session.value, periodsOf(platform.settings), now))
    await besides(rewriteSession(platform, session, { lastUsedAt: instant(now) }));
  const { dayOf } = platform.calendar;
  if (dayOf(millis(user.value.lastActiveAt)) >= dayOf(now)) return { user, session: session.value };

  await besides(markActivity(platform, user, now));
  const current = await readUser(platform, claim.userId);
  return current && holds(platform, session.value, current.value)
    ? { user: current, session: session.value }
    : refuse('notSignedIn');
}

/** The user is active today: the account lives on. */
async function markActivity(platform: Platform, { value: user, etag }: Versioned<User>, now: number): Promise<void> {
  const event = { actor: actorOf(user), action: 'sessionUsed', subject: user.id };
  await commit(platform, await userCommit(platform, { user: changed(user, activeNow(instant(now))), event }, etag));
}

/**
 * A note that is made beside a request and must not fail it: another request made it or the user changed, or the store is busy
 * and the next request makes it.
 */
async function besides(note: Promise<unknown>): Promise<void> {
  try {
    await note;
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale', 'busy', 'unknown')) throw thrown;
  }
}
