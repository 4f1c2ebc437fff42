metadata description = 'The network: one subnet for the functions, one for the private endpoints, and nothing else may talk to either.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

param name string
param location Region
param tags Tags

var space = '10.20.0.0/24'
var functionsRange = '10.20.0.0/26'
var endpointsRange = '10.20.0.64/27'

resource functionsRules 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: '${name}-functions-rules'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'reach-private-endpoints'
        properties: {
          priority: 100
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: functionsRange
          sourcePortRange: '*'
          destinationAddressPrefix: endpointsRange
          destinationPortRange: '443'
        }
      }
      {
        // Mail, Resource Manager and the platform itself have public addresses of Azure and no private ones.
        name: 'reach-azure'
        properties: {
          priority: 110
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: functionsRange
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud'
          destinationPortRange: '443'
        }
      }
      {
        name: 'reach-nothing-else'
        properties: {
          priority: 4000
          direction: 'Outbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource endpointsRules 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: '${name}-endpoints-rules'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'functions-come-in'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: functionsRange
          sourcePortRange: '*'
          destinationAddressPrefix: endpointsRange
          destinationPortRange: '443'
        }
      }
      {
        name: 'nobody-else-comes-in'
        properties: {
          priority: 4000
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [space]
    }
    subnets: [
      {
        name: 'functions'
        properties: {
          addressPrefix: functionsRange
          networkSecurityGroup: {
            id: functionsRules.id
          }
          delegations: [
            {
              name: 'flex-consumption'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: endpointsRange
          defaultOutboundAccess: false
          networkSecurityGroup: {
            id: endpointsRules.id
          }
          // Without this the rules above would not hold for private endpoints.
          privateEndpointNetworkPolicies: 'Enabled'
        }
      }
    ]
  }
}
