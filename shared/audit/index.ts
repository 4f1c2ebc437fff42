export { CHANGE_LIMIT, type Change, commit } from './commit.ts';
export { Actor, ChainHead, type Details, type EventDraft, StoredEvent, system } from './event.ts';
export { eventsOf } from './list.ts';
export { type Verification, verifyChain } from './verify.ts';
