import { commit, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { belongsTo, joinRoster, leaveRoster } from '../roster.ts';
import type { DeactivationReason, User } from '../user.ts';
import { readUser, userCommit } from '../users.ts';
import { mainUserLeaves, mainUserLeft } from './mainUsers.ts';
import type { DueAccount, Outcome } from './sweep.ts';
import { transition } from './transitions.ts';

/** Deactivates an account whose time is over; its tokens die with its epochs. The last administrator is kept. */
export async function deactivate(
  platform: Platform,
  account: DueAccount,
  reason: DeactivationReason,
): Promise<Outcome> {
  const { user } = account;
  if (user.status === 'active' && user.role === 'administrator')
    return deactivateAdministrator(platform, account, reason);
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

async function deactivateAdministrator(
  platform: Platform,
  account: DueAccount,
  reason: DeactivationReason,
): Promise<Outcome> {
  const { id } = account.user;
  try {
    await leaveRoster(platform, 'administrators', id);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'lastAdministrator') return 'kept';
    throw thrown;
  }
  try {
    await commitDeactivation(platform, account, reason);
  } catch (thrown) {
    const fresh = await readUser(platform, id);
    if (fresh && belongsTo('administrators', fresh.value)) await joinRoster(platform, 'administrators', id);
    throw thrown;
  }
  return 'done';
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
    await userCommit(platform, { user: after, event, creates: [farewell(user, now)] }, etag),
    head,
  );
}

const farewell = ({ id }: User, now: number) =>
  outgoing(now, { template: 'deactivated', partition: id, recipient: { kind: 'user', userId: id } });
