metadata description = 'Logs: codes, ids and counts, in the register\'s own region, taken in through the private door only.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

param workspaceName string
param insightsName string
param scopeName string
param location Region
param tags Tags
param retention int

@description('Gigabytes a day, at most.')
param quota int

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retention
    workspaceCapping: {
      dailyQuotaGb: quota
    }
    publicNetworkAccessForIngestion: 'Disabled'
    // Engineers read logs in the portal, each with their own sign-in; the portal is not in the register's network.
    publicNetworkAccessForQuery: 'Enabled'
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableIpMasking: false
    DisableLocalAuth: true
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Enabled'
  }
}

resource scope 'Microsoft.Insights/privateLinkScopes@2021-09-01' = {
  name: scopeName
  #disable-next-line no-hardcoded-location // a global resource: it holds no data
  location: 'global'
  tags: tags
  properties: {
    accessModeSettings: {
      ingestionAccessMode: 'PrivateOnly'
      queryAccessMode: 'Open'
    }
  }

  resource scopedWorkspace 'scopedResources' = {
    name: 'workspace'
    properties: {
      linkedResourceId: workspace.id
    }
  }

  resource scopedInsights 'scopedResources' = {
    name: 'insights'
    properties: {
      linkedResourceId: insights.id
    }
  }
}
