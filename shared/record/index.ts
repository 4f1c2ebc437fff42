export { type Declarations, type RecordedField, type RecordOfProcessing, recordOfProcessing } from './record.ts';
export { recordWords } from './texts/index.ts';
