export { type DeadlineHandler, type DeadlineHandlers, type DeadlineOutcome, deadlineHandler } from './handler.ts';
export { overdueForEveryone } from './overdue.ts';
export { type DeadlineReport, runDeadlines } from './run.ts';
