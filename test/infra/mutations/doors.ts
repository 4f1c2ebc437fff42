import { drop, type Mutation, row, set } from './mutate.ts';

const cosmos = 'Microsoft.DocumentDB/databaseAccounts';
const vault = 'Microsoft.KeyVault/vaults';
const storage = 'Microsoft.Storage/storageAccounts';
const communication = 'Microsoft.Communication/communicationServices';
const insights = 'Microsoft.Insights/components';
const endpoint = 'Microsoft.Network/privateEndpoints';
const zone = 'Microsoft.Network/privateDnsZones';
const site = 'Microsoft.Web/sites';

export const doorsMutations: readonly Mutation[] = [
  row(
    'public network on at the database',
    'public network is off',
    set(cosmos, 'properties.publicNetworkAccess', 'Enabled'),
    '/databaseAccounts/',
  ),
  row(
    'public network on at the vault',
    'public network is off',
    set(vault, 'properties.publicNetworkAccess', 'Enabled'),
    '/vaults/',
  ),
  row(
    'public network on at the storage',
    'public network is off',
    set(storage, 'properties.publicNetworkAccess', 'Enabled'),
    '/storageAccounts/',
  ),
  row(
    'logs taken in from anywhere',
    'public network is off',
    set(insights, 'properties.publicNetworkAccessForIngestion', 'Enabled'),
    '/components/',
  ),
  row(
    'a switch that no rule knows',
    'public network is off',
    set('Microsoft.Web/serverfarms', 'properties.publicNetworkAccess', 'Enabled'),
    '/serverfarms/',
  ),
  row(
    'local authentication on at the database',
    'local authentication is off',
    set(cosmos, 'properties.disableLocalAuth', false),
    '/databaseAccounts/',
  ),
  row(
    'keys of storage',
    'local authentication is off',
    set(storage, 'properties.allowSharedKeyAccess', undefined),
    '/storageAccounts/',
  ),
  row(
    'keys of mail',
    'local authentication is off',
    set(communication, 'properties.disableLocalAuth', false),
    '/communicationServices/',
  ),
  row(
    'keys of telemetry',
    'local authentication is off',
    set(insights, 'properties.DisableLocalAuth', false),
    '/components/',
  ),
  row(
    'publishing with a password',
    'local authentication is off',
    drop('Microsoft.Web/sites/basicPublishingCredentialsPolicies', 'scm'),
    '/sites/',
  ),
  row(
    'a zone group dropped',
    'every private endpoint has its zone group',
    drop(`${endpoint}/privateDnsZoneGroups`),
    '/privateEndpoints/',
  ),
  row(
    'a zone group without zones',
    'every private endpoint has its zone group',
    set(`${endpoint}/privateDnsZoneGroups`, 'properties.privateDnsZoneConfigs', []),
    '/privateDnsZoneGroups/',
  ),
  row('a zone that is not deployed', 'every private endpoint has its zone group', drop(zone), '/privateDnsZoneGroups/'),
  row(
    'a private endpoint dropped',
    'every private endpoint has its zone group',
    drop(endpoint, 'cosmos'),
    '/databaseAccounts/',
  ),
  row(
    'a zone that is not linked',
    'every zone is linked to the network',
    drop(`${zone}/virtualNetworkLinks`),
    '/privateDnsZones/',
  ),
  row(
    'a zone linked to another network',
    'every zone is linked to the network',
    set(`${zone}/virtualNetworkLinks`, 'properties.virtualNetwork.id', '/elsewhere'),
    '/virtualNetworkLinks/',
  ),
  row('plain HTTP', 'HTTPS only, TLS 1.2', set(site, 'properties.httpsOnly', false), '/sites/'),
  row('TLS 1.0', 'HTTPS only, TLS 1.2', set(storage, 'properties.minimumTlsVersion', 'TLS1_0'), '/storageAccounts/'),
  row(
    'CORS for everyone',
    'CORS allows the portal alone',
    set(site, 'properties.siteConfig.cors.allowedOrigins', ['*']),
    '/sites/',
  ),
  row(
    'CORS with credentials',
    'CORS allows the portal alone',
    set(site, 'properties.siteConfig.cors.supportCredentials', true),
    '/sites/',
  ),
  row(
    'CORS for a second origin',
    'CORS allows the portal alone',
    set(site, 'properties.siteConfig.cors.allowedOrigins', ['https://portal.register.example', 'https://x.example']),
    '/sites/',
  ),
];
