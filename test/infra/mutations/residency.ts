import { drop, type Mutation, row, set } from './mutate.ts';

const cosmos = 'Microsoft.DocumentDB/databaseAccounts';
const vault = 'Microsoft.KeyVault/vaults';
const storage = 'Microsoft.Storage/storageAccounts';
const communication = 'Microsoft.Communication/communicationServices';
const workspace = 'Microsoft.OperationalInsights/workspaces';
const policy = 'Microsoft.Authorization/policyAssignments';

export const residencyMutations: readonly Mutation[] = [
  row('a US region', 'every place is in the EU/EEA', set(storage, 'location', 'eastus'), '/storageAccounts/'),
  row('a Swiss region', 'every place is in the EU/EEA', set(vault, 'location', 'switzerlandnorth'), '/vaults/'),
  row(
    'a global action group',
    'every place is in the EU/EEA',
    set('Microsoft.Insights/actionGroups', 'location', 'global'),
    '/actionGroups/',
  ),
  row(
    'mail kept in the US',
    'every place is in the EU/EEA',
    set(communication, 'properties.dataLocation', 'United States'),
    '/communicationServices/',
  ),
  row(
    'a domain service kept in the UK',
    'every place is in the EU/EEA',
    set('Microsoft.Communication/emailServices', 'properties.dataLocation', 'UK'),
    '/emailServices/',
  ),
  row(
    'a replica in the US',
    'every place is in the EU/EEA',
    set(cosmos, 'properties.locations.0.locationName', 'westus'),
    '/databaseAccounts/',
  ),
  row(
    'a policy that allows the UK',
    'every place is in the EU/EEA',
    set(policy, 'properties.parameters.listOfAllowedLocations.value.0', 'uksouth'),
    'register-locations',
  ),
  row(
    'a second Cosmos region',
    'the database has one region',
    set(cosmos, 'properties.locations', [{ locationName: 'swedencentral' }, { locationName: 'northeurope' }]),
    '/databaseAccounts/',
  ),
  row(
    'writes in several regions',
    'the database has one region',
    set(cosmos, 'properties.enableMultipleWriteLocations', true),
    '/databaseAccounts/',
  ),
  row(
    'a missing backup policy',
    'backups stay in the region, for seven days',
    set(cosmos, 'properties.backupPolicy', undefined),
    '/databaseAccounts/',
  ),
  row(
    'backups of thirty days',
    'backups stay in the region, for seven days',
    set(cosmos, 'properties.backupPolicy.continuousModeProperties.tier', 'Continuous30Days'),
    '/databaseAccounts/',
  ),
  row(
    'a geo-redundant SKU',
    'nothing is copied to another region',
    set(storage, 'sku.name', 'Standard_GRS'),
    '/storageAccounts/',
  ),
  row(
    'a replicated workspace',
    'nothing is copied to another region',
    set(workspace, 'properties.replication', { enabled: true }),
    '/workspaces/',
  ),
  row(
    'a policy that only audits',
    'the documented policies deny',
    set(policy, 'properties.parameters.effect.value', 'Audit'),
    'register-locations',
  ),
  row('a policy dropped', 'the documented policies deny', drop(policy, 'mail-geography'), 'allow-listed data location'),
  row(
    'a policy not enforced',
    'the documented policies deny',
    set(policy, 'properties.enforcementMode', 'DoNotEnforce'),
    'register-locations',
  ),
  row(
    'a policy that nobody documented',
    'the documented policies deny',
    set(policy, 'properties.policyDefinitionId', '/providers/Microsoft.Authorization/policyDefinitions/x'),
    'register-locations',
  ),
];
