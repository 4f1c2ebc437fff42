import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { type ProblemCode, Refusal, refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { isOfficer, isProtected, type User } from './user.ts';
import { toDocument } from './userDocument.ts';
import { readUser } from './users.ts';

/** The lists of which somebody must always remain. Whoever has a last day of employment will not: they count as gone. */
const lists = {
  administrators: {
    remain: 1,
    refusal: 'lastAdministrator',
    holds: ({ role }: User) => role === 'administrator',
  },
  /** Two, so that what takes a second officer can always be done. */
  protectionOfficers: {
    remain: 2,
    refusal: 'lastOfficers',
    holds: isOfficer,
  },
  logReviewers: {
    remain: 1,
    refusal: 'lastReviewer',
    holds: ({ duty }: User) => duty === 'logReviewer',
  },
} as const satisfies Readonly<Record<string, { remain: number; refusal: ProblemCode; holds: (user: User) => boolean }>>;

export type RosterList = keyof typeof lists;
export const rosterLists = Object.keys(lists) as readonly RosterList[];

const Roster = z.object({
  id: z.literal('roster'),
  pk: z.literal('roster'),
  type: z.literal('roster'),
  administrators: z.array(z.string()),
  protectionOfficers: z.array(z.string()).default([]),
  logReviewers: z.array(z.string()).default([]),
  /** Who is being appointed while there are too few officers for anybody to approve, and since when. */
  founding: z.array(z.object({ id: z.string(), at: z.string() })).default([]),
});
type Roster = z.output<typeof Roster>;

const empty: Roster = {
  ...{ id: 'roster', pk: 'roster', type: 'roster' },
  ...{ administrators: [], protectionOfficers: [], logReviewers: [], founding: [] },
};

const read = ({ store }: Platform): Promise<Versioned<Roster> | undefined> =>
  store.read('register', 'roster', 'roster', Roster);

/** Whether a user stands on a list as things are now. */
export const belongsTo = (list: RosterList, user: User): boolean =>
  user.status === 'active' &&
  !user.restriction &&
  !isProtected(user) &&
  user.lastDayOfEmployment === null &&
  lists[list].holds(user);

/** The lists that a user is of while active, whether or not they count as staying. */
export const listsOf = (user: User): readonly RosterList[] =>
  user.status === 'active' ? rosterLists.filter((list) => lists[list].holds(user)) : [];

/**
 * Takes a user off the lists to which a change that is about to be committed makes them belong no more. To be called anew for
 * each try of that commit. @throws Refusal `lastAdministrator`, `lastOfficers`, `lastReviewer`
 */
export async function leaveRosters(platform: Platform, before: User, after: User): Promise<void> {
  const left = rosterLists.filter((list) => belongsTo(list, before) && !belongsTo(list, after));
  await leaveAll(platform, left, before);
}

/** Takes a user off several lists, or off none. @throws Refusal as `leaveRoster` */
export async function leaveAll(platform: Platform, left: readonly RosterList[], user: User): Promise<void> {
  try {
    for (const list of left) await leaveRoster(platform, list, user.id);
  } catch (thrown) {
    // Kept on one list, they stay on the others too.
    if (thrown instanceof Refusal) await joinRosters(platform, user);
    throw thrown;
  }
}

/** Puts a user on the lists to which they belong, after the commit. */
export async function joinRosters(platform: Platform, user: User): Promise<void> {
  for (const list of rosterLists) if (belongsTo(list, user)) await joinRoster(platform, list, user.id);
}

/** Why a user must stay on a list, as things are now: too few would remain. Null where they may leave; the leaving finds out for itself. */
export async function keptBy(platform: Platform, user: User): Promise<ProblemCode | null> {
  for (const list of rosterLists)
    if (belongsTo(list, user) && without(await rosterOf(platform, list), user.id).length < lists[list].remain)
      return lists[list].refusal;
  return null;
}

/** The active members of a list. */
export async function rosterOf(platform: Platform, list: RosterList): Promise<readonly string[]> {
  return (await read(platform))?.value[list] ?? [];
}

/**
 * Takes a user off a list, before the commit by which the user leaves it: of two who leave at once, one finds the list too short.
 * To be called anew for each try of that commit. The list is written even if the user is not on it, so that whoever is putting
 * the user on it at this moment fails and looks again: a list never names anybody who has gone.
 * @throws Refusal `lastAdministrator`, `lastOfficers`, `lastReviewer`
 */
export const leaveRoster = (platform: Platform, list: RosterList, userId: string): Promise<void> =>
  repeated(async () => {
    const roster = await read(platform);
    const remaining = without(roster?.value[list] ?? [], userId);
    if (remaining.length < lists[list].remain) refuse(lists[list].refusal);
    await write(platform, roster, list, remaining);
  });

/**
 * Puts a user on a list, after the commit by which the user came to belong to it; nothing happens for one who does not belong.
 * The user is written anew as they are, between the list's being read and written: a commit by which they leave, decided before,
 * fails and leaves the list anew.
 * @returns whether the user was put on it
 */
export const joinRoster = (platform: Platform, list: RosterList, userId: string): Promise<boolean> =>
  repeated(async () => {
    const roster = await read(platform);
    const members = roster?.value[list] ?? [];
    if (members.includes(userId)) return false;
    const user = await readUser(platform, userId);
    if (!user || !belongsTo(list, user.value)) return false;
    await platform.store.replace('register', userId, await toDocument(platform, user.value), user.etag);
    await write(platform, roster, list, [...members, userId]);
    return true;
  });

const without = (members: readonly string[], userId: string): readonly string[] =>
  members.filter((member) => member !== userId);

const write = (
  platform: Platform,
  roster: Versioned<Roster> | undefined,
  list: RosterList,
  members: readonly string[],
): Promise<void> => rewrite(platform, roster, { [list]: [...members] });

async function rewrite(
  { store }: Platform,
  roster: Versioned<Roster> | undefined,
  change: Partial<Roster>,
): Promise<void> {
  const document: Roster = { ...(roster?.value ?? empty), ...change };
  await (roster ? store.replace('register', 'roster', document, roster.etag) : store.create('register', document));
}

/** How often a step whose answer was lost is taken again. */
const UNANSWERED = 3;

/**
 * Takes a step anew, from fresh reads, while others are faster: each time it is somebody's progress. A step may be taken twice,
 * so that one without an answer is taken again too.
 */
async function repeated<T>(step: () => Promise<T>): Promise<T> {
  for (let unanswered = 0; ; ) {
    try {
      return await step();
    } catch (thrown) {
      if (isStoreError(thrown, 'unknown') && ++unanswered < UNANSWERED) continue;
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

/**
 * Puts back who left a list and then did not go, and takes off who is on it and does not belong: what a crash between two writes
 * leaves.
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
  for (const id of belonging.filter((member) => !listed.includes(member)))
    if (await joinRoster(platform, list, id)) repaired++;
  for (const id of listed.filter((member) => !belonging.includes(member)))
    if (await dismiss(platform, list, id)) repaired++;
  return repaired;
}

/** Takes somebody off a list who does not belong to it. */
const dismiss = (platform: Platform, list: RosterList, userId: string): Promise<boolean> =>
  repeated(async () => {
    const roster = await read(platform);
    if (!roster?.value[list].includes(userId)) return false;
    const user = await readUser(platform, userId);
    if (user && belongsTo(list, user.value)) return false;
    await write(platform, roster, list, without(roster.value[list], userId));
    return true;
  });

/** After so many milliseconds nobody who was being appointed is still on the way: no function runs so long. */
const ABANDONED_AFTER = 15 * 60_000;

/**
 * Takes a place among the first officers, whom nobody can approve: there are as many as must remain, no more. To be called before
 * the commit that appoints; of three who are appointed at once, two find a place. Whoever has one finds it again.
 * @returns whether there was a place
 */
export const takeFoundingPlace = (platform: Platform, userId: string): Promise<boolean> =>
  repeated(async () => {
    const roster = await read(platform);
    const { protectionOfficers: officers, founding } = roster?.value ?? empty;
    const now = platform.clock.now();
    const onTheWay = founding.filter(({ id, at }) => !officers.includes(id) && now - millis(at) < ABANDONED_AFTER);
    const others = new Set([...officers, ...onTheWay.map(({ id }) => id)].filter((id) => id !== userId));
    if (others.size >= lists.protectionOfficers.remain) return false;
    const place = { id: userId, at: instant(now) };
    await rewrite(platform, roster, { founding: [...onTheWay.filter(({ id }) => id !== userId), place] });
    return true;
  });
