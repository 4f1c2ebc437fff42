export { makeCheckpoint } from './checkpoint.ts';
export { compare, type Deeds, type Doneness } from './compare.ts';
export type { Entry } from './entry.ts';
export { type Night, takeRoot } from './nightly.ts';
export { pending, record, recordPending } from './record.ts';
export { type Restoration, restorationOf, type Standing } from './restoration.ts';
export { callWitness } from './witness.ts';
