import { type User, userCommit } from '../../shared/accounts/index.ts';
import { joinRoster } from '../../shared/accounts/roster.ts';
import { toDocument } from '../../shared/accounts/userDocument.ts';
import { readUser } from '../../shared/accounts/users.ts';
import { commit, system } from '../../shared/audit/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { TestPlatform } from './platform.ts';
import { settle } from './users.ts';

/** Somebody who was active just now, without a password. */
export const settleNow = (platform: Platform, facts: Partial<User> = {}): Promise<User> => {
  const at = instant(platform.clock.now());
  return settle(platform, { createdAt: at, activatedAt: at, lastActiveAt: at, ...facts }, null);
};

/** An active administrator, on the roster. */
export async function settleAdministrator(platform: Platform, facts: Partial<User> = {}): Promise<User> {
  const user = await settleNow(platform, { role: 'administrator', ...facts });
  await joinRoster(platform, 'administrators', user.id);
  return user;
}

/** Many at once. */
export const settleMany = (
  platform: Platform,
  count: number,
  facts: (index: number) => Partial<User> = () => ({}),
): Promise<User[]> => Promise.all(Array.from({ length: count }, (_, index) => settleNow(platform, facts(index))));

/** A user as it is stored. @throws Error when there is none */
export async function stored(platform: Platform, id: string): Promise<User> {
  const read = await readUser(platform, id);
  if (!read) throw new Error('No such user');
  return read.value;
}

/** Uses the account, as a sign-in does. */
export async function use(platform: Platform, id: string): Promise<void> {
  const read = await readUser(platform, id);
  if (!read) throw new Error('No such user');
  const user = { ...read.value, lastActiveAt: instant(platform.clock.now()), prompt: null };
  const event = { actor: system('test'), action: 'used', subject: id };
  await commit(platform, await userCommit(platform, { user, event }, read.etag));
}

/** The same as another host does it, while this one is about to commit. */
export async function overtake(platform: Platform, id: string): Promise<void> {
  const read = await readUser(platform, id);
  if (!read) throw new Error('No such user');
  const user = { ...read.value, lastActiveAt: instant(platform.clock.now()), prompt: null };
  await platform.store.replace('register', id, await toDocument(platform, user), read.etag);
}

/** Documents of one type, of one partition if that is given. */
export const documents = (test: Pick<TestPlatform, 'dump'>, type: string, pk?: string) =>
  (test.dump().register ?? []).filter((document) => document.type === type && (pk === undefined || document.pk === pk));

/** The actions of a user's events, in their order. */
export const actionsOf = (test: Pick<TestPlatform, 'dump'>, pk: string): string[] =>
  documents(test, 'event', pk)
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .map(({ action }) => String(action));
