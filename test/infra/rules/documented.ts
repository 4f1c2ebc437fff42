/** What infra/README.md documents, as data; a test finds each of these ids there. */

/** Built-in policies that are assigned with Deny, by the id of their definition. */
export const documentedPolicies: Readonly<Record<string, { readonly title: string; readonly effect?: string }>> = {
  'e56962a6-4747-49cd-b67b-bf8b01975c4c': { title: 'Allowed locations' },
  'e765b5de-1225-4ba3-bd56-1ac6695af988': { title: 'Allowed locations for resource groups' },
  '0473574d-2d43-4217-aefe-941fcdf7e684': { title: 'Azure Cosmos DB allowed locations', effect: 'policyEffect' },
  '93c45b74-42a1-4967-b25d-82c4dc630921': { title: 'Communication service: allow-listed data location' },
  '92a89a79-6c52-4a7e-a03f-61306fc49312': { title: 'Storage: no cross-tenant replication' },
  '7433c107-6db4-4ad1-b57a-a76dce0154a1': { title: 'Storage: allowed SKUs' },
  '8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54': { title: 'Storage: no shared key' },
  '5450f5bd-9c72-4390-a9c4-a7aba4edfdd2': { title: 'Cosmos DB: no local authentication' },
  '797b37f7-06b8-444c-b1ad-fc62867f335a': { title: 'Cosmos DB: no public network' },
  'fc264132-db9c-4302-bb7d-3994c36461fe': { title: 'Communication Services: no local authentication' },
  '12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5': { title: 'Key Vault: RBAC permission model' },
  '405c5871-3e91-4644-8a63-58e19d68ff5b': { title: 'Key Vault: no public network' },
  '199d5677-e4d9-4264-9465-efe1839c06bd': { title: 'Application Insights: Entra-only ingestion' },
};

/** Roles of the program's identity, by the id of their definition: the type of the resource at which each is given. */
export const documentedRoles: Readonly<Record<string, { readonly title: string; readonly scope: string }>> = {
  '4633458b-17de-408a-b874-0445c86b69e6': { title: 'Key Vault Secrets User', scope: 'Microsoft.KeyVault/vaults' },
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': {
    title: 'Storage Blob Data Owner',
    scope: 'Microsoft.Storage/storageAccounts',
  },
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': {
    title: 'Storage Blob Data Contributor',
    scope: 'Microsoft.Storage/storageAccounts/blobServices/containers',
  },
  '09976791-48a7-449e-bb21-39d1a415f350': {
    title: 'Communication and Email Service Owner',
    scope: 'Microsoft.Communication/communicationServices',
  },
  '3913510d-42f4-4e42-8a64-420c390055eb': {
    title: 'Monitoring Metrics Publisher',
    scope: 'Microsoft.Insights/components',
  },
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': { title: 'Reader', scope: 'Microsoft.Web/sites' },
};

/** The role of Cosmos DB's own data plane that reads and writes documents; it is given at the database. */
export const databaseContributor = '00000000-0000-0000-0000-000000000002';

/** Every type of resource that may be deployed. */
export const documentedTypes: readonly string[] = [
  'Microsoft.Authorization/policyAssignments',
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.Communication/communicationServices',
  'Microsoft.Communication/emailServices',
  'Microsoft.Communication/emailServices/domains',
  'Microsoft.Communication/emailServices/domains/senderUsernames',
  'Microsoft.Consumption/budgets',
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions',
  'Microsoft.Insights/actionGroups',
  'Microsoft.Insights/components',
  'Microsoft.Insights/diagnosticSettings',
  'Microsoft.Insights/privateLinkScopes',
  'Microsoft.Insights/privateLinkScopes/scopedResources',
  'Microsoft.Insights/scheduledQueryRules',
  'Microsoft.KeyVault/vaults',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.Network/networkSecurityGroups',
  'Microsoft.Network/privateDnsZones',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
  'Microsoft.Network/privateEndpoints',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.OperationalInsights/workspaces',
  'Microsoft.Resources/resourceGroups',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.Storage/storageAccounts/blobServices',
  'Microsoft.Storage/storageAccounts/blobServices/containers',
  'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies',
  'Microsoft.Storage/storageAccounts/managementPolicies',
  'Microsoft.Web/serverfarms',
  'Microsoft.Web/sites',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
  'Microsoft.Web/sites/config',
];
