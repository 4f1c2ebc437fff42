import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registers, snapshotPath } from '../../infra/scripts/snapshots.ts';
import { BACKUP_RETENTION } from '../../shared/platform/retention.ts';
import { infrastructure } from '../../shared/record/infrastructure.ts';
import { at, listAt, ofType, type Prediction } from './rules/prediction.ts';

const predictionOf = (register: string): Prediction =>
  JSON.parse(readFileSync(join(__dirname, '../..', snapshotPath(register)), 'utf8'));

/** What the record of processing and the privacy notice say of the infrastructure is what is deployed. */
describe.each(registers)('what is told of the infrastructure holds for %s', (register) => {
  const prediction = predictionOf(register);
  const [account] = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts');

  it('the consistency of the database, its one region, and its backups', () => {
    expect(at(account, 'properties.consistencyPolicy.defaultConsistencyLevel')).toBe(infrastructure.consistency);
    expect(listAt(account, 'properties.locations')).toHaveLength(infrastructure.databaseRegions);
    const tier = String(at(account, 'properties.backupPolicy.continuousModeProperties.tier'));
    expect(`P${/^Continuous(\d+)Days$/.exec(tier)?.[1]}D`).toBe(BACKUP_RETENTION);
  });

  it('the oldest TLS', () => {
    const oldest: readonly (readonly [resource: unknown, path: string])[] = [
      [account, 'properties.minimalTlsVersion'],
      ...ofType(prediction, 'Microsoft.Storage/storageAccounts').map(
        (one) => [one, 'properties.minimumTlsVersion'] as const,
      ),
      ...ofType(prediction, 'Microsoft.Web/sites').map((one) => [one, 'properties.siteConfig.minTlsVersion'] as const),
    ];
    for (const [resource, path] of oldest) {
      const digits = String(at(resource, path)).replace(/\D+/g, '');
      expect([path, `${digits[0]}.${digits[1]}`]).toEqual([path, infrastructure.minimumTls]);
    }
  });

  it('the days for which the journal cannot be changed', () => {
    const policies = ofType(
      prediction,
      'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies',
    ).map((one) => ({
      days: at(one, 'properties.immutabilityPeriodSinceCreationInDays'),
      appends: at(one, 'properties.allowProtectedAppendWrites'),
    }));
    expect(policies).toEqual([{ days: infrastructure.journalDays, appends: true }]);
  });

  it('no door to the internet, and no shared key', () => {
    for (const type of ['Microsoft.DocumentDB/databaseAccounts', 'Microsoft.KeyVault/vaults'])
      expect(ofType(prediction, type).map((one) => at(one, 'properties.publicNetworkAccess'))).toEqual(['Disabled']);
    expect(at(account, 'properties.disableLocalAuth')).toBe(true);
  });
});
