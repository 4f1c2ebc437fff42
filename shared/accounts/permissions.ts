import { refuse } from '../platform/http/problems.ts';
import type { Duty, Role, User } from './user.ts';

/** How far a permission reaches: the own organisation, or all. */
export type Reach = 'organisation' | 'any';

/** A permission of a role: its reach, and whom it spares. */
interface Permission {
  readonly reach: Reach;
  /** Nobody may do this to themselves. */
  readonly notSelf?: true;
  /** Administrators are out of reach, and so is the role. */
  readonly notAdministrators?: true;
}

const any: Permission = { reach: 'any' };
const own: Permission = { reach: 'organisation' };
const ownButAdministrators: Permission = { ...own, notAdministrators: true };

/** The one table of who may do what, by role and by duty. What is not in it is refused. */
const permissions = {
  inviteUser: { administrator: any, mainUser: ownButAdministrators },
  decideInvitation: { administrator: any, mainUser: ownButAdministrators },
  listUsers: { administrator: any, mainUser: own },
  readUser: { administrator: any, mainUser: own },
  updateUser: { administrator: any, mainUser: ownButAdministrators },
  moveUser: { administrator: any },
  /** The last day of employment; with it access ends. */
  changeLastDay: { administrator: any, mainUser: { ...ownButAdministrators, notSelf: true } },
  /** One's own takes one's password. */
  changeEmail: { administrator: { ...any, notSelf: true }, mainUser: { ...ownButAdministrators, notSelf: true } },
  changeRole: { administrator: any, mainUser: ownButAdministrators },
  removeUser: { administrator: { ...any, notSelf: true }, mainUser: { ...ownButAdministrators, notSelf: true } },
  restoreUser: { administrator: any },
  /** Administrators of ordinary users, officers of protected persons. */
  holdErasure: { administrator: { ...any, notSelf: true }, protectionOfficer: { ...any, notSelf: true } },
  readEvents: { administrator: any },
  verifyEvents: { administrator: any },
  createOrganisation: { administrator: any },
  readOrganisation: { administrator: any, mainUser: own },
  updateOrganisation: { administrator: any, mainUser: own },
  /** `kind` and `telephone` of an organisation. */
  governOrganisation: { administrator: any },
  /** Of whom: administrators never of protected persons, officers of those alone. */
  readLifecycle: { administrator: any, protectionOfficer: any },
  releaseSweep: { administrator: any, protectionOfficer: any },
  readReadiness: { administrator: any },
  /** Who has not confirmed a routine that binds them. */
  readUnreadRoutines: { administrator: any, mainUser: own },
  readUnreadRoutinesOfProtected: { protectionOfficer: any },
  /** Anonymity protection: to set it, to add somebody who has it, to ask for its lifting and to lift it. */
  protectUser: { protectionOfficer: any },
  readProtected: { protectionOfficer: any },
  handleTelephoneTasks: { protectionOfficer: any },
  /** What administration does for others. */
  administerProtected: { protectionOfficer: any },
  disclose: { protectionOfficer: any },
  permitDisclosures: { protectionOfficer: { ...any, notSelf: true } },
  /** Those of others, but for what officers alone may know of. */
  handleCases: { administrator: any },
  handleConfidentialCases: { protectionOfficer: any },
  /** Who handles protected persons, and who looks over their shoulders. */
  appointOfficer: { administrator: { ...any, notSelf: true } },
  readAppointments: { administrator: any, protectionOfficer: any },
  approveOfficer: { protectionOfficer: any },
  appointReviewer: { administrator: { ...any, notSelf: true } },
  /** The weekly review of who handled protected data. */
  reviewLog: { logReviewer: any },
  requestContact: { administrator: any, mainUser: own },
  /** Others than officers read their own. */
  readContactRequests: { administrator: own, mainUser: own, protectionOfficer: any },
  handleContactRequests: { protectionOfficer: any },
  /** Whoever reported one sees how far it has come; that takes no permission. */
  handleIncidents: { administrator: any },
  handleConfidentialIncidents: { protectionOfficer: any },
  /** Nobody decides their own. */
  handleRightsRequests: { administrator: { ...any, notSelf: true } },
  handleConfidentialRightsRequests: { protectionOfficer: { ...any, notSelf: true } },
  /** The copy of who cannot take it themselves: it holds what only they and officers may read. */
  handOverCopies: { protectionOfficer: { ...any, notSelf: true } },
} as const satisfies Readonly<Record<string, Partial<Record<Role | Duty, Permission>>>>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as readonly Action[];

type Actor = Pick<User, 'id' | 'role' | 'duty' | 'organisationId'>;

/** Whom or what an action is about; all that is given must be within reach. */
export interface Target {
  readonly id?: string;
  readonly organisationId?: string;
  /** The role that the person has, or is to have. */
  readonly roles?: readonly Role[];
}

/** What role and duty each permit. */
const permissionsFor = ({ role, duty }: Pick<User, 'role' | 'duty'>, action: Action): readonly Permission[] => {
  const row: Partial<Record<Role | Duty, Permission>> = permissions[action];
  return [row[role], duty ? row[duty] : undefined].filter((permission) => permission !== undefined);
};

/** Whether somebody may do something to a target. Without a target: whether role or duty know the action at all. Pure. */
export const may = (actor: Actor, action: Action, target?: Target): boolean =>
  permissionsFor(actor, action).some((permission) => !target || reaches(permission, actor, target));

function reaches(permission: Permission, actor: Actor, target: Target): boolean {
  if (permission.reach === 'organisation' && target.organisationId !== actor.organisationId) return false;
  if (permission.notSelf && target.id === actor.id) return false;
  return !(permission.notAdministrators && target.roles?.includes('administrator'));
}

/** @throws Refusal `forbidden` */
export function authorise(actor: Actor, action: Action, target?: Target): void {
  if (!may(actor, action, target)) refuse('forbidden');
}

type Permissions = Readonly<Partial<Record<Action, Reach>>>;

/** Worked out once for each role and duty: every session asks. */
const known = new Map<string, Permissions>();

/** What somebody may do, for the portal: each action with its widest reach. */
export function permissionsOf(user: Pick<User, 'role' | 'duty'>): Permissions {
  const name = `${user.role} ${user.duty}`;
  const permitted = known.get(name) ?? permittedTo(user);
  known.set(name, permitted);
  return permitted;
}

const permittedTo = (user: Pick<User, 'role' | 'duty'>): Permissions =>
  Object.fromEntries(
    actions.flatMap((action) => {
      const reaches = permissionsFor(user, action).map(({ reach }) => reach);
      return reaches.length === 0 ? [] : [[action, reaches.includes('any') ? 'any' : 'organisation']];
    }),
  );

/** A user as the target of an action. */
export const targetOf = (user: User): Target => ({
  id: user.id,
  organisationId: user.organisationId,
  roles: [user.role],
});
