import type { Language } from '../../platform/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { CopyWords } from './words.ts';

export type { CopyWords } from './words.ts';

/** The words of the page of somebody's data. */
export const copyWords: Readonly<Record<Language, CopyWords>> = { sv, fi, en };
