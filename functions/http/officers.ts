import type * as z from 'zod';
import * as officers from '../../shared/officers/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams } from './schemas/common.ts';
import { AppointmentBody, AppointmentList, OfficerChoice, ReviewerChoice } from './schemas/officer.ts';
import { UserBody, userBody } from './schemas/user.ts';

const appointmentBody = (appointment: officers.Appointment): z.input<typeof AppointmentBody> => ({
  ...appointment,
  userId: appointment.pk,
  lapsesAt: appointment.dueAt ?? null,
});

export const endpoints: Endpoints<'officers'> = {
  setOfficer: endpoint({
    summary: 'Appoint or dismiss a protection officer; 202 where an officer has to approve first.',
    action: 'appointOfficer',
    params: IdParams,
    body: OfficerChoice,
    ifMatch: true,
    responses: { 200: UserBody, 202: AppointmentBody },
    problems: ['statusConflict', 'dutyHeld', 'appointmentByAnother', 'lastOfficers'],
    async handle({ platform, caller, params, body, revision }) {
      const { user, appointment } = body.officer
        ? await officers.appointOfficer(platform, caller, params.id, revision)
        : { user: await officers.dismissOfficer(platform, caller, params.id, revision), appointment: null };
      return appointment
        ? reply(202, appointmentBody(appointment))
        : reply(200, userBody(platform, user, caller), { revision: user.revision });
    },
  }),
  listAppointments: endpoint({
    summary: 'The appointments that wait for approval, all in one page.',
    action: 'readAppointments',
    responses: { 200: AppointmentList },
    async handle({ platform, caller }) {
      const waiting = await officers.listAppointments(platform, caller);
      const items = waiting.map((one) => ({ ...one, ...appointmentBody(one) }));
      return reply(200, { items, cursor: null });
    },
  }),
  approveAppointment: endpoint({
    summary: 'Approve an appointment that another one made: it counts from now on.',
    action: 'approveOfficer',
    params: IdParams,
    responses: { 200: UserBody },
    problems: ['statusConflict'],
    async handle({ platform, caller, params }) {
      const user = await officers.approveAppointment(platform, caller, params.id);
      return reply(200, userBody(platform, user, caller), { revision: user.revision });
    },
  }),
  setReviewer: endpoint({
    summary: 'Appoint the log reviewer, in the place of the one before, or dismiss one.',
    action: 'appointReviewer',
    params: IdParams,
    body: ReviewerChoice,
    ifMatch: true,
    responses: { 200: UserBody },
    problems: ['statusConflict', 'dutyHeld', 'otherPower', 'appointmentByAnother', 'lastReviewer'],
    async handle({ platform, caller, params, body, revision }) {
      const set = body.reviewer ? officers.appointReviewer : officers.dismissReviewer;
      const user = await set(platform, caller, params.id, revision);
      return reply(200, userBody(platform, user, caller), { revision: user.revision });
    },
  }),
};
