metadata description = 'What the program\'s identity may do: each role at the narrowest scope that Azure has for it, and not one more.'

import { databaseContributor, roles } from '../shared/roles.bicep'

param identityName string
param cosmosName string
param cosmosDatabase string
param vaultName string
param storageName string
param journalName string
param journalContainer string
param communicationName string
param insightsName string
param appName string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: cosmosName

  resource metadataReader 'sqlRoleDefinitions' existing = {
    name: guid(cosmos.id, 'metadata-reader')
  }
}

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: vaultName
}

resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: storageName
}

resource journal 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: journalName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource container 'containers' existing = {
      name: journalContainer
    }
  }
}

resource communication 'Microsoft.Communication/communicationServices@2026-03-18' existing = {
  name: communicationName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

// Reads and writes documents of this database.
resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, databaseContributor)
  properties: {
    principalId: identity.properties.principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${databaseContributor}'
    scope: '${cosmos.id}/dbs/${cosmosDatabase}'
  }
}

// Asks the account where it is: the residency check at run time.
resource metadata 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, 'metadata-reader')
  properties: {
    principalId: identity.properties.principalId
    roleDefinitionId: cosmos::metadataReader.id
    scope: cosmos.id
  }
}

// Reads the register's keys; the vault holds nothing else.
resource secrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, roles.secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secretsUser)
  }
}

// The function host makes its own containers here; the account holds nothing else.
resource blobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, roles.blobDataOwner)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataOwner)
  }
}

// Reads the journal and adds to it. The condition takes away what else the role could do: to overwrite, to move, to delete.
var blobActions = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs'
resource entries 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(journal.id, journalContainer, identity.id, roles.blobDataContributor)
  scope: journal::blobs::container
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataContributor)
    conditionVersion: '2.0'
    condition: '(!(ActionMatches{\'${blobActions}/write\'}) AND !(ActionMatches{\'${blobActions}/delete\'}) AND !(ActionMatches{\'${blobActions}/move/action\'}))'
  }
}

// Sends mail, and asks what became of it.
resource mail 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(communication.id, identity.id, roles.mailOwner)
  scope: communication
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.mailOwner)
  }
}

// Writes logs without a key.
resource telemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, roles.metricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.metricsPublisher)
  }
}

// Asks Resource Manager where the program itself runs: the residency check at run time.
resource itself 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(app.id, identity.id, roles.reader)
  scope: app
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.reader)
  }
}
