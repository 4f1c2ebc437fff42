metadata description = 'The program: Flex Consumption, an identity instead of keys, reached by browsers over HTTPS.'

import { Region } from '../shared/regions.bicep'
import { RegisterSettings, Size, Tags } from '../shared/settings.bicep'

param name string
param planName string
param location Region
param tags Tags
param size Size

@description('The major version of Node.js.')
param nodeVersion '24' | '26'

param identityName string
param networkName string
param storageName string
param packageContainer string
param insightsName string

@description('Where the portal is; browsers may call from its origin and from nowhere else.')
param portalBaseUrl string

@description('The networks that may call, in CIDR; none named means any.')
param allowedNetworks string[]

param cosmosName string
param cosmosDatabase string
param vaultName string
param journalName string
param journalContainer string
param communicationName string
param mailSender string
param neutralMailSender string
param settings RegisterSettings

var host = loadJsonContent('../../host.json')
var portalOrigin = join(take(split(portalBaseUrl, '/'), 3), '/')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource network 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: networkName

  resource functions 'subnets' existing = {
    name: 'functions'
  }
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: cosmosName
}

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: vaultName
}

resource communication 'Microsoft.Communication/communicationServices@2026-03-18' existing = {
  name: communicationName
}

resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: storageName
}

resource journal 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: journalName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
    zoneRedundant: size.zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  // By this `azd deploy` finds it.
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: network::functions.id
    keyVaultReferenceIdentity: identity.id
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'node'
        version: nodeVersion
      }
      scaleAndConcurrency: {
        instanceMemoryMB: size.instanceMemory
        maximumInstanceCount: size.maximumInstances
        alwaysReady: size.warmInstances == 0
          ? []
          : [
              {
                name: 'http'
                instanceCount: size.warmInstances
              }
            ]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
      cors: {
        allowedOrigins: [portalOrigin]
        supportCredentials: false
      }
      ipSecurityRestrictionsDefaultAction: empty(allowedNetworks) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: [
        for (network, index) in allowedNetworks: {
          name: 'network-${index}'
          action: 'Allow'
          ipAddress: network
          priority: 100 + index
        }
      ]
    }
  }

  // Deployment is by Entra identity alone.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }

  resource environment 'config' = {
    name: 'appsettings'
    properties: {
      // The host's own.
      AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.properties.clientId
      AzureFunctionsJobHost__functionTimeout: host.functionTimeout
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
      FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: '131072'
      // The program's: shared/platform/settings.ts is their one declaration.
      AZURE_CLIENT_ID: identity.properties.clientId
      HOST_RESOURCE_ID: app.id
      COSMOS_ENDPOINT: cosmos.properties.documentEndpoint
      COSMOS_DATABASE: cosmosDatabase
      JOURNAL_ENDPOINT: journal.properties.primaryEndpoints.blob
      JOURNAL_CONTAINER: journalContainer
      KEY_VAULT_URI: vault.properties.vaultUri
      MAIL_ENDPOINT: 'https://${communication.properties.hostName}'
      MAIL_SENDER: mailSender
      NEUTRAL_MAIL_SENDER: neutralMailSender
      PORTAL_BASE_URL: portalBaseUrl
      MAIL_PER_HOUR: settings.MAIL_PER_HOUR
      SUPPORT_MAILBOX: settings.SUPPORT_MAILBOX
      BOOTSTRAP_ADMINISTRATOR_EMAIL: settings.BOOTSTRAP_ADMINISTRATOR_EMAIL
      TIME_ZONE: settings.TIME_ZONE
      INACTIVITY_PERIOD: settings.INACTIVITY_PERIOD
      ERASURE_PERIOD: settings.ERASURE_PERIOD
      REMINDER_LEADS: settings.REMINDER_LEADS
      SWEEP_MODE: settings.SWEEP_MODE
      SWEEP_BRAKE_MINIMUM: settings.SWEEP_BRAKE_MINIMUM
      SWEEP_BRAKE_SHARE: settings.SWEEP_BRAKE_SHARE
      SESSION_IDLE: settings.SESSION_IDLE
      SESSION_LIFETIME: settings.SESSION_LIFETIME
      EVENT_RETENTION: settings.EVENT_RETENTION
      NOTICE_GRACE: settings.NOTICE_GRACE
      TRUSTED_PROXY_HOPS: settings.TRUSTED_PROXY_HOPS
      CONTROLLER: settings.CONTROLLER
      JOINT_CONTROLLERS: settings.JOINT_CONTROLLERS
      PROCESSORS: settings.PROCESSORS
      ROUTINE_RECORD_NUMBERS: settings.ROUTINE_RECORD_NUMBERS
      DATA_PROTECTION_OFFICER: settings.DATA_PROTECTION_OFFICER
      LEGAL_BASIS: settings.LEGAL_BASIS
    }
  }
}

output hostName string = app.properties.defaultHostName
