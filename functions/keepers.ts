import { withheldInIncident } from '../shared/incidents/index.ts';
import type { Keepers } from '../shared/officers/index.ts';
import { withheldInOrganisation } from '../shared/organisations/index.ts';
import { withheldInRequest } from '../shared/rights/index.ts';

/** Where a text can be withheld that an officer judges. In cases they answer instead: there they read all that is written. */
export const keepers: Keepers = {
  organisation: withheldInOrganisation,
  incident: withheldInIncident,
  confidentialIncident: withheldInIncident,
  rightsRequest: withheldInRequest,
  confidentialRightsRequest: withheldInRequest,
};
