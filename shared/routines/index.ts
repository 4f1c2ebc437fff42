export { type RoutineId, routineOf, routines } from './catalogue.ts';
export { confirmRoutine, unreadRoutines } from './confirm.ts';
export { routineMails } from './mails.ts';
export { routineDeadlines, watchRoutines } from './reminders.ts';
export { binds, confirmationOf, type Routine } from './routine.ts';
export { type ShownRoutine, shownRoutine } from './shown.ts';
export { unreadBy, unreadByProtected } from './unread.ts';
