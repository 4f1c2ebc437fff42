import type { Actor } from '../audit/index.ts';
import type { User } from './user.ts';

/**
 * A user as the one who does something. Events say in which capacity: administration, an organisation's main user, or a member
 * like any other; more of a member's role would be a value of a person's field.
 */
export const actorOf = ({ id, role }: Pick<User, 'id' | 'role'>): Actor & { kind: 'user' } => ({
  kind: 'user',
  id,
  capacity: role === 'administrator' || role === 'mainUser' ? role : 'member',
});
