import type { Reader } from '../audit/index.ts';
import type { Platform } from '../platform/platform.ts';
import { actorOf } from './actor.ts';
import { namesOf } from './madeUp.ts';
import { isOfficer, type User } from './user.ts';

/** A user as one who reads the log. */
export const readerOf = async (platform: Platform, user: User): Promise<Reader> => ({
  actor: actorOf(user),
  officer: isOfficer(user),
  names: await namesOf(platform, user.id),
});
