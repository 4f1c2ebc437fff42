import * as z from 'zod';
import { calendarOf, durationMillis } from './calendar.ts';

/** A setting is missing, malformed or contradicts another. The message is one line and names the settings, never their values. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const text = z.string().trim().min(1);
const optionalText = z.preprocess((value) => (value === '' ? undefined : value), text.optional());
const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const address = z.email();
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
/** `routine=number`, comma-separated: under which number each decision is kept. */
const recordNumbers = list
  .pipe(z.array(z.string().regex(/^[a-z-]+ *=.+$/)))
  .transform(
    (pairs): Readonly<Record<string, string>> =>
      Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
      ),
  );
const duration = z.string().superRefine((value, { addIssue }) => {
  try {
    if (durationMillis(value) <= 0) addIssue('must be longer than nothing');
  } catch {
    addIssue('is not an ISO 8601 duration');
  }
});
const timeZone = text.refine((value) => {
  try {
    return calendarOf(value).dayOf(0) !== '';
  } catch {
    return false;
  }
}, 'is not an IANA time zone');

/**
 * Every setting of the program, with its default. `local.settings.example.json` and the function app's settings in infra/ are
 * checked against this table; the README's settings table explains each.
 */
export const settingsSchema = z.object({
  COSMOS_ENDPOINT: url,
  COSMOS_DATABASE: text.default('register'),
  /** Absent on one machine, where the keys come from `SECRET_*`. */
  KEY_VAULT_URI: z.preprocess((value) => (value === '' ? undefined : value), url.optional()),
  /** The blob endpoint of the journal's storage account, and its container: what is written there cannot be changed. */
  JOURNAL_ENDPOINT: url,
  JOURNAL_CONTAINER: text.default('journal'),
  MAIL_ENDPOINT: url,
  MAIL_SENDER: address,
  NEUTRAL_MAIL_SENDER: z.preprocess((value) => (value === '' ? undefined : value), address.optional()),
  MAIL_PER_HOUR: z.coerce.number().int().min(1).default(100),
  PORTAL_BASE_URL: url,
  SUPPORT_MAILBOX: address,
  BOOTSTRAP_ADMINISTRATOR_EMAIL: address,
  TIME_ZONE: timeZone.default('Europe/Helsinki'),
  INACTIVITY_PERIOD: duration.default('P6M'),
  ERASURE_PERIOD: duration.default('P30D'),
  REMINDER_LEADS: list.pipe(z.array(duration).min(1)).default(['P30D', 'P14D', 'P3D']),
  SWEEP_MODE: z.enum(['on', 'dryRun', 'off']).default('on'),
  SWEEP_BRAKE_MINIMUM: z.coerce.number().int().min(0).default(50),
  SWEEP_BRAKE_SHARE: z.coerce.number().min(0).max(1).default(0.1),
  SESSION_IDLE: duration.default('PT1H'),
  SESSION_LIFETIME: duration.default('PT12H'),
  EVENT_RETENTION: duration.default('P2Y'),
  NOTICE_GRACE: duration.default('P14D'),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
  CONTROLLER: text,
  JOINT_CONTROLLERS: z.preprocess((value) => value ?? '', list),
  PROCESSORS: z.preprocess((value) => value ?? '', list),
  DATA_PROTECTION_OFFICER: text,
  ROUTINE_RECORD_NUMBERS: z.preprocess((value) => value ?? '', recordNumbers),
  LEGAL_BASIS: z.enum(['publicTask', 'legalObligation', 'legitimateInterest', 'contract', 'consent']),
  /** The client id of the function app's user-assigned identity; absent where the developer's own sign-in is used. */
  AZURE_CLIENT_ID: optionalText,
  /** The function app's resource id, under which Resource Manager says where it is; absent outside Azure. */
  HOST_RESOURCE_ID: optionalText,
});

export type Settings = z.output<typeof settingsSchema>;

const since = (duration: string): number => durationMillis(duration);

/** Rules between settings: each returns the names that contradict each other, or nothing. */
const contradictions: readonly ((s: Settings) => string | undefined)[] = [
  ({ REMINDER_LEADS: leads }) =>
    leads.some((lead, index) => index > 0 && since(lead) >= since(leads[index - 1] ?? lead))
      ? 'REMINDER_LEADS must descend'
      : undefined,
  ({ REMINDER_LEADS: [longest], INACTIVITY_PERIOD }) =>
    longest && since(longest) >= since(INACTIVITY_PERIOD)
      ? 'REMINDER_LEADS must be shorter than INACTIVITY_PERIOD'
      : undefined,
  ({ SESSION_IDLE, SESSION_LIFETIME }) =>
    since(SESSION_IDLE) > since(SESSION_LIFETIME) ? 'SESSION_IDLE must not exceed SESSION_LIFETIME' : undefined,
  ({ MAIL_SENDER, NEUTRAL_MAIL_SENDER }) =>
    NEUTRAL_MAIL_SENDER && domainOf(NEUTRAL_MAIL_SENDER) === domainOf(MAIL_SENDER)
      ? 'NEUTRAL_MAIL_SENDER must not share the domain of MAIL_SENDER'
      : undefined,
];

const domainOf = (mailbox: string) => mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();

/**
 * Reads the settings from an environment.
 * @throws SettingsError naming every setting that is missing, malformed or contradicts another
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return environment[name] === undefined
        ? `${name} is missing`
        : `${name} ${issue.code === 'custom' ? issue.message : 'is malformed'}`;
    });
    throw new SettingsError(`Settings: ${[...new Set(faults)].join('; ')}`);
  }
  const contradicting = contradictions.map((rule) => rule(parsed.data)).filter((fault) => fault !== undefined);
  if (contradicting.length > 0) throw new SettingsError(`Settings: ${contradicting.join('; ')}`);
  return parsed.data;
}
