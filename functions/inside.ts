import type { Language } from '../shared/platform/language.ts';
import type { Log } from '../shared/platform/log.ts';
import { residencyRefusal } from '../shared/platform/residency.ts';
import { openPlatform, type SharedPlatform } from './platform.ts';

/**
 * The platform, while all of it is known to be in the EU/EEA.
 * @throws Refusal `residencyViolation` that says which part is outside or unknown
 */
export async function insidePlatform(language: Language, log: Log): Promise<SharedPlatform> {
  const platform = await openPlatform();
  const faults = await platform.residency.faults();
  if (faults.length === 0) return platform;
  log.write('residencyViolated', Object.fromEntries(faults.map(({ part, kind }) => [part, kind])));
  throw residencyRefusal(faults, language);
}
