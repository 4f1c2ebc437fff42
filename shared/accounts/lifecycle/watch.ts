import { oldestOpenMail } from '../../mail/index.ts';
import { millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { ensureAdministrator } from '../bootstrap.ts';
import { activeAdministrators, activeOfficers, activeWith } from '../memberships.ts';
import { type RosterList, repairRoster } from '../roster.ts';
import { rotateUsernameKey } from '../usernameRotation.ts';
import { settleMainUserChecks } from './mainUsers.ts';
import { watchErasures } from './overdue.ts';
import type { SweepReport } from './run.ts';

/** What nobody asks for and still must happen: what a crash left is put right, what waited in vain ends. */
export async function watchDeadlines(platform: Platform): Promise<SweepReport> {
  const roster = await repairRosters(platform);
  const mainUserChecks = await settleMainUserChecks(platform);
  if (roster + mainUserChecks > 0) platform.log.write('repaired', { roster, mainUserChecks });
  const administratorInvited = await ensureAdministrator(platform);
  const overdueErasures = await watchErasures(platform);
  const oldestMailSeconds = await oldestMailAge(platform);
  return {
    roster,
    mainUserChecks,
    administratorInvited,
    overdueErasures,
    oldestMailSeconds,
    ...(await rotateUsernameKey(platform)),
  };
}

/** Who belongs to each list by their own documents. */
const belonging: { readonly [L in RosterList]: (platform: Platform) => Promise<readonly string[]> } = {
  administrators: activeAdministrators,
  protectionOfficers: activeOfficers,
  logReviewers: (platform) => activeWith(platform, 'logReviewer'),
};

async function repairRosters(platform: Platform): Promise<number> {
  let repaired = 0;
  for (const [list, members] of Object.entries(belonging))
    repaired += await repairRoster(platform, list as RosterList, await members(platform));
  return repaired;
}

/** For how many seconds the oldest mail has waited; 0 when none does. */
async function oldestMailAge(platform: Platform): Promise<number> {
  const since = await oldestOpenMail(platform);
  return since === null ? 0 : Math.round((platform.clock.now() - millis(since)) / 1_000);
}
