metadata description = 'What wakes somebody: every rule reads codes and counts that the program logs.'

import { NoticeRegion, Region } from '../shared/regions.bicep'
import { Tags, Watch } from '../shared/settings.bicep'

param name string
param location Region

@description('Where notices are processed.')
param noticeRegion NoticeRegion
param tags Tags
param workspaceName string
param watch Watch

// The lines of the program: {"code": …, "function": …, …}, see shared/platform/log.ts.
var lines = 'AppTraces | where Message startswith "{" | extend line = parse_json(Message) | extend code = tostring(line.code), timer = tostring(line["function"])'
var timers = '"remindInactiveUsers", "deactivateInactiveUsers", "eraseDeactivatedUsers", "dispatchMail", "watchDeadlines"'

var rules = [
  {
    name: 'start-failed'
    title: 'The program does not start'
    severity: 0
    window: 'PT15M'
    query: 'union isfuzzy=true (AppTraces | project Text = Message), (AppExceptions | project Text = strcat(ExceptionType, " ", OuterMessage, " ", InnermostMessage)) | where Text has_any ("SettingsError", "KeysError")'
    more: 0
  }
  {
    name: 'residency-violated'
    title: 'A part of the register lies outside the EU/EEA, or cannot say where it is: nothing is served'
    severity: 0
    window: 'PT15M'
    query: '${lines} | where code == "residencyViolated"'
    more: 0
  }
  {
    name: 'restored'
    title: 'The database was put back to an earlier moment: nothing is served until what was erased and protected since is so again'
    severity: 0
    window: 'PT15M'
    query: '${lines} | where code in ("restoreIncomplete", "registerRestored")'
    more: 0
  }
  {
    name: 'journal'
    title: 'The journal is out of reach, or is not as it was written: erasures and marks wait, or somebody was at it'
    severity: 1
    window: 'PT15M'
    query: '${lines} | where code in ("journalUnreachable", "journalForged", "journalCut")'
    more: 0
  }
  {
    name: 'server-errors'
    title: 'Requests fail with 5xx'
    severity: 1
    window: 'PT15M'
    query: 'AppRequests | where toint(ResultCode) >= 500'
    more: 5
  }
  {
    name: 'timer-failing'
    title: 'A timer fails again and again'
    severity: 1
    window: 'PT1H'
    query: '${lines} | where code == "timerFailed"'
    more: 2
  }
  {
    name: 'timer-silent'
    title: 'A timer has not ended well for an hour'
    severity: 1
    window: 'PT1H'
    query: 'print timer = dynamic([${timers}]) | mv-expand timer to typeof(string) | join kind=leftanti (${lines} | where code == "timerDone") on timer'
    more: 0
  }
  {
    name: 'mail-old'
    title: 'A mail has waited for more than an hour'
    severity: 1
    window: 'PT15M'
    query: '${lines} | where code == "timerDone" and timer == "watchDeadlines" and tolong(line.oldestMailSeconds) > 3600'
    more: 0
  }
  {
    name: 'sweep-held'
    title: 'The brake holds a sweep: an administrator decides'
    severity: 2
    window: 'PT1H'
    query: '${lines} | where code == "sweepHeld"'
    more: 0
  }
  {
    name: 'sweep-not-on'
    title: 'SWEEP_MODE is not on: nobody is prompted, deactivated or erased'
    severity: 2
    window: 'PT1H'
    query: '${lines} | where code == "sweepNotOn"'
    more: 0
  }
  {
    name: 'erasure-overdue'
    title: 'An erasure is overdue'
    severity: 1
    window: 'PT1H'
    query: '${lines} | where code == "erasureOverdue"'
    more: 0
  }
  {
    name: 'deadline-overdue'
    title: 'Something fell due an hour ago, and nothing came of it'
    severity: 1
    window: 'PT1H'
    query: '${lines} | where code == "deadlineOverdue"'
    more: 0
  }
  {
    name: 'chain-broken'
    title: 'The log was changed in the database: a chain of events does not hold'
    severity: 1
    window: 'PT1H'
    query: '${lines} | where code == "chainBroken"'
    more: 0
  }
  {
    name: 'seals-unopened'
    title: 'Something sealed can be opened by no version of the sealing key: is an old one disabled too early?'
    severity: 1
    window: 'PT1H'
    query: '${lines} | where code == "sealsUnopened"'
    more: 0
  }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-notices'
  location: noticeRegion
  tags: tags
  properties: {
    groupShortName: 'register'
    enabled: true
    emailReceivers: [
      {
        name: 'operations'
        emailAddress: watch.mailbox
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for rule in rules: {
    name: '${name}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      enabled: true
      severity: rule.severity
      scopes: [workspace.id]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      autoMitigate: true
      // The tables come with the first line that is logged.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: rule.more
            failingPeriods: {
              minFailingPeriodsToAlert: 1
              numberOfEvaluationPeriods: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [group.id]
      }
    }
  }
]

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: '${name}-budget'
  properties: {
    category: 'Cost'
    amount: watch.monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: watch.budgetFrom
    }
    notifications: {
      forecast: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: []
        contactGroups: [group.id]
      }
      actual: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: []
        contactGroups: [group.id]
      }
    }
  }
}
