export { admitProtected, newProtectedUser, type ProtectedPerson } from './admit.ts';
export { type Elsewhere, finishMarks, type StepElsewhere } from './finish.ts';
export { askToLift, liftProtection } from './lift.ts';
export { emergencyMark, type Marking, markedness, markUser } from './mark.ts';
export { dayToName, promptCalled } from './promptCall.ts';
export type { ProtectedUser } from './protected.ts';
