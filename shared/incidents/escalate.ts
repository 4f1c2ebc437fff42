import { activeAdministrators, activeOfficers } from '../accounts/index.ts';
import { CHANGE_LIMIT, commit, system } from '../audit/index.ts';
import { type MailDraft, outgoing } from '../mail/index.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { basisOf, type Incident } from './incident.ts';
import { incidentCommit } from './incidents.ts';

/** Who handles incidents of a kind. While nobody is an officer, administrators are told that a confidential one waits for one. */
export async function handlersOf(platform: Platform, confidential: boolean): Promise<readonly string[]> {
  const officers = confidential ? await activeOfficers(platform) : [];
  return officers.length > 0 ? officers : activeAdministrators(platform);
}

/**
 * Tells those who handle an incident of it, so many hours after its 72 began; 0: that it was reported.
 * @returns false when there is nobody to be told: it stays due
 * @throws StoreError `stale`
 */
export async function escalate(
  platform: Platform,
  { value: incident, etag }: Versioned<Incident>,
  hours: number,
): Promise<boolean> {
  const now = platform.clock.now();
  // A batch takes no more; so many reach the others.
  const handlers = (await handlersOf(platform, incident.confidential)).slice(0, CHANGE_LIMIT - 1);
  if (handlers.length === 0) return false;
  const event = {
    actor: system('watchDeadlines'),
    action: hours === 0 ? 'incidentAnnounced' : 'incidentEscalated',
    subject: incident.id,
    details: { hours, told: handlers.length },
  };
  await commit(
    platform,
    await incidentCommit(
      platform,
      {
        incident: { ...incident, told: { basis: basisOf(incident), hours } },
        events: [event],
        creates: handlers.map((userId) => outgoing(now, mailTo(incident, userId, hours))),
      },
      etag,
    ),
  );
  return true;
}

const mailTo = ({ id, confidential, ...incident }: Incident, userId: string, hours: number): MailDraft => {
  const to = {
    partition: id,
    recipient: { kind: 'user', userId },
    ...(confidential && ({ audience: 'officers' } as const)),
  } as const;
  return hours === 0
    ? { ...to, template: 'incidentReported' }
    : {
        ...to,
        template: 'incidentEscalated',
        parameters: { hours: String(hours), basis: basisOf(incident) },
      };
};
