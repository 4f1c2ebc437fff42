import type { Elsewhere } from '../shared/accounts/index.ts';

/** What each area above the accounts keeps of a person: how it is sealed when they come under protection. */
export const elsewhere: Elsewhere = { seals: [] };
