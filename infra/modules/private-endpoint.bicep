metadata description = 'A door from the network to one resource, and the name by which it is found.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

param name string
param location Region
param tags Tags
param networkName string
param targetId string

@description('Which door of the resource: Sql, vault, blob, azuremonitor.')
param group string

@description('The zones in which the door gets its names: without them no name would resolve.')
@minLength(1)
param zones string[]

resource network 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: networkName

  resource endpoints 'subnets' existing = {
    name: 'endpoints'
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = [
  for zoneName in zones: {
    name: zoneName
  }
]

resource endpoint 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: network::endpoints.id
    }
    privateLinkServiceConnections: [
      {
        name: name
        properties: {
          privateLinkServiceId: targetId
          groupIds: [group]
        }
      }
    ]
  }
}

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      for (zoneName, index) in zones: {
        name: 'zone-${index}'
        properties: {
          privateDnsZoneId: zone[index].id
        }
      }
    ]
  }
}
