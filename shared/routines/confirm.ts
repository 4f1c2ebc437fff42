import { actorOf, changeAccount, type User } from '../accounts/index.ts';
import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { routineOf, routines } from './catalogue.ts';
import { confirmationOf, isUnread } from './routine.ts';

/** The routines that bind a user and that the user has not confirmed as they stand, by their ids. */
export const unreadRoutines = (user: Pick<User, 'role' | 'duty' | 'routines'>): readonly string[] =>
  routines.filter((routine) => isUnread(routine, user)).map(({ id }) => id);

/**
 * The user has read a routine as it stands. To say it again changes nothing.
 * @throws Refusal `notFound`; `routineOutdated` for another revision than the one in force
 */
export async function confirmRoutine(platform: Platform, self: User, id: string, revision: number): Promise<User> {
  const routine = routineOf(id) ?? refuse('notFound');
  if (revision !== routine.revision) refuse('routineOutdated');
  return changeAccount(platform, self.id, (user) =>
    confirmationOf(routine, user)?.revision === revision
      ? undefined
      : {
          user: {
            ...user,
            routines: [
              ...user.routines.filter((each) => each.routine !== routine.id),
              { routine: routine.id, revision, confirmedAt: instant(platform.clock.now()) },
            ],
          },
          event: {
            actor: actorOf(user),
            action: 'routineConfirmed',
            subject: user.id,
            details: { routine: routine.id, revision },
          },
        },
  );
}
