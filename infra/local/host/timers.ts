import { Cron } from 'croner';
import type { RegisteredFunction } from '../functions-core.ts';
import type { App } from './app.ts';
import { invoke, triggerOf } from './invoke.ts';

export interface Timer {
  readonly name: string;
  /** NCRONTAB with six fields, in UTC. */
  readonly schedule: string;
  /** Runs the function once a run in progress has ended. @throws what the function throws */
  run(): Promise<void>;
}

export interface Timers {
  readonly all: ReadonlyMap<string, Timer>;
  /** Starts the schedules; called again after the clock was moved, so that what was missed is not made up for. */
  schedule(): void;
  /** Ends the schedules and waits for what runs. */
  stop(): Promise<void>;
}

/** The timer functions of an app. @throws Error for a schedule that is none, or a setting that is missing */
export function timersOf(app: App, settings: Readonly<Record<string, string | undefined>>, now: () => number): Timers {
  const all = new Map<string, Timer & { readonly running: () => Promise<unknown> | undefined }>();
  for (const called of app.registrations.functions.values()) {
    const trigger = triggerOf(called.metadata);
    if (trigger.type.toLowerCase() !== 'timertrigger') continue;
    const { name } = called.metadata;
    all.set(name, timerOf(app, called, scheduleOf(name, String(trigger.schedule), settings), now));
  }
  let jobs: readonly Cron[] = [];
  const cancel = () => {
    for (const job of jobs) job.stop();
  };
  return {
    all,
    schedule() {
      cancel();
      jobs = [...all.values()].map(
        (timer) =>
          new Cron(timer.schedule, { timezone: 'UTC', mode: '6-part', domAndDow: true }, () => {
            // One run at a time: a tick during a run is left out. The failure is in the log.
            if (!timer.running()) timer.run().catch(() => undefined);
          }),
      );
    },
    async stop() {
      cancel();
      await Promise.allSettled([...all.values()].map((timer) => timer.running()));
    },
  };
}

function timerOf(app: App, called: RegisteredFunction, schedule: string, now: () => number) {
  let last: string | undefined;
  let running: Promise<void> | undefined;
  const once = async (): Promise<void> => {
    const [previous, started] = [last, new Date(now()).toISOString()];
    last = started;
    const next = new Cron(schedule, { timezone: 'UTC', mode: '6-part', domAndDow: true, paused: true })
      .nextRun()
      ?.toISOString();
    const info = {
      Schedule: { AdjustForDST: false },
      ScheduleStatus: { Last: previous ?? started, Next: next, LastUpdated: started },
      IsPastDue: false,
    };
    try {
      await invoke(app, called, { data: { json: JSON.stringify(info) }, triggerMetadata: {} });
    } catch (error) {
      app.log('error', 'system', `The timer failed: ${error instanceof Error ? error.name : 'unknown'}`, {
        function: called.metadata.name,
        invocationId: '',
      });
      throw error;
    }
  };
  return {
    name: called.metadata.name,
    schedule,
    running: () => running,
    run(): Promise<void> {
      const before = running?.catch(() => undefined) ?? Promise.resolve();
      const mine = before.then(once).finally(() => {
        if (running === mine) running = undefined;
      });
      running = mine;
      return mine;
    },
  };
}

function scheduleOf(name: string, given: string, settings: Readonly<Record<string, string | undefined>>): string {
  const [, setting] = /^%(.+)%$/.exec(given) ?? [];
  const schedule = setting === undefined ? given : settings[setting];
  if (schedule === undefined)
    throw new Error(`The timer ${name} takes its schedule from the setting ${setting}, which is missing.`);
  try {
    new Cron(schedule, { timezone: 'UTC', mode: '6-part', paused: true });
  } catch {
    throw new Error(`The timer ${name} has a schedule that is not NCRONTAB with six fields: ${schedule}`);
  }
  return schedule;
}
