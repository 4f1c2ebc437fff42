import type { Language } from '../../platform/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { IncidentWords } from './words.ts';

export const incidentWords: Readonly<Record<Language, IncidentWords>> = { sv, fi, en };
