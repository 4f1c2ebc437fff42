import { actorOf, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { dropToken } from '../credentials/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { holds, type Session, SessionDocument } from './session.ts';
import { readSession } from './sessions.ts';

const text = 'SELECT * FROM c WHERE c.type = @type AND c.userId = @userId';

/** A user's sessions that hold, newest first. */
export async function listSessions(platform: Platform, user: User): Promise<readonly Session[]> {
  const query = { text, parameters: { type: 'session', userId: user.id } };
  const sessions: Session[] = [];
  for await (const page of platform.store.pages('tokens', query, SessionDocument)) {
    sessions.push(...page.map(({ value }) => value));
  }
  return sessions
    .filter((session) => holds(platform, session, user))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Ends one of the caller's sessions. @throws Refusal `notFound` for one that is not, or is another's */
export async function revokeSession(platform: Platform, user: User, id: string): Promise<void> {
  const session = await readSession(platform, id);
  if (session?.value.userId !== user.id) refuse('notFound');
  await end(platform, user, id, 'sessionRevoked');
}

/** Ends the session by which the caller asks. */
export async function signOut(platform: Platform, user: User, session: Session): Promise<void> {
  await end(platform, user, session.id, 'signedOut');
}

/** The session goes first: an event tells only of what was done. */
async function end(platform: Platform, user: User, id: string, action: string): Promise<void> {
  await dropToken(platform, id);
  const event = { actor: actorOf(user), action, subject: user.id };
  await commit(platform, { partition: user.id, writes: [], event });
}
