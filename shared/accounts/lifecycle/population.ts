import type { Audience } from '../../audit/index.ts';
import type { Settings } from '../../platform/settings.ts';
import { isOfficer, type User } from '../user.ts';
import type { StepName } from './stepNames.ts';

/** The types of documents that time changes. */
export type Swept = 'user' | 'protectedUser' | 'madeUpUser';

/** Accounts that are swept in runs of their own: by whom, how many at most, and who knows of it. */
export interface Population {
  /** The type of the users' documents: restricted accounts are of other types, and nobody sweeps them. */
  readonly type: 'user' | 'protectedUser';
  /** Every type that is swept: made-up invitations go the way of all others, and are counted nowhere. */
  readonly swept: readonly Swept[];
  readonly runType: 'sweepRun' | 'protectedSweepRun';
  /** The id of a step's held run: two hosts that brake at once make one. */
  readonly held: (step: StepName) => string;
  /** Who does what is due, as the events name it; the brake counts by it. */
  readonly actors: Readonly<Record<StepName, string>>;
  /** More accounts than the larger of both, a number and a share of the active ones, hold a step. */
  readonly brake: (settings: Settings) => { readonly minimum: number; readonly share: number };
  /** Who reads of the accounts and the runs; what is for officers leaves no number in the log. */
  readonly audience: Audience;
}

export const everyone: Population = {
  type: 'user',
  swept: ['user', 'madeUpUser'],
  runType: 'sweepRun',
  held: (step) => `held-${step}`,
  actors: {
    remind: 'remindInactiveUsers',
    deactivate: 'deactivateInactiveUsers',
    erase: 'eraseDeactivatedUsers',
  },
  brake: (settings) => ({ minimum: settings.SWEEP_BRAKE_MINIMUM, share: settings.SWEEP_BRAKE_SHARE }),
  audience: 'everyone',
};

export const protectedOnes: Population = {
  type: 'protectedUser',
  swept: ['protectedUser'],
  runType: 'protectedSweepRun',
  held: (step) => `held-protected-${step}`,
  actors: {
    remind: 'remindProtectedUsers',
    deactivate: 'deactivateProtectedUsers',
    erase: 'eraseProtectedUsers',
  },
  // Few people: what goes wrong for them must show early.
  brake: () => ({ minimum: 5, share: 0.1 }),
  audience: 'officers',
};

/** The populations whose sweeps somebody sees and releases: administrators never those of protected accounts. */
export const populationsOf = (reader: Pick<User, 'role' | 'duty'>): readonly Population[] => [
  ...(reader.role === 'administrator' ? [everyone] : []),
  ...(isOfficer(reader) ? [protectedOnes] : []),
];
