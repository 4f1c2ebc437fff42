/**
 * The functions that time calls, with their schedules (NCRONTAB, UTC). No hyphen in a name: Linux could not disable such a
 * function by app setting. Short intervals and work that can be repeated: a failed run waits for the next.
 */
export const timers = [
  { name: 'remindInactiveUsers', schedule: '0 */10 * * * *' },
  { name: 'deactivateInactiveUsers', schedule: '0 3-59/10 * * * *' },
  { name: 'eraseDeactivatedUsers', schedule: '0 6-59/10 * * * *' },
  { name: 'dispatchMail', schedule: '30 * * * * *' },
  { name: 'watchDeadlines', schedule: '15 */5 * * * *' },
] as const;

export type TimerName = (typeof timers)[number]['name'];
