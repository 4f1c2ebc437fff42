export { tellOfBrokenChain } from './brokenChain.ts';
export { resealTask, type TaskContent, taskContent } from './content.ts';
export { decoy, type TaskDraft, telephoneTask } from './open.ts';
export {
  afterCall,
  countsSince,
  TaskKind,
  type TaskOutcome,
  TaskState,
  TelephoneTask,
  taskKinds,
  taskOverdue,
  taskTransitions,
  withoutCallee,
} from './task.ts';
