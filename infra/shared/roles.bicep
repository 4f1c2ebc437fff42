metadata description = 'The roles that the register gives out, by the ids of their definitions.'

@export()
@description('Built-in roles of Azure.')
var roles = {
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  mailOwner: '09976791-48a7-449e-bb21-39d1a415f350'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
}

@export()
@description('The built-in role of Cosmos DB\'s own data plane that reads and writes documents.')
var databaseContributor = '00000000-0000-0000-0000-000000000002'
