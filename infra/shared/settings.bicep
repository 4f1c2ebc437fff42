metadata description = 'What differs from one register to another.'

import { MailGeography } from 'regions.bicep'

@export()
@description('What every resource is marked with; no name and no address.')
@sealed()
type Tags = {
  system: 'user-register'
  environment: string
}

@export()
@description('The settings of the program that no resource decides; the names are those of shared/platform/settings.ts.')
@sealed()
type RegisterSettings = {
  MAIL_PER_HOUR: string
  SUPPORT_MAILBOX: string
  @description('A mailbox of a function, not of a person: Resource Manager keeps it.')
  BOOTSTRAP_ADMINISTRATOR_EMAIL: string
  TIME_ZONE: string
  INACTIVITY_PERIOD: string
  ERASURE_PERIOD: string
  REMINDER_LEADS: string
  SWEEP_MODE: 'on' | 'dryRun' | 'off'
  SWEEP_BRAKE_MINIMUM: string
  SWEEP_BRAKE_SHARE: string
  SESSION_IDLE: string
  SESSION_LIFETIME: string
  EVENT_RETENTION: string
  NOTICE_GRACE: string
  TRUSTED_PROXY_HOPS: string
  CONTROLLER: string
  JOINT_CONTROLLERS: string
  PROCESSORS: string
  ROUTINE_RECORD_NUMBERS: string
  @description('A mailbox or telephone number of the function, not of a person.')
  DATA_PROTECTION_OFFICER: string
  LEGAL_BASIS: 'publicTask' | 'legalObligation' | 'legitimateInterest' | 'contract' | 'consent'
}

@export()
@description('A domain that Azure owns and names at random: verified at once, but only ten mails an hour.')
@sealed()
type AzureSender = {
  kind: 'azureManaged'
}

@export()
@description('A domain of the controller\'s own.')
@sealed()
type OwnSender = {
  kind: 'customerManaged'
  domain: string
  @description('What stands before the @.')
  username: string
  displayName: string
  @description('False until the domain\'s DNS records are verified: only then can it be linked.')
  verified: bool
}

@export()
@description('Who a mail comes from.')
@discriminator('kind')
type Sender = AzureSender | OwnSender

@export()
@description('How mail leaves: the ordinary sender, and the neutral one whose domain names no service.')
@sealed()
type Mail = {
  geography: MailGeography
  sender: Sender
  neutralSender: Sender
}

@export()
@description('How much of it there is.')
@sealed()
type Size = {
  @description('Standard_ZRS and zone-redundant databases where true; never another region.')
  zoneRedundant: bool
  @description('The most request units a second that the database scales to; 0 pays by the request (serverless).')
  @minValue(0)
  databaseThroughput: int
  instanceMemory: 512 | 2048 | 4096
  maximumInstances: int
  @description('Instances for HTTP that are always warm.')
  warmInstances: int
  @description('Days for which nothing can be taken out of the journal: no fewer than EVENT_RETENTION.')
  journalRetention: int
  @description('Days for which logs are kept.')
  logRetention: int
  @description('Gigabytes of logs a day, at most.')
  logQuota: int
}

@export()
@description('Who hears of trouble, and what a month may cost before somebody does.')
@sealed()
type Watch = {
  @description('A mailbox of a function, not of a person.')
  mailbox: string
  @description('In the currency of the subscription.')
  monthlyBudget: int
  @description('The first of a month, YYYY-MM-DD.')
  budgetFrom: string
}
