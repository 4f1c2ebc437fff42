import { all, at, expecting, type Finding, leaves, listAt, ofType, present, type Rule } from './prediction.ts';

/** A switch that a type of resource has, and how it must stand. */
interface Switch {
  readonly type: string;
  readonly path: string;
  readonly value: unknown;
  /** Why it does not stand at "off". */
  readonly because?: string;
}

const publicNetwork: readonly Switch[] = [
  { type: 'Microsoft.DocumentDB/databaseAccounts', path: 'properties.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.DocumentDB/databaseAccounts', path: 'properties.networkAclBypass', value: 'None' },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.networkAcls.defaultAction', value: 'Deny' },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.networkAcls.bypass', value: 'None' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.networkAcls.defaultAction', value: 'Deny' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.networkAcls.bypass', value: 'None' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.allowBlobPublicAccess', value: false },
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    path: 'properties.publicNetworkAccessForIngestion',
    value: 'Disabled',
  },
  { type: 'Microsoft.Insights/components', path: 'properties.publicNetworkAccessForIngestion', value: 'Disabled' },
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    path: 'properties.publicNetworkAccessForQuery',
    value: 'Enabled',
    because: 'engineers read logs in the portal, which is not in the network',
  },
  {
    type: 'Microsoft.Insights/components',
    path: 'properties.publicNetworkAccessForQuery',
    value: 'Enabled',
    because: 'as its workspace',
  },
  {
    type: 'Microsoft.Web/sites',
    path: 'properties.publicNetworkAccess',
    value: 'Enabled',
    because: 'browsers reach it',
  },
  {
    type: 'Microsoft.Communication/communicationServices',
    path: 'properties.publicNetworkAccess',
    value: 'Enabled',
    because: 'it has no private door',
  },
];

const localAuthentication: readonly Switch[] = [
  { type: 'Microsoft.DocumentDB/databaseAccounts', path: 'properties.disableLocalAuth', value: true },
  { type: 'Microsoft.DocumentDB/databaseAccounts', path: 'properties.disableKeyBasedMetadataWriteAccess', value: true },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.allowSharedKeyAccess', value: false },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.isLocalUserEnabled', value: false },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.enableRbacAuthorization', value: true },
  { type: 'Microsoft.Communication/communicationServices', path: 'properties.disableLocalAuth', value: true },
  { type: 'Microsoft.Insights/components', path: 'properties.DisableLocalAuth', value: true },
  { type: 'Microsoft.OperationalInsights/workspaces', path: 'properties.features.disableLocalAuth', value: true },
  { type: 'Microsoft.Web/sites/basicPublishingCredentialsPolicies', path: 'properties.allow', value: false },
];

const standing = (switches: readonly Switch[]): Rule =>
  all(
    present(...new Set(switches.map(({ type }) => type))),
    ...switches.map(({ type, path, value }) => expecting(type, path, value)),
  );

/** A type that has the switch and is not in the table would be overlooked. */
const everySwitchKnown: Rule = ({ predictedResources }) =>
  predictedResources.flatMap((resource) =>
    [...leaves(resource)]
      .filter(({ path }) => /^properties\.publicNetworkAccess/.test(path))
      .filter(({ path }) => !publicNetwork.some((one) => one.type === resource.type && one.path === path))
      .map(({ path }) => ({ resource: resource.id, fault: `${path} is a switch that no rule knows` })),
  );

const bothPublishingWays: Rule = (prediction) =>
  ofType(prediction, 'Microsoft.Web/sites').flatMap(({ id }) =>
    ['ftp', 'scm']
      .filter(
        (way) =>
          !prediction.predictedResources.some((one) => one.id === `${id}/basicPublishingCredentialsPolicies/${way}`),
      )
      .map((way) => ({ resource: id, fault: `publishing by ${way} with a password is not switched off` })),
  );

/** What must be reached through the network. */
const behindDoors = [
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.Insights/privateLinkScopes',
];

const doors: Rule = (prediction) => {
  const endpoints = ofType(prediction, 'Microsoft.Network/privateEndpoints');
  const targets = endpoints.flatMap((one) =>
    listAt(one, 'properties.privateLinkServiceConnections').map((link) => at(link, 'properties.privateLinkServiceId')),
  );
  const groups = ofType(prediction, 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups');
  const zones = ofType(prediction, 'Microsoft.Network/privateDnsZones');
  return [
    ...behindDoors.flatMap((type) =>
      ofType(prediction, type)
        .filter(({ id }) => !targets.includes(id))
        .map(({ id }): Finding => ({ resource: id, fault: 'it has no private endpoint' })),
    ),
    ...endpoints
      .filter(({ id }) => !groups.some((group) => group.id.startsWith(`${id}/privateDnsZoneGroups/`)))
      .map(({ id }) => ({ resource: id, fault: 'it has no zone group: no name would lead to it' })),
    ...groups.flatMap((group) => {
      const configured = listAt(group, 'properties.privateDnsZoneConfigs').map((one) =>
        at(one, 'properties.privateDnsZoneId'),
      );
      if (configured.length === 0) return [{ resource: group.id, fault: 'it names no zone' }];
      return configured
        .filter((zone) => !zones.some(({ id }) => id === zone))
        .map((zone) => ({ resource: group.id, fault: `its zone ${JSON.stringify(zone)} is not deployed` }));
    }),
  ];
};

/** Every private zone is known in the register's network, and in no other. */
const zones: Rule = (prediction) => {
  const networks = ofType(prediction, 'Microsoft.Network/virtualNetworks').map(({ id }) => id);
  const links = ofType(prediction, 'Microsoft.Network/privateDnsZones/virtualNetworkLinks');
  return [
    ...ofType(prediction, 'Microsoft.Network/privateDnsZones')
      .filter(({ id }) => !links.some((link) => link.id.startsWith(`${id}/virtualNetworkLinks/`)))
      .map(({ id }) => ({ resource: id, fault: 'it is not linked to the network' })),
    ...links
      .filter((link) => !networks.includes(String(at(link, 'properties.virtualNetwork.id'))))
      .map(({ id }) => ({ resource: id, fault: 'it is linked to another network' })),
  ];
};

const site = 'Microsoft.Web/sites';

/** Browsers may call from the portal's origin, and from nowhere else. */
const origin: Rule = (prediction) =>
  ofType(prediction, site).flatMap((app) => {
    const settings = prediction.predictedResources.find(({ id }) => id === `${app.id}/config/appsettings`);
    const portal = String(at(settings, 'properties.PORTAL_BASE_URL'));
    const expected = URL.canParse(portal) && portal.startsWith('https:') ? [new URL(portal).origin] : [];
    const allowed = listAt(app, 'properties.siteConfig.cors.allowedOrigins');
    return expected.length === 1 && JSON.stringify(allowed) === JSON.stringify(expected)
      ? []
      : [{ resource: app.id, fault: `CORS allows ${JSON.stringify(allowed)} and not the portal's origin alone` }];
  });

export const doorRules = {
  'public network is off': all(standing(publicNetwork), everySwitchKnown),
  'local authentication is off': all(standing(localAuthentication), bothPublishingWays),
  'every private endpoint has its zone group': all(present('Microsoft.Network/privateEndpoints'), doors),
  'every zone is linked to the network': all(present('Microsoft.Network/privateDnsZones'), zones),
  'HTTPS only, TLS 1.2': all(
    expecting(site, 'properties.httpsOnly', true),
    expecting(site, 'properties.siteConfig.minTlsVersion', '1.2'),
    expecting(site, 'properties.siteConfig.scmMinTlsVersion', '1.2'),
    expecting(site, 'properties.siteConfig.ftpsState', 'Disabled'),
    expecting('Microsoft.DocumentDB/databaseAccounts', 'properties.minimalTlsVersion', 'Tls12'),
    expecting('Microsoft.Storage/storageAccounts', 'properties.minimumTlsVersion', 'TLS1_2'),
    expecting('Microsoft.Storage/storageAccounts', 'properties.supportsHttpsTrafficOnly', true),
  ),
  'CORS allows the portal alone': all(expecting(site, 'properties.siteConfig.cors.supportCredentials', false), origin),
} as const satisfies Readonly<Record<string, Rule>>;
