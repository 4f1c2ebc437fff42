import * as z from 'zod';
import { system } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { type ProblemCode, refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import type { User } from './user.ts';
import { changeUser, readUser } from './users.ts';

/** The lists of which somebody must always remain. */
const lists = {
  administrators: { remain: 1, refusal: 'lastAdministrator', belongs: (user: User) => user.role === 'administrator' },
} as const satisfies Readonly<
  Record<string, { remain: number; refusal: ProblemCode; belongs: (user: User) => boolean }>
>;

export type RosterList = keyof typeof lists;

const Roster = z.object({
  id: z.literal('roster'),
  pk: z.literal('roster'),
  type: z.literal('roster'),
  administrators: z.array(z.string()),
});
type Roster = z.output<typeof Roster>;

const empty: Roster = { id: 'roster', pk: 'roster', type: 'roster', administrators: [] };

const read = ({ store }: Platform): Promise<Versioned<Roster> | undefined> =>
  store.read('register', 'roster', 'roster', Roster);

/** Whether a user stands on a list as things are now. */
export const belongsTo = (list: RosterList, user: User): boolean =>
  user.status === 'active' && lists[list].belongs(user);

/** The active members of a list. */
export async function rosterOf(platform: Platform, list: RosterList): Promise<readonly string[]> {
  return (await read(platform))?.value[list] ?? [];
}

/**
 * Takes a user off a list, before the commit by which the user leaves it: of two who leave at once, one finds the list too short.
 * To be called anew for each try of that commit.
 * @throws Refusal `lastAdministrator`
 */
export const leaveRoster = (platform: Platform, list: RosterList, userId: string): Promise<void> =>
  rewrite(platform, list, (members) => {
    if (!members.includes(userId)) return undefined;
    const remaining = members.filter((member) => member !== userId);
    return remaining.length < lists[list].remain ? refuse(lists[list].refusal) : remaining;
  });

/** Puts a user on a list, after the commit by which the user came to belong to it. */
export const joinRoster = (platform: Platform, list: RosterList, userId: string): Promise<void> =>
  rewrite(platform, list, (members) => (members.includes(userId) ? undefined : [...members, userId]));

async function rewrite(
  platform: Platform,
  list: RosterList,
  decide: (members: readonly string[]) => readonly string[] | undefined,
): Promise<void> {
  for (;;) {
    const roster = await read(platform);
    const members = decide(roster?.value[list] ?? []);
    if (!members) return;
    const document = { ...(roster?.value ?? empty), [list]: members };
    try {
      await (roster
        ? platform.store.replace('register', 'roster', document, roster.etag)
        : platform.store.create('register', document));
      return;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

/**
 * Puts back who left a list and then did not go, and takes off who went without leaving: what a crash between two writes leaves.
 * Whoever is put back is written anew first, so that a commit which is still under way fails and decides again.
 * @param belonging ids of those who belong to the list, read before this call
 * @returns how many were put right
 */
export async function repairRoster(
  platform: Platform,
  list: RosterList,
  belonging: readonly string[],
): Promise<number> {
  const listed = await rosterOf(platform, list);
  let repaired = 0;
  for (const id of belonging.filter((member) => !listed.includes(member))) {
    const user = await readUser(platform, id);
    if (!user || !belongsTo(list, user.value)) continue;
    const event = { actor: system('roster'), action: 'rosterRepaired', subject: id };
    await changeUser(platform, id, (fresh) => (belongsTo(list, fresh) ? { user: fresh, event } : undefined));
    await joinRoster(platform, list, id);
    repaired++;
  }
  for (const id of listed.filter((member) => !belonging.includes(member))) {
    const user = await readUser(platform, id);
    if (user && belongsTo(list, user.value)) continue;
    await rewrite(platform, list, (members) =>
      members.includes(id) ? members.filter((member) => member !== id) : undefined,
    );
    repaired++;
  }
  return repaired;
}
