import {
  activeAdministrators,
  activeOfficers,
  actorOf,
  atRevision,
  authorise,
  changed,
  changeUser,
  dutyNotices,
  joinRosters,
  leaveRosters,
  rosterOf,
  takeFoundingPlace,
  targetOf,
  type User,
} from '../../accounts/index.ts';
import { CHANGE_LIMIT } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import type { Write } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Appointment, endedAs, newAppointment, waitingFor } from './appointment.ts';
import { maybeSamePerson } from './samePerson.ts';

/** What became of an appointment: somebody is an officer, or will be once the appointment is approved. */
export interface Appointed {
  readonly user: User;
  readonly appointment: Appointment | null;
}

/**
 * Appoints a protection officer. The first two count at once; from then on an appointment waits for an officer's approval. All
 * officers, the reviewer and the administrators are told either way.
 * @throws Refusal `forbidden` for oneself, `notFound`, `revisionStale`, `statusConflict` unless active, `dutyHeld`,
 * `appointmentByAnother` where the register cannot tell the two apart
 */
export async function appointOfficer(
  platform: Platform,
  administrator: User,
  id: string,
  revision: number,
): Promise<Appointed> {
  let appointment: Appointment | null = null;
  const user = await changeUser(platform, administrator, id, async (before) => {
    authorise(administrator, 'appointOfficer', targetOf(before));
    atRevision(before, revision);
    if (before.duty === 'protectionOfficer') return undefined;
    if (before.duty !== null) refuse('dutyHeld');
    if (before.status !== 'active' || before.restriction) refuse('statusConflict');
    if (await maybeSamePerson(platform, administrator, before)) refuse('appointmentByAnother');
    if (await takeFoundingPlace(platform, id)) {
      const after = changed(before, { duty: 'protectionOfficer' });
      return {
        user: after,
        event: { actor: actorOf(administrator), action: 'officerAppointed', subject: id, fields: ['duty'] },
        creates: await dutyNotices(platform, before, after),
      };
    }
    appointment = (await waitingFor(platform, id))?.value ?? null;
    if (appointment) return undefined;
    appointment = newAppointment(platform, id, administrator.id);
    return {
      user: before,
      event: {
        actor: actorOf(administrator),
        action: 'officerProposed',
        subject: id,
        details: { appointmentId: appointment.id },
      },
      creates: [appointment, ...(await proposalNotices(platform, appointment))],
    };
  });
  await joinRosters(platform, user);
  return { user, appointment };
}

/** Room in a batch for what it tells beside this. */
const OTHERS = 8;

async function proposalNotices(platform: Platform, { id, pk }: Appointment) {
  const reviewers = await rosterOf(platform, 'logReviewers');
  const told = [...(await activeOfficers(platform)), ...reviewers, ...(await activeAdministrators(platform))];
  return [...new Set(told)].slice(0, CHANGE_LIMIT - OTHERS).map((userId) =>
    outgoing(platform.clock.now(), {
      template: 'officerProposed',
      partition: pk,
      recipient: { kind: 'user', userId },
      parameters: { userId: pk, appointmentId: id },
    }),
  );
}

/**
 * Ends somebody's duty as a protection officer, or takes back an appointment that waits. Told to all.
 * @throws Refusal `forbidden` for oneself, `notFound`, `revisionStale`, `lastOfficers`
 */
export const dismissOfficer = (platform: Platform, administrator: User, id: string, revision: number): Promise<User> =>
  changeUser(platform, administrator, id, async (before) => {
    authorise(administrator, 'appointOfficer', targetOf(before));
    atRevision(before, revision);
    const actor = actorOf(administrator);
    const waiting = await waitingFor(platform, id);
    const writes: readonly Write[] = waiting
      ? [{ kind: 'replace', document: endedAs(platform, waiting.value, 'withdrawn'), etag: waiting.etag }]
      : [];
    if (before.duty !== 'protectionOfficer')
      return waiting && { user: before, event: { actor, action: 'officerProposalWithdrawn', subject: id }, writes };
    const after = changed(before, { duty: null });
    await leaveRosters(platform, before, after);
    return {
      user: after,
      event: { actor, action: 'officerDismissed', subject: id, fields: ['duty'] },
      writes,
      creates: await dutyNotices(platform, before, after),
    };
  });
