import { watchDeadlines } from '../../shared/accounts/index.ts';
import { restamp, workOnVerifications } from '../../shared/audit/index.ts';
import type { TimerWork } from './run.ts';

/** What falls due, and what the log has to have done; a fault of one keeps nobody from the other. */
export const run: TimerWork = async (platform) => {
  const [deadlines, log] = await Promise.allSettled([
    watchDeadlines(platform),
    restamp(platform).then(async (restamped) => ({ ...restamped, verified: await workOnVerifications(platform) })),
  ]);
  if (deadlines.status === 'rejected') throw deadlines.reason;
  if (log.status === 'rejected') throw log.reason;
  const { complete, ...counts } = log.value;
  return { ...counts, retentionApplied: complete, ...deadlines.value };
};
