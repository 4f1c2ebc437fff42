import type { Actor } from '../audit/index.ts';
import type { User } from './user.ts';

/** A user as the one who does something. */
export const actorOf = (user: Pick<User, 'id' | 'role'>): Actor => ({ kind: 'user', id: user.id, role: user.role });
