import { timers } from '../../../functions/timers.ts';
import hostFile from '../../../host.json';
import { containers, databaseName } from '../../../shared/platform/cosmos/containers.ts';
import { BODY_LIMIT } from '../../../shared/platform/http/input.ts';
import { logCodes } from '../../../shared/platform/log.ts';
import { readSettings, settingsSchema } from '../../../shared/platform/settings.ts';
import { all, at, expecting, type Finding, listAt, ofType, present, type Resource, type Rule } from './prediction.ts';

/** What the function host reads; everything else is the program's. */
const hostSettings = [
  'AzureWebJobsStorage__blobServiceUri',
  'AzureWebJobsStorage__credential',
  'AzureWebJobsStorage__clientId',
  'AzureFunctionsJobHost__functionTimeout',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
  'FUNCTIONS_REQUEST_BODY_SIZE_LIMIT',
];

const config = 'Microsoft.Web/sites/config';
const settingsOf = (resource: Resource) => (at(resource, 'properties') ?? {}) as Readonly<Record<string, string>>;

/** The settings are those of the schema and the host's own, no more and no fewer. */
const settingNames: Rule = (prediction) =>
  ofType(prediction, config).flatMap((resource): readonly Finding[] => {
    const expected = [...Object.keys(settingsSchema.shape), ...hostSettings];
    const given = Object.keys(settingsOf(resource));
    return [
      ...expected
        .filter((name) => !given.includes(name))
        .map((name) => ({ resource: resource.id, fault: `the setting ${name} is missing` })),
      ...given
        .filter((name) => !expected.includes(name))
        .map((name) => ({ resource: resource.id, fault: `the setting ${name} is known to nobody` })),
    ];
  });

/** Stands for what only Azure can know; mail domains that Azure names are never the same. */
const stand = (name: string, value: string): string => {
  if (!value.startsWith('[')) return value;
  return /SENDER$/.test(name)
    ? `DoNotReply@${name.toLowerCase().replaceAll('_', '-')}.example`
    : 'https://azure.example';
};

/** The program starts with these settings. */
const settingValues: Rule = (prediction) =>
  ofType(prediction, config).flatMap((resource): readonly Finding[] => {
    try {
      readSettings(
        Object.fromEntries(Object.entries(settingsOf(resource)).map(([name, value]) => [name, stand(name, value)])),
      );
      return [];
    } catch (error) {
      return [{ resource: resource.id, fault: `the program would not start: ${(error as Error).message}` }];
    }
  });

/** What the program declares of a container, in the shape in which Azure is told. */
const declared = containers.map(({ id, partitionKey, defaultTtl, indexingPolicy }) => ({
  id,
  partitionKey: { kind: 'Hash', paths: [partitionKey], version: 2 },
  defaultTtl,
  indexingPolicy,
}));

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const sameContainers: Rule = (prediction) => {
  const deployed = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers');
  const resourceOf = (one: Resource) => at(one, 'properties.resource');
  return [
    ...declared
      .filter(({ id }) => !deployed.some((one) => one.id.endsWith(`/sqlDatabases/${databaseName}/containers/${id}`)))
      .map(({ id }) => ({ resource: id, fault: 'the program declares this container, and it is not deployed' })),
    ...deployed
      .filter((one) => !declared.some((declaration) => sorted(declaration) === sorted(resourceOf(one))))
      .map(({ id }) => ({ resource: id, fault: 'it differs from what the program declares' })),
  ];
};

const rule = 'Microsoft.Insights/scheduledQueryRules';
const queryOf = (resource: Resource): string =>
  listAt(resource, 'properties.criteria.allOf')
    .map((one) => String(at(one, 'query')))
    .join('\n');

/** What somebody must be woken for: a code that the program logs, or a table of the platform. */
const watched = [
  'KeysError',
  'residencyViolated',
  'timerFailed',
  'timerDone',
  'sweepHeld',
  'sweepNotOn',
  'erasureOverdue',
  'deadlineOverdue',
  'chainBroken',
  'registerRestored',
  'restoreIncomplete',
  'journalUnreachable',
  'journalForged',
  'journalCut',
  'oldestMailSeconds',
  'AppRequests',
];

const alerts: Rule = (prediction) => {
  const rules = ofType(prediction, rule);
  const groups = ofType(prediction, 'Microsoft.Insights/actionGroups').map(({ id }) => id);
  return [
    ...watched
      .filter((word) => !rules.some((one) => queryOf(one).includes(word)))
      .map((word) => ({ resource: rule, fault: `no alert reads ${word}` })),
    ...rules.flatMap((one): readonly Finding[] =>
      [...queryOf(one).matchAll(/code == "(\w+)"/g)]
        .filter(([, code]) => !(String(code) in logCodes))
        .map(([, code]) => ({ resource: one.id, fault: `the program never logs ${code}` })),
    ),
    ...rules
      .filter(
        (one) =>
          at(one, 'properties.enabled') !== true ||
          JSON.stringify(at(one, 'properties.actions.actionGroups')) !== JSON.stringify(groups),
      )
      .map(({ id }) => ({ resource: id, fault: 'it wakes nobody' })),
    ...rules
      .filter(
        (one) => one.name.endsWith('timer-silent') && !timers.every(({ name }) => queryOf(one).includes(`"${name}"`)),
      )
      .map(({ id }) => ({ resource: id, fault: 'it does not know every timer' })),
  ];
};

const account = 'Microsoft.DocumentDB/databaseAccounts';
const site = 'Microsoft.Web/sites';

export const programRules = {
  'the settings are the program’s': all(present(config), settingNames, settingValues),
  'consistency is strong': all(
    present(account),
    expecting(account, 'properties.consistencyPolicy.defaultConsistencyLevel', 'Strong'),
  ),
  'the containers are the program’s': sameContainers,
  'the function timeout is that of host.json': all(
    present(config),
    expecting(config, 'properties.AzureFunctionsJobHost__functionTimeout', hostFile.functionTimeout),
  ),
  'bodies are limited as in the program': expecting(
    config,
    'properties.FUNCTIONS_REQUEST_BODY_SIZE_LIMIT',
    String(BODY_LIMIT),
  ),
  'the program runs on Flex Consumption and Node 24': all(
    present(site, 'Microsoft.Web/serverfarms'),
    expecting('Microsoft.Web/serverfarms', 'sku', { name: 'FC1', tier: 'FlexConsumption' }),
    expecting(site, 'properties.functionAppConfig.runtime', { name: 'node', version: '24' }),
    expecting(site, 'properties.functionAppConfig.deployment.storage.authentication.type', 'UserAssignedIdentity'),
  ),
  'the alerts read what the program logs': alerts,
} as const satisfies Readonly<Record<string, Rule>>;
