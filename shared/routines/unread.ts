import {
  actorOf,
  authorise,
  fromUserDocument,
  openedUser,
  SealedUserDocument,
  type User,
  UserDocument,
} from '../accounts/index.ts';
import { type Audience, commit } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { routineOf } from './catalogue.ts';
import { isUnread, type Routine } from './routine.ts';

type PageOf = { limit: number; cursor?: string | undefined };

const known = (id: string): Routine => routineOf(id) ?? refuse('notFound');

/**
 * Active users whom a routine binds and who have not confirmed it, by name; a main user finds those of the own organisation. Who
 * is protected is left out by the query. The ids that are shown are an event of the reader's.
 * @throws Refusal `notFound`, `forbidden`, `invalidCursor`
 */
export async function unreadBy(
  platform: Platform,
  reader: User,
  id: string,
  filter: { readonly organisation?: string | undefined },
  page: PageOf,
): Promise<Page<User>> {
  const organisation =
    reader.role === 'administrator' ? filter.organisation : (filter.organisation ?? reader.organisationId);
  authorise(reader, 'readUnreadRoutines', organisation === undefined ? undefined : { organisationId: organisation });
  const routine = known(id);
  const within = organisation === undefined ? '' : 'c.organisationId = @organisation AND ';
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: UserDocument,
      name: ['unread', routine.id, reader.id, organisation],
      key: ({ listKey }) => listKey,
      query: (after = '') => ({
        text: `SELECT * FROM c WHERE c.type = @type AND ${within}c.status = @status AND c.listKey > @after ORDER BY c.type, ${organisation === undefined ? '' : 'c.organisationId, '}c.listKey`,
        parameters: { type: 'user', status: 'active', after, ...(organisation !== undefined && { organisation }) },
      }),
      keep: (row) => isUnread(routine, fromUserDocument(row)),
    },
    page,
  );
  const users = items.map(fromUserDocument);
  await told(platform, reader, routine, users, 'everyone');
  return { items: users, cursor };
}

/**
 * The same of protected persons, for officers alone. A page may be shorter than asked for.
 * @throws Refusal `notFound`, `forbidden`, `invalidCursor`
 */
export async function unreadByProtected(
  platform: Platform,
  reader: User,
  id: string,
  page: PageOf,
): Promise<Page<User>> {
  authorise(reader, 'readUnreadRoutinesOfProtected');
  const routine = known(id);
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: SealedUserDocument,
      name: ['unreadProtected', routine.id, reader.id],
      key: ({ listKey }) => listKey,
      query: (after = '') => ({
        text: 'SELECT * FROM c WHERE c.type = @type AND c.status = @status AND c.listKey > @after ORDER BY c.type, c.listKey',
        parameters: { type: 'protectedUser', status: 'active', after },
      }),
    },
    page,
  );
  const people = await Promise.all(items.map((document) => openedUser(platform, document)));
  const users = people.filter((user) => isUnread(routine, user));
  await told(platform, reader, routine, users, 'officers');
  return { items: users, cursor };
}

const told = (platform: Platform, reader: User, routine: Routine, users: readonly User[], audience: Audience) =>
  commit(platform, {
    partition: reader.id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'unreadRoutineListed',
      subject: reader.id,
      details: { routine: routine.id, ids: users.map(({ id }) => id) },
      ...(audience === 'officers' && { audience }),
    },
  });
