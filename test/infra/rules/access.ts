import { databaseContributor, documentedRoles, documentedTypes } from './documented.ts';
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
  type Resource,
  type Rule,
} from './prediction.ts';

const types: Rule = ({ predictedResources }) =>
  predictedResources
    .filter(({ type }) => !documentedTypes.includes(type))
    .map(({ id, type }) => ({ resource: id, fault: `${type} is not on the list of types that may be deployed` }));

/** The one identity, and nobody else. */
const isTheIdentity = (prediction: Prediction, principal: unknown): boolean =>
  ofType(prediction, 'Microsoft.ManagedIdentity/userAssignedIdentities').some(({ id }) =>
    String(principal).startsWith(`[reference('${id}'`),
  );

const roles: Rule = (prediction) => {
  const given = ofType(prediction, 'Microsoft.Authorization/roleAssignments');
  const definitionOf = (resource: Resource) =>
    String(at(resource, 'properties.roleDefinitionId')).split('/').at(-1) ?? '';
  const missing = Object.entries(documentedRoles).filter(([role]) => !given.some((one) => definitionOf(one) === role));
  return [
    ...missing.map(([role, { title }]) => ({ resource: role, fault: `the role ${title} is given to nobody` })),
    ...given.flatMap((resource): readonly Finding[] => {
      const role = documentedRoles[definitionOf(resource)];
      if (!role) return [{ resource: resource.id, fault: `role ${definitionOf(resource)} is not documented` }];
      const scope = resource.id.split('/providers/Microsoft.Authorization/roleAssignments/')[0];
      const target = prediction.predictedResources.find(({ id }) => id === scope);
      if (target?.type !== role.scope)
        return [
          { resource: resource.id, fault: `the role ${role.title} is given at ${scope}, wider than ${role.scope}` },
        ];
      return isTheIdentity(prediction, at(resource, 'properties.principalId'))
        ? []
        : [{ resource: resource.id, fault: `the role ${role.title} is given to somebody else` }];
    }),
  ];
};

/** Documents by the built-in role at the database, the account's metadata by a role that knows nothing else. */
const dataRoles: Rule = (prediction) => {
  const account = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts')[0]?.id;
  const reader = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions')[0]?.id;
  const scopes = new Map([
    [`${account}/sqlRoleDefinitions/${databaseContributor}`, `${account}/dbs/register`],
    [reader, account],
  ]);
  const given = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments');
  return [
    ...[...scopes.keys()]
      .filter((role) => !given.some((one) => at(one, 'properties.roleDefinitionId') === role))
      .map((role) => ({ resource: String(role), fault: 'this data role is given to nobody' })),
    ...given.flatMap((resource): readonly Finding[] => {
      const role = String(at(resource, 'properties.roleDefinitionId'));
      const scope = at(resource, 'properties.scope');
      if (!scopes.has(role)) return [{ resource: resource.id, fault: `data role ${role} is not documented` }];
      if (scopes.get(role) !== scope)
        return [{ resource: resource.id, fault: `it is given at ${scope}, not at ${scopes.get(role)}` }];
      return isTheIdentity(prediction, at(resource, 'properties.principalId'))
        ? []
        : [{ resource: resource.id, fault: 'it is given to somebody else' }];
    }),
  ];
};

/** What leaks a key: functions that list keys, and texts that hold one. */
const leaks = /\blist[A-Z]\w*\(|AccountKey=|SharedAccess|AccessKey|primaryKey|secondaryKey|masterKey|password|\bsig=/i;

/** The address of telemetry: with local authentication off it opens nothing. */
const telemetry = 'properties.APPLICATIONINSIGHTS_CONNECTION_STRING';

const secrets: Rule = ({ predictedResources, outputs }) => [
  ...Object.entries(outputs)
    .filter(([name, value]) => {
      const text = `${name} ${JSON.stringify(value)}`.replaceAll('Microsoft.KeyVault', '');
      return leaks.test(text) || /key|secret|password|connectionString/i.test(text);
    })
    .map(([name]) => ({ resource: `output ${name}`, fault: 'it gives a key, a secret or a connection string away' })),
  ...predictedResources.flatMap((resource) =>
    [...leaves(resource)]
      .filter(
        ({ path, value }) =>
          typeof value === 'string' && (leaks.test(value) || (/ConnectionString/i.test(value) && path !== telemetry)),
      )
      .map(({ path }) => ({ resource: resource.id, fault: `${path} holds a key, a secret or a connection string` })),
  ),
];

const onlyTheIdentity: Rule = (prediction) =>
  ofType(prediction, 'Microsoft.Web/sites').flatMap((app) => {
    const identities = Object.keys((at(app, 'identity.userAssignedIdentities') ?? {}) as object);
    const known = ofType(prediction, 'Microsoft.ManagedIdentity/userAssignedIdentities').map(({ id }) => id);
    return at(app, 'identity.type') === 'UserAssigned' && JSON.stringify(identities) === JSON.stringify(known)
      ? []
      : [{ resource: app.id, fault: 'it does not run under the one identity alone' }];
  });

const actions: Rule = (prediction) =>
  ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions')
    .filter(
      (one) =>
        JSON.stringify(listAt(one, 'properties.permissions')) !==
        '[{"dataActions":["Microsoft.DocumentDB/databaseAccounts/readMetadata"]}]',
    )
    .map(({ id }) => ({ resource: id, fault: 'it may do more than read metadata' }));

const vault = 'Microsoft.KeyVault/vaults';

export const accessRules = {
  'only documented types are deployed': types,
  'every role is documented and narrow': all(roles, dataRoles, actions, onlyTheIdentity),
  'no key, secret or connection string': secrets,
  'the vault cannot be emptied': all(
    present(vault),
    expecting(vault, 'properties.enablePurgeProtection', true),
    expecting(vault, 'properties.enableSoftDelete', true),
    expecting(vault, 'properties.softDeleteRetentionInDays', 90),
  ),
} as const satisfies Readonly<Record<string, Rule>>;
