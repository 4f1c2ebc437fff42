import { accessRules } from './access.ts';
import { doorRules } from './doors.ts';
import { journalRules } from './journal.ts';
import { logRules } from './logs.ts';
import { programRules } from './program.ts';
import { residencyRules } from './residency.ts';

/** Every rule on what is deployed, by what it says. */
export const rules = { ...residencyRules, ...doorRules, ...accessRules, ...programRules, ...logRules, ...journalRules };

export type RuleName = keyof typeof rules;
