import { runStep } from '../../shared/accounts/index.ts';
import type { TimerWork } from './run.ts';

export const run: TimerWork = (platform) => runStep(platform, 'deactivate');
