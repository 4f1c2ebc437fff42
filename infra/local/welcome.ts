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

/** The newest activation link that was mailed to the first administrator; undefined once there is an administrator. */
async function firstLink(local: Local): Promise<string | undefined> {
  const { settings } = local;
  if (!local.selfContained) return undefined;
  for (const timer of ['watchDeadlines', 'dispatchMail']) await local.runTimer(timer).catch(() => undefined);
  if (hasAdministrator(local)) return undefined;
  const mail = local.mail.inbox().findLast(({ to }) => to === settings.BOOTSTRAP_ADMINISTRATOR_EMAIL);
  return /https?:\/\/\S+\/activate#token=[\w.-]+/.exec(mail?.text ?? '')?.[0];
}

const hasAdministrator = ({ cosmos }: Local): boolean =>
  (cosmos.dump().register ?? []).some(
    ({ type, role, status }) => type === 'user' && role === 'administrator' && status === 'active',
  );
