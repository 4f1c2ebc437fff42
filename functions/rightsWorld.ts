import { openIncidentsOf } from '../shared/incidents/index.ts';
import type { RightsWorld } from '../shared/rights/index.ts';

/** What the areas have to say to the rights of those whose data it is. */
export const rightsWorld: RightsWorld = { openMattersOf: [openIncidentsOf] };
