import type { Resource } from '../rules/prediction.ts';
import { edit, type Mutation, row, set, withValue } from './mutate.ts';

const communication = 'Microsoft.Communication/communicationServices';
const domain = 'Microsoft.Communication/emailServices/domains';
const insights = 'Microsoft.Insights/components';
const diagnostic = 'Microsoft.Insights/diagnosticSettings';

export const logsMutations: readonly Mutation[] = [
  row(
    'diagnostics to another workspace',
    'diagnostics stay in the register’s workspace',
    set(diagnostic, 'properties.workspaceId', '/elsewhere'),
    '/diagnosticSettings/',
  ),
  row(
    'diagnostics to a storage account too',
    'diagnostics stay in the register’s workspace',
    set(diagnostic, 'properties.storageAccountId', '/elsewhere'),
    '/diagnosticSettings/',
  ),
  row(
    'a diagnostic category with addresses',
    'no diagnostic category carries addresses',
    (prediction) => {
      const mail = prediction.predictedResources.find(
        ({ type, id }) => type === diagnostic && id.includes(communication),
      );
      return edit(
        prediction,
        (one) => one === mail,
        (one) => [withValue(one, ['properties', 'logs', '0', 'category'], 'EmailStatusUpdateOperational') as Resource],
      );
    },
    '/communicationServices/',
  ),
  row(
    'all categories at once',
    'no diagnostic category carries addresses',
    set(diagnostic, 'properties.logs', [{ categoryGroup: 'allLogs', enabled: true }]),
    '/diagnosticSettings/',
  ),
  row(
    'tracking of readers',
    'nobody is tracked',
    set(domain, 'properties.userEngagementTracking', 'Enabled'),
    '/domains/',
  ),
  row(
    'addresses of callers in logs',
    'nobody is tracked',
    set(insights, 'properties.DisableIpMasking', true),
    '/components/',
  ),
];
