import type { Duty, Role, User } from '../accounts/index.ts';
import type { Calendar, Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';
import type { RoutineContent } from './content/text.ts';

/** A governed document. A change of its meaning is a new revision, which those whom it binds confirm anew. */
export interface Routine<Id extends string = string> {
  readonly id: Id;
  /** 1, 2, 3 … */
  readonly revision: number;
  readonly validFrom: Day;
  readonly lastRevised: Day;
  /** How often it is to be looked through; an ISO 8601 duration. */
  readonly reviseEvery: `P${string}`;
  readonly binds: { readonly roles: readonly Role[]; readonly duties: readonly Duty[] };
  readonly content: Readonly<Record<Language, RoutineContent>>;
}

type Reader = Pick<User, 'role' | 'duty'>;

/** Whether somebody is bound by a routine, by role or by duty. */
export const binds = ({ binds: { roles, duties } }: Routine, { role, duty }: Reader): boolean =>
  roles.includes(role) || (duty !== null && duties.includes(duty));

/** What somebody confirmed last of a routine; undefined for nothing. */
export const confirmationOf = (
  { id }: Pick<Routine, 'id'>,
  { routines }: Pick<User, 'routines'>,
): User['routines'][number] | undefined => routines.find(({ routine }) => routine === id);

/** Whether somebody is bound by a routine and has not confirmed it as it stands. */
export const isUnread = (routine: Routine, user: Reader & Pick<User, 'routines'>): boolean =>
  binds(routine, user) && confirmationOf(routine, user)?.revision !== routine.revision;

/** The day by which a routine is to be revised again. */
export const revisionDue = ({ lastRevised, reviseEvery }: Routine, { plus }: Calendar): Day =>
  plus(lastRevised, reviseEvery);
