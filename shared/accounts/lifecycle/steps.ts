import { system } from '../../audit/index.ts';
import type { Platform } from '../../platform/platform.ts';
import type { User } from '../user.ts';
import { deactivate } from './deactivate.ts';
import { decide, type Step, type StepKind } from './decide.ts';
import { type DueStreams, deactivationsDue, erasuresBegun, erasuresDue, promptsDue } from './due.ts';
import { eraseInTime } from './erase.ts';
import { lapse } from './lapse.ts';
import { policyOf } from './policy.ts';
import { forgetPrompt, remind } from './remind.ts';
import type { StepName } from './stepNames.ts';
import type { DueAccount, Outcome } from './sweep.ts';

/** What a sweep of one kind looks at, does, and is stopped by. */
export interface StepDeclaration {
  readonly streams: DueStreams;
  /** What has begun and must end, whatever the brake says. */
  readonly begun?: DueStreams;
  /** What it carries out; anything else that is decided is another sweep's. */
  readonly kinds: readonly StepKind[];
  /** The events that count as done for the brake. A prompt needs none: it harms nobody, and it is what protects. */
  readonly brake?: { readonly action: string };
}

export const steps = {
  remind: { streams: promptsDue, kinds: ['remind', 'forgetPrompt'] },
  deactivate: {
    streams: deactivationsDue,
    kinds: ['deactivate', 'forgetPrompt'],
    brake: { action: 'userDeactivated' },
  },
  erase: {
    streams: erasuresDue,
    begun: erasuresBegun,
    kinds: ['erase'],
    brake: { action: 'erasureBegun' },
  },
} as const satisfies Readonly<Record<StepName, StepDeclaration>>;

/** The step of one kind of sweep that is due for a user at a moment. */
export function dueStep({ calendar, settings }: Platform, name: StepName, user: User, now: number): Step | null {
  const step = decide(user, policyOf(settings), calendar, now);
  return step && (steps[name].kinds as readonly StepKind[]).includes(step.kind) ? step : null;
}

/** Does what was decided. */
export async function carryOut(platform: Platform, account: DueAccount): Promise<Outcome> {
  const { step } = account;
  switch (step.kind) {
    case 'remind':
      return remind(platform, account, step.stage);
    case 'forgetPrompt':
      return forgetPrompt(platform, account);
    case 'deactivate':
      return deactivate(platform, account, step.reason);
    case 'lapse':
      return lapse(platform, account);
    case 'erase':
      return eraseInTime(platform, account, system(account.by));
  }
}
