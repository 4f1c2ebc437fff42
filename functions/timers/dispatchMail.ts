import { accountMails, type Mails, mailDecider } from '../../shared/accounts/index.ts';
import { caseMails } from '../../shared/cases/index.ts';
import { incidentMails, reportHeldBack } from '../../shared/incidents/index.ts';
import { dispatchOutbox, type Gateway, type MailDecider, openGateway } from '../../shared/mail/index.ts';
import { officerMails } from '../../shared/officers/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { Settings } from '../../shared/platform/settings.ts';
import { rightsMails } from '../../shared/rights/index.ts';
import { routineMails } from '../../shared/routines/index.ts';
import { azureCredential } from '../credential.ts';
import type { TimerWork } from './run.ts';

/** Each area's word on its mails. */
const mails: Mails = {
  accounts: accountMails,
  routines: routineMails,
  officers: officerMails,
  cases: caseMails,
  incidents: incidentMails,
  rights: rightsMails,
};

/** Decides on every mail of the register. */
export const deciderOf = (platform: Platform): MailDecider => mailDecider(platform, mails);

/** Sends what waits in the outbox. */
export const run: TimerWork = async (platform) =>
  dispatchOutbox(platform, await gatewayOf(platform.settings), deciderOf(platform), reportHeldBack);

let opening: Promise<Gateway> | undefined;

/** One gateway for the process; a failure to open it is not kept. */
function gatewayOf(settings: Settings): Promise<Gateway> {
  opening ??= openGateway(settings.MAIL_ENDPOINT, () => azureCredential(settings)).catch((thrown) => {
    opening = undefined;
    throw thrown;
  });
  return opening;
}
