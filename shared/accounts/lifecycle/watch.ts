import type { Platform } from '../../platform/platform.ts';
import { ensureAdministrator } from '../bootstrap.ts';
import { activeAdministrators } from '../memberships.ts';
import { repairRoster } from '../roster.ts';
import { settleMainUserChecks } from './mainUsers.ts';
import { runStep, type SweepReport } from './run.ts';

/** What nobody asks for and still must happen: what a crash left is put right, what waited in vain ends. */
export async function watchDeadlines(platform: Platform): Promise<SweepReport> {
  const roster = await repairRoster(platform, 'administrators', await activeAdministrators(platform));
  const mainUserChecks = await settleMainUserChecks(platform);
  if (roster + mainUserChecks > 0) platform.log.write('repaired', { roster, mainUserChecks });
  const administratorInvited = await ensureAdministrator(platform);
  return { roster, mainUserChecks, administratorInvited, ...(await runStep(platform, 'lapse')) };
}
