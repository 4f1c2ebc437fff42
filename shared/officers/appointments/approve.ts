import {
  actorOf,
  authorise,
  changed,
  changeUser,
  dutyNotices,
  isProtected,
  joinRosters,
  readUser,
  type User,
} from '../../accounts/index.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { Appointment, endedAs, findAppointment, waits } from './appointment.ts';
import { maybeSamePerson } from './samePerson.ts';

/**
 * An officer approves an appointment: from now on it counts. Not whoever made it, nor whoever may be that person or the appointed
 * under another account. Safe to do again.
 * @throws Refusal `forbidden`, `notFound`, `statusConflict` when it has ended, or who made it is no administrator any more
 */
export async function approveAppointment(platform: Platform, officer: User, id: string): Promise<User> {
  authorise(officer, 'approveOfficer');
  const found = (await findAppointment(platform, id)) ?? refuse('notFound');
  const user = await changeUser(platform, officer, found.value.pk, async (before) => {
    const read = (await platform.store.read('register', before.id, id, Appointment)) ?? refuse('notFound');
    const appointment = read.value;
    if (appointment.state === 'approved' && appointment.approvedBy === officer.id) return undefined;
    if (!waits(appointment, platform.clock.now())) refuse('statusConflict');
    if (officer.id === appointment.appointedBy || officer.id === before.id) refuse('forbidden');
    const appointer = (await readUser(platform, appointment.appointedBy))?.value;
    if (
      !appointer ||
      !mayAppoint(appointer) ||
      before.status !== 'active' ||
      before.restriction ||
      before.duty !== null
    )
      return refuse('statusConflict');
    if (await maybeSamePerson(platform, appointer, officer)) refuse('forbidden');
    const after = changed(before, { duty: 'protectionOfficer' });
    return {
      user: after,
      event: {
        actor: actorOf(officer),
        action: 'officerApproved',
        subject: before.id,
        fields: ['duty'],
        // Whoever proposed it finds it in the copy of their own data.
        details: { appointmentId: id, ids: [appointment.appointedBy] },
      },
      writes: [{ kind: 'replace', document: endedAs(platform, appointment, 'approved', officer.id), etag: read.etag }],
      creates: await dutyNotices(platform, before, after),
    };
  });
  await joinRosters(platform, user);
  return user;
}

const mayAppoint = (user: User): boolean =>
  user.role === 'administrator' && user.status === 'active' && !user.restriction && !isProtected(user);
