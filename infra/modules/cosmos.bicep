metadata description = 'The register itself: Cosmos DB in one region, its backups in the same, and no door but the private one.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

@minLength(3)
@maxLength(44)
param name string
param location Region
param tags Tags
param zoneRedundant bool

@description('The most request units a second that the database scales to; 0 pays by the request (serverless).')
param throughput int

// Generated from shared/platform/cosmos/containers.ts.
var declaration = loadJsonContent('../shared/containers.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    // Deactivation, change of role and sign-out count at once on every host: see architecture.md, Access.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    // An account without this gets periodic backups that are copied to another region.
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    capabilities: throughput == 0
      ? [
          {
            name: 'EnableServerless'
          }
        ]
      : []
    disableKeyBasedMetadataWriteAccess: true
    disableLocalAuth: true
    enableAutomaticFailover: false
    enableMultipleWriteLocations: false
    minimalTlsVersion: 'Tls12'
    networkAclBypass: 'None'
    publicNetworkAccess: 'Disabled'
  }

  resource database 'sqlDatabases' = {
    name: declaration.database
    properties: {
      resource: {
        id: declaration.database
      }
      options: throughput == 0
        ? {}
        : {
            autoscaleSettings: {
              maxThroughput: throughput
            }
          }
    }

    resource containers 'containers' = [
      for container in declaration.containers: {
        name: container.id
        properties: {
          resource: {
            id: container.id
            partitionKey: {
              kind: 'Hash'
              paths: [container.partitionKey]
              version: 2
            }
            defaultTtl: container.defaultTtl
            indexingPolicy: {
              indexingMode: 'consistent'
              automatic: container.indexingPolicy.automatic
              includedPaths: container.indexingPolicy.includedPaths
              excludedPaths: container.indexingPolicy.excludedPaths
              compositeIndexes: container.indexingPolicy.compositeIndexes
            }
          }
        }
      }
    ]
  }

  // The account's regions are its metadata: this role reads that and not one document.
  resource metadataReader 'sqlRoleDefinitions' = {
    name: guid(account.id, 'metadata-reader')
    properties: {
      roleName: 'Register metadata reader'
      type: 'CustomRole'
      assignableScopes: [account.id]
      permissions: [
        {
          dataActions: ['Microsoft.DocumentDB/databaseAccounts/readMetadata']
        }
      ]
    }
  }
}
