import { commit } from '../../audit/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import { type Page, pageOf } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf } from '../actor.ts';
import { normaliseEmail } from '../email.ts';
import { authorise } from '../permissions.ts';
import { exists, isProtected, type User } from '../user.ts';
import { opened, SealedUserDocument } from '../userDocument.ts';
import { findByEmail } from '../usernames.ts';
import { livingUser } from '../users.ts';
import type { ProtectedUser } from './protected.ts';

const asProtected = (user: User): ProtectedUser => (isProtected(user) ? (user as ProtectedUser) : refuse('notFound'));

/** A protected user for an officer; that it was read is an event. @throws Refusal `forbidden`, `notFound` for anybody else's id */
export async function readProtected(platform: Platform, officer: User, id: string): Promise<ProtectedUser> {
  authorise(officer, 'readProtected');
  const user = asProtected((await livingUser(platform, id)).value);
  const event = { actor: actorOf(officer), action: 'userRead', subject: id };
  await commit(platform, { partition: id, writes: [], event });
  return user;
}

/** Protected users in an order that says nothing, without those whose data is restricted. The ids that are shown are an event of the officer's. @throws Refusal `forbidden`, `invalidCursor` */
export async function listProtected(
  platform: Platform,
  officer: User,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<ProtectedUser>> {
  authorise(officer, 'readProtected');
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: SealedUserDocument,
      name: ['protectedUsers', officer.id],
      key: ({ listKey }) => listKey,
      query: (after = '') => ({
        text: "SELECT * FROM c WHERE c.type = 'protectedUser' AND c.status != @hidden AND c.listKey > @after ORDER BY c.listKey",
        parameters: { after, hidden: 'erasing' },
      }),
    },
    page,
  );
  const users = await Promise.all(items.map(async (document) => asProtected(await opened(platform, document))));
  await commit(platform, {
    partition: officer.id,
    writes: [],
    event: {
      actor: actorOf(officer),
      action: 'protectedUsersListed',
      subject: officer.id,
      details: { ids: users.map(({ id }) => id) },
      audience: 'officers',
    },
  });
  return { items: users, cursor };
}

/**
 * The ordinary user who has an address, for an officer who is about to mark them. That somebody looked is told to officers and to
 * the person alone. @throws Refusal `forbidden`, `notFound` also for one who is protected
 */
export async function lookUp(platform: Platform, officer: User, email: string): Promise<User> {
  authorise(officer, 'protectUser');
  const found = (await findByEmail(platform, normaliseEmail(email)))?.value;
  if (!found || !exists(found) || isProtected(found)) return refuse('notFound');
  const event = { actor: actorOf(officer), action: 'userLookedUp', subject: found.id, audience: 'officers' } as const;
  await commit(platform, { partition: found.id, writes: [], event });
  return found;
}
