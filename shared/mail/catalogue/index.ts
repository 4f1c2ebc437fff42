import type { Language } from '../../platform/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { Catalogue } from './text.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { sv, fi, en };
