using 'main.bicep'

param environment = 'prod'
param region = 'swedencentral'
param portalBaseUrl = 'https://portal.register.example'

param mail = {
  geography: 'Europe'
  sender: {
    kind: 'customerManaged'
    domain: 'mail.register.example'
    username: 'noreply'
    displayName: 'User register'
    verified: true
  }
  // Nothing here may say which service writes: it is the sender of what a protected person gets.
  neutralSender: {
    kind: 'customerManaged'
    domain: 'notice.example'
    username: 'post'
    displayName: 'Notice'
    verified: true
  }
}

param settings = {
  // What a new resource allows; ask for more before going live (README, Mail).
  MAIL_PER_HOUR: '100'
  SUPPORT_MAILBOX: 'support@register.example'
  BOOTSTRAP_ADMINISTRATOR_EMAIL: 'register-admin@register.example'
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
  zoneRedundant: true
  databaseThroughput: 0
  instanceMemory: 2048
  maximumInstances: 100
  warmInstances: 1
  journalRetention: 731
  logRetention: 90
  logQuota: 2
}

param watch = {
  mailbox: 'operations@register.example'
  monthlyBudget: 300
  budgetFrom: '2026-12-01'
}
