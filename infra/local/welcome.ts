import { Temporal } from 'temporal-polyfill';
import type { Local } from './local.ts';

/**
 * What is printed when the register is up: where things are, and the link by which the first administrator comes in, while
 * there is none.
 */
export async function welcome(local: Local, dataDirectory: string): Promise<string> {
  const { url, settings } = local;
  const lines = [
    '',
    'The user register is up.',
    `  API      ${url}/api`,
    `  Contract ${url}/api/openapi.json`,
    `  Console  ${url}/local`,
    `  Inbox    ${url}/local/inbox`,
    `  State    ${dataDirectory} (npm start -- --fresh begins anew)`,
  ];
  const link = await firstLink(local);
  if (link)
    lines.push(
      '',
      `The first administrator, ${settings.BOOTSTRAP_ADMINISTRATOR_EMAIL}, activates the account here:`,
      `  ${link}`,
    );
  return `${lines.join('\n')}\n\n`;
}

/** The newest activation link that was mailed to the first administrator; undefined once there is one who may enter. */
async function firstLink(local: Local): Promise<string | undefined> {
  const { settings } = local;
  if (!local.selfContained) return undefined;
  for (const timer of ['watchDeadlines', 'dispatchMail']) await local.runTimer(timer).catch(() => undefined);
  if (hasAdministrator(local)) return undefined;
  const email = settings.BOOTSTRAP_ADMINISTRATOR_EMAIL;
  const links = local.mail.inbox().flatMap(({ to, text }) => (to === email ? (LINK.exec(text ?? '') ?? []) : []));
  return isInvited(local, email) ? links.at(-1) : undefined;
}

const LINK = /https?:\/\/\S+\/activate#token=[\w.-]+/;

/** A link leads somewhere only while its user has not used it. */
const isInvited = ({ cosmos }: Local, email: string | undefined): boolean =>
  (cosmos.dump().register ?? []).some(
    (document) =>
      document.type === 'user' && document.status === 'invited' && document.email === email?.trim().toLowerCase(),
  );

/** Whoever's employment is over may not enter, though a sweep has still to deactivate them. */
function hasAdministrator({ cosmos, clock, settings }: Local): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now())
    .toZonedDateTimeISO(settings.TIME_ZONE ?? 'UTC')
    .toPlainDate()
    .toString();
  return (cosmos.dump().register ?? []).some(
    ({ type, role, status, lastDayOfEmployment: last }) =>
      type === 'user' && role === 'administrator' && status === 'active' && !(typeof last === 'string' && last < today),
  );
}
