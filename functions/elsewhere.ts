import type { Elsewhere } from '../shared/accounts/index.ts';
import { hideCasesOf } from '../shared/cases/index.ts';
import { sealIncidentsOf } from '../shared/incidents/index.ts';

/** What each area above the accounts keeps of a person: how it is sealed when they come under protection. */
export const elsewhere: Elsewhere = { seals: [hideCasesOf, sealIncidentsOf] };
