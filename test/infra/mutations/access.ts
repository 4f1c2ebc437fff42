import { add, drop, type Mutation, output, row, set } from './mutate.ts';

const cosmos = 'Microsoft.DocumentDB/databaseAccounts';
const container = `${cosmos}/sqlDatabases/containers`;
const vault = 'Microsoft.KeyVault/vaults';
const role = 'Microsoft.Authorization/roleAssignments';
const dataRole = `${cosmos}/sqlRoleAssignments`;
const site = 'Microsoft.Web/sites';
const settings = 'Microsoft.Web/sites/config';

/** Gives a role to the identity for the whole subscription. */
const widened: Mutation['change'] = (prediction) => {
  const first = prediction.predictedResources.find(({ type }) => type === role);
  const subscription = first?.id.split('/').slice(0, 3).join('/');
  return set(role, 'id', `${subscription}/providers/${role}/${first?.name}`)(prediction);
};

export const accessMutations: readonly Mutation[] = [
  row(
    'an Event Grid topic',
    'only documented types are deployed',
    add({ id: '/x/topics/mail', type: 'Microsoft.EventGrid/systemTopics', name: 'mail' }),
    '/x/topics/mail',
  ),
  row('a role widened to the subscription', 'every role is documented and narrow', widened, '/roleAssignments/'),
  row(
    'the role of an owner',
    'every role is documented and narrow',
    set(role, 'properties.roleDefinitionId', '/x/8e3af657-a8ff-443c-a75c-2fe8c4bcb635'),
    '/roleAssignments/',
  ),
  row(
    'a role for somebody else',
    'every role is documented and narrow',
    set(role, 'properties.principalId', '11111111-1111-4111-8111-111111111111'),
    '/roleAssignments/',
  ),
  row(
    'the data role for the whole account',
    'every role is documented and narrow',
    set(dataRole, 'properties.scope', '/subscriptions/s'),
    '/sqlRoleAssignments/',
  ),
  row(
    'the metadata role with documents',
    'every role is documented and narrow',
    set(`${cosmos}/sqlRoleDefinitions`, 'properties.permissions.0.dataActions', [`${container}/*`]),
    '/sqlRoleDefinitions/',
  ),
  row('a role forgotten', 'every role is documented and narrow', drop(role), 'Key Vault Secrets User'),
  row(
    'an identity of the system',
    'every role is documented and narrow',
    set(site, 'identity.type', 'SystemAssigned, UserAssigned'),
    '/sites/',
  ),
  row(
    'a key in an output',
    'no key, secret or connection string',
    output('storageKey', "[listKeys('x', '2026-04-01').keys[0].value]"),
    'output storageKey',
  ),
  row(
    'a connection string in an output',
    'no key, secret or connection string',
    output('database', "[reference('x').primaryConnectionString]"),
    'output database',
  ),
  row(
    'a key in a setting',
    'no key, secret or connection string',
    set(settings, 'properties.COSMOS_DATABASE', "[listKeys('x', '2026-03-15').primaryMasterKey]"),
    '/config/',
  ),
  row(
    'a connection string in a setting',
    'no key, secret or connection string',
    set(settings, 'properties.MAIL_ENDPOINT', "[reference('x').ConnectionString]"),
    '/config/',
  ),
  row(
    'a vault that can be purged',
    'the vault cannot be emptied',
    set(vault, 'properties.enablePurgeProtection', false),
    '/vaults/',
  ),
];
