import { type DeadlineHandlers, type DeadlineOutcome, deadlineHandler } from '../deadlines/index.ts';
import { millis } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { escalate } from './escalate.ts';
import { dueAtOf, escalationDue, type Incident } from './incident.ts';
import { opened, StoredIncident } from './incidentDocument.ts';
import { readIncident } from './incidents.ts';
import { writeLetters } from './letters.ts';
import { finishSplit } from './split.ts';

/** More than any incident has to do at once: a guard against going round for ever. */
const MOST_STEPS = 100;

/** Does all that is due on an incident, step by step from fresh reads: how far apart two steps are must tell nothing of the first. */
async function settle(platform: Platform, first: Versioned<Incident>): Promise<DeadlineOutcome> {
  let due: Versioned<Incident> | undefined = first;
  for (let steps = 0; due && steps < MOST_STEPS; steps++) {
    const dueAt = dueAtOf(due.value);
    if (dueAt === null || millis(dueAt) > platform.clock.now()) return 'done';
    if (!(await step(platform, due))) return 'kept';
    due = await readIncident(platform, first.value.id);
  }
  return 'kept';
}

/**
 * What everybody sees comes before a part that is to become the officers': neither when nor in which order an incident is announced
 * tells whether there is one.
 * @returns whether something was done
 */
async function step(platform: Platform, due: Versioned<Incident>): Promise<boolean> {
  const { value: incident } = due;
  const hours = escalationDue(incident, platform.clock.now());
  if (hours !== null && (await escalate(platform, due, hours))) return true;
  // Also while nobody can be told; before letters, which the part shares.
  if (incident.splitting) {
    await finishSplit(platform, incident.id);
    return true;
  }
  if (!incident.letters || incident.letters.waiting.length === 0) return false;
  return writeLetters(platform, due);
}

const handler = deadlineHandler(StoredIncident, async (platform, { value, etag }) =>
  settle(platform, { value: await opened(platform, value), etag }),
);

/** What falls due on incidents. */
export const incidentDeadlines: DeadlineHandlers = { incident: handler, confidentialIncident: handler };
