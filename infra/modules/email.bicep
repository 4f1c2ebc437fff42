metadata description = 'Communication Services, which sends the register\'s mail: data in Europe, no tracking, no keys, no Event Grid topic.'

import { Mail, Tags } from '../shared/settings.bicep'

param name string
param tags Tags
param mail Mail

module ordinary 'mail-domain.bicep' = {
  params: {
    name: '${name}-mail'
    tags: tags
    geography: mail.geography
    sender: mail.sender
  }
}

// A mail service of its own: its domain must not lead to the register.
module neutral 'mail-domain.bicep' = {
  params: {
    name: '${name}-post'
    tags: tags
    geography: mail.geography
    sender: mail.neutralSender
  }
}

resource ordinaryDomain 'Microsoft.Communication/emailServices/domains@2026-03-18' existing = {
  name: '${name}-mail/${mail.sender.?domain ?? 'AzureManagedDomain'}'
}

resource neutralDomain 'Microsoft.Communication/emailServices/domains@2026-03-18' existing = {
  name: '${name}-post/${mail.neutralSender.?domain ?? 'AzureManagedDomain'}'
}

resource communication 'Microsoft.Communication/communicationServices@2026-03-18' = {
  name: name
  #disable-next-line no-hardcoded-location // a global resource: its data is where dataLocation says
  location: 'global'
  tags: tags
  properties: {
    dataLocation: mail.geography
    disableLocalAuth: true
    // It has no private door; the identity alone opens this one.
    publicNetworkAccess: 'Enabled'
    linkedDomains: concat(
      mail.sender.?verified ?? true ? [ordinaryDomain.id] : [],
      mail.neutralSender.?verified ?? true ? [neutralDomain.id] : []
    )
  }
  dependsOn: [ordinary, neutral]
}

output sender string = mail.sender.kind == 'azureManaged'
  ? 'DoNotReply@${ordinaryDomain.properties.mailFromSenderDomain}'
  : '${mail.sender.username}@${mail.sender.domain}'
output neutralSender string = mail.neutralSender.kind == 'azureManaged'
  ? 'DoNotReply@${neutralDomain.properties.mailFromSenderDomain}'
  : '${mail.neutralSender.username}@${mail.neutralSender.domain}'
