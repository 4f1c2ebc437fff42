export { CaseState, type Message, type Side, viewOf } from './case.ts';
export { CaseContent, CaseDocument } from './caseDocument.ts';
export { caseDeadline, closeCase } from './close.ts';
export { clearCasesOf, hideCasesOf } from './departure.ts';
export { type ListedCase, listCases } from './list.ts';
export { caseMails } from './mails.ts';
export { type OwnCase, ownCases } from './own.ts';
export { readCaseFor } from './read.ts';
export { openCase, writeMessage } from './write.ts';
