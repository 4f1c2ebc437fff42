export type { Entry } from './entry.ts';
export { pending, record, recordPending } from './record.ts';
