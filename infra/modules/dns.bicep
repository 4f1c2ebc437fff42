metadata description = 'The private names of what has no public door, known in the register\'s network and nowhere else.'

import { Tags } from '../shared/settings.bicep'

param networkName string
param tags Tags

@description('The names of the zones; each is linked to the network.')
param zones string[]

resource network 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: networkName
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for name in zones: {
    name: name
    #disable-next-line no-hardcoded-location // a private DNS zone is a global resource: it holds private addresses only
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (name, index) in zones: {
    parent: zone[index]
    name: 'register'
    #disable-next-line no-hardcoded-location // as its zone
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
]
