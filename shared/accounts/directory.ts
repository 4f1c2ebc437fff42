import type * as z from 'zod';
import { commit, divided } from '../audit/index.ts';
import type { Day } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { deactivationDay, policyOf } from './lifecycle/policy.ts';
import { madeUpBy } from './madeUp.ts';
import { authorise, targetOf } from './permissions.ts';
import { type Role, Status, type User } from './user.ts';
import { folded, fromDocument, plainDocument, UserDocument } from './userDocument.ts';
import { asWritten, knownUser } from './users.ts';

/** Reads a user for somebody: another's data is not shown before the event that says so is kept. @throws Refusal `notFound`, `forbidden` */
export async function readUserFor(platform: Platform, reader: User, id: string): Promise<User> {
  const { value: user } = await knownUser(platform, reader, id);
  authorise(reader, 'readUser', targetOf(user));
  if (reader.id !== id)
    await commit(platform, {
      ...asWritten(user, { event: { actor: actorOf(reader), action: 'userRead', subject: id } }),
      ...{ partition: id, writes: [] },
    });
  return user;
}

/** The statuses in which a user is found. */
export const VisibleStatus = Status.exclude(['erasing']);

/** Which users a list is of. */
export interface UserFilter {
  readonly organisation?: string | undefined;
  readonly role?: Role | undefined;
  readonly status?: z.output<typeof VisibleStatus> | undefined;
  /** Those who will be deactivated before this day unless something happens. */
  readonly deactivatesBefore?: Day | undefined;
  /** Words, each the beginning of a name or of the e-mail address. */
  readonly text?: string | undefined;
}

/** More words than names have would only cost. */
const MOST_WORDS = 5;

/**
 * Users by name. A main user finds those of the own organisation. The ids that are shown are an event of the reader's.
 * @throws Refusal `forbidden`, `invalidCursor`
 */
export async function listUsersFor(
  platform: Platform,
  reader: User,
  filter: UserFilter,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<User>> {
  const organisation =
    reader.role === 'administrator' ? filter.organisation : (filter.organisation ?? reader.organisationId);
  authorise(reader, 'listUsers', organisation === undefined ? undefined : { organisationId: organisation });
  const { clock, calendar, settings } = platform;
  const now = clock.now();
  const policy = policyOf(settings);
  const { text, parameters } = conditions({ ...filter, organisation }, (day) =>
    instant(calendar.startOf(calendar.minus(day, policy.inactivity))),
  );

  const inTime = (row: UserDocument): boolean => {
    if (filter.deactivatesBefore === undefined) return true;
    const day = deactivationDay(fromDocument(row), policy, calendar, now);
    return day !== null && day < filter.deactivatesBefore;
  };
  // Whose processing is restricted is in no list.
  const madeUp = (await madeUpBy(platform, reader.id)).filter(({ restriction }) => restriction === null);

  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: UserDocument,
      // Only what chooses: a filter may come with the page that is asked for.
      name: ['users', reader.id, organisation, filter.role, filter.status, filter.deactivatesBefore, filter.text],
      key: ({ listKey }) => listKey,
      query: (after = '') => ({
        text: `SELECT * FROM c WHERE ${text} AND c.listKey > @after ORDER BY c.type, ${organisation === undefined ? '' : 'c.organisationId, '}c.listKey`,
        parameters: { ...parameters, after },
      }),
      keep: inTime,
      beside: madeUp
        .map((user) => plainDocument(user))
        .filter((row) => fits({ ...filter, organisation }, row) && inTime(row)),
    },
    page,
  );
  // What is shown to this reader alone is as in the list, and known by its id.
  const made = new Map(madeUp.map((user) => [user.id, user]));
  const users = items.map((row) => made.get(row.id) ?? fromDocument(row));
  const listed = divided(
    users.map(({ id }) => id),
    (id) => made.has(id),
  );
  await commit(platform, {
    partition: reader.id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'usersListed',
      subject: reader.id,
      details: { ids: listed.ids },
      aside: listed.aside,
    },
  });
  return { items: users, cursor };
}

/** Whether a user who is not read by the query fits what it asks. */
function fits({ organisation, role, status, text }: UserFilter, row: UserDocument): boolean {
  const names = Object.values(row.search);
  return (
    (status === undefined ? row.status !== 'erasing' : row.status === status) &&
    (organisation === undefined || row.organisationId === organisation) &&
    (role === undefined || row.role === role) &&
    wordsIn(text).every((word) => names.some((name) => name.startsWith(word)))
  );
}

const wordsIn = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : folded(text).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** The conditions of a filter, each on an indexed path. */
function conditions(
  { organisation, role, status, deactivatesBefore, text }: UserFilter,
  silentSince: (day: Day) => string,
): { text: string; parameters: Record<string, string> } {
  const words = wordsIn(text);
  const rows: [condition: string, parameters: Record<string, string>][] = [
    ['c.type = @type', { type: 'user' }],
    status === undefined ? ['c.status != @hidden', { hidden: 'erasing' }] : ['c.status = @status', { status }],
  ];
  if (organisation !== undefined) rows.push(['c.organisationId = @organisation', { organisation }]);
  if (role !== undefined) rows.push(['c.role = @role', { role }]);
  if (deactivatesBefore !== undefined)
    rows.push([
      '(c.lastActiveAt < @silentSince OR (c.lastDayOfEmployment > @noDay AND c.lastDayOfEmployment < @deactivatesBefore))',
      { silentSince: silentSince(deactivatesBefore), deactivatesBefore, noDay: '' },
    ]);
  words.forEach((word, index) => {
    const at = `@word${index}`;
    const names = ['email', 'givenName', 'familyName'].map((field) => `STARTSWITH(c.search.${field}, ${at})`);
    rows.push([`(${names.join(' OR ')})`, { [`word${index}`]: word }]);
  });
  return {
    text: rows.map(([condition]) => condition).join(' AND '),
    parameters: Object.assign({}, ...rows.map(([, p]) => p)),
  };
}
