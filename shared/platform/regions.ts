// Generated from infra/shared/regions.bicep by `npm run infra:generate`.

/** The regions of Azure inside the EU/EEA, as Azure Resource Manager spells them. */
export const regions: readonly string[] = [
  'austriaeast',
  'belgiumcentral',
  'denmarkeast',
  'francecentral',
  'germanywestcentral',
  'italynorth',
  'northeurope',
  'norwayeast',
  'polandcentral',
  'spaincentral',
  'swedencentral',
  'westeurope',
];
