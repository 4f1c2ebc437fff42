metadata description = 'The register in Azure: one region of the EU/EEA, one identity, no key and no password.'

targetScope = 'subscription'

import { NoticeRegion, Region } from 'shared/regions.bicep'
import { Mail, RegisterSettings, Size, Watch } from 'shared/settings.bicep'

@description('Which register this is; part of every name.')
param environment 'dev' | 'prod'

@description('Where everything is.')
param region Region

@description('Where notices of alerts are processed.')
param noticeRegion NoticeRegion = 'swedencentral'

@description('The major version of Node.js.')
param nodeVersion '24' | '26' = '24'

@description('Where the portal is, without a slash at its end: https://portal.example/register')
param portalBaseUrl string

@description('The networks that may call the API, in CIDR; none named means any.')
param allowedNetworks string[] = []

@description('The name of a database account that was restored from a backup, to go on with that one.')
param restoredAccount string = ''

@description('Whether the policy of the journal is locked, see README.md: false for the first deployment, true once it was done.')
param journalLocked bool

param mail Mail
param settings RegisterSettings
param size Size
param watch Watch

var name = 'register-${environment}'
var token = uniqueString(subscription().id, environment, region)
var tags = {
  system: 'user-register'
  environment: environment
}
// Known before anything is made, so that what-if and the snapshots see every resource whole.
var names = {
  identity: 'id-${name}'
  network: 'vnet-${name}'
  workspace: 'log-${name}'
  monitorScope: 'ampls-${name}'
  journal: 'stjournal${environment}${take(token, 9)}'
  storage: 'stregister${environment}${take(token, 9)}'
  cosmos: empty(restoredAccount) ? 'cosmos-${name}-${token}' : restoredAccount
  vault: 'kv-reg-${environment}-${take(token, 11)}'
  communication: 'acs-${name}-${token}'
  insights: 'appi-${name}'
  app: 'func-${name}-${token}'
}
var packageContainer = 'packages'
var journalContainer = 'journal'
var database = loadJsonContent('shared/containers.json').database
#disable-next-line no-hardcoded-env-urls // every region of the EU/EEA is in Azure's public cloud
var blobZone = 'privatelink.blob.core.windows.net'
var databaseZone = 'privatelink.documents.azure.com'
var vaultZone = 'privatelink.vaultcore.azure.net'
// Logs come through names in the blob zone too.
var monitorZones = [
  'privatelink.monitor.azure.com'
  'privatelink.oms.opinsights.azure.com'
  'privatelink.ods.opinsights.azure.com'
  'privatelink.agentsvc.azure-automation.net'
  blobZone
]

// First, so that nothing below can be made where it must not be.
module residency 'policy/residency.bicep' = {
  params: {
    region: region
    mailGeography: mail.geography
  }
}

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${name}'
  location: region
  tags: tags
  dependsOn: [residency]
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.identity
    location: region
    tags: tags
  }
}

module network 'modules/network.bicep' = {
  scope: group
  params: {
    name: names.network
    location: region
    tags: tags
  }
}

module dns 'modules/dns.bicep' = {
  scope: group
  params: {
    networkName: names.network
    zones: union([databaseZone, vaultZone], monitorZones)
    tags: tags
  }
  dependsOn: [network]
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    scopeName: names.monitorScope
    location: region
    tags: tags
    retention: size.logRetention
    quota: size.logQuota
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.storage
    location: region
    tags: tags
    zoneRedundant: size.zoneRedundant
    packageContainer: packageContainer
  }
}

module journal 'modules/journal.bicep' = {
  scope: group
  params: {
    name: names.journal
    location: region
    tags: tags
    zoneRedundant: size.zoneRedundant
    container: journalContainer
    retention: size.journalRetention
    locked: journalLocked
  }
}

module cosmos 'modules/cosmos.bicep' = {
  scope: group
  params: {
    name: names.cosmos
    location: region
    tags: tags
    zoneRedundant: size.zoneRedundant
    throughput: size.databaseThroughput
  }
}

module vault 'modules/keyvault.bicep' = {
  scope: group
  params: {
    name: names.vault
    location: region
    tags: tags
  }
}

module email 'modules/email.bicep' = {
  scope: group
  params: {
    name: names.communication
    tags: tags
    mail: mail
  }
}

// Every door from the network: to what, which of its doors, and where it gets its names.
var doors = [
  {
    name: 'cosmos'
    target: resourceId(subscription().subscriptionId, group.name, 'Microsoft.DocumentDB/databaseAccounts', names.cosmos)
    group: 'Sql'
    zones: [databaseZone]
  }
  {
    name: 'vault'
    target: resourceId(subscription().subscriptionId, group.name, 'Microsoft.KeyVault/vaults', names.vault)
    group: 'vault'
    zones: [vaultZone]
  }
  {
    name: 'blob'
    target: resourceId(subscription().subscriptionId, group.name, 'Microsoft.Storage/storageAccounts', names.storage)
    group: 'blob'
    zones: [blobZone]
  }
  {
    name: 'journal'
    target: resourceId(subscription().subscriptionId, group.name, 'Microsoft.Storage/storageAccounts', names.journal)
    group: 'blob'
    zones: [blobZone]
  }
  {
    name: 'monitor'
    target: resourceId(
      subscription().subscriptionId,
      group.name,
      'Microsoft.Insights/privateLinkScopes',
      names.monitorScope
    )
    group: 'azuremonitor'
    zones: monitorZones
  }
]

module endpoints 'modules/private-endpoint.bicep' = [
  for door in doors: {
    scope: group
    params: {
      name: 'pe-${name}-${door.name}'
      location: region
      tags: tags
      networkName: names.network
      targetId: door.target
      group: door.group
      zones: door.zones
    }
    dependsOn: [dns, cosmos, vault, storage, journal, monitoring]
  }
]

module function 'modules/function.bicep' = {
  scope: group
  params: {
    name: names.app
    planName: 'plan-${name}'
    location: region
    tags: tags
    size: size
    nodeVersion: nodeVersion
    identityName: names.identity
    networkName: names.network
    storageName: names.storage
    packageContainer: packageContainer
    insightsName: names.insights
    portalBaseUrl: portalBaseUrl
    allowedNetworks: allowedNetworks
    cosmosName: names.cosmos
    cosmosDatabase: database
    vaultName: names.vault
    journalName: names.journal
    journalContainer: journalContainer
    communicationName: names.communication
    mailSender: mail.sender.kind == 'azureManaged'
      ? email.outputs.sender
      : '${mail.sender.username}@${mail.sender.domain}'
    neutralMailSender: mail.neutralSender.kind == 'azureManaged'
      ? email.outputs.neutralSender
      : '${mail.neutralSender.username}@${mail.neutralSender.domain}'
    settings: settings
  }
  // The app looks for these as soon as it is there.
  dependsOn: [identity, endpoints]
}

module rbac 'modules/rbac.bicep' = {
  scope: group
  params: {
    identityName: names.identity
    cosmosName: names.cosmos
    cosmosDatabase: database
    vaultName: names.vault
    storageName: names.storage
    journalName: names.journal
    journalContainer: journalContainer
    communicationName: names.communication
    insightsName: names.insights
    appName: names.app
  }
  dependsOn: [identity, cosmos, vault, storage, journal, email, monitoring, function]
}

module diagnostics 'modules/diagnostics.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    cosmosName: names.cosmos
    vaultName: names.vault
    storageName: names.storage
    journalName: names.journal
    communicationName: names.communication
  }
  dependsOn: [cosmos, vault, storage, journal, email, monitoring]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: name
    location: region
    noticeRegion: noticeRegion
    tags: tags
    workspaceName: names.workspace
    watch: watch
  }
  dependsOn: [monitoring]
}

@description('The resource group; the deployment of the package and the making of the keys ask for it.')
output resourceGroup string = group.name
output functionAppName string = names.app
output functionAppHost string = function.outputs.hostName
@description('Where the keys are made: infra/scripts/keys.ts asks for it.')
output vaultId string = resourceId(subscription().subscriptionId, group.name, 'Microsoft.KeyVault/vaults', names.vault)
@description('Whether the journal\'s policy is the one that was locked, and no longer deployed.')
output journalIsLocked bool = journalLocked
