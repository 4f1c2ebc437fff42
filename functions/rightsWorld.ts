import { openIncidentsOf } from '../shared/incidents/index.ts';
import { unsignedReviewsOf } from '../shared/officers/index.ts';
import type { RightsWorld } from '../shared/rights/index.ts';

/** What the areas have to say to the rights of those whose data it is. */
export const rightsWorld: RightsWorld = {
  actsInOpenMatter: [
    async (platform, userId) => (await openIncidentsOf(platform, userId)).length > 0,
    async (platform, userId) => (await unsignedReviewsOf(platform, userId)) > 0,
  ],
};
