import * as z from 'zod';
import type { Calendar, Day } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';

/**
 * What an officer is to call about, and within which time by itself (ISO 8601).
 * - `leakInText`: the author of a text that mentions protected persons
 * - `leakInMail`: nobody; a mail that mentions protected persons was held back, and is to be looked into
 * - `brokenChain`: nobody; events that officers alone may read are not as they were written, and are to be looked into
 * - `takenAddress`: the inviter of an address that a protected person holds
 * - `prompt`, `notice`, `passwordReset`, `emailChange`, `letter`: a protected person, instead of a mail
 */
export const taskKinds = {
  leakInText: 'P1D',
  leakInMail: 'P1D',
  brokenChain: 'P1D',
  takenAddress: 'P3D',
  prompt: 'P7D',
  notice: 'P7D',
  passwordReset: 'P1D',
  emailChange: 'P3D',
  letter: 'P7D',
} as const satisfies Readonly<Record<string, `P${string}`>>;
export type TaskKind = keyof typeof taskKinds;

export const TaskKind = z.enum(Object.keys(taskKinds) as [TaskKind, ...TaskKind[]]);

/**
 * `attempted`: called at least once, nobody answered. `handedOver`: somebody else sees to it, by another way than this. `released`,
 * `discarded`: of a text that was withheld, what an officer judged. `discarded` also: whoever was to be called is erased.
 */
export const TaskState = z.enum(['open', 'attempted', 'reached', 'handedOver', 'released', 'discarded']);
export type TaskState = z.output<typeof TaskState>;

/** How a call ended, or what was judged without one. */
export const TaskOutcome = z.enum(['reached', 'notReached', 'handedOver', 'released', 'discarded']);
export type TaskOutcome = z.output<typeof TaskOutcome>;

const ends = { reached: 'reached', handedOver: 'handedOver', released: 'released', discarded: 'discarded' } as const;

/** From each state: what an outcome leads to. What is not in it is refused. */
export const taskTransitions: Readonly<Record<TaskState, Partial<Readonly<Record<TaskOutcome, TaskState>>>>> = {
  open: { notReached: 'attempted', ...ends },
  attempted: { notReached: 'attempted', ...ends },
  reached: {},
  handedOver: {},
  released: {},
  discarded: {},
};

/** A telephone task, in the partition of what causes it. Who and what it is about is sealed: the links would find people. */
export const TelephoneTask = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('telephoneTask'),
  /** Whoever counts for others leaves it out. */
  audience: z.literal('officers'),
  kind: TaskKind,
  state: TaskState,
  createdAt: z.string(),
  /** The order of lists: newest first. */
  listKey: z.string(),
  /** By when it is to be done. */
  due: z.string(),
  /** When the watch over deadlines is to look at it next; absent when it need not. */
  dueAt: z.string().optional(),
  /** Every call, whoever was reached. */
  calls: z.array(z.object({ at: z.string(), officerId: z.string(), outcome: TaskOutcome })),
  endedAt: z.string().nullable(),
  /** A `TaskContent`; null after the end: then kind and times remain. */
  sealed: z.string().nullable(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type TelephoneTask = z.output<typeof TelephoneTask>;

/**
 * The task after a call. @param officerId who called
 * @throws Refusal `statusConflict` for a task that has ended
 */
export function afterCall(
  platform: Pick<Platform, 'settings' | 'clock'>,
  task: TelephoneTask,
  outcome: TaskOutcome,
  officerId: string,
): TelephoneTask {
  const state = taskTransitions[task.state][outcome] ?? refuse('statusConflict');
  const at = instant(platform.clock.now());
  const after = { ...task, state, calls: [...task.calls, { at, officerId, outcome }] };
  return Object.keys(taskTransitions[state]).length > 0 ? after : ended(platform, after, at);
}

/** The task when nobody is left to be called. */
export const withoutCallee = (platform: Pick<Platform, 'settings' | 'clock'>, task: TelephoneTask): TelephoneTask =>
  ended(platform, { ...task, state: 'discarded' }, instant(platform.clock.now()));

function ended(
  platform: Pick<Platform, 'settings' | 'clock'>,
  { dueAt, ...task }: TelephoneTask,
  at: string,
): TelephoneTask {
  return { ...task, endedAt: at, sealed: null, ...stampFrom(platform, at) };
}

/** Whether a task should have been done by now. */
export const taskOverdue = ({ due, endedAt }: TelephoneTask, now: number): boolean =>
  endedAt === null && now >= millis(due);

/**
 * When a task counted as done towards the person called, so that a prompt by telephone lets time go on: the moment at which they
 * were reached, or that of the first call on a second day. Null while it does not count.
 */
export function countsSince({ calls }: TelephoneTask, calendar: Calendar): string | null {
  const days = new Set<Day>();
  for (const { at, outcome } of calls) {
    if (outcome === 'reached') return at;
    if (outcome === 'notReached') days.add(calendar.dayOf(millis(at)));
    if (days.size >= 2) return at;
  }
  return null;
}
