import { type AreaMails, type Case, drop, isOfficer, type User, type Verdict } from '../accounts/index.ts';
import type { Platform } from '../platform/platform.ts';
import { handlersOf } from './escalate.ts';
import { basisOf, type Incident, isUndecided, isUnnotified, notifyByOf } from './incident.ts';
import { readIncident } from './incidents.ts';

/** The address in the portal under which an incident, or what it means for whoever reads, is shown after signing in. */
const addressOf = ({ settings }: Platform, { id }: Incident): string => `${settings.PORTAL_BASE_URL}/incidents/${id}`;

/** A mail to those who handle an incident: while it is open for that, to somebody who still handles it. */
const toHandlers =
  <T extends 'incidentReported' | 'incidentEscalated'>(
    open: (incident: Incident) => boolean,
    words: (of: Case, incident: Incident) => Verdict<T>,
  ): ((of: Case) => Promise<Verdict<T>>) =>
  async (of) => {
    const { platform, mail, user } = of;
    const incident = (await readIncident(platform, mail.pk))?.value;
    if (!incident || !open(incident)) return drop('superseded');
    if (user.status !== 'active') return drop('statusChanged');
    if (!(await isHandler(platform, user, incident))) return drop('roleChanged');
    return words(of, incident);
  };

async function isHandler(platform: Platform, user: User, { confidential }: Incident): Promise<boolean> {
  if (confidential ? isOfficer(user) : user.role === 'administrator') return true;
  return confidential && (await handlersOf(platform, true)).includes(user.id);
}

const shown = (platform: Platform, incident: Incident) => ({
  reference: incident.reference,
  notifyBy: notifyByOf(incident),
  address: addressOf(platform, incident),
});

/** A letter to somebody whose data an incident affects: what happened stands in the portal, behind the sign-in. */
async function decideLetter({ platform, mail, user }: Case): Promise<Verdict<'incidentLetter'>> {
  const incident = (await readIncident(platform, mail.pk))?.value;
  if (!incident?.decision?.notifySubjects || !incident.letters?.all.includes(user.id)) return drop('superseded');
  return { parameters: { reference: incident.reference, address: addressOf(platform, incident) } };
}

/** The mails about incidents: a reference and an address, never a word of what happened. */
export const incidentMails: AreaMails<'incidents'> = {
  verdicts: {
    incidentReported: toHandlers(isUndecided, ({ platform }, incident) => ({ parameters: shown(platform, incident) })),
    incidentEscalated: toHandlers(isUnnotified, ({ platform, mail }, incident) =>
      // The hours were counted from another moment: they have not passed yet, or another mail tells of them.
      mail.parameters.basis === basisOf(incident)
        ? { parameters: { ...shown(platform, incident), hours: mail.parameters.hours ?? '' } }
        : drop('superseded'),
    ),
    incidentLetter: decideLetter,
  },
};
