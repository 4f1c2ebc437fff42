import { commit, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { dutyNotices } from '../dutyNotices.ts';
import { joinRosters, leaveAll, listsOf } from '../roster.ts';
import type { DeactivationReason, User } from '../user.ts';
import { readUser, userCommit } from '../users.ts';
import { mainUserLeaves, mainUserLeft } from './mainUsers.ts';
import type { DueAccount, Outcome } from './sweep.ts';
import { transition } from './transitions.ts';

/** Deactivates an account whose time is over; its tokens die with its epochs. Whoever must remain is kept. */
export async function deactivate(
  platform: Platform,
  account: DueAccount,
  reason: DeactivationReason,
): Promise<Outcome> {
  const { user } = account;
  return listsOf(user).length > 0
    ? deactivateListed(platform, account, reason)
    : deactivateMember(platform, account, reason);
}

async function deactivateMember(platform: Platform, account: DueAccount, reason: DeactivationReason): Promise<Outcome> {
  const { user } = account;
  if (user.status === 'active' && user.role === 'mainUser') return deactivateMainUser(platform, account, reason);
  await commitDeactivation(platform, account, reason);
  return 'done';
}

async function deactivateMainUser(
  platform: Platform,
  account: DueAccount,
  reason: DeactivationReason,
): Promise<Outcome> {
  const { id, organisationId } = account.user;
  await mainUserLeaves(platform, organisationId, id);
  try {
    await commitDeactivation(platform, account, reason);
  } catch (thrown) {
    if (isStoreError(thrown, 'stale')) await mainUserLeft(platform, organisationId, id);
    throw thrown;
  }
  await mainUserLeft(platform, organisationId, id);
  return 'done';
}

async function deactivateListed(platform: Platform, account: DueAccount, reason: DeactivationReason): Promise<Outcome> {
  const { user } = account;
  try {
    await leaveAll(platform, listsOf(user), user);
  } catch (thrown) {
    if (thrown instanceof Refusal) return 'kept';
    throw thrown;
  }
  try {
    return await deactivateMember(platform, account, reason);
  } catch (thrown) {
    const fresh = await readUser(platform, user.id);
    if (fresh) await joinRosters(platform, fresh.value);
    throw thrown;
  }
}

async function commitDeactivation(
  platform: Platform,
  { user, etag, head, by }: DueAccount,
  reason: DeactivationReason,
): Promise<void> {
  const now = platform.clock.now();
  const { user: after, action, fields } = transition(user, 'deactivate', { deactivationReason: reason }, now);
  const event = { actor: system(by), action, subject: user.id, fields, details: { reason } };
  await commit(
    platform,
    await userCommit(
      platform,
      { user: after, event, creates: [farewell(user, now), ...(await dutyNotices(platform, user, after))] },
      etag,
    ),
    head,
  );
}

const farewell = ({ id }: User, now: number) =>
  outgoing(now, { template: 'deactivated', partition: id, recipient: { kind: 'user', userId: id } });
