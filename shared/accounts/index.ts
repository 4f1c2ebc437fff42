export { actorOf } from './actor.ts';
export { type Action, authorise, may, permissionsOf, type Reach, targetOf } from './permissions.ts';
export { type DeactivationReason, Role, Status, type User } from './user.ts';
