metadata description = 'A domain that mail comes from.'

import { MailGeography } from '../shared/regions.bicep'
import { Sender, Tags } from '../shared/settings.bicep'

param name string
param tags Tags
param geography MailGeography
param sender Sender

resource service 'Microsoft.Communication/emailServices@2026-03-18' = {
  name: name
  #disable-next-line no-hardcoded-location // a global resource: its data is where dataLocation says
  location: 'global'
  tags: tags
  properties: {
    dataLocation: geography
  }

  resource domain 'domains' = {
    name: sender.kind == 'azureManaged' ? 'AzureManagedDomain' : sender.domain
    #disable-next-line no-hardcoded-location // as its service
    location: 'global'
    tags: tags
    properties: {
      domainManagement: sender.kind == 'azureManaged' ? 'AzureManaged' : 'CustomerManaged'
      userEngagementTracking: 'Disabled'
    }

    resource username 'senderUsernames' = if (sender.kind == 'customerManaged') {
      name: sender.?username ?? 'none'
      properties: {
        username: sender.?username ?? 'none'
        displayName: sender.?displayName ?? 'none'
      }
    }
  }
}
