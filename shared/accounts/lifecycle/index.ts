export { approvalDeadline } from './approvals.ts';
export { eraseAgain, erasedness } from './eraseAgain.ts';
export { type DueItem, listDue } from './listDue.ts';
export { runStep, type SweepReport } from './run.ts';
export { heldRuns, listRuns, releaseRun, SweepRun } from './runs.ts';
export { SweepStep } from './stepNames.ts';
export { watchDeadlines } from './watch.ts';
