metadata description = 'Azure itself refuses what would leave the EU/EEA or open a door: built-in policies, one by one, each with Deny.'

targetScope = 'subscription'

import { MailGeography, Region } from '../shared/regions.bicep'

@description('The one region in which the register is.')
param region Region

@description('Where the data of Communication Services is.')
param mailGeography MailGeography

var deny = {
  effect: {
    value: 'Deny'
  }
}
var here = {
  listOfAllowedLocations: {
    value: [region]
  }
}

var policies = [
  {
    name: 'locations'
    title: 'Resources are in the register\'s region'
    definition: 'e56962a6-4747-49cd-b67b-bf8b01975c4c'
    parameters: union(here, deny)
  }
  {
    name: 'group-locations'
    title: 'Resource groups are in the register\'s region'
    definition: 'e765b5de-1225-4ba3-bd56-1ac6695af988'
    parameters: union(here, deny)
  }
  {
    name: 'cosmos-locations'
    title: 'Cosmos DB is in the register\'s region, with every replica'
    definition: '0473574d-2d43-4217-aefe-941fcdf7e684'
    parameters: union(here, {
      policyEffect: {
        value: 'Deny'
      }
    })
  }
  {
    name: 'mail-geography'
    title: 'The data of Communication Services is in Europe'
    definition: '93c45b74-42a1-4967-b25d-82c4dc630921'
    parameters: union(deny, {
      allowedDataLocations: {
        value: [mailGeography]
      }
    })
  }
  {
    name: 'storage-tenants'
    title: 'Storage is replicated to no other tenant'
    definition: '92a89a79-6c52-4a7e-a03f-61306fc49312'
    parameters: deny
  }
  {
    name: 'storage-skus'
    title: 'Storage is copied to no other region'
    definition: '7433c107-6db4-4ad1-b57a-a76dce0154a1'
    parameters: union(deny, {
      listOfAllowedSKUs: {
        value: ['Standard_LRS', 'Standard_ZRS']
      }
    })
  }
  {
    name: 'storage-keys'
    title: 'Storage has no keys'
    definition: '8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54'
    parameters: deny
  }
  {
    name: 'cosmos-keys'
    title: 'Cosmos DB has no keys'
    definition: '5450f5bd-9c72-4390-a9c4-a7aba4edfdd2'
    parameters: deny
  }
  {
    name: 'cosmos-network'
    title: 'Cosmos DB has no public door'
    definition: '797b37f7-06b8-444c-b1ad-fc62867f335a'
    parameters: deny
  }
  {
    name: 'mail-keys'
    title: 'Communication Services has no keys'
    definition: 'fc264132-db9c-4302-bb7d-3994c36461fe'
    parameters: deny
  }
  {
    name: 'vault-roles'
    title: 'Key Vault goes by roles'
    definition: '12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5'
    parameters: deny
  }
  {
    name: 'vault-network'
    title: 'Key Vault has no public door'
    definition: '405c5871-3e91-4644-8a63-58e19d68ff5b'
    parameters: deny
  }
  {
    name: 'insights-keys'
    title: 'Application Insights has no keys'
    definition: '199d5677-e4d9-4264-9465-efe1839c06bd'
    parameters: deny
  }
]

resource assignments 'Microsoft.Authorization/policyAssignments@2026-07-01' = [
  for policy in policies: {
    name: 'register-${policy.name}'
    properties: {
      displayName: policy.title
      enforcementMode: 'Default'
      policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', policy.definition)
      parameters: policy.parameters
      nonComplianceMessages: [
        {
          message: '${policy.title}: see infra/README.md, Residency.'
        }
      ]
    }
  }
]
