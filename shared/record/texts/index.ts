import type { Language } from '../../platform/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { RecordWords } from './words.ts';

export const recordWords: Readonly<Record<Language, RecordWords>> = { sv, fi, en };
