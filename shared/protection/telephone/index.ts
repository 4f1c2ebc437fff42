export { type TaskContent, taskContent } from './content.ts';
export { decoy, type TaskDraft, telephoneTask } from './open.ts';
export {
  afterCall,
  countsSince,
  type TaskKind,
  type TaskOutcome,
  type TaskState,
  TelephoneTask,
  taskKinds,
  taskOverdue,
  taskTransitions,
} from './task.ts';
