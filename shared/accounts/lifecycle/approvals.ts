import { deadlineHandler } from '../../deadlines/index.ts';
import { opened, StoredUser } from '../userDocument.ts';
import { decide } from './decide.ts';
import { policyOf } from './policy.ts';
import { carryOut } from './steps.ts';

/**
 * The time is over in which an invitation was to be approved: it lapses, a made-up one like any other. Nobody ever had the account, so
 * no brake holds it. What is cut short after the first commit the sweep of erasures goes on with.
 */
export const approvalDeadline = deadlineHandler(StoredUser, async (platform, { value, etag }) => {
  const user = await opened(platform, value);
  const step = decide(user, policyOf(platform.settings), platform.calendar, platform.clock.now());
  return step?.kind === 'lapse' ? carryOut(platform, { user, etag, step, by: 'watchDeadlines' }) : 'kept';
});
