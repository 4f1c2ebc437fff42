export {
  changeProtectedEmail,
  type OthersTold,
  type ProtectedChange,
  type ProtectedCode,
  protectedCode,
  removeProtected,
  restoreProtected,
  updateProtected,
} from './administer.ts';
export { admitProtected, newProtectedUser, type ProtectedPerson } from './admit.ts';
export { listProtected, lookUp, readProtected } from './directory.ts';
export { type Elsewhere, finishMarks, type StepElsewhere } from './finish.ts';
export { askToLift, liftProtection } from './lift.ts';
export { emergencyMark, type Marking, markedness, markUser } from './mark.ts';
export { dayToName, promptCalled } from './promptCall.ts';
export { changeProtected, type ProtectedUser } from './protected.ts';
export { accountReseals } from './reseal.ts';
export { protectionReview } from './review.ts';
