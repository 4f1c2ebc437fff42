import type { Elsewhere } from '../shared/accounts/index.ts';
import { hideCasesOf, withholdMentionsInCases } from '../shared/cases/index.ts';
import { sealIncidentsOf } from '../shared/incidents/index.ts';
import { withholdMentionsOf } from '../shared/organisations/index.ts';

/** What each area above the accounts keeps of a person: how it is sealed when they come under protection. */
export const elsewhere: Elsewhere = {
  seals: [hideCasesOf, withholdMentionsInCases, withholdMentionsOf, sealIncidentsOf],
};
