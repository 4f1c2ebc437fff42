import { actions, Duty, Role } from '../accounts/index.ts';
import {
  limits,
  PASSWORD_ALGORITHM,
  passwordCost,
  passwordRules,
  SECRET_BYTES,
  TOKEN_HASH,
} from '../credentials/index.ts';
import { MAC_ALGORITHM } from '../platform/keys.ts';
import type { Language } from '../platform/language.ts';
import { BACKUP_RETENTION } from '../platform/retention.ts';
import { SEAL_ALGORITHM } from '../platform/seal.ts';
import type { Settings } from '../platform/settings.ts';
import { durationText } from '../platform/words.ts';
import { routines } from '../routines/index.ts';
import { infrastructure } from './infrastructure.ts';

/** A security measure (GDPR art. 32): a stable code, and the values that its sentence shows, as the program itself uses them. */
export type MeasureCode =
  | 'accounts'
  | 'sessions'
  | 'throttling'
  | 'levels'
  | 'log'
  | 'journal'
  | 'sealing'
  | 'minimisation'
  | 'transport'
  | 'network'
  | 'residency'
  | 'backups'
  | 'training';

/** Every measure with its values. Numbers are written as they are, durations in words. */
export function measures(
  settings: Settings,
  regions: readonly string[],
  language: Language,
): Readonly<Record<MeasureCode, Readonly<Record<string, string>>>> {
  const { marks, window } = limits.signInAddress;
  return {
    accounts: {
      minimumLength: String(passwordRules.minimumLength),
      algorithm: PASSWORD_ALGORITHM,
      memory: String(passwordCost.memory / 1024),
      passes: String(passwordCost.passes),
    },
    sessions: {
      idle: durationText(settings.SESSION_IDLE, language),
      lifetime: durationText(settings.SESSION_LIFETIME, language),
      bits: String(SECRET_BYTES * 8),
      hash: TOKEN_HASH.toUpperCase(),
    },
    throttling: { marks: String(marks), window: durationText(`PT${window / 60_000}M`, language) },
    levels: {
      roles: String(Role.options.length),
      duties: String(Duty.options.length),
      actions: String(actions.length),
      consistency: infrastructure.consistency,
    },
    log: {
      mac: `HMAC-${MAC_ALGORITHM.toUpperCase()}`,
      eventRetention: durationText(settings.EVENT_RETENTION, language),
    },
    journal: { days: String(infrastructure.journalDays) },
    sealing: { algorithm: SEAL_ALGORITHM.toUpperCase() },
    minimisation: {},
    transport: { tls: infrastructure.minimumTls },
    network: {},
    residency: { regions: String(regions.length) },
    backups: { period: durationText(BACKUP_RETENTION, language) },
    training: { routines: String(routines.length) },
  };
}
