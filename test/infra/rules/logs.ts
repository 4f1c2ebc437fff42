import { all, at, expecting, type Finding, listAt, ofType, present, type Rule } from './prediction.ts';

const diagnostic = 'Microsoft.Insights/diagnosticSettings';

/** The categories that carry no address, no text and no id of a person, by the type that sends them. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.DocumentDB/databaseAccounts': ['ControlPlaneRequests'],
  'Microsoft.KeyVault/vaults': ['AuditEvent'],
  'Microsoft.Storage/storageAccounts/blobServices': ['StorageDelete', 'StorageWrite'],
  'Microsoft.Communication/communicationServices': ['EmailSendMailOperational'],
};

const sourceOf = (id: string): string => id.split(`/providers/${diagnostic}/`)[0] ?? '';

const ownWorkspace: Rule = (prediction) => {
  const workspaces = ofType(prediction, 'Microsoft.OperationalInsights/workspaces').map(({ id }) => id);
  const elsewhere = ['storageAccountId', 'eventHubAuthorizationRuleId', 'marketplacePartnerId', 'serviceBusRuleId'];
  return ofType(prediction, diagnostic).flatMap((setting): readonly Finding[] => [
    ...(workspaces.includes(String(at(setting, 'properties.workspaceId')))
      ? []
      : [
          {
            resource: setting.id,
            fault: `it points at ${at(setting, 'properties.workspaceId')}, not at the register's workspace`,
          },
        ]),
    ...elsewhere
      .filter((name) => at(setting, `properties.${name}`) !== undefined)
      .map((name) => ({ resource: setting.id, fault: `it also points elsewhere: ${name}` })),
  ]);
};

const categories: Rule = (prediction) => [
  ...Object.keys(harmless).flatMap((type) =>
    ofType(prediction, type)
      .filter(({ id }) => !ofType(prediction, diagnostic).some((setting) => sourceOf(setting.id) === id))
      .map(({ id }) => ({ resource: id, fault: 'it has no diagnostic setting' })),
  ),
  ...ofType(prediction, diagnostic).flatMap((setting) => {
    const source = prediction.predictedResources.find(({ id }) => id === sourceOf(setting.id));
    return listAt(setting, 'properties.logs')
      .map((log) => String(at(log, 'category') ?? `group ${at(log, 'categoryGroup')}`))
      .filter((category) => !harmless[source?.type ?? '']?.includes(category))
      .map((category) => ({ resource: setting.id, fault: `the category ${category} may carry addresses` }));
  }),
];

const domain = 'Microsoft.Communication/emailServices/domains';

export const logRules = {
  'diagnostics stay in the register’s workspace': all(present(diagnostic), ownWorkspace),
  'no diagnostic category carries addresses': categories,
  'nobody is tracked': all(
    present(domain),
    expecting(domain, 'properties.userEngagementTracking', 'Disabled'),
    expecting('Microsoft.Insights/components', 'properties.DisableIpMasking', false),
  ),
} as const satisfies Readonly<Record<string, Rule>>;
