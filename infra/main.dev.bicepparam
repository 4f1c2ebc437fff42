using 'main.bicep'

param environment = 'dev'
param region = 'swedencentral'
param portalBaseUrl = 'https://portal-dev.register.example'

param mail = {
  geography: 'Europe'
  sender: {
    kind: 'azureManaged'
  }
  neutralSender: {
    kind: 'azureManaged'
  }
}

param settings = {
  // What Azure allows a domain of its own.
  MAIL_PER_HOUR: '10'
  SUPPORT_MAILBOX: 'support-dev@register.example'
  BOOTSTRAP_ADMINISTRATOR_EMAIL: 'register-admin-dev@register.example'
  TIME_ZONE: 'Europe/Helsinki'
  INACTIVITY_PERIOD: 'P6M'
  ERASURE_PERIOD: 'P30D'
  REMINDER_LEADS: 'P30D,P14D,P3D'
  SWEEP_MODE: 'on'
  SWEEP_BRAKE_MINIMUM: '50'
  SWEEP_BRAKE_SHARE: '0.1'
  SESSION_IDLE: 'PT1H'
  SESSION_LIFETIME: 'PT12H'
  EVENT_RETENTION: 'P2Y'
  NOTICE_GRACE: 'P14D'
  TRUSTED_PROXY_HOPS: '0'
  CONTROLLER: 'The city of Example, Employment Services'
  JOINT_CONTROLLERS: ''
  PROCESSORS: 'Microsoft Ireland Operations Ltd'
  ROUTINE_RECORD_NUMBERS: ''
  DATA_PROTECTION_OFFICER: 'dpo@register.example'
  LEGAL_BASIS: 'publicTask'
}

param journalLocked = false

param size = {
  zoneRedundant: false
  databaseThroughput: 0
  instanceMemory: 2048
  maximumInstances: 40
  warmInstances: 0
  journalRetention: 731
  logRetention: 30
  logQuota: 1
}

param watch = {
  mailbox: 'operations@register.example'
  monthlyBudget: 100
  budgetFrom: '2026-12-01'
}
