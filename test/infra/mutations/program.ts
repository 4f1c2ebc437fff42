import { drop, type Mutation, row, set } from './mutate.ts';

const cosmos = 'Microsoft.DocumentDB/databaseAccounts';
const container = `${cosmos}/sqlDatabases/containers`;
const alert = 'Microsoft.Insights/scheduledQueryRules';
const site = 'Microsoft.Web/sites';
const settings = 'Microsoft.Web/sites/config';

const renamed: Mutation['change'] = (prediction) =>
  set(settings, 'properties.MAIL_FROM', 'a@b.example')(set(settings, 'properties.MAIL_SENDER', undefined)(prediction));

export const programMutations: readonly Mutation[] = [
  row('a setting renamed', 'the settings are the program’s', renamed, 'the setting MAIL_SENDER is missing'),
  row(
    'a secret in the settings',
    'the settings are the program’s',
    set(settings, 'properties.SECRET_MAIL_KEY', 'x'),
    '/config/',
  ),
  row(
    'a region that the deployment says of itself',
    'the settings are the program’s',
    set(settings, 'properties.REGION_NAME', 'Sweden Central'),
    'the setting REGION_NAME is known to nobody',
  ),
  row(
    'one domain for both senders',
    'the settings are the program’s',
    (prediction) =>
      set(
        settings,
        'properties.NEUTRAL_MAIL_SENDER',
        'post@one.example',
      )(set(settings, 'properties.MAIL_SENDER', 'a@one.example')(prediction)),
    '/config/',
  ),
  row(
    'Session consistency',
    'consistency is strong',
    set(cosmos, 'properties.consistencyPolicy.defaultConsistencyLevel', 'Session'),
    '/databaseAccounts/',
  ),
  row(
    'a container without its TTL',
    'the containers are the program’s',
    set(container, 'properties.resource.defaultTtl', undefined, 'tokens'),
    '/containers/tokens',
  ),
  row(
    'an index dropped',
    'the containers are the program’s',
    set(container, 'properties.resource.indexingPolicy.compositeIndexes', [], 'register'),
    '/containers/register',
  ),
  row('a container dropped', 'the containers are the program’s', drop(container, 'usernames'), 'usernames'),
  row(
    'another function timeout',
    'the function timeout is that of host.json',
    set(settings, 'properties.AzureFunctionsJobHost__functionTimeout', '00:30:00'),
    '/config/',
  ),
  row(
    'larger bodies',
    'bodies are limited as in the program',
    set(settings, 'properties.FUNCTIONS_REQUEST_BODY_SIZE_LIMIT', '104857600'),
    '/config/',
  ),
  row(
    'another Node',
    'the program runs on Flex Consumption and Node 24',
    set(site, 'properties.functionAppConfig.runtime.version', '20'),
    '/sites/',
  ),
  row(
    'an alert that reads a code nobody logs',
    'the alerts read what the program logs',
    set(alert, 'properties.criteria.allOf.0.query', 'AppTraces | where code == "never"'),
    '/scheduledQueryRules/',
  ),
  row(
    'an alert switched off',
    'the alerts read what the program logs',
    set(alert, 'properties.enabled', false),
    '/scheduledQueryRules/',
  ),
  row(
    'the alert of a held sweep dropped',
    'the alerts read what the program logs',
    drop(alert, 'sweep-held'),
    'scheduledQueryRules',
  ),
];
