import type { Restoration } from '../shared/journal/index.ts';
import type { BeforeErasure, Clear, Platform } from '../shared/platform/platform.ts';
import type { Residency } from '../shared/platform/residency.ts';
import { azureCredential } from './credential.ts';

/** Logs belong to one invocation; everything else is made once for the process. */
export interface SharedPlatform extends Omit<Platform, 'log'> {
  /** Where the database and the program are, asked at run time. */
  readonly residency: Residency;
  /** How the database stands to the journal outside it. */
  readonly restoration: Restoration;
}

let opening: Promise<SharedPlatform> | undefined;

/**
 * What the process works with, made at the first call: settings, keys, store. A failure is not kept, so that a vault or a store
 * that comes back is found again.
 * @throws SettingsError, KeysError, each with one line that may be shown
 */
export function openPlatform(): Promise<SharedPlatform> {
  opening ??= open().catch((thrown) => {
    opening = undefined;
    throw thrown;
  });
  return opening;
}

async function open(): Promise<SharedPlatform> {
  const [
    { readSettings },
    { openStore },
    { openBlobs },
    { calendarOf },
    { systemClock: clock },
    { residencyOf },
    { hostRegion },
    { restorationOf },
  ] = await Promise.all([
    import('../shared/platform/settings.ts'),
    import('../shared/platform/cosmos/client.ts'),
    import('../shared/platform/blobs/client.ts'),
    import('../shared/platform/calendar.ts'),
    import('../shared/platform/clock.ts'),
    import('../shared/platform/residency.ts'),
    import('../shared/platform/hostRegion.ts'),
    import('../shared/journal/index.ts'),
  ]);
  const settings = readSettings(process.env);
  const credential = () => azureCredential(settings);
  const keys = settings.KEY_VAULT_URI
    ? await (await import('../shared/platform/vaultKeys.ts')).vaultKeys(
        settings.KEY_VAULT_URI,
        await credential(),
        clock,
      )
    : (await import('../shared/platform/localKeys.ts')).localKeys(process.env);
  const store = await openStore(settings.COSMOS_ENDPOINT, settings.COSMOS_DATABASE, credential);
  const journal = openBlobs(settings.JOURNAL_ENDPOINT, settings.JOURNAL_CONTAINER, credential);
  const residency = residencyOf(store, () => hostRegion(settings, process.env, credential), clock);
  const restoration = restorationOf(async () => (await import('./deeds.ts')).deeds);
  // The areas that clear are entered when somebody is erased, and not at the start.
  const clears = [async (...of: Parameters<Clear>) => (await import('./elsewhere.ts')).clearElsewhere(...of)];
  const beforeErasure = [
    async (...of: Parameters<BeforeErasure>) => (await import('./elsewhere.ts')).wordBeforeErasure(...of),
  ];
  const calendar = calendarOf(settings.TIME_ZONE);
  return { settings, clock, calendar, store, journal, keys, clears, beforeErasure, residency, restoration };
}
