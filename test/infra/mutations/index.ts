import { accessMutations } from './access.ts';
import { doorsMutations } from './doors.ts';
import { journalMutations } from './journal.ts';
import { logsMutations } from './logs.ts';
import type { Mutation } from './mutate.ts';
import { programMutations } from './program.ts';
import { residencyMutations } from './residency.ts';

/** Faults that somebody might write, each with the rule that must see it. */
export const mutations: readonly Mutation[] = [
  ...residencyMutations,
  ...doorsMutations,
  ...accessMutations,
  ...programMutations,
  ...logsMutations,
  ...journalMutations,
];
