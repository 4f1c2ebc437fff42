export { type DetailName, type EventAction, eventActions } from './actions.ts';
export { asRead, divided, type Reader } from './asRead.ts';
export { CHANGE_LIMIT, type Change, commit } from './commit.ts';
export { Actor, Audience, ChainHead, type Details, type EventDraft, StoredEvent, system } from './event.ts';
export { type Continuity, continuity, type FoundHead, type HeadPlace, headsAfter } from './heads.ts';
export { verifyFor } from './inline.ts';
export { eventsOf } from './list.ts';
export { exportLog, type LogFilter, readLog } from './log.ts';
export { type Restamped, restamp } from './restamp.ts';
export {
  eventsFor,
  eventsIn,
  readVerification,
  startVerification,
  type VerificationRun,
  workOnVerifications,
} from './verifications.ts';
export { type Verification, verifyChain } from './verify.ts';
export type { BrokenLink, CallWitness, DeniedLink, TellOfficers, Witness } from './witness.ts';
