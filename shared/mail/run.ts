import type { Platform } from '../platform/platform.ts';
import type { MailDecider } from './decider.ts';
import type { GuardedGateway, ReportLeak } from './guardedGateway.ts';
import type { Share } from './limits.ts';

/** What one run of the dispatcher works with. */
export interface Dispatch {
  readonly platform: Platform;
  readonly gateway: GuardedGateway;
  readonly decider: MailDecider;
  readonly report: ReportLeak;
  /** This run's share of what may be sent in an hour. */
  readonly share: Share;
  /** Lets the run take up no further mail. */
  stop(): void;
}

/** What became of a mail in this run. `waiting`: its turn comes again, here or elsewhere. */
export type Outcome = 'sent' | 'failed' | 'dropped' | 'waiting';
