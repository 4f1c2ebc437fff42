import { randomUUID } from 'node:crypto';
import { instant, millis } from '../../shared/platform/clock.ts';
import type { Refusal } from '../../shared/platform/http/problems.ts';
import {
  afterCall,
  countsSince,
  type TaskOutcome,
  taskContent,
  taskKinds,
  taskOverdue,
  taskTransitions,
  telephoneTask,
} from '../../shared/protection/index.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

const officer = randomUUID();
const draft = (kind: keyof typeof taskKinds = 'prompt', due?: string) =>
  telephoneTask(test.platform, { kind, partition: randomUUID(), subject: randomUUID(), ...(due && { due }) });
/** Calls with these outcomes, and the times that pass between. */
type Calls = readonly (TaskOutcome | `P${string}`)[];
const calls = async (...outcomes: Calls) => {
  let task = await draft();
  for (const outcome of outcomes)
    if (outcome.startsWith('P')) test.clock.advance(outcome);
    else task = afterCall(test.platform, task, outcome as TaskOutcome, officer);
  return task;
};

describe('a telephone task', () => {
  it('is open until somebody is reached or it is handed over, and then holds kind and times alone', async () => {
    expect(await calls('notReached', 'notReached')).toMatchObject({ state: 'attempted', endedAt: null });
    for (const end of ['reached', 'handedOver'] as const) {
      const task = await calls('notReached', end);
      expect(task).toMatchObject({ state: end, endedAt: task.calls[1]?.at, sealed: null, retention: 'P2Y' });
      expect(task).not.toHaveProperty('dueAt');
      expect(task.calls.map(({ officerId }) => officerId)).toEqual([officer, officer]);
      expect(await taskContent(test.platform, task)).toBeUndefined();
    }
  });

  it('takes no call after its end', async () => {
    for (const end of ['reached', 'handedOver'] as const)
      for (const outcome of ['reached', 'notReached', 'handedOver'] as const) {
        expect(taskTransitions[end][outcome]).toBeUndefined();
        await expect(calls(end, outcome)).rejects.toMatchObject({ code: 'statusConflict' } satisfies Partial<Refusal>);
      }
  });

  it('counts from when somebody was reached, or from the first call on a second day', async () => {
    const since = async (...outcomes: Calls) => {
      const task = await calls(...outcomes);
      const counted = countsSince(task, test.platform.calendar);
      return counted === null ? null : task.calls.findIndex(({ at }) => at === counted);
    };
    expect(await since()).toBeNull();
    expect(await since('notReached', 'PT1H', 'notReached')).toBeNull();
    expect(await since('notReached', 'P1D', 'notReached', 'P1D', 'notReached')).toBe(1);
    expect(await since('notReached', 'PT1H', 'reached')).toBe(1);
    expect(await since('notReached', 'P1D', 'handedOver')).toBeNull();
  });

  it('is overdue from the end of its time on, while it is not done', async () => {
    for (const [kind, time] of Object.entries(taskKinds) as [keyof typeof taskKinds, string][]) {
      const task = await draft(kind);
      const due = millis(task.due);
      expect(due).toBeGreaterThan(test.clock.now());
      test.clock.advance(time);
      expect([taskOverdue(task, due - 1), taskOverdue(task, test.clock.now() + 1)]).toEqual([false, true]);
      expect(taskOverdue(afterCall(test.platform, task, 'reached', officer), due + 1)).toBe(false);
    }
    const due = instant(test.clock.now() + 1000);
    expect(await draft('prompt', due)).toMatchObject({ due, dueAt: due });
  });
});
