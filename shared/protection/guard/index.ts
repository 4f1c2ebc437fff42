export { type GuardSet, guardSetOf } from './guardSet.ts';
export { type GuardHashes, hashesOf } from './hashes.ts';
export type { GuardedPerson } from './mentions.ts';
export { type Finding, scan } from './scan.ts';
export { type OutgoingMail, scanMail } from './scanMail.ts';
export { forgetGuardSet, GuardDocument, guardedAnew, guardRemoval, guardSet, guardWrites } from './store.ts';
