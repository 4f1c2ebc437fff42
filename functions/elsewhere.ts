import type { Elsewhere } from '../shared/accounts/index.ts';
import { clearCasesOf, hideCasesOf, withholdMentionsInCases } from '../shared/cases/index.ts';
import { clearIncidentsOf, sealIncidentsOf } from '../shared/incidents/index.ts';
import { clearContactRequestsOf, clearTasksOf } from '../shared/officers/index.ts';
import { clearOrganisationTextsOf, withholdMentionsOf } from '../shared/organisations/index.ts';
import type { BeforeErasure, Clear } from '../shared/platform/platform.ts';
import { clearRightsOf, goOnWithRightsOf, wordOfRequests } from '../shared/rights/index.ts';

/** What each area above the accounts keeps of a person: how it is sealed when they come under protection. */
export const elsewhere: Elsewhere = {
  seals: [hideCasesOf, withholdMentionsInCases, withholdMentionsOf, sealIncidentsOf, goOnWithRightsOf],
};

/** What goes of it when they are erased. */
const clears: readonly Clear[] = [
  clearOrganisationTextsOf,
  clearContactRequestsOf,
  clearCasesOf,
  clearIncidentsOf,
  clearRightsOf,
  clearTasksOf,
];

export const clearElsewhere: Clear = async (platform, userId) => {
  for (const clear of clears) await clear(platform, userId);
};

/** What they have to say before time erases them. */
export const wordBeforeErasure: BeforeErasure = wordOfRequests;
