metadata description = 'The one identity of the program: it has no key and no password.'

import { Region } from '../shared/regions.bicep'
import { Tags } from '../shared/settings.bicep'

param name string
param location Region
param tags Tags

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}
