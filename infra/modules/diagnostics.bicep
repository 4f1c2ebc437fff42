metadata description = 'What the resources tell the register\'s own log: who changed them and who opened the vault, and no address of a mail.'

param workspaceName string
param cosmosName string
param vaultName string
param storageName string
param journalName string
param communicationName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: cosmosName
}

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: vaultName
}

resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource journal 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: journalName

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource communication 'Microsoft.Communication/communicationServices@2026-03-18' existing = {
  name: communicationName
}

// Changes of the account; the data plane's categories would carry ids and texts of queries.
#disable-next-line use-recent-api-versions // the newest that is not preview is of 2016 and knows no dedicated tables
resource ofCosmos 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'register'
  scope: cosmos
  properties: {
    workspaceId: workspace.id
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
  }
}

// Every reading of a key.
#disable-next-line use-recent-api-versions // the newest that is not preview is of 2016 and knows no dedicated tables
resource ofVault 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'register'
  scope: vault
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

// Every change of what is deployed.
#disable-next-line use-recent-api-versions // the newest that is not preview is of 2016 and knows no dedicated tables
resource ofBlobs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'register'
  scope: storage::blobs
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

// Every attempt to remove from the journal. What is added is not told: by its times it would tell of whom.
#disable-next-line use-recent-api-versions // the newest that is not preview is of 2016 and knows no dedicated tables
resource ofJournal 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'register'
  scope: journal::blobs
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

// The other categories of Communication Services carry the recipients' addresses.
#disable-next-line use-recent-api-versions // the newest that is not preview is of 2016 and knows no dedicated tables
resource ofCommunication 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'register'
  scope: communication
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'EmailSendMailOperational'
        enabled: true
      }
    ]
  }
}
