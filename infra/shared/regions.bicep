metadata description = 'Where the register may be: the regions of Azure inside the EU/EEA. The one list of them; the program\'s own is generated from it (npm run infra:regions).'

@export()
@description('A region of Azure inside the EU or the EEA. Switzerland and the United Kingdom are in Europe, and in neither.')
type Region =
  | 'austriaeast'
  | 'belgiumcentral'
  | 'denmarkeast'
  | 'francecentral'
  | 'germanywestcentral'
  | 'italynorth'
  | 'northeurope'
  | 'norwayeast'
  | 'polandcentral'
  | 'spaincentral'
  | 'swedencentral'
  | 'westeurope'

@export()
@description('The regions that process notices of alerts themselves; the other kind of action group is global.')
type NoticeRegion = 'germanywestcentral' | 'swedencentral'

@export()
@description('A geography of Communication Services that lies inside the EU or the EEA.')
type MailGeography = 'Europe' | 'France' | 'Germany' | 'Norway'
