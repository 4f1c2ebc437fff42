import { regions } from '../../../shared/platform/regions.ts';
import { documentedPolicies } from './documented.ts';
import {
  all,
  at,
  expecting,
  type Finding,
  leaves,
  listAt,
  ofType,
  type Prediction,
  present,
  type Rule,
} from './prediction.ts';

/** Resources without a region of their own, and why that moves no personal data. */
const global: Readonly<Record<string, string>> = {
  'Microsoft.Communication/communicationServices': 'its data is where dataLocation says',
  'Microsoft.Communication/emailServices': 'its data is where dataLocation says',
  'Microsoft.Communication/emailServices/domains': 'its data is where its service says',
  'Microsoft.Network/privateDnsZones': 'private addresses',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': 'names of networks',
  'Microsoft.Insights/privateLinkScopes': 'names of resources',
};

const geographies: readonly unknown[] = ['Europe', 'France', 'Germany', 'Norway'];

/** Every place that a resource names lies in the EU/EEA. What cannot be predicted counts as outside. */
const places: Rule = ({ predictedResources }) =>
  predictedResources.flatMap((resource) =>
    [...leaves(resource)].flatMap(({ path, value }): readonly Finding[] => {
      const fault = { resource: resource.id, fault: `${path} is ${JSON.stringify(value)}, outside the EU/EEA` };
      if (/(^|\.)(dataLocation|allowedDataLocations\.value\.\d+)$/.test(path))
        return geographies.includes(value) ? [] : [fault];
      if (path === 'location' && value === 'global') return resource.type in global ? [] : [fault];
      if (/(^|\.)(location|locationName|listOfAllowedLocations\.value\.\d+)$/.test(path))
        return regions.includes(String(value)) ? [] : [fault];
      return [];
    }),
  );

const account = 'Microsoft.DocumentDB/databaseAccounts';

const oneDatabaseRegion: Rule = (prediction) =>
  ofType(prediction, account)
    .filter((resource) => listAt(resource, 'properties.locations').length !== 1)
    .map((resource) => ({
      resource: resource.id,
      fault: `it has ${listAt(resource, 'properties.locations').length} regions`,
    }));

/** Nothing is copied to another region: no such SKU, no such backup, no replicated workspace. */
const copies: Rule = ({ predictedResources }) =>
  predictedResources.flatMap((resource) =>
    [...leaves(resource)]
      .filter(
        ({ path, value }) =>
          (/sku/i.test(path) && /GRS|GZRS|Geo/i.test(String(value))) ||
          (/redundancy$/i.test(path) && String(value) === 'Geo') ||
          (/properties\.replication\./.test(path) && value !== false),
      )
      .map(({ path, value }) => ({
        resource: resource.id,
        fault: `${path} is ${JSON.stringify(value)}: copied elsewhere`,
      })),
  );

/** The documented policies are assigned, each with Deny, and no other. */
const policies: Rule = (prediction: Prediction) => {
  const assigned = ofType(prediction, 'Microsoft.Authorization/policyAssignments');
  const definitionOf = (resource: unknown) =>
    String(at(resource, 'properties.policyDefinitionId')).split('/').at(-1) ?? '';
  const missing = Object.keys(documentedPolicies).filter((id) => !assigned.some((one) => definitionOf(one) === id));
  return [
    ...missing.map((id) => ({ resource: id, fault: `the policy "${documentedPolicies[id]?.title}" is not assigned` })),
    ...assigned.flatMap((resource) => {
      const policy = documentedPolicies[definitionOf(resource)];
      if (!policy) return [{ resource: resource.id, fault: `policy ${definitionOf(resource)} is not documented` }];
      const effect = at(resource, `properties.parameters.${policy.effect ?? 'effect'}.value`);
      if (effect !== 'Deny')
        return [{ resource: resource.id, fault: `its effect is ${JSON.stringify(effect)} and not Deny` }];
      return at(resource, 'properties.enforcementMode') === 'Default'
        ? []
        : [{ resource: resource.id, fault: 'it is not enforced' }];
    }),
  ];
};

export const residencyRules = {
  'every place is in the EU/EEA': all(present(account, 'Microsoft.Communication/communicationServices'), places),
  'the database has one region': all(
    present(account),
    oneDatabaseRegion,
    expecting(account, 'properties.enableMultipleWriteLocations', false),
    expecting(account, 'properties.enableAutomaticFailover', false),
  ),
  'backups stay in the region, for seven days': all(
    expecting(account, 'properties.backupPolicy.type', 'Continuous'),
    expecting(account, 'properties.backupPolicy.continuousModeProperties.tier', 'Continuous7Days'),
  ),
  'nothing is copied to another region': copies,
  'the documented policies deny': policies,
} as const satisfies Readonly<Record<string, Rule>>;
