import type * as z from 'zod';
import { heldRuns, readUsernameKey } from '../../shared/accounts/index.ts';
import { ChainHead } from '../../shared/audit/index.ts';
import { overdueForEveryone } from '../../shared/deadlines/index.ts';
import { overdueIncidents } from '../../shared/incidents/index.ts';
import { compare } from '../../shared/journal/index.ts';
import { failedMails, oldestOpenMail, pausedUntil } from '../../shared/mail/index.ts';
import { overdueReviews } from '../../shared/officers/index.ts';
import { durationMillis } from '../../shared/platform/calendar.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { sealingState } from '../../shared/protection/index.ts';
import { overdueRequests } from '../../shared/rights/index.ts';
import { deeds } from '../deeds.ts';
import type { Part, ReadinessDetails } from './schemas/service.ts';

/** How each part shows that it works. */
const probes: Readonly<Record<Part, (platform: Platform) => Promise<unknown>>> = {
  store: ({ store }) => store.read('register', 'probe', 'chain', ChainHead),
  keys: ({ keys }) => keys.current('chain-key'),
  journal: (platform) => compare(platform, deeds),
  restore: async (platform) => {
    // While the journal is out of reach nobody can say, and that part says so.
    const { restored } = await compare(platform, deeds).catch(() => ({ restored: false }));
    if (restored) throw new Error('restored');
  },
};

/** The parts that do not work. */
export async function failingParts(platform: Platform): Promise<readonly Part[]> {
  const names = Object.keys(probes) as Part[];
  const results = await Promise.allSettled(names.map((name) => probes[name](platform)));
  return names.filter((_, index) => results[index]?.status === 'rejected');
}

/** For how long a mail that was given up is shown, in milliseconds. */
const FAILURES_SHOWN = durationMillis('P30D');

/** How the register is doing. What is shown of a mail is its kind and whom it is about, by id. */
export async function readinessDetails(platform: Platform): Promise<z.input<typeof ReadinessDetails>> {
  const [
    failing,
    held,
    usernameKey,
    sealingKey,
    oldest,
    paused,
    failed,
    overdueDeadlines,
    incidents,
    reviews,
    requests,
  ] = await Promise.all([
    failingParts(platform),
    heldRuns(platform),
    readUsernameKey(platform),
    sealingState(platform),
    oldestOpenMail(platform),
    pausedUntil(platform),
    failedMails(platform, instant(platform.clock.now() - FAILURES_SHOWN)),
    overdueForEveryone(platform),
    overdueIncidents(platform),
    overdueReviews(platform),
    overdueRequests(platform),
  ]);
  const { phase, since } = usernameKey.value;
  return {
    failing,
    sweepMode: platform.settings.SWEEP_MODE,
    heldRuns: held.map(({ id, step, due, asOf, startedAt }) => ({ id, step, count: due, asOf: asOf ?? startedAt })),
    usernameKey: { rotating: phase !== 'stable', phase, since },
    sealingKey,
    overdueDeadlines,
    overdueIncidents: incidents,
    overdueLogReviews: reviews,
    overdueRightsRequests: requests,
    mail: {
      oldestOpenAt: oldest,
      pausedUntil: paused === 0 ? null : instant(paused),
      failed,
    },
  };
}
