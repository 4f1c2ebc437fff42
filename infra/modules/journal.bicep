metadata description = 'The journal: what was erased and protected, and where every chain of events stood each night. What is written here can be added to, and neither changed nor removed while its policy lasts. Ids only, no name.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

@minLength(3)
@maxLength(24)
param name string
param location Region
param tags Tags
param zoneRedundant bool

param container string

@description('Days for which nothing can be removed: as long as events are kept.')
@minValue(1)
param retention int

@description('True once the policy is locked: nobody can shorten it any more, and Azure refuses to have it written again.')
param locked bool

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    allowedCopyScope: 'AAD'
    defaultToOAuthAuthentication: true
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Disabled'
    supportsHttpsTrafficOnly: true
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
    }
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      containerDeleteRetentionPolicy: {
        enabled: true
        days: 90
      }
      deleteRetentionPolicy: {
        enabled: true
        days: 7
      }
    }

    resource journal 'containers' = {
      name: container
      properties: {
        publicAccess: 'None'
      }

      resource policy 'immutabilityPolicies' = if (!locked) {
        name: 'default'
        properties: {
          immutabilityPeriodSinceCreationInDays: retention
          allowProtectedAppendWrites: true
        }
      }
    }
  }

  // Ids are not kept for ever either.
  resource expiry 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'end-of-retention'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: {
                blobTypes: ['appendBlob']
                prefixMatch: ['${container}/']
              }
              actions: {
                baseBlob: {
                  delete: {
                    daysAfterModificationGreaterThan: retention
                  }
                }
              }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}
