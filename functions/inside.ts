import { Refusal } from '../shared/platform/http/problems.ts';
import type { Language } from '../shared/platform/language.ts';
import type { Log } from '../shared/platform/log.ts';
import { residencyRefusal } from '../shared/platform/residency.ts';
import { openPlatform, type SharedPlatform } from './platform.ts';

/** The platform with the log of one invocation. */
export type InvokedPlatform = SharedPlatform & { readonly log: Log };

/**
 * The platform, while all of it is known to be in the EU/EEA.
 * @throws Refusal `residencyViolation` that says which part is outside or unknown
 */
export async function insidePlatform(language: Language, log: Log): Promise<InvokedPlatform> {
  const platform = await openPlatform();
  const faults = await platform.residency.faults();
  if (faults.length === 0) return { ...platform, log };
  log.write('residencyViolated', Object.fromEntries(faults.map(({ part, kind }) => [part, kind])));
  throw residencyRefusal(faults, language);
}

/**
 * The same, while its database knows all that the journal outside it tells: nobody may be found who was erased or protected since a
 * backup that was put back.
 * @throws Refusal `restoreIncomplete`; `notReady` while the journal is out of reach and has never been seen
 */
export async function levelPlatform(language: Language, log: Log): Promise<InvokedPlatform> {
  const platform = await insidePlatform(language, log);
  const standing = await platform.restoration.standing(platform);
  if (standing === 'level') return platform;
  throw new Refusal(standing === 'restored' ? 'restoreIncomplete' : 'notReady', { retryAfter: 30 });
}
