import { durationMillis } from './calendar.ts';
import { type Clock, millis } from './clock.ts';
import type { Settings } from './settings.ts';

/** The settings that are durations of keeping. */
type PeriodSetting = 'EVENT_RETENTION' | 'ERASURE_PERIOD' | 'SESSION_LIFETIME';

/** How long a document of a type is kept, and from when. */
export interface Retention {
  readonly container: 'register' | 'usernames' | 'tokens';
  /** A setting, an ISO 8601 duration, or null for what stays as long as the register does. */
  readonly period: PeriodSetting | `P${string}` | null;
  /**
   * - `recorded`, `ended`: the field `at`, `endedAt` of the document
   * - `deactivation`: of the user whose it is
   * - `restriction`: of its end, and of the deactivation after that or before
   * - `expiry`: of what it stands for, which is a time of its own
   * - `departure`: of the person from the list or the address that it keeps
   * - `creation`: of what stays
   */
  readonly from: 'recorded' | 'ended' | 'deactivation' | 'restriction' | 'expiry' | 'departure' | 'creation';
  /** How it ends: by the database alone (`ttl`), or by a sweep that erases. */
  readonly by: 'expiry' | 'erasure' | 'nothing';
  /** Whether it says anything of a person: data, ids only, or nothing. */
  readonly holds: 'personalData' | 'ids' | 'nothing';
}

/**
 * The one table of retention: every type of document that is stored, how long it is kept and from when. A type that is not in
 * it cannot be written: the store takes no other. The record of processing prints it.
 */
export const retention = {
  user: { container: 'register', period: 'ERASURE_PERIOD', from: 'deactivation', by: 'erasure', holds: 'personalData' },
  restrictedUser: {
    container: 'register',
    period: 'ERASURE_PERIOD',
    from: 'restriction',
    by: 'erasure',
    holds: 'personalData',
  },
  /** Sealed, but for what time is measured by. */
  protectedUser: {
    container: 'register',
    period: 'ERASURE_PERIOD',
    from: 'deactivation',
    by: 'erasure',
    holds: 'personalData',
  },
  protectedRestrictedUser: {
    container: 'register',
    period: 'ERASURE_PERIOD',
    from: 'restriction',
    by: 'erasure',
    holds: 'personalData',
  },
  /** An invitation to an address that a protected person holds: for its inviter alone, and sealed. */
  madeUpUser: {
    container: 'register',
    period: 'ERASURE_PERIOD',
    from: 'deactivation',
    by: 'erasure',
    holds: 'personalData',
  },
  credential: { container: 'register', period: 'ERASURE_PERIOD', from: 'deactivation', by: 'erasure', holds: 'ids' },
  /** That a legal claim keeps an account from being erased: until it is released. */
  legalHold: { container: 'register', period: 'PT0S', from: 'departure', by: 'erasure', holds: 'ids' },
  tombstone: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'ids' },
  /** Fences off an id whose user was never written. */
  void: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  /** What is withheld of its texts is cleared when its author is erased. */
  organisation: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'ids' },
  roster: { container: 'register', period: 'PT0S', from: 'departure', by: 'erasure', holds: 'ids' },
  mainUserCheck: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'ids' },
  /** While it is on its way a mail holds ids and dates; after its end its kind and times. */
  mail: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  event: { container: 'register', period: 'EVENT_RETENTION', from: 'recorded', by: 'expiry', holds: 'ids' },
  chain: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'ids' },
  /** What is to be written into the journal outside the database, until it is. */
  journalEntry: { container: 'register', period: 'PT0S', from: 'departure', by: 'erasure', holds: 'ids' },
  /** How far the register has come in the journal. */
  journalMark: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  logRetention: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  /** That a routine is looked after: its revision, and when its owner is reminded. */
  routine: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  /** Where a run of what falls due had to stop: until the next. */
  deadlinePause: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'ids' },
  verificationRun: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  sweepRun: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  protectedSweepRun: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  /** Keyed hashes of a protected person's names, sealed: they die with the mark or the account. */
  guardHashes: {
    container: 'register',
    period: 'PT0S',
    from: 'departure',
    by: 'erasure',
    holds: 'personalData',
  },
  /** Whom an officer is to call is sealed, and goes when the task ends; kind and times remain. */
  telephoneTask: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  /** Written with a text that mentions nobody, so that one that does leaves no other trace: a minute. */
  screening: { container: 'register', period: 'PT1M', from: 'creation', by: 'expiry', holds: 'nothing' },
  /** What is kept of each version of the sealing key, sealed: for pseudonyms and for what stands sealed in events. */
  lastingKeys: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  /** Who handled protected data in a week, by ids, sealed: to be signed by the log reviewer. */
  logReview: { container: 'register', period: 'EVENT_RETENTION', from: 'ended', by: 'expiry', holds: 'ids' },
  /** That somebody is to become a protection officer, until another approves. */
  officerAppointment: {
    container: 'register',
    period: 'EVENT_RETENTION',
    from: 'ended',
    by: 'expiry',
    holds: 'ids',
  },
  /** Who asks to be called, on which number and about whom: sealed. The number goes at the end, the rest thirty days later. */
  /** Whoever is erased is taken out of it, whether they asked or it was about them. */
  contactRequest: { container: 'register', period: 'P30D', from: 'ended', by: 'expiry', holds: 'personalData' },
  /** The register of art. 33(5): five years from closing, whatever `EVENT_RETENTION` says. */
  incident: { container: 'register', period: 'P5Y', from: 'ended', by: 'expiry', holds: 'personalData' },
  /** The same of what is officers' alone: sealed, but for its state and times. */
  confidentialIncident: { container: 'register', period: 'P5Y', from: 'ended', by: 'expiry', holds: 'personalData' },
  /** Why something of a protected person was shown to an officer, and on which call; goes with the person too. */
  disclosure: {
    container: 'register',
    period: 'EVENT_RETENTION',
    from: 'recorded',
    by: 'expiry',
    holds: 'personalData',
  },
  disclosureDay: { container: 'register', period: 'P3D', from: 'creation', by: 'expiry', holds: 'ids' },
  /** Who asked and what was written is sealed. The time is counted from when the case is closed; who is erased is cleared from it. */
  case: { container: 'register', period: 'P1Y', from: 'ended', by: 'expiry', holds: 'personalData' },
  /** How a right was asked for and answered; its texts go with the account. */
  rightsRequest: {
    container: 'register',
    period: 'EVENT_RETENTION',
    from: 'ended',
    by: 'expiry',
    holds: 'personalData',
  },
  confidentialRightsRequest: {
    container: 'register',
    period: 'EVENT_RETENTION',
    from: 'ended',
    by: 'expiry',
    holds: 'personalData',
  },
  usernameKey: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  /** How far what is sealed has been sealed anew. */
  sealingKey: { container: 'register', period: null, from: 'creation', by: 'nothing', holds: 'nothing' },
  reservation: { container: 'usernames', period: 'PT0S', from: 'departure', by: 'erasure', holds: 'ids' },
  session: { container: 'tokens', period: 'SESSION_LIFETIME', from: 'creation', by: 'expiry', holds: 'ids' },
  activation: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  /** What an officer reads out over the telephone: an hour. */
  activationCode: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  resetCode: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  keepAlive: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  reset: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  emailConfirmation: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  /** That somebody proved from a source to be a user: ninety days after the last time. */
  allowance: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'ids' },
  /** Throttling: at most an hour; its id is a keyed hash. */
  counter: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'nothing' },
  mailCounter: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'nothing' },
  mailPause: { container: 'tokens', period: 'PT0S', from: 'expiry', by: 'expiry', holds: 'nothing' },
} as const satisfies Readonly<Record<string, Retention>>;

/**
 * For how long the database can be put back to how it was, and so holds in its backups what has been erased or sealed since. The
 * infrastructure says the same.
 */
export const BACKUP_RETENTION = 'P7D';

/** Every type of document. */
export type DocumentType = keyof typeof retention;

/** What a document carries that is kept for `EVENT_RETENTION`: the period that it was stamped with, and when the database deletes it. */
export interface Stamp {
  readonly retention: string;
  readonly ttl: number;
}

/**
 * The stamp of a document that is kept for `EVENT_RETENTION` from an instant. It carries its period, so that a changed setting
 * finds what has to be stamped anew.
 */
export function stampFrom(
  { settings, clock }: { readonly settings: Pick<Settings, 'EVENT_RETENTION'>; readonly clock: Clock },
  from: string | number = clock.now(),
): Stamp {
  const begun = typeof from === 'number' ? from : millis(from);
  const left = keptUntil(settings, begun) - clock.now();
  return { retention: settings.EVENT_RETENTION, ttl: Math.max(1, Math.ceil(left / 1000)) };
}

/** Until when something of that instant is kept that is kept for `EVENT_RETENTION`; epoch milliseconds. */
export const keptUntil = ({ EVENT_RETENTION }: Pick<Settings, 'EVENT_RETENTION'>, from: number): number =>
  from + durationMillis(EVENT_RETENTION);
