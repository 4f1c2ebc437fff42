export { acceptPrivacyNotice } from './acceptNotice.ts';
export { activate } from './activate.ts';
export { actorOf } from './actor.ts';
export { changeRole, removeUser, renewInvitation, restoreUser, updateSelf, updateUser } from './administer.ts';
export { approveInvitation, refuseInvitation } from './approval.ts';
export { blockOf, blocks, noticeBlocksFrom } from './blocks.ts';
export { ensureAdministrator } from './bootstrap.ts';
export { confirmEmail, requestEmailChange } from './changeEmail.ts';
export { listUsersFor, readUserFor, VisibleStatus } from './directory.ts';
export { dutyNotices } from './dutyNotices.ts';
export { Email, normaliseDomain, normaliseEmail } from './email.ts';
export {
  holdErasure,
  holdOf,
  isHeld,
  type LegalHoldDocument,
  MatterNumber,
  readHold,
  releaseHold,
} from './hold.ts';
export { invite } from './invite.ts';
export { keepAlive } from './keepAlive.ts';
export { eraseAtRequest } from './lifecycle/erase.ts';
export {
  approvalDeadline,
  type DueItem,
  eraseAgain,
  erasedness,
  heldRuns,
  listDue,
  listRuns,
  releaseRun,
  runStep,
  type SweepReport,
  SweepRun,
  SweepStep,
  watchDeadlines,
} from './lifecycle/index.ts';
export { deactivatesAt, erasesAt, graceDay, maySignIn, policyOf } from './lifecycle/policy.ts';
export { namesOf } from './madeUp.ts';
export { type AreaMails, administratorsOnly, type Case, drop, type Mails, type Verdict } from './mailCase.ts';
export { accountMails, mailDecider } from './mailDecisions.ts';
export { activeAdministrators, activeOfficers, activeReviewers, officersToTell } from './memberships.ts';
export { type Action, actions, authorise, may, permissionsOf, type Reach, targetOf } from './permissions.ts';
export {
  accountReseals,
  admitProtected,
  askToLift,
  changeProtected,
  changeProtectedEmail,
  dayToName,
  type Elsewhere,
  emergencyMark,
  finishMarks,
  liftProtection,
  listProtected,
  lookUp,
  type Marking,
  markedness,
  markUser,
  newProtectedUser,
  type OthersTold,
  type ProtectedCode,
  type ProtectedPerson,
  type ProtectedUser,
  promptCalled,
  protectedCode,
  protectionReview,
  readProtected,
  removeProtected,
  restoreProtected,
  type StepElsewhere,
  updateProtected,
} from './protection/index.ts';
export { readerOf } from './reader.ts';
export { endRestriction, restrictUser } from './restriction.ts';
export {
  joinRosters,
  keptBy,
  leaveRosters,
  type RosterList,
  rosterLists,
  rosterOf,
  takeFoundingPlace,
} from './roster.ts';
export {
  activeNow,
  changed,
  DeactivationReason,
  Duty,
  exists,
  governs,
  isOfficer,
  isProtected,
  maySee,
  type Protection,
  Role,
  raised,
  Status,
  type User,
} from './user.ts';
export {
  fromDocument as fromUserDocument,
  opened as openedUser,
  SealedUserDocument,
  UserDocument,
  UserFacts,
} from './userDocument.ts';
export { userEventsFor } from './userEvents.ts';
export { readUsernameKey, usernameKeyPhases } from './usernameKey.ts';
export { carries, Reservation, reservationOf } from './usernames.ts';
export { atRevision, changeAccount, changeUser, knownUser, readUser, type UserChange, userCommit } from './users.ts';
