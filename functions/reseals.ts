import { accountReseals } from '../shared/accounts/index.ts';
import { caseReseals } from '../shared/cases/index.ts';
import { incidentReseals } from '../shared/incidents/index.ts';
import { officerReseals } from '../shared/officers/index.ts';
import { organisationReseals } from '../shared/organisations/index.ts';
import { resealLastingKeys } from '../shared/platform/lastingKeys.ts';
import type { Reseals } from '../shared/platform/sealed.ts';
import { resealTask } from '../shared/protection/index.ts';
import { rightsReseals } from '../shared/rights/index.ts';

/** How every type of document in which something is sealed is sealed anew: one that is not here does not compile. */
export const reseals: Reseals = {
  ...accountReseals,
  ...caseReseals,
  ...incidentReseals,
  ...officerReseals,
  ...organisationReseals,
  ...rightsReseals,
  lastingKeys: resealLastingKeys,
  telephoneTask: resealTask,
};
