import type { Platform } from '../platform/platform.ts';
import type { Duty, User } from './user.ts';
import { fromDocument, UserDocument } from './userDocument.ts';

/** The active main users of an organisation. */
export async function mainUsersOf({ store }: Platform, organisationId: string): Promise<readonly User[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.organisationId = @organisationId AND c.role = @role AND c.status = @status ORDER BY c.type, c.organisationId, c.listKey',
    parameters: { type: 'user', organisationId, role: 'mainUser', status: 'active' },
  };
  const users: User[] = [];
  for await (const page of store.pages('register', query, UserDocument))
    users.push(...page.map(({ value }) => fromDocument(value)));
  return users;
}

/** The ids of all active administrators, as their own documents say. */
export async function activeAdministrators({ store }: Platform): Promise<readonly string[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.role = @role AND c.status = @status ORDER BY c.type, c.listKey',
    parameters: { type: 'user', role: 'administrator', status: 'active' },
  };
  const ids: string[] = [];
  for await (const page of store.pages('register', query, UserDocument)) ids.push(...page.map(({ value }) => value.id));
  return ids;
}

/** The ids of all active protection officers. */
export const activeOfficers = (platform: Platform): Promise<readonly string[]> =>
  activeWith(platform, 'protectionOfficer');

/** The ids of all active users with a duty, in their order. */
export async function activeWith({ store }: Platform, duty: Duty): Promise<readonly string[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.duty = @duty AND c.status = @status',
    parameters: { type: 'user', duty, status: 'active' },
  };
  const ids: string[] = [];
  for await (const page of store.pages('register', query, UserDocument)) ids.push(...page.map(({ value }) => value.id));
  return ids.sort();
}

/** The ids of all active log reviewers: one, unless a crash left two for a while. */
export const activeReviewers = (platform: Platform): Promise<readonly string[]> => activeWith(platform, 'logReviewer');

/** A batch takes a hundred documents; so many officers tell the others. */
const MOST_TOLD = 80;

/** The active officers who are mailed of something, but for those whom it is about or who did it: as many as a batch takes. */
export async function officersToTell(
  platform: Platform,
  ...but: readonly (string | null)[]
): Promise<readonly string[]> {
  return (await activeOfficers(platform)).filter((id) => !but.includes(id)).slice(0, MOST_TOLD);
}
