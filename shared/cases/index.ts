export { CaseState, type Message, type Side, viewOf } from './case.ts';
export { caseDeadline, closeCase } from './close.ts';
export { clearCasesOf, hideCasesOf, ownCases } from './departure.ts';
export { type ListedCase, listCases } from './list.ts';
export { caseMails } from './mails.ts';
export { readCaseFor } from './read.ts';
export { openCase, writeMessage } from './write.ts';
